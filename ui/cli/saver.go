package cli

import (
	"os"
	"path/filepath"
	"strings"
	"sync"

	"rostrum/timer/journal"
	"rostrum/timer/session"
)

// saver is where the console saves: a log, and after a fault of the disk another one in which the session goes on.
type saver struct {
	mu     sync.Mutex
	log    *journal.Writer
	broken bool // the log failed and is not trusted any more

	choosing sync.Mutex // guards what follows, so that a choice never waits for the disk
	next     string     // where to go on after a fault, tried once; empty: beside the log
	begun    string     // the log's first path
	folders  []string   // where else a log can be kept, the best first
}

// Append saves records. After a fault it takes the session on in a new file; the records must hold the one that
// Continuation speaks of then.
func (s *saver) Append(records []session.Record) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.broken {
		next, err := s.log.Continue(s.place(), records)
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

// MoveTo chooses the file in which the session goes on after a fault; empty: beside the log under the next free name.
// A folder is taken for the log's own name in it.
func (s *saver) MoveTo(path string) {
	path = strings.TrimSpace(path)
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		path = filepath.Join(path, filepath.Base(s.begun))
	}
	s.choosing.Lock()
	defer s.choosing.Unlock()
	s.next = path
}

// Elsewhere returns a file in another folder than the log's that does not exist yet.
func (s *saver) Elsewhere() string {
	if all := s.refuges(); len(all) > 0 {
		return all[0]
	}
	return ""
}

func (s *saver) refuges() []string {
	var all []string
	for _, folder := range s.folders {
		path := filepath.Join(folder, filepath.Base(s.begun))
		if _, err := os.Lstat(path); err != nil && folder != filepath.Dir(s.begun) {
			all = append(all, path)
		}
	}
	return all
}

// place takes the chosen file. A choice holds for one attempt: if that fails, the log's own folder may have room again.
func (s *saver) place() string {
	s.choosing.Lock()
	defer s.choosing.Unlock()
	next := s.next
	s.next = ""
	return next
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
