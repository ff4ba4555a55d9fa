package session

import "slices"

// history keeps which records count. It is folded over all records, undone ones included.
type history struct {
	acts   []Record // that count and can be undone, oldest first
	undone []Record // that can be redone, the one undone last at the end
	dead   shards[int, bool]
	lists  int
}

// fold takes one more record, for a state of this owner.
func (h *history) fold(r Record, own *owner) {
	switch e := r.Event.(type) {
	case Undone:
		h.undo(e.Seq, own)
		return
	case Redone:
		h.redo(e.Seq, own)
		return
	}
	if h.undoable(r.Event) {
		h.acts = append(h.acts, r)
		h.undone = nil
	}
}

// undoable says whether an event is something the operator did in the meeting. What happened to the program or to
// the machine is not, nor is the first loading of the list.
func (h *history) undoable(e Event) bool {
	if _, list := e.(ListLoaded); list {
		h.lists++
		return h.lists > 1
	}
	return isAct(e)
}

// isAct says whether an event is something that the operator did, and not what happened to the program or the machine.
func isAct(e Event) bool {
	switch e.(type) {
	case SessionOpened, SessionResumed, SessionClosed, LogContinued, RecordLost, ClockStepped, Unread:
		return false
	}
	return true
}

// undo takes a record out of effect, and redo puts it back in its place. A number that is not there changes nothing.
func (h *history) undo(seq int, own *owner) {
	i := lastIndex(h.acts, seq)
	if i < 0 {
		return
	}
	h.undone = append(h.undone, h.acts[i])
	h.acts = without(h.acts, i)
	h.dead.set(own, seq, true)
}

func (h *history) redo(seq int, own *owner) {
	i := lastIndex(h.undone, seq)
	if i < 0 {
		return
	}
	place, _ := slices.BinarySearchFunc(h.acts, seq, func(r Record, seq int) int { return r.Seq - seq })
	h.acts = slices.Concat(h.acts[:place], h.undone[i:i+1], h.acts[place:])
	h.undone = without(h.undone, i)
	h.dead.set(own, seq, false)
}

// lastIndex looks from the end, where what is undone and redone nearly always stands.
func lastIndex(records []Record, seq int) int {
	for i, r := range slices.Backward(records) {
		if r.Seq == seq {
			return i
		}
	}
	return -1
}

// without returns the records but one, in memory of their own: clones may have the others.
func without(records []Record, i int) []Record {
	if i == len(records)-1 {
		return slices.Clip(records[:i])
	}
	return slices.Concat(records[:i], records[i+1:])
}

// UndoNext returns the act that undo would take back.
func (s *State) UndoNext() (Record, bool) { return lastOf(s.history.acts) }

// RedoNext returns the act that redo would bring back.
func (s *State) RedoNext() (Record, bool) { return lastOf(s.history.undone) }

// Acts returns the acts that undo would take back one after another, the one that comes first last. They must not be
// changed.
func (s *State) Acts() []Record { return s.history.acts }

// TakenBack returns the acts that redo would bring back, the one that comes first last. They must not be changed.
func (s *State) TakenBack() []Record { return s.history.undone }

// Counts says whether the record of this number counts: it was not undone, or redone since.
func (s *State) Counts(seq int) bool { return !s.history.dead.get(seq) }

func lastOf(records []Record) (Record, bool) {
	if len(records) == 0 {
		return Record{}, false
	}
	return records[len(records)-1], true
}
