package journal

import (
	"errors"
	"sync"

	"rostrum/timer/session"
)

// Mirror appends every record to two logs of one session, which should be on two disks. When one of them fails the
// other goes on alone. Its methods may be called from several goroutines.
type Mirror struct {
	mu    sync.Mutex
	sides [2]*Writer
}

// NewMirror appends to two logs that hold the same so far: usually a log and what its CopyTo returned.
func NewMirror(first, second *Writer) *Mirror { return &Mirror{sides: [2]*Writer{first, second}} }

// Sides returns the two logs.
func (m *Mirror) Sides() (first, second *Writer) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.sides[0], m.sides[1]
}

// Append saves records on both disks at once. It fails only where they were saved on neither; Errs says what is
// wrong with one of the two.
func (m *Mirror) Append(records []session.Record) error {
	first, second := m.Sides()
	errs := make(chan error, 1)
	go func() { errs <- second.Append(records) }()
	one := first.Append(records)
	if two := <-errs; one != nil && two != nil {
		return errors.Join(one, two)
	}
	return nil
}

// Saved returns the numbers of the last record that is safe on at least one disk, and on both.
func (m *Mirror) Saved() (once, twice int) {
	first, second := m.Sides()
	a, b := first.Saved(), second.Saved()
	return max(a, b), min(a, b)
}

// Errs returns what keeps each of the two from being appended to; nothing for one that is well.
func (m *Mirror) Errs() (first, second error) {
	a, b := m.Sides()
	return a.Err(), b.Err()
}

// Leading returns the log that has the most saved; the first of the two where they are alike.
func (m *Mirror) Leading() *Writer {
	a, b := m.Sides()
	if b.Saved() > a.Saved() || a.Err() != nil && b.Err() == nil {
		return b
	}
	return a
}

// Replace puts a new log, made from the other by CopyTo or Continue, in the place of one that failed, and closes that.
func (m *Mirror) Replace(failed, with *Writer) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for i, w := range m.sides {
		if w == failed {
			m.sides[i] = with
			return failed.Close()
		}
	}
	return errors.New("not a side of this mirror")
}

// Close closes both logs.
func (m *Mirror) Close() error {
	a, b := m.Sides()
	return errors.Join(a.Close(), b.Close())
}
