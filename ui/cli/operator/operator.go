//go:build unix

package operator

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
	"golang.org/x/term"
)

// Seat says what is run, and at what kind of terminal.
type Seat struct {
	Program       string
	Name          string // that the program is called by; "": its path
	Args          []string
	Env           []string // of the program; TERM is xterm-256color unless it is named here
	Folder        string
	Columns, Rows int                 // 80×24 where 0
	Stdin         *os.File            // nil: the terminal
	Watch         func(screen string) // called after each piece of output; it must not wait
}

// Operator is somebody at a terminal with a program running in it. Its methods may be called from one goroutine.
type Operator struct {
	cmd           *exec.Cmd
	master, slave *os.File
	before        *term.State
	watch         func(string)

	mu      sync.Mutex
	screen  *vt.Emulator
	raw     bytes.Buffer
	changed chan struct{}      // closed and made anew at each change
	modes   map[ansi.Mode]bool // as the program set them
	gate    sync.Mutex         // held while nobody reads
	ended   chan struct{}      // the program has ended
	read    chan struct{}      // and all it wrote was read
	state   *os.ProcessState
}

// Sit starts a program at a new terminal.
func Sit(s Seat) (*Operator, error) {
	if s.Columns == 0 {
		s.Columns, s.Rows = 80, 24
	}
	master, slave, err := pty.Open()
	if err != nil {
		return nil, err
	}
	o := &Operator{
		master: master, slave: slave, watch: s.Watch, screen: vt.NewEmulator(s.Columns, s.Rows), modes: map[ansi.Mode]bool{},
		changed: make(chan struct{}), ended: make(chan struct{}), read: make(chan struct{}),
	}
	o.screen.SetCallbacks(vt.Callbacks{
		EnableMode:  func(m ansi.Mode) { o.modes[m] = true },
		DisableMode: func(m ansi.Mode) { o.modes[m] = false },
	})
	if err := o.Resize(s.Columns, s.Rows); err != nil {
		return nil, err
	}
	if o.before, err = o.settings(); err != nil {
		return nil, err
	}
	o.cmd = exec.Command(s.Program, s.Args...)
	if s.Name != "" {
		o.cmd.Args[0] = s.Name
	}
	o.cmd.Env = append([]string{"TERM=xterm-256color", "LANG=en_US.UTF-8", "COLORTERM=truecolor"}, s.Env...)
	o.cmd.Dir = s.Folder
	o.cmd.Stdin, o.cmd.Stdout, o.cmd.Stderr = slave, slave, slave
	o.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true, Ctty: 1}
	if s.Stdin != nil {
		o.cmd.Stdin = s.Stdin
	}
	if err := o.cmd.Start(); err != nil {
		master.Close()
		slave.Close()
		return nil, err
	}
	go o.look()
	go o.answer()
	go func() {
		_ = o.cmd.Wait()
		o.state = o.cmd.ProcessState
		close(o.ended)
	}()
	return o, nil
}

// look reads what the program writes, as long as the gate is open.
func (o *Operator) look() {
	defer close(o.read)
	buffer := make([]byte, 32<<10)
	for {
		o.gate.Lock()
		n, err := o.master.Read(buffer)
		o.gate.Unlock()
		if n > 0 {
			o.take(buffer[:n])
		}
		if err != nil {
			return
		}
	}
}

func (o *Operator) take(b []byte) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.raw.Write(b)
	_, _ = o.screen.Write(b)
	close(o.changed)
	o.changed = make(chan struct{})
	if o.watch != nil {
		o.watch(o.screen.String())
	}
}

// answer gives the program what the terminal answers to its questions.
func (o *Operator) answer() { _, _ = io.Copy(o.master, o.screen) }

// Process returns the program's number.
func (o *Operator) Process() int { return o.cmd.Process.Pid }

// Press sends keys as the terminal does: letters as they are, "\r" for enter, "\x1b" for escape, "\x12" for ctrl+r.
func (o *Operator) Press(keys string) error {
	_, err := o.master.WriteString(keys)
	return err
}

// Screen returns what is on the screen, row by row, without colours.
func (o *Operator) Screen() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.screen.String()
}

// Cells returns the screen row by row, each row exactly as wide as the screen as the emulator counts its cells.
func (o *Operator) Cells() [][]string {
	o.mu.Lock()
	defer o.mu.Unlock()
	rows := make([][]string, o.screen.Height())
	for y := range rows {
		rows[y] = make([]string, o.screen.Width())
		for x := range rows[y] {
			if c := o.screen.CellAt(x, y); c != nil {
				rows[y][x] = c.Content
			}
		}
	}
	return rows
}

// Raw returns every byte that the program wrote.
func (o *Operator) Raw() []byte {
	o.mu.Lock()
	defer o.mu.Unlock()
	return bytes.Clone(o.raw.Bytes())
}

// Patience is how long See waits. It is long because a loaded machine is slow; nothing is judged by it.
const Patience = 20 * time.Second

// See waits until all of the texts are on the screen. A text that was broken over two
// rows, by the terminal or between words, counts.
func (o *Operator) See(texts ...string) error {
	err := o.Until(func(screen string) bool {
		unbroken := strings.ReplaceAll(screen, "\n", "")
		words := strings.Join(strings.Fields(screen), " ")
		for _, s := range texts {
			if !strings.Contains(screen, s) && !strings.Contains(unbroken, s) && !strings.Contains(words, s) {
				return false
			}
		}
		return true
	})
	if err != nil {
		return fmt.Errorf("waiting for %q: %w", texts, err)
	}
	return nil
}

// Until waits until the screen is as wanted. Its error shows the screen.
func (o *Operator) Until(wanted func(screen string) bool) error {
	patience := time.After(Patience)
	for {
		o.mu.Lock()
		screen, changed := o.screen.String(), o.changed
		o.mu.Unlock()
		if wanted(screen) {
			return nil
		}
		select {
		case <-changed:
		case <-o.read:
			if o.Screen() == screen {
				return fmt.Errorf("the program has ended; the screen is:\n%s", screen)
			}
		case <-patience:
			return fmt.Errorf("not seen in %v; the screen is:\n%s", Patience, screen)
		}
	}
}

// Resize makes the terminal larger or smaller.
func (o *Operator) Resize(columns, rows int) error {
	o.mu.Lock()
	o.screen.Resize(columns, rows)
	o.mu.Unlock()
	return pty.Setsize(o.slave, &pty.Winsize{Cols: uint16(columns), Rows: uint16(rows)})
}

// Signal sends a signal to the program.
func (o *Operator) Signal(s syscall.Signal) error { return o.cmd.Process.Signal(s) }

// Kill ends the program as a power cut would, and waits for its end.
func (o *Operator) Kill() error {
	if err := o.cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	_, err := o.Wait()
	return err
}

// LookAway stops reading what the program writes, as a frozen window does, until LookBack.
func (o *Operator) LookAway() {
	away := make(chan struct{})
	go func() { o.gate.Lock(); close(away) }()
	<-away
}

// LookBack goes on reading.
func (o *Operator) LookBack() { o.gate.Unlock() }

// Hangup closes the window: the terminal is gone.
func (o *Operator) Hangup() error {
	_ = o.slave.Close()
	return o.master.Close()
}

// Ended is closed when the program has ended.
func (o *Operator) Ended() <-chan struct{} { return o.ended }

// Wait waits for the program's end and until all it wrote was read. It returns its exit status, -1 after a signal.
func (o *Operator) Wait() (status int, err error) {
	select {
	case <-o.ended:
	case <-time.After(Patience):
		return 0, fmt.Errorf("has not ended in %v; the screen is:\n%s", Patience, o.Screen())
	}
	_ = o.slave.Close()
	select {
	case <-o.read:
	case <-time.After(Patience):
		return 0, errors.New("something still holds the terminal")
	}
	return o.state.ExitCode(), nil
}

// Leave lets go of everything; a program that still runs is killed.
func (o *Operator) Leave() {
	_ = o.cmd.Process.Kill()
	<-o.ended
	_ = o.slave.Close()
	_ = o.master.Close()
	o.mu.Lock()
	defer o.mu.Unlock()
	_ = o.screen.InputPipe().(io.Closer).Close() // ends its answers; its own Close is no friend of a Read that goes on
}

// settings reads the terminal's settings without making the file wait for its reads.
func (o *Operator) settings() (state *term.State, err error) {
	conn, err := o.master.SyscallConn()
	if err != nil {
		return nil, err
	}
	if failed := conn.Control(func(fd uintptr) { state, err = term.GetState(int(fd)) }); failed != nil {
		return nil, failed
	}
	return state, err
}

// Cooked says whether the terminal's settings are again those that the program found.
func (o *Operator) Cooked() bool {
	now, err := o.settings()
	return err == nil && *now == *o.before
}

// Restored says what the program left otherwise than it found it: the terminal's settings, the alternate screen, the
// cursor, or reports of mouse, focus and paste. Nothing is nil.
func (o *Operator) Restored() error {
	now, err := o.settings()
	if err != nil {
		return err
	}
	var left []string
	if *now != *o.before {
		left = append(left, "the terminal's settings differ")
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.screen.IsAltScreen() {
		left = append(left, "the alternate screen is still shown")
	}
	if on, set := o.modes[ansi.ModeTextCursorEnable]; set && !on {
		left = append(left, "the cursor is hidden")
	}
	for _, m := range []ansi.Mode{ansi.ModeBracketedPaste, ansi.ModeFocusEvent, ansi.ModeMouseNormal, ansi.ModeMouseButtonEvent, ansi.ModeMouseAnyEvent} {
		if o.modes[m] {
			left = append(left, fmt.Sprintf("mode %v is still on", m))
		}
	}
	if len(left) > 0 {
		return errors.New(strings.Join(left, "; "))
	}
	return nil
}
