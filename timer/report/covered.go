package report

import (
	"strings"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/speakers/states"
)

// State is one state that a statement covers, as the list names it.
type State struct {
	Name string
	Code string // ISO 3166-1 alpha-3; empty for a name that is no state's known name
}

// key is the same for two names of one state.
func (s State) key() string {
	if s.Code != "" {
		return s.Code
	}
	return strings.ToLower(s.Name)
}

func stateOf(name, code string) State {
	name = plain.Line(name)
	if found, _, ok := states.Find(name); ok {
		return State{Name: name, Code: found.Alpha3()}
	}
	if found, ok := states.Code(code); ok {
		return State{Name: name, Code: found.Alpha3()}
	}
	return State{Name: name}
}

// covered returns the distinct states for which an entry speaks, in the list's order: those that the list names, or
// else the entry itself where it is a state that speaks for itself. It is empty where the list does not say:
// for a group without its members, and for an organization or a person.
func covered(sp speakers.Speaker) []State {
	if len(sp.States) == 0 && sp.OnBehalfOf == "" {
		if own := stateOf(sp.Name, sp.Code); isState(sp, own) {
			return []State{own}
		}
	}
	var kept []State
	seen := make(map[string]bool, len(sp.States))
	for _, name := range sp.States {
		if s := stateOf(name, ""); s.Name != "" && !seen[s.key()] {
			seen[s.key()] = true
			kept = append(kept, s)
		}
	}
	return kept
}

// isState goes by the name and the code, and else takes the list's word: a category that only states have. Where the
// list gives no category, a name that is no state's is not taken for one: organizations and persons speak too.
func isState(sp speakers.Speaker, own State) bool {
	switch sp.Category {
	case speakers.President, speakers.Member, speakers.NonMember:
		return true
	}
	return own.Code != ""
}

// union returns how many distinct states the rows cover together, and how many if every mention is counted.
func union(rows []*Row) (distinct, memberships int) {
	seen := map[string]bool{}
	for _, row := range rows {
		memberships += len(row.Covered)
		for _, s := range row.Covered {
			seen[s.key()] = true
		}
	}
	return len(seen), memberships
}
