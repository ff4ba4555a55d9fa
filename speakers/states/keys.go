package states

import (
	"iter"
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
	for f := range lines("ambiguous.tsv", 2) {
		ix.doubtful[key(f[0])] = data().states("ambiguous.tsv", f[1])
	}
	ready := readyKeys("keys_states.txt")
	for s, m := range named() {
		ix.put(s, m, ready())
	}
	return ix
})

// readyKeys returns the keys of a file one after the other. They are worked out beforehand, in the order in which an index
// takes its names: at each start that took a tenth of the time to the first frame. Of keys that are not those of the names
// any more a test says so, and makes them anew with -update.
func readyKeys(file string) (next func() string) {
	content, err := files.ReadFile("data/" + file)
	if err != nil {
		panic(err)
	}
	left := string(content)
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
				for _, s := range All() {
					for _, name := range s.called(how, i) {
						if !yield(s, Match{How: how, Language: language, Name: name}) {
							return
						}
					}
				}
			}
		}
		for _, s := range All() {
			for _, f := range s.r.former {
				for _, name := range append([]string{f.Listed, f.Spoken}, f.also...) {
					if !yield(s, Match{How: AsFormer, Language: f.language, Name: name, Until: f.until}) {
						return
					}
				}
			}
		}
	}
}

func (s State) called(how How, language int) []string {
	switch how {
	case AsListed:
		return []string{s.r.names[language].Listed}
	case AsSpoken:
		return []string{s.r.names[language].Spoken}
	}
	return s.r.also[language]
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
