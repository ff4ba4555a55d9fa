package states

import (
	"strings"
	"sync"
)

// form is one way to write a kind of state around its name, such as "Republic of *" or "*共和国".
type form struct {
	pattern       string
	before, after string // keys of what stands before and after the name
	language      Language
	of            map[string]bool // the words in codes.tsv for the states that may be written so
}

var forms = sync.OnceValue(func() []form {
	users := make(map[string]map[string]bool)
	for r := range formsTable.rows() {
		f := r.cells()
		for _, word := range f[:2] { // a federal republic is also written as a republic
			if users[word] == nil {
				users[word] = make(map[string]bool)
			}
			users[word][f[0]] = true
		}
	}
	var list []form
	for r := range formsTable.rows() {
		f := r.cells()
		for i, language := range Languages() {
			for pattern := range parts(f[2+i]) {
				before, after, _ := strings.Cut(pattern, "*")
				list = append(list, form{pattern, key(before), key(after), language, users[f[0]]})
			}
		}
	}
	return list
})

// name returns the key of the name within the key of a text that is written so.
func (f form) name(k string) (string, bool) {
	k, before := strings.CutPrefix(k, f.before)
	k, after := strings.CutSuffix(k, f.after)
	return k, before && after && k != ""
}

// findFormal finds "Republic of Kenya" and "肯尼亚共和国", with whatever name of Kenya is in it. The form must be one
// of that state: no other country is taken for the one whose name it shares.
func findFormal(k string) (State, Match, bool) {
	for _, f := range forms() {
		name, ok := f.name(k)
		if !ok {
			continue
		}
		s, m, ok := findKey(name)
		if !ok || !f.of[s.kind()] {
			continue
		}
		if m.How == AsFormer {
			return s, m, true
		}
		return s, Match{How: AsFormal, Language: f.language, Name: strings.Replace(f.pattern, "*", m.Name, 1)}, true
	}
	return State{}, Match{}, false
}
