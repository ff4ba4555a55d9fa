package cli

import (
	"fmt"
	"io"
	"os"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
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
		_ = keepLineEnds(t.keys) // a staircase is read all the same
	} else {
		in = untilEnd{keys, func() { t.Send(console.InputEnded{}) }}
	}
	if term.IsTerminal(int(a.Stdout.Fd())) {
		end = "\r\n" // where its raw mode keeps line ends as they are; elsewhere the return does no harm
		t.pastes = t.before != nil
	}
	t.marksPastes(true)
	spoken := console.NewLinear(m, func(line string) { _, _ = t.out.WriteString(line + end) })
	t.Program = tea.NewProgram(careful{beginning{spoken, t.begun}, t.mistakes},
		tea.WithoutRenderer(), tea.WithFPS(1), tea.WithInput(in), tea.WithOutput(io.Discard), tea.WithEnvironment(a.Env),
		tea.WithoutSignalHandler(), tea.WithColorProfile(colorprofile.NoTTY), tea.WithWindowSize(80, 24), tea.WithFilter(t.rings))
	return t, nil
}

// marksPastes asks the terminal to say where a paste begins and ends: what is pasted must not be taken for keys. It is only done where
// keys and lines are of one terminal, and nothing is drawn.
func (t *terminal) marksPastes(on bool) {
	switch {
	case !t.pastes:
	case on:
		_, _ = t.out.WriteString(ansi.SetModeBracketedPaste)
	default:
		_, _ = t.out.WriteString(ansi.ResetModeBracketedPaste)
	}
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
