//go:build unix

package cli

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"

	"rostrum/ui/console"
	"rostrum/ui/paint"
)

// terminal is the console's program at its terminal. Bubble Tea runs the model; the terminal's state, its keys and its
// screen are ours, because views are drawn by ui/paint and nothing is to run while nothing happens.
type terminal struct {
	*tea.Program
	keyboard *keyboard // nil without a screen: Bubble Tea reads then
	mistakes *mistakes
	out      *screen
	shown    *paint.Screen // nil without a screen
	pastes   bool          // without a screen: it marks what is pasted
	keys     int
	before   *term.State // nil where keys come from no terminal

	taking sync.Mutex // held while the terminal is taken or given back
	ready  bool       // the program reads keys; taking the terminal anew before would meet it half made
	missed bool       // there was a stop before it was ready
	gone   bool       // the terminal is given back for good
}

func (a *app) terminal(m *console.Model, keys *os.File) (*terminal, error) {
	t := a.bare()
	if err := t.takeKeys(int(keys.Fd())); err != nil {
		return nil, err
	}
	t.out = newScreen(a.Stdout, t.mistakes, func() { t.Send(tea.ClearScreen()) })
	columns, rows := t.size()
	// The colours are judged by the environment alone: a look at terminfo would be no wiser, and inside tmux one runs a
	// command that may never answer.
	t.shown = paint.New(t.out, paint.Options{
		Colors: colorprofile.Env(a.Env), Columns: columns, Rows: rows, Queries: a.modesAsked(),
		Erases: a.erases(),
	})
	drawn := paint.Drawn(m, t.shown)
	t.keyboard = &keyboard{file: keys, kind: a.env("TERM"), send: func(m tea.Msg) { t.Send(m) }, mistakes: t.mistakes}
	t.Program = tea.NewProgram(careful{beginning{drawn, t.begun}, t.mistakes}, append(drawn.Options(),
		tea.WithInput(nil), tea.WithOutput(t.out), tea.WithEnvironment(a.Env), tea.WithoutSignalHandler())...)
	return t, nil
}

// takeKeys makes the terminal give each key at once.
func (t *terminal) takeKeys(fd int) (err error) {
	t.keys = fd
	t.before, err = term.MakeRaw(fd)
	return err
}

// modesAsked asks whether the terminal can show a frame at once, how it measures text and whether it marks what is pasted. Over
// SSH only terminals that are known to answer are asked, as Bubble Tea does.
func (a *app) modesAsked() string {
	const asked = ansi.RequestModeSynchronizedOutput + ansi.RequestModeUnicodeCore + ansi.RequestModeBracketedPaste
	for _, known := range []string{"ghostty", "wezterm", "alacritty", "kitty", "rio"} {
		if strings.Contains(a.env("TERM"), known) {
			return asked
		}
	}
	if a.env("SSH_TTY") != "" || strings.Contains(a.env("TERM_PROGRAM"), "Apple") {
		return ""
	}
	return asked
}

// erases says whether the terminal erases in the background that is set. GNU screen does not, unless told to.
func (a *app) erases() bool {
	for _, known := range []string{"xterm", "tmux", "linux", "rxvt", "alacritty", "foot", "kitty", "ghostty", "wezterm", "konsole", "st-"} {
		if strings.HasPrefix(a.env("TERM"), known) {
			return true
		}
	}
	return false
}

// size returns the terminal's size; that of a terminal of old where it does not say.
func (t *terminal) size() (columns, rows int) {
	columns, rows, err := term.GetSize(int(t.out.Fd()))
	if err != nil || columns <= 0 || rows <= 0 {
		return 80, 24
	}
	return columns, rows
}

// giveBack leaves the terminal as it was found, for good. The screen still takes what there is to say.
func (t *terminal) giveBack() {
	t.taking.Lock()
	defer t.taking.Unlock()
	t.gone = true
	t.release()
	t.out.settle()
	t.restore()
}

// letGo gives the terminal back until again takes it.
func (t *terminal) letGo() {
	t.taking.Lock()
	defer t.taking.Unlock()
	t.deaf()
	t.release()
	t.out.settle()
	t.restore()
}

func (t *terminal) release() {
	t.marksPastes(false)
	if t.shown != nil {
		t.shown.Release()
	}
}

func (t *terminal) restore() {
	if t.before != nil {
		_ = term.Restore(t.keys, t.before)
	}
}

// nap is how long a stop may take to come once it is asked for.
const nap = 100 * time.Millisecond

// sleeper returns what leaves for the shell: the terminal is given back, the process stopped, and the terminal taken
// again. Where there is no shell to come back to (a window or a connection of the program's own) the system stops
// nobody and no signal tells of an end, so the terminal is taken again in any case.
func sleeper(letGo, again func()) func() {
	return func() {
		letGo()
		_ = syscall.Kill(0, syscall.SIGTSTP)
		time.Sleep(nap) // another thread may be the one to take the stop
		again()
	}
}

// watched are the signals that end the console in order, the one after a stop, and that of a new size.
func watched() []os.Signal {
	return []os.Signal{syscall.SIGHUP, syscall.SIGTERM, syscall.SIGINT, syscall.SIGCONT, syscall.SIGWINCH}
}

// minds takes a signal that does not end the program.
func (t *terminal) minds(s os.Signal) bool {
	switch s {
	case syscall.SIGWINCH:
		t.resized()
		return true
	case syscall.SIGCONT:
		t.again()
		return true
	}
	return false
}

func (t *terminal) resized() {
	columns, rows := t.size()
	t.Send(tea.WindowSizeMsg{Width: columns, Height: rows})
}

// begun takes notice that the program reads keys, and makes up for a stop before.
func (t *terminal) begun() {
	t.taking.Lock()
	t.ready = true
	missed := t.missed
	if t.keyboard != nil {
		t.keyboard.start()
		go t.quiet()
	}
	t.taking.Unlock()
	if missed {
		go func() { defer t.mistakes.catch("terminal"); t.again() }() // it waits for the program, which waits for this
	}
}

// quiet stops the ticker of Bubble Tea's renderer, which draws nothing: what gives back a terminal that Bubble Tea never took does just
// that.
func (t *terminal) quiet() {
	defer t.mistakes.catch("terminal")
	_ = t.ReleaseTerminal()
}

// listens reads keys.
func (t *terminal) listens() {
	if t.keyboard == nil {
		_ = t.RestoreTerminal()
		return
	}
	t.keyboard.start()
}

// deaf reads no more keys.
func (t *terminal) deaf() {
	if t.keyboard == nil {
		_ = t.ReleaseTerminal()
		return
	}
	t.keyboard.stop()
}

// Run runs the program, as long as there are keys to read.
func (t *terminal) Run() (tea.Model, error) {
	m, err := t.Program.Run()
	if t.keyboard == nil {
		return m, err
	}
	t.keyboard.stop()
	if lost := t.keyboard.lost(); lost != nil {
		err = fmt.Errorf("%w: %w", tea.ErrProgramKilled, lost)
	}
	return m, err
}

// again takes the terminal anew after a stop: the shell has used it meanwhile, and set it as it likes it. Doing it twice
// does no harm.
func (t *terminal) again() {
	t.taking.Lock()
	defer t.taking.Unlock()
	if t.missed = !t.ready; t.missed || t.gone {
		return
	}
	t.deaf()
	t.release()
	if t.before != nil {
		_, _ = term.MakeRaw(t.keys)
		if t.shown == nil {
			_ = keepLineEnds(t.keys)
		}
	}
	t.listens()
	if t.shown != nil {
		t.shown.Take()
	}
	t.marksPastes(true)
	t.resized()
}
