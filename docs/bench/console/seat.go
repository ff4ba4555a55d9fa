//go:build linux

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"sync"
	"syscall"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// seat is the program at a terminal. Whatever it writes is noted with the instant at which it came.
type seat struct {
	cmd    *exec.Cmd
	master *os.File
	log    string
	began  time.Duration // boot time at which the program was started

	mu     sync.Mutex
	pieces []piece
	screen *vt.Emulator // nil unless wanted: it costs more than the program
	all    bytes.Buffer
	more   chan struct{} // closed and made anew at each piece
}

// piece is what one read of the terminal gave.
type piece struct {
	at   time.Duration // boot time
	size int
}

// now reads the clock that the program reads: time since the machine was started, sleep included.
func now() time.Duration {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_BOOTTIME, &ts); err != nil {
		panic(err)
	}
	return time.Duration(ts.Nano())
}

// sit starts the program at a terminal of 120 columns and 40 rows.
func (b *bench) sit(emulate bool, args ...string) (*seat, error) {
	s := &seat{log: filepath.Join(b.folder, time.Now().Format("150405.000000000")+".jsonl"), more: make(chan struct{})}
	if emulate {
		s.screen = vt.NewEmulator(120, 40)
		go func() { _, _ = io.Copy(io.Discard, s.screen) }() // its answers
	}
	if len(args) == 0 || args[0] != "resume" {
		args = append(args, "--log", s.log)
	} else {
		s.log = args[1]
	}
	s.cmd = exec.Command(b.program, append(args, "--theme", "dark")...)
	s.cmd.Env = []string{"TERM=xterm-256color", "LANG=en_US.UTF-8", "COLORTERM=truecolor", "HOME=" + b.folder, "PATH=/usr/bin:/bin"}
	s.began = now()
	var err error
	s.master, err = pty.StartWithSize(s.cmd, &pty.Winsize{Cols: 120, Rows: 40})
	if err != nil {
		return nil, err
	}
	go s.read()
	return s, nil
}

// read notes what comes, on a thread that goes before all others where that is allowed: on a machine that is kept busy the reading would be late
// itself, and the program blamed for it.
func (s *seat) read() {
	runtime.LockOSThread()
	_ = unix.SchedSetAttr(0, &unix.SchedAttr{Size: unix.SizeofSchedAttr, Policy: unix.SCHED_FIFO, Priority: 1}, 0) // needs rights
	fd, buffer := int(s.master.Fd()), make([]byte, 64<<10)
	for {
		n, err := unix.Read(fd, buffer)
		at := now()
		if err == unix.EINTR {
			continue
		}
		if err != nil || n == 0 {
			return
		}
		s.mu.Lock()
		s.pieces = append(s.pieces, piece{at, n})
		s.all.Write(buffer[:n])
		if s.screen != nil {
			_, _ = s.screen.Write(buffer[:n])
		}
		close(s.more)
		s.more = make(chan struct{})
		s.mu.Unlock()
	}
}

var errSilent = errors.New("the program shows nothing")

// until waits until the terminal was sent something for which ok holds, and returns when that came.
func (s *seat) until(ok func() bool, patience time.Duration) (time.Duration, error) {
	late := time.After(patience)
	for {
		s.mu.Lock()
		good, more := ok(), s.more
		at := s.began
		if n := len(s.pieces); n > 0 {
			at = s.pieces[n-1].at
		}
		s.mu.Unlock()
		if good {
			return at, nil
		}
		select {
		case <-more:
		case <-late:
			return 0, errSilent
		}
	}
}

// nextThing is what the last line of every screen says first.
var nextThing = regexp.MustCompile(`give the floor\b|end the statement`)

// drawn waits for the first whole frame: its last line.
func (s *seat) drawn() (time.Duration, error) {
	at, err := s.until(func() bool { return nextThing.Match(s.all.Bytes()) }, 20*time.Second)
	if err != nil {
		return at, fmt.Errorf("%w; it wrote %.300q", err, s.all.String())
	}
	return at, nil
}

// press types keys.
func (s *seat) press(keys string) error {
	_, err := s.master.WriteString(keys)
	return err
}

// speaking starts the program on a list and gives somebody the floor.
func (b *bench) speaking(emulate bool, args ...string) (*seat, error) {
	s, err := b.sit(emulate, args...)
	if err != nil {
		return nil, err
	}
	if _, err := s.drawn(); err != nil {
		return s, err
	}
	time.Sleep(300 * time.Millisecond)
	if err := s.press("\r"); err != nil {
		return s, err
	}
	time.Sleep(700 * time.Millisecond)
	return s, nil
}

// sent returns the pieces since an instant.
func (s *seat) sent(since time.Duration) []piece {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []piece
	for _, p := range s.pieces {
		if p.at >= since {
			all = append(all, p)
		}
	}
	return all
}

// leave ends the program as a closed window does: it saves and goes.
func (s *seat) leave() {
	_ = s.cmd.Process.Signal(syscall.SIGTERM)
	done := make(chan struct{})
	go func() { _ = s.cmd.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(3 * time.Second):
		_ = s.cmd.Process.Kill()
		<-done
	}
	_ = s.master.Close()
}
