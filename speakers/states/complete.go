package states

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

// Complete returns the states with a name that the text may be the beginning of, for typing: first one that has just
// this name or this alpha-3 code, then those whose listed name in the language begins so, then those with another name
// that does, then those with a later word that begins so, then the same by names in the other languages. Within each
// the order is that of Compare. An empty text returns none. It is fast enough to be called at each key.
func Complete(text string, in Language) []State {
	typed := strings.Join(words(text), " ")
	if typed == "" {
		return nil
	}
	best := make(map[State]int)
	if s, ok := Code(strings.TrimSpace(text)); ok {
		best[s] = anotherName
		if len(strings.TrimSpace(text)) == len(s.Alpha3()) {
			best[s] = wholeName
		}
	}
	home := in.place()
	for language, list := range typable() {
		for _, t := range list {
			rank, ok := t.rank(typed, language == home)
			if !ok {
				continue
			}
			if known, seen := best[t.state]; !seen || rank < known {
				best[t.state] = rank
			}
		}
	}
	return ranked(best, Compare(in))
}

// The ranks of what was found, the best first.
const (
	wholeName = iota
	listedName
	anotherName
	laterWord
	otherLanguage
	otherLanguageLater
)

type completion struct {
	state  State
	name   string // its words between single spaces
	listed bool
	han    bool // Chinese has no spaces: every character may be where typing begins
}

var typable = sync.OnceValue(func() (lists [languageCount][]completion) {
	for i := range lists {
		for r := range namesTables[i].rows() {
			lists[i] = append(lists[i], r.typed()...)
		}
	}
	return lists
})

// typed returns what may be typed for the state of a row of names.
func (r row) typed() []completion {
	f := r.cells()
	n := namesFrom(f[1], f[2], f[3])
	names := slices.AppendSeq([]string{n.Listed, n.Sort, n.Spoken}, parts(f[4]))
	list := make([]completion, len(names))
	for i, name := range names {
		folded := strings.Join(words(name), " ")
		list[i] = completion{state: State{f[0]}, name: folded, listed: i < 2, han: ideographs(folded)}
	}
	return list
}

func (c completion) rank(typed string, home bool) (int, bool) {
	first, later := anotherName, laterWord
	if c.listed {
		first = listedName
	}
	if !home {
		first, later = otherLanguage, otherLanguageLater
	}
	at := strings.Index(c.name, typed)
	switch {
	case at < 0:
		return 0, false
	case home && len(c.name) == len(typed):
		return wholeName, true
	case at == 0:
		return first, true
	case c.han, strings.Contains(c.name, " "+typed):
		return later, true
	}
	return 0, false
}

func ranked(rank map[State]int, alphabet func(a, b State) int) []State {
	list := make([]State, 0, len(rank))
	for s := range rank {
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b State) int {
		return cmp.Or(cmp.Compare(rank[a], rank[b]), alphabet(a, b))
	})
	return list
}
