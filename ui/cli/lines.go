package cli

import (
	"fmt"
	"io"
	"os"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"golang.org/x/term"

	"rostrum/ui/console"
)

// lines runs the console without a screen: each thing that happens is a line. Keys and lines may go through pipes.
func (a *app) lines(m *console.Model, keys *os.File) (*terminal, error) {
	t := a.bare()
	t.out = newScreen(a.Stdout, t.mistakes, func() {})
	end, in := "\n", io.Reader(keys)
	if term.IsTerminal(int(keys.Fd())) {
		if err := t.takeKeys(int(keys.Fd())); err != nil {
			return nil, err
		}
	} else {
		in = untilEnd{keys, func() { t.Send(console.InputEnded{}) }}
	}
	if term.IsTerminal(int(a.Stdout.Fd())) {
		end = "\r\n" // the terminal is in its raw mode
	}
	spoken := console.NewLinear(m, func(line string) { _, _ = t.out.WriteString(line + end) })
	t.Program = tea.NewProgram(careful{beginning{spoken, t.begun}, t.mistakes},
		tea.WithoutRenderer(), tea.WithFPS(1), tea.WithInput(in), tea.WithOutput(io.Discard), tea.WithEnvironment(a.Env),
		tea.WithoutSignalHandler(), tea.WithColorProfile(colorprofile.NoTTY), tea.WithWindowSize(80, 24), tea.WithFilter(t.rings))
	return t, nil
}

// rings lets the bell through, and nothing else that is meant for a screen.
func (t *terminal) rings(_ tea.Model, msg tea.Msg) tea.Msg {
	raw, ok := msg.(tea.RawMsg)
	if !ok {
		return msg
	}
	if fmt.Sprint(raw.Msg) == "\a" {
		_, _ = t.out.WriteString("\a")
	}
	return nil
}

// untilEnd says when its input ends.
type untilEnd struct {
	io.Reader
	ended func()
}

func (r untilEnd) Read(b []byte) (int, error) {
	n, err := r.Reader.Read(b)
	if err != nil {
		go r.ended()
	}
	return n, err
}
