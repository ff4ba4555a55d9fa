package states

import (
	"strings"
	"sync"
)

// adjectives are the English adjectives of states, by which people name a minister: "German Foreign Minister".
var adjectives = sync.OnceValue(func() map[string]State {
	return adjectivesIn(adjectivesEnglish, strings.ToLower)
})

// arabicAdjectives are those of Arabic, in the masculine and without the article.
var arabicAdjectives = sync.OnceValue(func() map[string]State {
	return adjectivesIn(adjectivesArabic, func(word string) string { return key("ال" + word) })
})

func adjectivesIn(t table, form func(string) string) map[string]State {
	known := map[string]State{}
	for r := range t.rows() {
		for word := range parts(r.cell(1)) {
			known[form(word)] = State{r.cell(0)}
		}
	}
	return known
}

// OfArabicAdjective returns the state of an Arabic adjective with its article, of either gender: الجزائري, الأمريكية. Without the article it may be
// a name or another word; المالية is finance and not of Mali.
func OfArabicAdjective(text string) (State, bool) {
	list := strings.Fields(text)
	if len(list) == 0 || !strings.HasPrefix(list[0], "ال") || list[0] == "المالية" {
		return State{}, false
	}
	for i, word := range list {
		list[i] = strings.TrimSuffix(word, "ة")
	}
	s, ok := arabicAdjectives()[key(strings.Join(list, " "))]
	return s, ok
}

// OfAdjective returns the state of an English adjective: German, South African.
func OfAdjective(word string) (State, bool) {
	s, ok := adjectives()[strings.ToLower(word)]
	return s, ok
}
