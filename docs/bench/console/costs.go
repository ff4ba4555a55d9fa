//go:build linux

package main

import (
	"time"

	"golang.org/x/sys/unix"
)

// counting says what a statement costs while it is counted, on a list in Latin letters and on one in Chinese.
func (b *bench) counting() error {
	for _, names := range [][]string{latin, chinese} {
		list, err := b.list(200, names)
		if err != nil {
			return err
		}
		s, err := b.speaking(false, list)
		if err != nil {
			return err
		}
		if err := b.cost(s, "counting, 200 speakers such as "+names[0]); err != nil {
			return err
		}
	}
	return nil
}

// idle says what the program costs before anybody speaks.
func (b *bench) idle() error {
	list, err := b.list(200, latin)
	if err != nil {
		return err
	}
	s, err := b.sit(false, list)
	if err != nil {
		return err
	}
	if _, err := s.drawn(); err != nil {
		return err
	}
	return b.cost(s, "nobody speaks, 200 speakers")
}

func (b *bench) cost(s *seat, what string) error {
	defer s.leave()
	time.Sleep(10 * time.Second) // notices pass
	from := now()
	before, err := used(s.cmd.Process.Pid)
	if err != nil {
		return err
	}
	time.Sleep(time.Duration(b.seconds) * time.Second)
	after, err := used(s.cmd.Process.Pid)
	if err != nil {
		return err
	}
	took, bytes := (now() - from).Seconds(), 0
	for _, p := range s.sent(from) {
		bytes += p.size
	}
	row(what, "%.3f s of processor time a minute, %.1f wake-ups a second, %.0f bytes a second",
		(after.processor-before.processor).Seconds()/took*60, float64(after.wakeUps-before.wakeUps)/took, float64(bytes)/took)
	return nil
}

// memory says what the program holds at most, with a statement counted for ten seconds.
func (b *bench) memory() error {
	for _, n := range []int{200, 10_000} {
		list, err := b.list(n, latin)
		if err != nil {
			return err
		}
		s, err := b.speaking(false, list)
		if err != nil {
			return err
		}
		time.Sleep(10 * time.Second)
		kib, err := peak(s.cmd.Process.Pid)
		s.leave()
		if err != nil {
			return err
		}
		row("peak memory", "%.1f MiB with %d speakers", float64(kib)/1024, n)
	}
	return nil
}

// start says how long it takes from the start to the whole first frame.
func (b *bench) start() error {
	list, err := b.list(200, latin)
	if err != nil {
		return err
	}
	return b.starting("start to first frame, 200 speakers", func() ([]string, error) { return []string{list}, nil })
}

// resume says the same of a session that was interrupted twelve hours in.
func (b *bench) resume() error {
	return b.starting("resume of twelve hours to first frame", func() ([]string, error) {
		log, err := b.morning(240)
		return []string{"resume", log}, err
	})
}

func (b *bench) starting(what string, with func() ([]string, error)) error {
	var took, busy spread
	for range b.starts {
		args, err := with()
		if err != nil {
			return err
		}
		s, err := b.sit(false, args...)
		if err != nil {
			return err
		}
		at, err := s.drawn()
		if err != nil {
			return err
		}
		u, err := used(s.cmd.Process.Pid)
		s.leave()
		if err != nil {
			return err
		}
		took, busy = append(took, at-s.began), append(busy, u.processor)
	}
	row(what, "%s; of processor time: %s", took, busy)
	return nil
}

// keysAndDisk presses keys that are acts, and says when each was in the log's file and when it was on the screen.
func (b *bench) keysAndDisk() error {
	for _, n := range []int{200, 10_000} {
		list, err := b.list(n, latin)
		if err != nil {
			return err
		}
		if err := b.pressing(list, n); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) pressing(list string, n int) error {
	s, err := b.speaking(false, list)
	if err != nil {
		return err
	}
	defer s.leave()
	written, err := writes(s.log)
	if err != nil {
		return err
	}
	var toDisk, toFrame spread
	for i := range b.keys {
		key := []string{"+", "-"}[i%2]
		at := now()
		if err := s.press(key); err != nil {
			return err
		}
		toDisk = append(toDisk, <-written-at)
		time.Sleep(time.Duration(37+i%17) * time.Millisecond)
		if pieces := s.sent(at); len(pieces) > 0 {
			toFrame = append(toFrame, pieces[0].at-at)
		}
	}
	row("key to act in the log's file, before its sync", "%s, %d speakers", toDisk, n)
	row("key to frame while saving", "%s, %d speakers", toFrame, n)
	return nil
}

// writes tells at what instants a file is written to.
func writes(path string) (<-chan time.Duration, error) {
	fd, err := unix.InotifyInit1(unix.IN_CLOEXEC)
	if err != nil {
		return nil, err
	}
	if _, err := unix.InotifyAddWatch(fd, path, unix.IN_MODIFY); err != nil {
		return nil, err
	}
	at := make(chan time.Duration, 1024)
	go func() {
		buffer := make([]byte, 4096)
		for {
			if _, err := unix.Read(fd, buffer); err != nil {
				return
			}
			at <- now()
		}
	}()
	return at, nil
}
