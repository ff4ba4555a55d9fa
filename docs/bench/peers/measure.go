//go:build linux

package main

import (
	"fmt"
	"os/exec"
	"runtime"
	"slices"
	"time"

	"golang.org/x/sys/unix"
)

// column is what was found of one program.
type column struct {
	idle, loaded, stopped string
	processor, sent       string
	memory, start         string
}

// apart is by how much the programs begin one after the other, so that their seconds do not fall together.
const apart = 130 * time.Millisecond

// together runs all programs side by side, does something in their midst and looks at each at its end.
func (b *bench) together(all []program, length time.Duration, midst func([]*seat), look func(i int, s *seat)) error {
	var seats []*seat
	defer func() {
		for _, s := range seats {
			s.leave()
		}
	}()
	for _, p := range all {
		s, err := b.sit(p, length)
		if err != nil {
			return err
		}
		seats = append(seats, s)
		if err := s.begin(); err != nil {
			return err
		}
		time.Sleep(apart)
	}
	midst(seats)
	for i, s := range seats {
		look(i, s)
	}
	return nil
}

// early is from how long before it is due an output counts as that of the zero, of a program that goes on after it.
const early = 300 * time.Millisecond

// patience is how long after it is due zero is waited for.
const patience = 8 * time.Second

// zero says how late the end of the count came to the terminal.
func (s *seat) zero(length time.Duration) string {
	if s.wall {
		return "-"
	}
	due := s.began + length
	time.Sleep(due + 500*time.Millisecond - now())
	for now() < due+patience {
		at, ok := s.after(due - early)
		if s.ends {
			at, ok = s.last()
		}
		if ok {
			return milliseconds(at - due)
		}
		time.Sleep(10 * time.Millisecond)
	}
	return "not shown"
}

func milliseconds(d time.Duration) string {
	return fmt.Sprintf("%.1f ms", float64(d)/float64(time.Millisecond))
}

// idle watches a whole count with nothing else running that we started, and what it costs.
func (b *bench) idle(all []program, found []column) error {
	type usage struct{ at, processor time.Duration }
	from, to := make([]usage, len(all)), make([]usage, len(all))
	use := func(seats []*seat, into []usage) {
		for i, s := range seats {
			into[i] = usage{now(), s.processor()}
		}
	}
	return b.together(all, b.length, func(seats []*seat) {
		time.Sleep(3 * time.Second)
		use(seats, from)
		time.Sleep(b.length - 3*time.Second - time.Duration(len(all)+1)*apart - 2*time.Second)
		use(seats, to)
		for i, s := range seats {
			took := (to[i].at - from[i].at).Seconds()
			found[i].processor = fmt.Sprintf("%.3f s", (to[i].processor-from[i].processor).Seconds()/took*60)
			found[i].sent = fmt.Sprintf("%.0f", float64(s.bytes(from[i].at, to[i].at))/took)
			found[i].memory = fmt.Sprintf("%.1f MiB", float64(s.peak())/1024)
		}
	}, func(i int, s *seat) { found[i].idle = s.zero(b.length) })
}

// loaded watches a count with two busy programs for each processor.
func (b *bench) loaded(all []program, found []column) error {
	for range 2 * runtime.NumCPU() {
		busy := exec.Command("/bin/sh", "-c", "while :; do :; done")
		if err := busy.Start(); err != nil {
			return err
		}
		defer func() { _ = busy.Process.Kill(); _ = busy.Wait() }()
	}
	return b.together(all, b.length, func([]*seat) {}, func(i int, s *seat) { found[i].loaded = s.zero(b.length) })
}

// stopped stops all programs for three seconds of a short count.
func (b *bench) stopped(all []program, found []column) error {
	const length = 15 * time.Second
	return b.together(all, length, func(seats []*seat) {
		time.Sleep(2 * time.Second)
		for _, s := range seats {
			_ = s.cmd.Process.Signal(unix.SIGSTOP)
		}
		time.Sleep(3 * time.Second)
		for _, s := range seats {
			_ = s.cmd.Process.Signal(unix.SIGCONT)
		}
	}, func(i int, s *seat) { found[i].stopped = s.zero(length) })
}

// starts says how long each takes to its first output, the median of some, in turn.
func (b *bench) starts(all []program, found []column) error {
	for i, p := range all {
		var took []time.Duration
		for range 9 {
			s, err := b.sit(p, time.Minute)
			if err != nil {
				return err
			}
			at, err := s.first(0)
			s.leave()
			if err != nil {
				return err
			}
			took = append(took, at-s.started)
		}
		slices.Sort(took)
		found[i].start = milliseconds(took[len(took)/2])
	}
	return nil
}
