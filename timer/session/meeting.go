package session

import (
	"slices"

	"rostrum/timer"
)

// Meeting is a session that goes on: its records so far, and the state that follows from them.
type Meeting struct {
	records []Record
	state   *State
	marks   []mark // clones of earlier states, from which an undo is worked out quickly; oldest first
}

// mark is a state that followed from the first so many records.
type mark struct {
	records int
	state   *State
}

// How many records lie between two marks, and how many marks are kept.
const (
	markEvery = 1024
	marksKept = 4
)

// NewMeeting takes up a session where its records end; without records it is new.
func NewMeeting(records []Record) *Meeting {
	return &Meeting{records: slices.Clone(records), state: Replay(records)}
}

// State returns what follows from the records. It must be asked only, and not kept beyond the next Do.
func (m *Meeting) State() *State { return m.state }

// Records returns all records so far. They must not be changed.
func (m *Meeting) Records() []Record { return m.records }

// Do decides a command. It returns the record of what happened then, or a *Refusal.
func (m *Meeting) Do(c Command, at timer.Stamp) (Record, error) {
	r, err := Decide(m.state, c, at)
	if err != nil {
		return Record{}, err
	}
	m.records = append(m.records, r)
	switch e := r.Event.(type) {
	case Undone:
		m.rewind(r, e.Seq)
	case Redone:
		m.rewind(r, e.Seq)
	default:
		m.state.next(r)
		m.mark()
	}
	return r, nil
}

// rewind works the state out anew after the record of number seq began or ceased to count.
func (m *Meeting) rewind(r Record, seq int) {
	h := m.state.history
	h.fold(r)
	for n := len(m.marks); n > 0 && m.marks[n-1].state.seq >= seq; n-- {
		m.marks = m.marks[:n-1]
	}
	base, from := newState(), 0
	if n := len(m.marks); n > 0 {
		base, from = m.marks[n-1].state.Clone(), m.marks[n-1].records
	}
	base.history = h
	base.replay(m.records[from:])
	m.state = base
}

func (m *Meeting) mark() {
	if len(m.records)%markEvery != 0 {
		return
	}
	kept := m.state.Clone()
	kept.history = history{} // rewind gives it the current one
	m.marks = append(m.marks, mark{records: len(m.records), state: kept})
	if len(m.marks) > marksKept {
		m.marks = slices.Delete(m.marks, 0, 1)
	}
}
