//go:build !unix

package cli

import (
	"os"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/term"

	"rostrum/ui/console"
)

// terminal is the console's program at its terminal, which is all Bubble Tea's here: its renderer knows how a
// console of Windows is set up.
type terminal struct {
	*tea.Program
	mistakes *mistakes
	out      *screen
	pastes   bool // without a screen: it marks what is pasted
	keys     int
	before   *term.State // nil where the program itself did not change it
}

// takeKeys makes the terminal give each key at once.
func (t *terminal) takeKeys(fd int) (err error) {
	t.keys = fd
	t.before, err = term.MakeRaw(fd)
	return err
}

// fps is how often Bubble Tea's renderer looks for something to draw.
const fps = 60

func (a *app) terminal(m *console.Model, keys *os.File) (*terminal, error) {
	t := a.bare()
	t.out = newScreen(a.Stdout, t.mistakes, func() { t.Send(tea.ClearScreen()) })
	t.Program = tea.NewProgram(careful{m, t.mistakes},
		tea.WithInput(keys), tea.WithOutput(t.out), tea.WithEnvironment(a.Env), tea.WithoutSignalHandler(), tea.WithFPS(fps))
	return t, nil
}

func (t *terminal) giveBack() {
	t.marksPastes(false)
	t.out.settle()
	if t.before != nil {
		_ = term.Restore(t.keys, t.before)
	}
}

func watched() []os.Signal { return []os.Signal{os.Interrupt} }

func (*terminal) minds(os.Signal) bool { return false }

func (t *terminal) letGo() { _ = t.ReleaseTerminal() }

func (t *terminal) again() { _ = t.RestoreTerminal() }

func (*terminal) begun() {}

// sleeper returns nil: there is no shell to come back from.
func sleeper(_, _ func()) func() { return nil }
