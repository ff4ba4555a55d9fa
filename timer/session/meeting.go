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

// How many records lie between two marks, and how many marks are kept. A mark is cheap: clones share what did not change.
const (
	markEvery = 64
	marksKept = 8
)

// NewMeeting takes up a session where its records end; without records it is new.
func NewMeeting(records []Record) *Meeting {
	m := &Meeting{records: slices.Clone(records)}
	m.state = newState()
	for _, r := range records {
		m.state.history.fold(r, m.state.own)
	}
	m.replay(0, len(records))
	return m
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
		m.mark(len(m.records))
	}
	return r, nil
}

// rewind works the state out anew after the record of number seq began or ceased to count.
func (m *Meeting) rewind(r Record, seq int) {
	h := m.state.history
	h.fold(r, m.state.own)
	for n := len(m.marks); n > 0 && m.marks[n-1].state.seq >= seq; n-- {
		m.marks = m.marks[:n-1]
	}
	from := 0
	m.state = newState()
	if n := len(m.marks); n > 0 {
		m.state, from = m.marks[n-1].state.Clone(), m.marks[n-1].records
	}
	m.state.history = h
	m.replay(from, seq)
}

// replay folds the records behind the first from, whose effect on the history is known already. It leaves the marks
// that are of use to whoever undoes what comes before the record of number seq.
func (m *Meeting) replay(from, seq int) {
	for i := from; i < len(m.records); i++ {
		m.state.step(m.records[i])
		if i+1 < seq && i+1 > seq-markEvery*marksKept {
			m.mark(i + 1)
		}
	}
}

// mark keeps the state after the first n records, if it is time to. The loading of a list takes long and is not undone often.
func (m *Meeting) mark(n int) {
	if _, loaded := m.records[n-1].Event.(ListLoaded); n%markEvery != 0 && !loaded {
		return
	}
	kept := m.state.Clone()
	kept.history = history{} // rewind gives it the current one
	m.marks = append(m.marks, mark{records: n, state: kept})
	if len(m.marks) > marksKept {
		m.marks = slices.Delete(m.marks, 0, 1)
	}
}
