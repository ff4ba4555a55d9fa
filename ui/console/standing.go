package console

import (
	"strings"

	"rostrum/speakers"
	"rostrum/speakers/states"
	"rostrum/ui/text"
)

// standing says which entries of a pasted list stand on the meeting's list already.
type standing struct {
	seq   int   // of the state for which this is so; 0: not known yet
	of    int   // entries on the meeting's list
	place []int // of each pasted entry on the meeting's list, counted from 0; -1: it is new
	fresh int   // so many are new

	words *text.Pasting
}

func (s *standing) listed() int { return len(s.place) - s.fresh }

// look works it out, where something happened since.
func (s *standing) look(sc scene, pasted []speakers.Speaker) {
	if s.seq == sc.state.Seq() {
		return
	}
	*s = standing{seq: sc.state.Seq(), of: sc.state.List().Len(), place: make([]int, len(pasted)), words: &sc.text.Pasting}
	groups := make(map[string]string)
	on := make(map[asker]int, sc.state.List().Len())
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
		}
	}
	for i, sp := range pasted {
		s.place[i] = -1
		for _, a := range askersOf(sp, groups) {
			if place, ok := on[a]; ok {
				s.place[i] = place
				break
			}
		}
		if s.place[i] < 0 {
			s.fresh++
		}
	}
}

// asker is who asked for the floor, and for whom: two entries with the same are one. A state that speaks for a group and the same state on
// its own are two.
type asker struct{ code, name, group string }

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
