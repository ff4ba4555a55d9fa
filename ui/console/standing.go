package console

import (
	"strings"

	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/speakers/plain"
	"rostrum/speakers/states"
	"rostrum/ui/text"
)

// standing says which entries of a pasted list stand on the meeting's list already.
type standing struct {
	seq   int   // of the state for which this is so; 0: not known yet
	of    int   // entries on the meeting's list
	place []int // of each pasted entry on the meeting's list, counted from 0; -1: it is new
	fresh int   // so many are new
	also  []int // of each that is new, where the same state or name stands for another group; -1: nowhere

	doubts []string // what is to be looked at in comparing the two
	words  *text.Pasting
}

func (s *standing) listed() int { return len(s.place) - s.fresh }

// look works it out, where something happened since.
func (s *standing) look(sc scene, pasted []speakers.Speaker) {
	if s.seq == sc.state.Seq() {
		return
	}
	*s = standing{seq: sc.state.Seq(), of: sc.state.List().Len(), place: make([]int, len(pasted)), also: make([]int, len(pasted)), words: &sc.text.Pasting}
	groups := make(map[string]string)
	on := make(map[asker]int, sc.state.List().Len())
	anyGroup := make(map[asker]int, sc.state.List().Len())
	for place, sp := range sc.state.List().All() {
		if sp.Code == "" {
			if state, _, ok := states.Find(sp.Name); ok {
				sp.Code = state.Alpha3() // typed by hand: a list that is read has it
			}
		}
		for _, a := range askersOf(sp, groups) {
			if _, taken := on[a]; !taken {
				on[a] = place
			}
			if _, taken := anyGroup[a.ungrouped()]; !taken {
				anyGroup[a.ungrouped()] = place
			}
		}
	}
	for i, sp := range pasted {
		s.place[i], s.also[i] = -1, -1
		for _, a := range askersOf(sp, groups) {
			if place, ok := on[a]; ok && s.place[i] < 0 {
				s.place[i] = place
			}
			if place, ok := anyGroup[a.ungrouped()]; ok && s.also[i] < 0 {
				s.also[i] = place
			}
		}
		switch {
		case s.place[i] >= 0:
			s.also[i] = -1
		default:
			s.fresh++
		}
		s.doubt(sc, i, sp)
	}
}

// doubt notes what the list has otherwise: the same state for another group, or another person, title, limit or note.
func (s *standing) doubt(sc scene, i int, sp speakers.Speaker) {
	t := s.words
	if place := s.also[i]; place >= 0 {
		group := plain.Line(sc.state.List().At(place).OnBehalfOf)
		if group != "" {
			group = sc.spokenGroup(group)
		}
		s.doubts = append(s.doubts, t.NewBeside(sc.named(sp.Name), place+1, group))
	}
	if place := s.place[i]; place >= 0 {
		if other := sc.othersOf(sp, sc.state.List().At(place)); len(other) > 0 {
			s.doubts = append(s.doubts, t.Differs(sc.named(sp.Name), place+1, other))
		}
	}
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

// asker is who asked for the floor, and for whom: two entries with the same are one. A state that speaks for a group and the same state on
// its own are two.
type asker struct{ code, name, group string }

func (a asker) ungrouped() asker { return asker{code: a.code, name: a.name} }

// askersOf returns an entry by its state, where it has one, and by its name.
func askersOf(sp speakers.Speaker, groups map[string]string) []asker {
	group := groupKey(sp.OnBehalfOf, groups)
	byName := asker{name: folded(sp.Name), group: group}
	if sp.Code == "" {
		return []asker{byName}
	}
	return []asker{{code: sp.Code, group: group}, byName}
}

// groupKey is a group as it is compared: by what it is, where it is known, whatever the language; else by its words.
func groupKey(written string, known map[string]string) string {
	if written == "" {
		return ""
	}
	if s, ok := known[written]; ok {
		return s
	}
	s := strings.TrimPrefix(folded(written), "the ")
	if g, ok := states.GroupNamed(written); ok {
		s = g.Code()
	}
	known[written] = s
	return s
}
