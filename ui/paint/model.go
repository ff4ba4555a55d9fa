package paint

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Model is a tea.Model whose views are drawn on a Screen. Its program is to run without a renderer of its own:
// Options has what it needs.
type Model struct {
	inner  tea.Model
	screen *Screen
}

// Drawn returns the model with its views drawn on the screen.
func Drawn(m tea.Model, s *Screen) Model { return Model{m, s} }

// Options returns the options of the program that runs the model. Until the ticker of Bubble Tea's renderer is
// stopped it looks once a second, which is its slowest.
func (m Model) Options() []tea.ProgramOption {
	o := m.screen.options
	return []tea.ProgramOption{
		tea.WithoutRenderer(), tea.WithFPS(1), tea.WithFilter(m.filter),
		tea.WithColorProfile(o.Colors), tea.WithWindowSize(o.Columns, o.Rows),
	}
}

// filter takes what Bubble Tea would write to the terminal itself: it writes once in each of the ticker's periods.
func (m Model) filter(_ tea.Model, msg tea.Msg) tea.Msg {
	if raw, ok := msg.(tea.RawMsg); ok {
		m.screen.tell(fmt.Sprint(raw.Msg))
		return nil
	}
	if msg == tea.RequestBackgroundColor() {
		m.screen.tell(ansi.RequestBackgroundColor)
		return nil
	}
	return msg
}

// Init is the model's own.
func (m Model) Init() tea.Cmd { return m.inner.Init() }

// Update is the model's own; what a message says of the terminal the screen is told.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	defer m.mend()
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.screen.Resize(msg.Width, msg.Height)
	case tea.ModeReportMsg:
		m.screen.answered(msg.Mode, msg.Value)
	}
	if msg == tea.ClearScreen() {
		m.screen.Forget()
	}
	var effect tea.Cmd
	m.inner, effect = m.inner.Update(msg)
	return m, effect
}

// View draws. What it returns nobody looks at.
func (m Model) View() tea.View {
	defer m.mend()
	m.screen.Show(m.inner.View())
	return tea.View{}
}

// mend gives the terminal back when the model panics, so that what Bubble Tea prints about it can be read.
func (m Model) mend() {
	if r := recover(); r != nil {
		m.screen.Release()
		panic(r)
	}
}
