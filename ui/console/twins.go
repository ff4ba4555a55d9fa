package console

import (
	"rostrum/speakers"
	"rostrum/speakers/plain"
)

// twins are the entries of a list that share a name or a state with another, so that their rows would look the same. They are looked for
// once for each list, not for each row of the screen.
type twins struct {
	list   speakers.List
	shared map[speakers.ID]bool
}

// of returns the twins of a list.
func (t twins) of(list speakers.List) twins {
	if t.list.Is(list) {
		return t
	}
	t = twins{list: list, shared: make(map[speakers.ID]bool)}
	first := make(map[string]speakers.ID, list.Len())
	for _, sp := range list.All() {
		for _, key := range []string{sp.Code, " " + folded(sp.Name)} {
			if other, seen := first[key]; seen && key != "" {
				t.shared[sp.ID], t.shared[other] = true, true
			} else if key != "" {
				first[key] = sp.ID
			}
		}
	}
	return t
}

// rowName is the name of an entry in its row. Where another has the same it says for which group this one is, in which role in the room, or who
// it is, in what room a name that is cut short leaves.
func (sc scene) rowName(sp speakers.Speaker, columns int) string {
	name := sc.named(sp.Name)
	if !sc.twins.shared[sp.ID] {
		return sc.fit(name, columns)
	}
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
	switch {
	case plain.Line(sp.OnBehalfOf) != "":
		return sc.say().List.Group(sc.named(sp.OnBehalfOf))
	case sp.Category != speakers.Unknown:
		return sc.text.Words.Category(sp.Category)
	}
	return plain.Line(sp.Person)
}
