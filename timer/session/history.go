package session

import "iter"

// history keeps which records count. It is folded over all records, undone ones included.
type history struct {
	acts   pile // that count and can be undone, the latest on top
	undone pile // that can be redone, the one undone last on top
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
		h.acts, h.undone = h.acts.on(r), pile{}
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
	rest, r, ok := h.acts.without(seq)
	if !ok {
		return
	}
	h.acts, h.undone = rest, h.undone.on(r)
	h.dead.set(own, seq, true)
}

func (h *history) redo(seq int, own *owner) {
	rest, r, ok := h.undone.without(seq)
	if !ok {
		return
	}
	h.acts, h.undone = h.acts.with(r), rest
	h.dead.set(own, seq, false)
}

// UndoNext returns the act that undo would take back.
func (s *State) UndoNext() (Record, bool) { return s.history.acts.latest() }

// RedoNext returns the act that redo would bring back.
func (s *State) RedoNext() (Record, bool) { return s.history.undone.latest() }

// Acts yields the acts that undo would take back one after another.
func (s *State) Acts() iter.Seq[Record] { return s.history.acts.all() }

// ActCount returns the number of acts that undo would take back.
func (s *State) ActCount() int { return s.history.acts.size() }

// TakenBack yields the acts that redo would bring back one after another.
func (s *State) TakenBack() iter.Seq[Record] { return s.history.undone.all() }

// Counts says whether the record of this number counts: it was not undone, or redone since.
func (s *State) Counts(seq int) bool { return !s.history.dead.get(seq) }
