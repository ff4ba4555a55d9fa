package states

import (
	"slices"
	"time"
)

// The keys of all names are worked out beforehand, each in a row with what it answers. So the first question costs what the others do, and
// none keeps anything. A test says when they are not those of the names any more, and makes them anew with -update.

// doubtful is how a word of ambiguous.tsv is known: never found, only suggested.
const doubtful = "doubtful"

// howWords are the kinds of names as the rows have them, in the order of How. A formal name is worked out, and has none.
var howWords = [...]string{AsListed: "listed", AsSpoken: "spoken", AsAlias: "also", AsFormer: "former"}

func findKey(k string) (State, Match, bool) {
	if r, ok := keysOfStates.find(k); ok {
		return r.match()
	}
	return State{}, Match{}, false
}

// match reads what a row of keys_states.tsv answers, if it is no doubtful word.
func (r row) match() (State, Match, bool) {
	f := r.cells()
	how := How(slices.Index(howWords[:], f[1]))
	if how < 0 {
		return State{}, Match{}, false
	}
	var until time.Time
	if f[5] != "" {
		until = date(f[5])
	}
	return State{f[3]}, Match{How: how, Language: Language(f[2]), Name: f[4], Until: until}, true
}

// meant returns the states that a doubtful word may mean.
func meant(k string) []State {
	if r, _ := keysOfStates.find(k); r.cell(1) == doubtful {
		return slices.Collect(statesOf(r.cell(3)))
	}
	return nil
}
