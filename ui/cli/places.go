package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"rostrum/timer/journal"
)

// MoveTo chooses the file in which the session goes on after a fault; empty: beside the log under the next free name.
// A folder is taken for the log's own name in it. A disk that does not answer is given up: something else was chosen.
func (s *saver) MoveTo(path string) {
	path = strings.TrimSpace(path)
	folder, _ := within(slow, func() (bool, error) {
		info, err := os.Stat(path)
		return err == nil && info.IsDir(), nil
	}, func(bool) {})
	if folder {
		path = filepath.Join(path, filepath.Base(s.begun))
	}
	s.choose(path)
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range s.sides {
		if op := d.op; d.late && d.err == nil {
			go s.giveUp(d, op)
		}
	}
}

func (s *saver) choose(path string) {
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

// refuges returns the files in other folders that do not exist yet. All are looked for at once.
func (s *saver) refuges() []string {
	all := make([]string, len(s.folders))
	var looks sync.WaitGroup
	for i, folder := range s.folders {
		if folder == filepath.Dir(s.begun) {
			continue
		}
		looks.Go(func() {
			path := filepath.Join(folder, filepath.Base(s.begun))
			if free, _ := within(slow, func() (bool, error) {
				_, err := os.Lstat(path)
				return err != nil, nil
			}, func(bool) {}); free {
				all[i] = path
			}
		})
	}
	looks.Wait()
	return slices.DeleteFunc(all, func(path string) bool { return path == "" })
}

// place takes the chosen file. A choice holds for one attempt: if that fails, the log's own folder may have room again.
func (s *saver) place() string {
	s.choosing.Lock()
	defer s.choosing.Unlock()
	next := s.next
	s.next = ""
	return next
}

var (
	errJoining = errors.New("the copy is being made")
	errMistake = errors.New("a mistake of the program's own")
	errHasCopy = errors.New("there is a second copy already")
)

// Double keeps the session in a second place from now on: in a log of the same name in a folder, which is made if need be.
func (s *saver) Double(folder string) error {
	folder, err := filepath.Abs(strings.TrimSpace(folder))
	if err != nil {
		return err
	}
	from := s.Path()
	if err := refuseSame(filepath.Dir(from), folder); err != nil {
		return err
	}
	d := &side{path: filepath.Join(folder, filepath.Base(from)), err: errJoining, joining: true}
	s.mu.Lock()
	lead := s.lead()
	if len(s.sides) > 1 {
		s.mu.Unlock()
		return errHasCopy
	}
	s.sides = append(s.sides, d)
	d.floor = lead.saved()
	op, log := s.begins(d), lead.log
	s.mu.Unlock()
	next, err := unless(s.ending, patience, func() (placed, error) { return second(log, d.path) }, placed.discard)
	s.mu.Lock()
	defer s.mu.Unlock()
	if err == nil && (d.op != op || s.closed) {
		go next.discard()
		err = errJoining
	}
	if err != nil {
		s.sides = slices.DeleteFunc(s.sides, func(other *side) bool { return other == d })
		return err
	}
	s.begin(d, next)
	s.work()
	s.changed()
	return nil
}

// restore makes the log anew at a path, from the copy with which the session goes on. The session does not wait for it.
func (s *saver) restore(path string) {
	s.mu.Lock()
	d := &side{path: path, err: fs.ErrNotExist, since: s.at}
	s.sides = []*side{d, s.sides[0]}
	s.changed()
	s.mu.Unlock()
	s.rejoin(d)
}

// refuseSame refuses a second place that is the first one.
func refuseSame(first, second string) error {
	_, err := within(patience, func() (struct{}, error) {
		one, err := os.Stat(first)
		if err != nil {
			return struct{}{}, nil
		}
		two, err := os.Stat(second)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return struct{}{}, nil
		case err != nil:
			return struct{}{}, err
		case os.SameFile(one, two):
			return struct{}{}, journal.ErrSamePlace
		}
		return struct{}{}, nil
	}, func(struct{}) {})
	return err
}
