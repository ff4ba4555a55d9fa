package states

import (
	"strings"
	"sync"
)

// adjectives are the English adjectives of states, by which people name a minister: "German Foreign Minister".
var adjectives = sync.OnceValue(func() map[string]State {
	known := map[string]State{}
	for f := range lines("adjectives_en.tsv", 2) {
		s, _ := Code(f[0])
		for _, word := range parts(f[1]) {
			known[strings.ToLower(word)] = s
		}
	}
	return known
})

// OfAdjective returns the state of an English adjective: German, South African.
func OfAdjective(word string) (State, bool) {
	s, ok := adjectives()[strings.ToLower(word)]
	return s, ok
}
