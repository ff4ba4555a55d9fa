package cli

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"strings"
	"sync"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers/plain"
)

// mistakes keeps the first mistake of the program's own, a panic, wherever it was made, and ends the program in order after it:
// what was decided is saved and the terminal restored before anybody is told.
type mistakes struct {
	end   func()
	probe func(place string) // called where a mistake may be made; for tests alone

	mu    sync.Mutex
	trace string
}

// catch is to be deferred. It takes a panic and ends the program.
func (m *mistakes) catch(place string) {
	if what := recover(); what != nil {
		m.note(place, what)
		go m.end() // the program may wait for who made the mistake
	}
}

func (m *mistakes) note(place string, what any) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.trace == "" {
		m.trace = fmt.Sprintf("%s\n%s: %v\n\n%s", program, place, what, debug.Stack())
	}
}

// made returns what is known of the mistake; empty: none was made.
func (m *mistakes) made() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.trace
}

// may tells a test where the program is.
func (m *mistakes) may(place string) {
	if m.probe != nil {
		m.probe(place)
	}
}

// careful is a model whose mistakes end the program in order: its own and those of its effects. After one it is asked nothing more.
type careful struct {
	tea.Model
	*mistakes
}

// Init is the model's own.
func (c careful) Init() (effect tea.Cmd) {
	defer c.catch("init")
	return c.safe(c.Model.Init())
}

// Update is the model's own.
func (c careful) Update(msg tea.Msg) (next tea.Model, effect tea.Cmd) {
	next, effect = c, tea.Quit
	if c.made() != "" {
		return next, effect
	}
	defer c.catch("update")
	c.may("update")
	c.Model, effect = c.Model.Update(msg)
	return c, c.safe(effect)
}

// View is the model's own.
func (c careful) View() (v tea.View) {
	if c.made() != "" {
		return v
	}
	defer c.catch("view")
	c.may("view")
	return c.Model.View()
}

// safe is an effect, and those that it leads to, whose mistakes are taken.
func (c careful) safe(effect tea.Cmd) tea.Cmd {
	if effect == nil {
		return nil
	}
	return func() tea.Msg {
		defer c.catch("effect")
		c.may("effect")
		msg := effect()
		if several, ok := msg.(tea.BatchMsg); ok {
			for i, one := range several {
				several[i] = c.safe(one)
			}
		}
		return msg
	}
}

// maxTraces bounds how many traces are kept beside one log.
const maxTraces = 100

// keepTrace writes what is known of a mistake beside the log, for its owner alone, and returns where. It may name people
// of the list, so it is not shown unless it cannot be kept.
func keepTrace(log, trace string) (string, error) {
	for n := 1; n <= maxTraces; n++ {
		path := fmt.Sprintf("%s.crash-%d", log, n)
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if errors.Is(err, os.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		_, err = f.WriteString(trace)
		return path, errors.Join(err, f.Sync(), f.Close())
	}
	return "", os.ErrExist
}

// crashed tells of a mistake and where its trace is kept. Where it cannot be kept it is printed.
func (a *app) crashed(t *terminal, log string) *fault {
	say := a.text.Command
	kept, err := within(farewell, func() (string, error) { return keepTrace(log, t.mistakes.made()) }, func(string) {})
	if err != nil {
		for line := range strings.Lines(t.mistakes.made()) {
			a.say(t.out, strings.TrimRight(line, "\n"))
		}
		return &fault{what: say.Crashed, hint: say.CrashedHint}
	}
	return &fault{what: say.Crashed, hint: say.CrashedKept(plain.Path(kept))}
}
