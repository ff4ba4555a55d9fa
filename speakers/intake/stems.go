package intake

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"rostrum/speakers/states"
)

// russianStems are the names of states in Russian by their words without endings, so that every case of them is found. A name
// that two states share is none.
var russianStems = sync.OnceValue(func() map[string]string {
	stems := map[string]string{"египт": "Египет"} // whose vowel goes
	for _, s := range states.All() {
		for _, name := range []string{s.Listed(states.Russian), s.Spoken(states.Russian)} {
			key := stemsOf(name)
			if known, taken := stems[key]; taken && known != name && known != s.Listed(states.Russian) {
				stems[key] = ""
				continue
			}
			stems[key] = name
		}
	}
	delete(stems, "")
	return stems
})

// stemsOf returns the words of a text without their endings. A text of more than eight words is no name.
func stemsOf(s string) string {
	list := strings.Fields(fold(s))
	if len(list) > 8 {
		return ""
	}
	for i, w := range list {
		list[i] = stemOf(w)
	}
	return strings.Join(list, " ")
}

var russianEndings = strings.Fields("ыми ими ого его ому ему ами ями ая яя ое ее ые ие ой ей ый ий ую юю ых их ым им ов ев ом ем ам ям ах ях ии ия ию а я у ю ы и е о ь й")

// stemOf takes the longest ending off a word that leaves three letters.
func stemOf(word string) string {
	const letters = 3 * 2 // bytes of Cyrillic
	for _, e := range russianEndings {
		if stem, ok := strings.CutSuffix(word, e); ok && len(stem) >= letters {
			return stem
		}
	}
	return word
}

// russianGroups are the names of organizations in Russian by their words without endings.
var russianGroups = sync.OnceValue(func() map[string]string {
	stems := map[string]string{}
	for _, g := range states.Groups() {
		if name := g.Listed(states.Russian); name != "" && g.Organization() && strings.Contains(name, " ") {
			stems[stemsOf(name)] = name
		}
	}
	delete(stems, "")
	return stems
})

func isCyrillicAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Cyrillic, r)
}
