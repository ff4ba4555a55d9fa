package states

import (
	"iter"
	"slices"
)

// named yields all names: the listed ones before the spoken ones and these before the others, former ones come last.
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
