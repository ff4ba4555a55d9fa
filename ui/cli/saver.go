package cli

import (
	"sync"

	"rostrum/timer/journal"
	"rostrum/timer/session"
)

// saver is where the console saves: a log, and after a fault of the disk another one in which the session goes on.
type saver struct {
	mu     sync.Mutex
	log    *journal.Writer
	broken bool // the log failed and is not trusted any more
}

// Append saves records. After a fault it takes the session on in a new file; the records must hold the one that
// Continuation speaks of then.
func (s *saver) Append(records []session.Record) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.broken {
		next, err := s.log.Continue("", records)
		if err != nil {
			return err
		}
		s.log, s.broken = next, false
		return nil
	}
	err := s.log.Append(records)
	s.broken = err != nil
	return err
}

// Continuation returns what must be recorded before saving can go on; false while nothing is wrong.
func (s *saver) Continuation() (session.LogContinued, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.broken {
		return session.LogContinued{}, false
	}
	return s.log.Continuation(), true
}

// Path returns where the log is now.
func (s *saver) Path() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log.Path()
}

// Close ends the writing.
func (s *saver) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log.Close()
}
