package speakers

import (
	"fmt"
	"iter"
	"slices"
)

// List is a speakers' list. It never changes: each change returns a new List, and the old one stays what it was.
// The zero value is an empty list.
type List struct {
	entries []Speaker
	places  map[ID]int
	given   int // how many IDs were given so far
}

// NewList makes a list of the entries in their order. An entry without an ID, or with one already taken, gets the next free one.
func NewList(entries []Speaker) List {
	l := List{entries: slices.Clone(entries), given: len(entries)}
	taken := make(map[ID]bool, len(entries))
	for _, e := range entries {
		taken[e.ID] = true
	}
	seen := make(map[ID]bool, len(entries))
	next := 0
	for i := range l.entries {
		id := l.entries[i].ID
		for id == "" || seen[id] {
			next++
			if free := numbered(next); !taken[free] {
				id = free
			}
		}
		seen[id] = true
		l.entries[i].ID = id
	}
	l.index()
	return l
}

func numbered(n int) ID { return ID(fmt.Sprintf("s%02d", n)) }

func (l *List) index() {
	l.places = make(map[ID]int, len(l.entries))
	for i, e := range l.entries {
		l.places[e.ID] = i
	}
}

// Is says whether another list is this one, without looking at its entries: no change lies between the two.
func (l List) Is(other List) bool {
	return len(l.entries) == len(other.entries) && (len(l.entries) == 0 || &l.entries[0] == &other.entries[0])
}

// Len returns the number of entries, those already heard included.
func (l List) Len() int { return len(l.entries) }

// At returns the entry at a place, counted from 0. It panics where there is none, as a slice does.
func (l List) At(place int) Speaker { return l.entries[place] }

// All yields each place, counted from 0, with its entry.
func (l List) All() iter.Seq2[int, Speaker] { return slices.All(l.entries) }

// Entries returns all entries in their order.
func (l List) Entries() []Speaker { return slices.Clone(l.entries) }

// Find returns the entry with this ID.
func (l List) Find(id ID) (Speaker, bool) {
	place, ok := l.places[id]
	if !ok {
		return Speaker{}, false
	}
	return l.entries[place], true
}

// Place returns where on the list the entry stands, counted from 0, or -1.
func (l List) Place(id ID) int {
	if place, ok := l.places[id]; ok {
		return place
	}
	return -1
}

// FreeID returns an ID that no entry has or had.
func (l List) FreeID() ID { return l.FreeIDs(1)[0] }

// FreeIDs returns n IDs that no entry has or had.
func (l List) FreeIDs(n int) []ID {
	ids := make([]ID, 0, n)
	for number := l.given + 1; len(ids) < n; number++ {
		if _, taken := l.places[numbered(number)]; !taken {
			ids = append(ids, numbered(number))
		}
	}
	return ids
}

// Replace returns a list of other entries. IDs that this list has given are not given again.
func (l List) Replace(entries []Speaker) List {
	n := NewList(entries)
	n.given = max(n.given, l.given)
	return n
}

// Add returns the list with one more entry at a place, which is cut to the list's bounds. An entry whose ID is
// empty or taken gets a free one.
func (l List) Add(s Speaker, place int) List { return l.AddAll([]Speaker{s}, place) }

// AddAll returns the list with more entries at a place, one behind the other, as if each had been added behind the last.
func (l List) AddAll(all []Speaker, place int) List {
	place = min(max(place, 0), len(l.entries))
	n := List{entries: slices.Insert(slices.Clone(l.entries), place, all...), given: l.given}
	added := make(map[ID]bool, len(all))
	taken := func(id ID) bool {
		_, listed := l.places[id]
		return listed || added[id]
	}
	number := 0
	for i := range all {
		s := &n.entries[place+i]
		if s.ID == "" || taken(s.ID) {
			for number = max(number, n.given) + 1; taken(numbered(number)); number++ {
			}
			s.ID = numbered(number)
		}
		added[s.ID] = true
		n.given++
	}
	n.index()
	return n
}

// Move returns the list with the entry at another place, which is cut to the list's bounds. An unknown ID changes nothing.
func (l List) Move(id ID, place int) List {
	from, ok := l.places[id]
	if !ok {
		return l
	}
	moved := l.entries[from]
	entries := slices.Delete(slices.Clone(l.entries), from, from+1)
	place = min(max(place, 0), len(entries))
	n := List{entries: slices.Insert(entries, place, moved), given: l.given}
	n.index()
	return n
}

// Swap returns the list with two entries in each other's place. An unknown ID changes nothing.
func (l List) Swap(a, b ID) List {
	i, okA := l.places[a]
	j, okB := l.places[b]
	if !okA || !okB {
		return l
	}
	n := List{entries: slices.Clone(l.entries), given: l.given}
	n.entries[i], n.entries[j] = n.entries[j], n.entries[i]
	n.index()
	return n
}

// Amend returns the list with the entry of the same ID replaced. An unknown ID changes nothing.
func (l List) Amend(s Speaker) List {
	place, ok := l.places[s.ID]
	if !ok {
		return l
	}
	entries := slices.Clone(l.entries)
	entries[place] = s
	return List{entries: entries, places: l.places, given: l.given}
}

// Ordered returns the list in another order. An ID that is not on the list is passed over, and entries that are
// not named keep their order behind those that are.
func (l List) Ordered(ids []ID) List {
	n := List{entries: make([]Speaker, 0, len(l.entries)), given: l.given}
	placed := make(map[ID]bool, len(ids))
	for _, id := range ids {
		if place, ok := l.places[id]; ok && !placed[id] {
			placed[id] = true
			n.entries = append(n.entries, l.entries[place])
		}
	}
	for _, e := range l.entries {
		if !placed[e.ID] {
			n.entries = append(n.entries, e)
		}
	}
	n.index()
	return n
}
