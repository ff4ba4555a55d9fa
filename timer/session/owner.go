package session

import "slices"

// owner tells whose a part of a state is. Clone copies little: it gives both states a new owner, so that what they
// share is neither's, and whoever changes a part copies it first.
type owner struct{ _ byte } // of some size: each has an address of its own

// Clone returns a copy for somebody else to read or change. What the two share is copied by the one that changes it, so
// a copy costs the same after ten records and after ten thousand. The copy may be read beside whatever is done to the
// original; Clone itself changes the original and must not run beside anything else.
func (s *State) Clone() *State {
	c := *s
	s.own, c.own = new(owner), new(owner)
	c.points, c.point = clones(s.points, s.point)
	c.breaks, c.pending = clones(s.breaks, s.pending)
	c.sittings = slices.Clone(s.sittings)
	c.gaps = slices.Clip(s.gaps)
	c.joined, c.left = slices.Clip(s.joined), slices.Clip(s.left)
	c.notes = slices.Clip(s.notes)
	return &c
}

// clones copies what a list points at, and finds the copy of the one that is open.
func clones[T any](all []*T, open *T) ([]*T, *T) {
	var found *T
	copies := make([]*T, len(all))
	for i, p := range all {
		c := *p
		copies[i] = &c
		if p == open {
			found = &c
		}
	}
	return copies, found
}

// amend returns a statement to be changed: itself, or a copy in its place where it is shared.
func (s *State) amend(t *Statement) *Statement {
	if t.own == s.own {
		return t
	}
	c := t.clone()
	c.own = s.own
	s.turns.put(s.own, s.placeOf(t), c)
	return c
}

func (s *State) placeOf(t *Statement) int {
	if i := t.Turn - 1; i >= 0 && i < s.turns.len() && s.turns.at(i) == t {
		return i
	}
	for i, other := range s.turns.back() {
		if other == t {
			return i
		}
	}
	return -1
}
