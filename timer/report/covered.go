package report

import (
	"strings"

	"rostrum/speakers"
	"rostrum/speakers/plain"
)

// covered returns the distinct states for which an entry speaks, in the list's order: those that the list names, or
// else the entry itself where it is a state that speaks for itself. It is empty where the list does not say:
// for a group without its members, and for an organization or a person.
func covered(sp speakers.Speaker) []string {
	named := distinct(sp.States)
	if len(named) == 0 && sp.OnBehalfOf == "" && isState(sp) {
		return distinct([]string{sp.Name})
	}
	return named
}

// isState takes the list's word for what is a state: a category that only states have, or a country's code. A
// list that says nothing of categories is taken for a list of states.
func isState(sp speakers.Speaker) bool {
	switch sp.Category {
	case speakers.President, speakers.Member, speakers.NonMember, speakers.Unknown:
		return true
	}
	return sp.Code != ""
}

func distinct(names []string) []string {
	var kept []string
	seen := make(map[string]bool, len(names))
	for _, name := range names {
		name = plain.Line(name)
		if key := stateKey(name); name != "" && !seen[key] {
			seen[key] = true
			kept = append(kept, name)
		}
	}
	return kept
}

// stateKey is the same for two spellings of one state's name that differ in letter case alone.
func stateKey(name string) string { return strings.ToLower(name) }

// union returns how many distinct states the rows cover together, and how many if every mention is counted.
func union(rows []Row) (states, memberships int) {
	seen := map[string]bool{}
	for _, row := range rows {
		memberships += len(row.Covered)
		for _, name := range row.Covered {
			seen[stateKey(name)] = true
		}
	}
	return len(seen), memberships
}
