package session

import "rostrum/speakers"

// Status returns where an entry stands. An entry that is not on the list is waiting for nothing: Waiting. Who speaks or
// was heard is so before all; that it was absent or withdrawn before is kept, and holds again if a correction says that
// it was another that spoke.
func (s *State) Status(id speakers.ID) Status {
	if t, ok := s.Floor(); ok && t.Speaker == id && t.As != RightOfReply {
		return Speaking
	}
	if s.heard.get(id) > 0 {
		return Heard
	}
	return s.flags.get(id)
}

// Count returns how many entries of the list stand so.
func (s *State) Count(status Status) int { return s.counts[status] }

// Next returns the first entry that is waiting.
func (s *State) Next() (speakers.Speaker, bool) { return s.NextFrom(s.nextPlace()) }

// NextFrom returns the first waiting entry at a place, counted from 0, or after it.
func (s *State) NextFrom(place int) (speakers.Speaker, bool) {
	for ; place < s.list.Len(); place++ {
		if sp := s.list.At(place); s.Status(sp.ID) == Waiting {
			return sp, true
		}
	}
	return speakers.Speaker{}, false
}

func (s *State) nextPlace() int {
	for s.cursor < s.list.Len() && s.Status(s.list.At(s.cursor).ID) != Waiting {
		s.cursor++
	}
	return s.cursor
}

// change makes a change that may alter an entry's status, and keeps the counts.
func (s *State) change(id speakers.ID, make func()) {
	before := s.Status(id)
	make()
	place := s.list.Place(id)
	if place < 0 {
		return
	}
	s.counts[before]--
	after := s.Status(id)
	s.counts[after]++
	if after == Waiting {
		s.cursor = min(s.cursor, place)
	}
}

// setList puts a list of other entries in place of the one before and counts it anew.
func (s *State) setList(l speakers.List) {
	s.list, s.cursor = l, 0
	s.counts = [statuses]int{}
	for _, sp := range l.All() {
		s.counts[s.Status(sp.ID)]++
	}
}

// addTo puts more entries on the list.
func (s *State) addTo(entries []speakers.Speaker, place int) {
	place = min(max(place, 0), s.list.Len())
	s.list = s.list.AddAll(entries, place)
	for i := range entries {
		s.counts[s.Status(s.list.At(place+i).ID)]++
	}
	s.cursor = min(s.cursor, place)
}

// reorder puts the same entries in another order, or with other words. Those before the place from stay where they were.
func (s *State) reorder(l speakers.List, from int) {
	s.list, s.cursor = l, min(s.cursor, max(from, 0))
}

func (s *State) setFlag(id speakers.ID, flag Status) {
	s.change(id, func() { s.flags.set(s.own, id, flag) })
}
