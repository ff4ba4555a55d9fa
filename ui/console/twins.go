package console

import (
	"slices"

	"rostrum/speakers"
	"rostrum/speakers/plain"
)

// twins are the entries of a list that share a name or a state with another, so that their rows would look the same, each with what tells it
// from those. They are looked for once for each list, not for each row of the screen.
type twins struct {
	list  speakers.List
	apart map[speakers.ID]apart
}

// apart is what tells an entry from its twins: what of it none of them has in the same way, or else which of them it is.
type apart struct {
	by     trait
	nth    int // of so many, in the list's order, where nothing else does
	ofThem int
}

// trait is what two entries of one name may differ in.
type trait int

const (
	byNothing trait = iota // the others say enough, or there is nothing to say
	byGroup
	byCategory
	byPerson
	byPlace
)

// traits are tried in this order.
var traits = [...]trait{byGroup, byCategory, byPerson}

func (t trait) of(sp speakers.Speaker) string {
	switch t {
	case byGroup:
		return folded(sp.OnBehalfOf)
	case byCategory:
		return string(sp.Category)
	case byPerson:
		return folded(sp.Person)
	}
	return ""
}

// family is all entries that share one name or one state.
type family struct {
	size    int
	reached int                         // so many of them were told apart, in the list's order
	seen    [len(traits)]map[string]int // how many have a trait in one way
}

// of returns the twins of a list.
func (t twins) of(list speakers.List) twins {
	if t.list.Is(list) {
		return t
	}
	t = twins{list: list, apart: make(map[speakers.ID]apart)}
	families := familiesOf(list)
	for _, sp := range list.All() {
		var own []*family
		for _, key := range keysOf(sp) {
			if f := families[key]; f != nil {
				f.reached++
				own = append(own, f)
			}
		}
		if len(own) > 0 {
			t.apart[sp.ID] = tellApart(sp, own)
		}
	}
	return t
}

// keysOf returns an entry's state, where that is known, and its name.
func keysOf(sp speakers.Speaker) []string {
	if sp.Code == "" {
		return []string{" " + folded(sp.Name)}
	}
	return []string{sp.Code, " " + folded(sp.Name)}
}

// familiesOf returns the families of two and more by what they share.
func familiesOf(list speakers.List) map[string]*family {
	count := make(map[string]int, list.Len())
	for _, sp := range list.All() {
		for _, key := range keysOf(sp) {
			count[key]++
		}
	}
	families := map[string]*family{}
	for _, sp := range list.All() {
		for _, key := range keysOf(sp) {
			if count[key] > 1 {
				if families[key] == nil {
					families[key] = newFamily()
				}
				families[key].add(sp)
			}
		}
	}
	return families
}

func newFamily() *family {
	f := &family{}
	for i := range f.seen {
		f.seen[i] = map[string]int{}
	}
	return f
}

func (f *family) add(sp speakers.Speaker) {
	f.size++
	for i, by := range traits {
		f.seen[i][by.of(sp)]++
	}
}

// tellApart finds what of an entry no twin has in the same way. Where only it has no group or no person, the others' rows tell it apart, and it says
// its category.
func tellApart(sp speakers.Speaker, own []*family) apart {
	told := false
	for i, by := range traits {
		if slices.ContainsFunc(own, func(f *family) bool { return f.seen[i][by.of(sp)] > 1 }) {
			continue
		}
		if by.of(sp) != "" {
			return apart{by: by}
		}
		told = true
	}
	switch {
	case told && sp.Category != speakers.Unknown:
		return apart{by: byCategory}
	case told:
		return apart{by: byPerson}
	}
	return apart{by: byPlace, nth: own[0].reached, ofThem: own[0].size}
}

// rowName is the name of an entry in its row. Where another has the same it says for which group this one is, in which role in the room, or who
// it is, in what room a name that is cut short leaves.
func (sc scene) rowName(sp speakers.Speaker, columns int) string {
	name := sc.named(sp.Name)
	apart := sc.apart(sp)
	if apart == "" {
		return sc.fit(name, columns)
	}
	apart = " (" + apart + ")"
	if room := columns - sc.width(apart); sc.width(name) > room {
		name = sc.cut(name, max(room, nameColumns))
	}
	return sc.fit(name+apart, columns)
}

// apart is what tells an entry from others of its name; "" is nothing.
func (sc scene) apart(sp speakers.Speaker) string {
	switch a := sc.twins.apart[sp.ID]; a.by {
	case byGroup:
		return sc.say().List.Group(sc.named(sp.OnBehalfOf))
	case byCategory:
		return sc.text.Words.Category(sp.Category)
	case byPerson:
		return plain.Line(sp.Person)
	case byPlace:
		return sc.say().List.Nth(a.nth, a.ofThem)
	}
	return ""
}
