package states

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// formOf is a row of keys_forms.tsv: one way to write a kind of state around its name, such as "Republic of *" or "*共和国".
type formOf struct {
	before, after string // keys of what stands before and after the name
	kinds         string // the words in codes.tsv for the states that may be written so
	language      Language
	pattern       string
}

// shortestForm is how many bytes stand before the name at least, where any do.
const shortestForm = len("rep")

// formed yields the forms in which a key may be written, each with the key of the name in it.
func formed(k string) iter.Seq2[formOf, string] {
	return func(yield func(formOf, string) bool) {
		for r := range formsAround(k) {
			f := r.form()
			if name, ok := f.name(k); ok && !yield(f, name) {
				return
			}
		}
	}
}

// formsAround yields the forms that begin as a key does; before them, for a key that ends in Chinese, those that have nothing before the name.
func formsAround(k string) iter.Seq[row] {
	return func(yield func(row) bool) {
		if last, _ := utf8.DecodeLastRuneInString(k); unicode.Is(unicode.Han, last) {
			for r := range keysOfForms.rowsOf("") {
				if !yield(r) {
					return
				}
			}
		}
		head := k[:min(shortestForm, len(k))]
		for r := range keysOfForms.rowsAt(keysOfForms.search(head)) {
			if !strings.HasPrefix(string(r), head) || !yield(r) {
				return
			}
		}
	}
}

func (r row) form() formOf {
	f := r.cells()
	return formOf{before: f[0], after: f[1], kinds: f[2], language: Language(f[3]), pattern: f[4]}
}

// name returns the key of the name within the key of a text that is written so.
func (f formOf) name(k string) (string, bool) {
	k, before := strings.CutPrefix(k, f.before)
	k, after := strings.CutSuffix(k, f.after)
	return k, before && after && k != ""
}

// fits says whether a state may be written so.
func (f formOf) fits(s State) bool {
	return slices.Contains(strings.Fields(f.kinds), s.kind())
}

// findFormal finds "Republic of Kenya" and "肯尼亚共和国", with whatever name of Kenya is in it. The form must be one
// of that state: no other country is taken for the one whose name it shares.
func findFormal(k string) (State, Match, bool) {
	for f, name := range formed(k) {
		s, m, ok := findKey(name)
		if !ok || !f.fits(s) {
			continue
		}
		if m.How == AsFormer {
			return s, m, true
		}
		return s, Match{How: AsFormal, Language: f.language, Name: strings.Replace(f.pattern, "*", m.Name, 1)}, true
	}
	return State{}, Match{}, false
}
