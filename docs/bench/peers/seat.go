//go:build linux

package main

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// seat is a program at a terminal of 120 columns and 40 rows that answers no question. What it writes is noted with the
// instant at which it came.
type seat struct {
	program
	cmd     *exec.Cmd
	master  *os.File
	started time.Duration
	began   time.Duration // when the count began

	mu     sync.Mutex
	pieces []piece
	ended  bool
}

type piece struct {
	at   time.Duration
	size int
}

// now reads the clock that runs on while the machine sleeps.
func now() time.Duration {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_BOOTTIME, &ts); err != nil {
		panic(err)
	}
	return time.Duration(ts.Nano())
}

func (b *bench) sit(p program, length time.Duration) (*seat, error) {
	s := &seat{program: p, cmd: exec.Command(p.path, p.args(length)...)}
	s.cmd.Env = []string{"TERM=xterm-256color", "LANG=C.UTF-8", "COLORTERM=truecolor", "HOME=" + b.folder, "PATH=/usr/bin:/bin"}
	s.started = now()
	var err error
	if s.master, err = pty.StartWithSize(s.cmd, &pty.Winsize{Cols: 120, Rows: 40}); err != nil {
		return nil, err
	}
	go s.read()
	return s, nil
}

func (s *seat) read() {
	buffer := make([]byte, 64<<10)
	for {
		n, err := s.master.Read(buffer)
		at := now()
		s.mu.Lock()
		if s.ended = err != nil; s.ended {
			s.mu.Unlock()
			return
		}
		s.pieces = append(s.pieces, piece{at, n})
		s.mu.Unlock()
	}
}

// after returns when the program first wrote at or after an instant.
func (s *seat) after(from time.Duration) (time.Duration, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, p := range s.pieces {
		if p.at >= from {
			return p.at, true
		}
	}
	return 0, false
}

// last returns when the program wrote last, once it has ended.
func (s *seat) last() (time.Duration, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.ended || len(s.pieces) == 0 {
		return 0, false
	}
	return s.pieces[len(s.pieces)-1].at, true
}

func (s *seat) bytes(from, to time.Duration) (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, p := range s.pieces {
		if p.at >= from && p.at < to {
			n += p.size
		}
	}
	return n
}

// first waits for the first output since an instant.
func (s *seat) first(since time.Duration) (time.Duration, error) {
	for range 5000 {
		if at, ok := s.after(since); ok {
			return at, nil
		}
		time.Sleep(time.Millisecond)
	}
	return 0, fmt.Errorf("%s shows nothing", s.name)
}

// begin begins the count. It is taken to begin with the first output that shows it, which comes a little after it has begun:
// by so much all are found less late than they are.
func (s *seat) begin() (err error) {
	if s.began, err = s.first(0); err != nil || s.key == "" {
		return err
	}
	time.Sleep(500 * time.Millisecond)
	pressed := now()
	if _, err = s.master.WriteString(s.key); err != nil {
		return err
	}
	s.began, err = s.first(pressed)
	return err
}

// processor returns the processor time of all the program's threads so far, by the clock that the kernel keeps of it.
func (s *seat) processor() time.Duration {
	const scheduled = 2 // CPUCLOCK_SCHED in the kernel
	var ts unix.Timespec
	if err := unix.ClockGettime(int32(^s.cmd.Process.Pid<<3|scheduled), &ts); err != nil {
		return 0
	}
	return time.Duration(ts.Nano())
}

// peak returns the most memory that the program held, in KiB.
func (s *seat) peak() int {
	data, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.cmd.Process.Pid))
	for line := range strings.Lines(string(data)) {
		if value, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			n, _ := strconv.Atoi(strings.Fields(value)[0])
			return n
		}
	}
	return 0
}

// leave ends the program.
func (s *seat) leave() {
	_ = s.cmd.Process.Signal(unix.SIGTERM)
	late := time.AfterFunc(2*time.Second, func() { _ = s.cmd.Process.Kill() })
	_ = s.cmd.Wait()
	late.Stop()
	_ = s.master.Close()
}
