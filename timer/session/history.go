package session

import (
	"iter"
	"sort"
)

// history keeps which records count. It is folded over all records, undone ones included. Undo and redo cost the same after ten acts
// and after ten thousand, of whatever acts a log says them.
type history struct {
	acts   row[Record] // that can be undone or redone, in their order
	reach  int         // so many of them stand up to the last one that counts
	count  int         // so many of them count
	undone row[int]    // the numbers of those taken back since the last act, and of some redone since; the last one at the end
	dead   shards[int, int]
	round  int // how often acts were taken back for good; dead has round+1 for each that redo can bring back
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
		h.act(r, own)
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

// act takes one more act. What was taken back before it stays so.
func (h *history) act(r Record, own *owner) {
	if h.undone.len() > 0 {
		h.undone.cut(0)
		h.round++
	}
	h.acts.cut(h.reach)
	h.acts.add(own, r)
	h.reach++
	h.count++
}

// undo takes a record out of effect, and redo puts it back in its place. A number that is not there changes nothing.
func (h *history) undo(seq int, own *owner) {
	if _, ok := h.find(seq); !ok || !h.counts(seq) {
		return
	}
	h.dead.set(own, seq, h.round+1)
	h.undone.add(own, seq)
	h.count--
	for h.reach > 0 && !h.counts(h.acts.at(h.reach-1).Seq) {
		h.reach--
	}
}

func (h *history) redo(seq int, own *owner) {
	i, ok := h.find(seq)
	if !ok || !h.takenBack(seq) {
		return
	}
	h.dead.set(own, seq, 0)
	h.count++
	h.reach = max(h.reach, i+1)
	for n := h.undone.len(); n > 0 && !h.takenBack(h.undone.at(n-1)); n-- {
		h.undone.cut(n - 1)
	}
}

// find returns where an act stands.
func (h *history) find(seq int) (int, bool) {
	i := sort.Search(h.acts.len(), func(i int) bool { return h.acts.at(i).Seq >= seq })
	return i, i < h.acts.len() && h.acts.at(i).Seq == seq
}

func (h *history) counts(seq int) bool { return h.dead.get(seq) == 0 }

// takenBack says whether redo can bring an act back.
func (h *history) takenBack(seq int) bool { return h.dead.get(seq) == h.round+1 }

// UndoNext returns the act that undo would take back.
func (s *State) UndoNext() (Record, bool) {
	if s.history.reach == 0 {
		return Record{}, false
	}
	return s.history.acts.at(s.history.reach - 1), true
}

// RedoNext returns the act that redo would bring back.
func (s *State) RedoNext() (Record, bool) {
	h := &s.history
	if h.undone.len() == 0 {
		return Record{}, false
	}
	i, ok := h.find(h.undone.at(h.undone.len() - 1))
	return h.acts.at(i), ok
}

// Acts yields the acts that undo would take back one after another.
func (s *State) Acts() iter.Seq[Record] {
	h := &s.history
	return func(yield func(Record) bool) {
		for i := h.reach - 1; i >= 0; i-- {
			if r := h.acts.at(i); h.counts(r.Seq) && !yield(r) {
				return
			}
		}
	}
}

// ActCount returns the number of acts that undo would take back.
func (s *State) ActCount() int { return s.history.count }

// TakenBack yields the acts that redo would bring back one after another.
func (s *State) TakenBack() iter.Seq[Record] {
	h := &s.history
	return func(yield func(Record) bool) {
		seen := map[int]bool{} // a number stands twice if its act was taken back twice, and others were in between
		for i := h.undone.len() - 1; i >= 0; i-- {
			seq := h.undone.at(i)
			at, ok := h.find(seq)
			if !ok || seen[seq] || !h.takenBack(seq) {
				continue
			}
			seen[seq] = true
			if !yield(h.acts.at(at)) {
				return
			}
		}
	}
}

// Counts says whether the record of this number counts: it was not undone, or redone since.
func (s *State) Counts(seq int) bool { return s.history.counts(seq) }
