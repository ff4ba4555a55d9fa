// Command bubblestimer is the timer of bubbles with as little around it as it needs. It counts down the time given.
package main

import (
	"os"
	"time"

	"charm.land/bubbles/v2/timer"
	tea "charm.land/bubbletea/v2"
)

type model struct{ timer.Model }

func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, over := msg.(timer.TimeoutMsg); over {
		return m, tea.Quit
	}
	var effect tea.Cmd
	m.Model, effect = m.Model.Update(msg)
	return m, effect
}

func (m model) Init() tea.Cmd  { return m.Model.Init() }
func (m model) View() tea.View { return tea.NewView(m.Model.View()) }

func main() {
	length, err := time.ParseDuration(os.Args[1])
	if err == nil {
		_, err = tea.NewProgram(model{timer.New(length)}).Run()
	}
	if err != nil {
		panic(err)
	}
}
