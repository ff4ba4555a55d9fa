package intake

import (
	"regexp"
	"sync"
)

// expression is a regular expression that is compiled when it is first looked for. The package has a great many,
// and compiling all of them took longer than all else before the first frame, whether a list was read or not.
// Its Chinese is simplified, and it is looked for in simplified Chinese: so it finds both ways to write.
type expression struct {
	compiled func() *regexp.Regexp
	words    lazyGates // nil, or: every match has one of these in it, in small letters or capitals (not in letters of old print, as ſ)
}

// pattern makes one.
func pattern(text string) expression {
	return expression{compiled: sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(simplified(text)) })}
}

// having says which words, as in a vocabulary, every match has one of: the expression is neither compiled nor run on a text with none.
// A word in capitals has to stand alone there.
func (e expression) having(words string) expression {
	e.words = gatesOf(func() []string { return wordList(simplified(words)) })
	return e
}

func (e expression) mayMatch(s string) bool {
	return e.words == nil || e.words().near(s)
}

func (e expression) Split(s string, n int) []string { return e.compiled().Split(s, n) }

func (e expression) MatchString(s string) bool {
	s = simplified(s)
	return e.mayMatch(s) && e.compiled().MatchString(s)
}

func (e expression) FindStringIndex(s string) []int {
	if s = simplified(s); !e.mayMatch(s) {
		return nil
	}
	return e.compiled().FindStringIndex(s)
}

func (e expression) FindStringSubmatchIndex(s string) []int {
	if s = simplified(s); !e.mayMatch(s) {
		return nil
	}
	return e.compiled().FindStringSubmatchIndex(s)
}

func (e expression) FindAllStringIndex(s string, n int) [][]int {
	if s = simplified(s); !e.mayMatch(s) {
		return nil
	}
	return e.compiled().FindAllStringIndex(s, n)
}

func (e expression) FindString(s string) string {
	if m := e.FindStringIndex(s); m != nil {
		return s[m[0]:m[1]]
	}
	return ""
}

func (e expression) FindStringSubmatch(s string) []string {
	return pieces(s, e.FindStringSubmatchIndex(s))
}

func (e expression) FindAllString(s string, n int) []string {
	var all []string
	for _, m := range e.FindAllStringIndex(s, n) {
		all = append(all, s[m[0]:m[1]])
	}
	return all
}

func (e expression) FindAllStringSubmatch(s string, n int) [][]string {
	var all [][]string
	simple := simplified(s)
	if !e.mayMatch(simple) {
		return nil
	}
	for _, m := range e.compiled().FindAllStringSubmatchIndex(simple, n) {
		all = append(all, pieces(s, m))
	}
	return all
}

func (e expression) ReplaceAllString(s, by string) string {
	simple := simplified(s)
	if !e.mayMatch(simple) {
		return s
	}
	if simple == s {
		return e.compiled().ReplaceAllString(s, by)
	}
	var out []byte
	at := 0
	for _, m := range e.compiled().FindAllStringSubmatchIndex(simple, -1) {
		out = append(out, s[at:m[0]]...)
		out = e.compiled().ExpandString(out, by, s, m)
		at = m[1]
	}
	return string(append(out, s[at:]...))
}

// pieces returns the parts of a text between pairs of places, as a match has them.
func pieces(s string, places []int) []string {
	if places == nil {
		return nil
	}
	out := make([]string, len(places)/2)
	for i := range out {
		if from, to := places[2*i], places[2*i+1]; from >= 0 {
			out[i] = s[from:to]
		}
	}
	return out
}
