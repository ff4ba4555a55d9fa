package states

import "sync"

// index is every name under its key.
type index struct {
	entries  map[string]entry
	doubtful map[string][]State // words of ambiguous.tsv: never found, only suggested
	order    []string           // the keys as they were put in, the plainest names first
}

type entry struct {
	match  Match
	states []State // more than one would be two states with one name: a test refuses that
}

var keys = sync.OnceValue(func() *index {
	ix := &index{entries: make(map[string]entry, 8192), doubtful: make(map[string][]State)}
	for f := range lines("ambiguous.tsv", 2) {
		ix.doubtful[key(f[0])] = data().states("ambiguous.tsv", f[1])
	}
	ix.putNames()
	ix.putFormer()
	return ix
})

// putNames puts all listed names before all spoken ones and these before the others, so that of two languages that
// share a name the one in which it is plainer counts.
func (ix *index) putNames() {
	for _, how := range []How{AsListed, AsSpoken, AsAlias} {
		for i, language := range Languages() {
			for _, s := range All() {
				for _, name := range s.called(how, i) {
					ix.put(s, Match{How: how, Language: language, Name: name})
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

func (ix *index) putFormer() {
	for _, s := range All() {
		for _, f := range s.r.former {
			for _, name := range append([]string{f.Listed, f.Spoken}, f.also...) {
				ix.put(s, Match{How: AsFormer, Language: f.language, Name: name, Until: f.until})
			}
		}
	}
}

func (ix *index) put(s State, m Match) {
	k := key(m.Name)
	if _, doubtful := ix.doubtful[k]; doubtful || k == "" {
		return
	}
	e, taken := ix.entries[k]
	switch {
	case !taken:
		ix.entries[k] = entry{match: m, states: []State{s}}
		ix.order = append(ix.order, k)
	case e.states[0] != s:
		e.states = append(e.states, s)
		ix.entries[k] = e
	}
}
