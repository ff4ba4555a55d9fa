package states

import (
	"iter"
	"slices"
	"strings"
	"sync"
)

// index is every name under its key.
type index struct {
	places   map[string]int32   // of keys within names
	names    []entry            // the plainest first
	doubtful map[string][]State // words of ambiguous.tsv: never found, only suggested
}

type entry struct {
	key   string
	match Match
	state State
	other State // another state with the same name: a test refuses that
}

// namesAtMost is a little more than there are names.
const namesAtMost = 2400

func (ix *index) entry(key string) (entry, bool) {
	place, ok := ix.places[key]
	if !ok {
		return entry{}, false
	}
	return ix.names[place], true
}

var keys = sync.OnceValue(func() *index {
	ix := &index{
		places: make(map[string]int32, namesAtMost), names: make([]entry, 0, namesAtMost), doubtful: make(map[string][]State),
	}
	for r := range ambiguousTable.rows() {
		ix.doubtful[key(r.cell(0))] = slices.Collect(statesOf(r.cell(1)))
	}
	ready := readyKeys(keysOfStates)
	for s, m := range named() {
		ix.put(s, m, ready())
	}
	return ix
})

// readyKeys returns the keys of a file one after the other. They are worked out beforehand, in the order in which an index
// takes its names: at each start that took a tenth of the time to the first frame. Of keys that are not those of the names
// any more a test says so, and makes them anew with -update.
func readyKeys(left string) (next func() string) {
	return func() (k string) {
		k, left, _ = strings.Cut(left, "\n")
		return k
	}
}

// named yields all names: the listed ones before the spoken ones and these before the others, so that of two languages that
// share a name the one in which it is plainer counts; former ones come last.
func named() iter.Seq2[State, Match] {
	return func(yield func(State, Match) bool) {
		for _, how := range []How{AsListed, AsSpoken, AsAlias} {
			for i, language := range Languages() {
				for r := range namesTables[i].rows() {
					for name := range r.called(how) {
						if !yield(State{r.cell(0)}, Match{How: how, Language: language, Name: name}) {
							return
						}
					}
				}
			}
		}
		for r := range formerTable.rows() {
			for s, m := range r.former() {
				if !yield(s, m) {
					return
				}
			}
		}
	}
}

// called yields the names of one kind in a row of names.
func (r row) called(how How) iter.Seq[string] {
	f := r.cells()
	n := namesFrom(f[1], f[2], f[3])
	switch how {
	case AsListed:
		return slices.Values([]string{n.Listed})
	case AsSpoken:
		return slices.Values([]string{n.Spoken})
	}
	return parts(f[4])
}

// former yields the names in a row of former ones.
func (r row) former() iter.Seq2[State, Match] {
	f := r.cells()
	n := namesFrom(f[3], f[4], f[5])
	return func(yield func(State, Match) bool) {
		for _, name := range slices.AppendSeq([]string{n.Listed, n.Spoken}, parts(f[6])) {
			if !yield(State{f[0]}, Match{How: AsFormer, Language: Language(f[2]), Name: name, Until: date(f[1])}) {
				return
			}
		}
	}
}

func (ix *index) put(s State, m Match, k string) {
	if _, doubtful := ix.doubtful[k]; doubtful || k == "" {
		return
	}
	place, taken := ix.places[k]
	switch {
	case !taken:
		ix.places[k] = int32(len(ix.names))
		ix.names = append(ix.names, entry{key: k, match: m, state: s})
	case ix.names[place].state != s:
		ix.names[place].other = s
	}
}
