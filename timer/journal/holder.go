package journal

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// Holder is the program that is writing a log.
type Holder struct {
	Process int
	Host    string
}

// Known says whether it is known who holds the log.
func (h Holder) Known() bool { return h.Process > 0 }

// holderSuffix names the file beside a log that says who is writing it. It locks nothing: the lock is on the log
// itself, and a program that was killed leaves this file behind without harm.
const holderSuffix = ".lock"

// hold locks a log and says beside it who did. It reports whether the file system knows locks at all.
func (s Store) hold(path string, f File) (locked bool, err error) {
	switch err := lockSoon(f); {
	case errors.Is(err, ErrLocked):
		return false, &InUseError{Path: path, Holder: s.holder(path)}
	case errors.Is(err, ErrNoLocks):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("lock %s: %w", path, err)
	}
	s.note(path+holderSuffix, s.me().line())
	return true, nil
}

// How long a lock is tried for: whoever only asked whether a log is in use has its lock for less than that.
const (
	lockTries = 8
	lockPause = 5 * time.Millisecond
)

func lockSoon(f File) error {
	err := f.Lock()
	for n := 1; n < lockTries && errors.Is(err, ErrLocked); n++ {
		time.Sleep(lockPause)
		err = f.Lock()
	}
	return err
}

// InUse says whether a program is writing a log now. Where the file system knows no locks it says no.
func InUse(path string) bool { return Store{System()}.InUse(path) }

// InUse asks of a log on the store's disk. It keeps nobody from it who asks too, or takes the log up.
func (s Store) InUse(path string) bool {
	if !s.holder(path).Known() {
		return false
	}
	f, err := s.Disk.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	return errors.Is(f.Locked(), ErrLocked)
}

// note writes a small file beside a log that only helps people; it may fail without harm.
func (s Store) note(path, text string) {
	_ = s.Disk.Remove(path)
	f, err := s.Disk.Create(path)
	if err != nil {
		return
	}
	_, _ = io.WriteString(f, text)
	_ = f.Close()
}

func (s Store) me() Holder {
	host, _ := os.Hostname()
	return Holder{Process: os.Getpid(), Host: host}
}

func (h Holder) line() string {
	return fmt.Sprintf("process %d on %q writes this log\n", h.Process, h.Host)
}

func (s Store) holder(path string) Holder {
	text := s.read(path + holderSuffix)
	var h Holder
	if n, err := fmt.Sscanf(text, "process %d on %q", &h.Process, &h.Host); n < 2 || err != nil {
		return Holder{}
	}
	return h
}

// read returns the beginning of a small file, or nothing.
func (s Store) read(path string) string {
	f, err := s.Disk.Read(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	var b strings.Builder
	_, _ = io.CopyN(&b, f, 4096)
	return b.String()
}
