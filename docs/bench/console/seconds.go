//go:build linux

package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// entry is as much of a line of the log as is needed here.
type entry struct {
	Event   string `json:"event"`
	Elapsed int64  `json:"elapsed_ms"`
	Data    struct {
		Clock *struct {
			Zero int64 `json:"zero_ms"`
		} `json:"clock"`
	} `json:"data"`
}

// granted returns the instant, in boot time, at which the statement being made began: the log says both what the
// clock read when the session opened, and when the floor was given. Both are written in whole milliseconds, cut, so
// that a second is called late by up to 2 ms that it was not.
func (s *seat) granted() (time.Duration, error) {
	f, err := os.Open(s.log)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	zero, at := int64(-1), int64(-1)
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var e entry
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			return 0, err
		}
		if e.Data.Clock != nil {
			zero = e.Data.Clock.Zero
		}
		if e.Event == "floor_granted" {
			at = e.Elapsed
		}
	}
	if zero < 0 || at < 0 {
		return 0, errors.New("the log does not say when the statement began")
	}
	return time.Duration(zero+at) * time.Millisecond, lines.Err()
}

// lateness says by how much after each full second of the statement the terminal was first sent anything.
func lateness(pieces []piece, began, from, to time.Duration) (late spread, missed int) {
	for second := from.Truncate(time.Second); second < to; second += time.Second {
		due, found := began+second, false
		for _, p := range pieces {
			if p.at >= due && p.at < due+time.Second {
				late, found = append(late, p.at-due), true
				break
			}
		}
		if !found {
			missed++
		}
	}
	return late, missed
}

// second watches a statement up to its limit and past it, with nothing else running that we started.
func (b *bench) second() error { return b.watch("idle") }

// underLoad watches with two busy programs for each processor.
func (b *bench) underLoad() error {
	for range 2 * runtime.NumCPU() {
		busy := exec.Command("/bin/sh", "-c", "while :; do :; done")
		if err := busy.Start(); err != nil {
			return err
		}
		defer func() { _ = busy.Process.Kill(); _ = busy.Wait() }()
	}
	return b.watch("under full load")
}

// sleeper is what the kernel gives a thread that does nothing but sleep until each second is due: nobody is earlier. It says when it woke.
func sleeper(began time.Duration, seconds int) <-chan spread {
	slept := make(chan spread, 1)
	go func() {
		runtime.LockOSThread()
		var late spread
		for due := began + 2*time.Second; due < began+time.Duration(seconds)*time.Second; due += time.Second {
			until := unix.NsecToTimespec(int64(due))
			for unix.ClockNanosleep(unix.CLOCK_BOOTTIME, unix.TIMER_ABSTIME, &until, nil) == unix.EINTR {
				continue
			}
			late = append(late, now()-due)
		}
		slept <- late
	}()
	return slept
}

func (b *bench) watch(how string) error {
	list, err := b.list(200, latin)
	if err != nil {
		return err
	}
	limit := time.Duration(b.seconds/2) * time.Second
	s, err := b.speaking(false, list, "--limit", limit.String())
	if err != nil {
		return err
	}
	defer s.leave()
	began, err := s.granted()
	if err != nil {
		return err
	}
	beside := sleeper(began, b.seconds)
	time.Sleep(began + time.Duration(b.seconds)*time.Second + 500*time.Millisecond - now())
	pieces := s.sent(began)
	late, missed := lateness(pieces, began, 2*time.Second, time.Duration(b.seconds)*time.Second)
	row("seconds shown late, "+how, "%s; %d more than 50 ms late, %d not shown", late, late.over(50*time.Millisecond), missed)
	asleep := <-beside
	row("a bare thread that sleeps from second to second beside it", "%s; %d more than 50 ms late", asleep, asleep.over(50*time.Millisecond))
	zero, _ := lateness(pieces, began, limit, limit+time.Second)
	row("zero shown late, "+how, "%s", zero)
	return nil
}

var spoken = regexp.MustCompile(`spoken (\d+):(\d+)`)

// shown reads from the screen how long the statement has taken.
func (s *seat) shown() (time.Duration, bool) {
	m := spoken.FindStringSubmatch(s.screen.String())
	if m == nil {
		return 0, false
	}
	minutes, _ := strconv.Atoi(m[1])
	seconds, _ := strconv.Atoi(m[2])
	return time.Duration(minutes*60+seconds) * time.Second, true
}

// stopped stops the program for three seconds and looks at the first thing that it draws afterwards.
func (b *bench) stopped() error {
	list, err := b.list(200, latin)
	if err != nil {
		return err
	}
	s, err := b.speaking(true, list)
	if err != nil {
		return err
	}
	defer s.leave()
	began, err := s.granted()
	if err != nil {
		return err
	}
	_ = s.cmd.Process.Signal(syscall.SIGSTOP)
	time.Sleep(3 * time.Second)
	_ = s.cmd.Process.Signal(syscall.SIGCONT)
	again := now()
	right := func() bool {
		d, ok := s.shown()
		return ok && d == (now()-began).Truncate(time.Second)
	}
	at, err := s.until(right, 5*time.Second)
	if err != nil {
		return err
	}
	row("right again after a stop of 3 s", "%s after it", ms(at-again))
	return nil
}

// paused pauses and resumes, and compares what the log says was spoken with when the keys were pressed.
func (b *bench) paused() error {
	list, err := b.list(200, latin)
	if err != nil {
		return err
	}
	s, err := b.speaking(true, list)
	if err != nil {
		return err
	}
	defer s.leave()
	began, err := s.granted()
	if err != nil {
		return err
	}
	const pauses = 10
	var held time.Duration
	for range pauses {
		from := now()
		if err := s.press(" "); err != nil {
			return err
		}
		time.Sleep(730 * time.Millisecond)
		held += now() - from
		if err := s.press(" "); err != nil {
			return err
		}
		time.Sleep(450 * time.Millisecond)
	}
	if err := s.press("\r"); err != nil {
		return err
	}
	ended := now()
	time.Sleep(time.Second)
	s.leave()
	out, err := exec.Command(b.program, "export", "--format", "csv", s.log).Output()
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(out)) {
		if cells := strings.Split(line, ","); cells[0] == "1" {
			got, err := strconv.ParseFloat(cells[14], 64)
			want := (ended - began - held).Seconds()
			row("lost for each pause", "%.2f ms: %d pauses, %.3f s spoken by the keys, %.3f s by the log", (want-got)/pauses*1000, pauses, want, got)
			return err
		}
	}
	return fmt.Errorf("no statement in %q", out)
}
