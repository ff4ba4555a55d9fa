package console

import (
	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/speakers/plain"
)

// standing says which entries of a pasted list stand on the meeting's list already.
type standing struct {
	seq   int   // of the state for which this is so; 0: not known yet
	of    int   // entries on the meeting's list
	place []int // of each pasted entry on the meeting's list, counted from 0; -1: it is new
	fresh int   // so many are new
	also  []int // of each that is new, where the same state or name stands for another group; -1: nowhere

	doubts []string // what is to be looked at in comparing the two
}

func (s *standing) listed() int { return len(s.place) - s.fresh }

// look works it out, where something happened since.
func (s *standing) look(sc scene, pasted []speakers.Speaker) {
	if s.seq == sc.state.Seq() {
		return
	}
	*s = standing{seq: sc.state.Seq(), of: sc.state.List().Len(), place: make([]int, len(pasted)), also: make([]int, len(pasted))}
	on, anyGroup := sc.requested("")
	for i, sp := range pasted {
		r := intake.Asking(sp)
		s.place[i], s.also[i] = on.placeOf(r, sp.Category), -1
		if s.place[i] < 0 {
			s.also[i] = anyGroup.placeOf(r.ForItself(), sp.Category)
			s.fresh++
		}
		s.doubt(sc, i, sp)
	}
}

// doubt notes what the list has otherwise: the same state for another group, or another person, title, limit or note.
func (s *standing) doubt(sc scene, i int, sp speakers.Speaker) {
	t := sc.text.Pasting
	if place := s.also[i]; place >= 0 {
		s.doubts = append(s.doubts, t.NewBeside(sc.named(sp.Name), place+1, sc.groupAt(place)))
	}
	if place := s.place[i]; place >= 0 {
		if other := sc.othersOf(sp, sc.state.List().At(place)); len(other) > 0 {
			s.doubts = append(s.doubts, t.Differs(sc.named(sp.Name), place+1, other))
		}
	}
}

// groupAt is the group for which an entry of the list speaks, as it is said; "": none.
func (sc scene) groupAt(place int) string {
	group := plain.Line(sc.state.List().At(place).OnBehalfOf)
	if group == "" {
		return ""
	}
	return sc.spokenGroup(group)
}

// standsAlready says where on the list an entry stands that asks for the same as this one, or the same for another group; "": nowhere.
func (sc scene) standsAlready(sp speakers.Speaker) string {
	on, anyGroup := sc.requested(sp.ID)
	r := intake.Asking(sp)
	if place := on.placeOf(r, sp.Category); place >= 0 {
		return sc.say().Duplicate(plain.Line(sc.state.List().At(place).Name), place+1)
	}
	if place := anyGroup.placeOf(r.ForItself(), sp.Category); place >= 0 {
		return sc.say().Beside(plain.Line(sc.state.List().At(place).Name), place+1, sc.groupAt(place))
	}
	return ""
}

// requested is what the entries of the list ask for, all but one, and the same as if it were for no group.
func (sc scene) requested(but speakers.ID) (on, anyGroup requests) {
	on, anyGroup = newRequests(), newRequests()
	for place, sp := range sc.state.List().All() {
		if sp.ID == but && but != "" {
			continue
		}
		r := intake.Asking(sp)
		on.put(r, place)
		anyGroup.put(r.ForItself(), place)
	}
	return on, anyGroup
}

// differs says whether a pasted entry brings what the list has otherwise.
func (s *standing) differs(sc scene, i int, sp speakers.Speaker) bool {
	return s.place[i] >= 0 && len(sc.othersOf(sp, sc.state.List().At(s.place[i]))) > 0
}

// othersOf are the values of a pasted entry that the one on the list has otherwise, each with what it is.
func (sc scene) othersOf(sp, on speakers.Speaker) []string {
	var other []string
	for _, v := range []struct {
		field       intake.Field
		pasted, was string
	}{
		{intake.FieldPerson, sp.Person, on.Person},
		{intake.FieldTitle, sp.Title, on.Title},
		{intake.FieldLimit, limitText(sp.Limit), limitText(on.Limit)},
		{intake.FieldNote, sp.Note, on.Note},
	} {
		if v.pasted = plain.Line(v.pasted); v.pasted != "" && folded(v.pasted) != folded(v.was) {
			other = append(other, sc.text.Mapping.Fields[v.field]+" "+v.pasted)
		}
	}
	return other
}

// requests are the places on a list of what was asked for, each the first of those that ask for the same.
type requests struct {
	exactly  map[intake.Request]int
	whomever map[intake.Request]int // as if it named no person
}

func newRequests() requests { return requests{map[intake.Request]int{}, map[intake.Request]int{}} }

func (on requests) put(r intake.Request, place int) {
	put := func(places map[intake.Request]int, r intake.Request) {
		if _, taken := places[r]; !taken {
			places[r] = place
		}
	}
	put(on.exactly, r)
	if r.Named() {
		put(on.whomever, r.ByAnybody())
	}
}

// placeOf returns where what is asked for stands already, or -1. What a list in plain lines leaves out is not compared: who speaks for
// an organization, where either does not say it, and whether it briefs.
func (on requests) placeOf(r intake.Request, category speakers.Category) int {
	tries := []intake.Request{r}
	if category == "" && !r.OfState() {
		tries = append(tries, r.ToBrief())
	}
	for _, r := range tries {
		if place, ok := on.exactly[r]; ok {
			return place
		}
		places := on.exactly
		if !r.Named() {
			places = on.whomever
		}
		if place, ok := places[r.ByAnybody()]; ok {
			return place
		}
	}
	return -1
}
