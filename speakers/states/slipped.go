package states

import (
	"math/bits"
	"strings"
	"sync"
)

// slippedAtLeast is how many letters a name has at least that a slip does not make another word.
const slippedAtLeast = 6

// Slipped returns the states of which a text is a name, whichever is in use, but for a slip of the pen: a letter that is wrong, missing or too
// many, or two that changed places. Longer names may have two. The likeliest comes first.
func Slipped(text string) []State {
	if len(text) > longest || endsInNumber(text) {
		return nil
	}
	cost := make(map[State]int)
	for _, key := range bothSpellings(text) {
		if len(key) < slippedAtLeast-1 || inHan(key) {
			continue
		}
		set := lettersOf(key)
		for _, g := range spellings() {
			limit := slipsOfName(len(g.key))
			if bits.OnesCount64(uint64(set^g.set)) > 2*limit {
				continue
			}
			if d := distance(key, g.key, limit); d <= limit {
				if known, seen := cost[g.state]; !seen || d < known {
					cost[g.state] = d
				}
			}
		}
	}
	return cheapest(cost)
}

// slipsOfName is how many slips leave a name of so many letters what it is.
func slipsOfName(letters int) int {
	if letters < 12 {
		return 1
	}
	return 2
}

// spelt is a name in one of its spellings.
type spelt struct {
	state State
	key   []rune
	set   letters
}

// spellings are all names but the Chinese, with the words that join and without: a slip may be in these too, "Trinidad adn Tobago".
var spellings = sync.OnceValue(func() []spelt {
	var list []spelt
	seen := make(map[string]bool)
	for s, m := range named() {
		if m.Language == Chinese {
			continue
		}
		for _, key := range bothSpellings(m.Name) {
			if k := s.Alpha3() + string(key); len(key) >= slippedAtLeast && !seen[k] {
				seen[k] = true
				list = append(list, spelt{s, key, lettersOf(key)})
			}
		}
	}
	return list
})

// bothSpellings returns a text without the words that join, and with them.
func bothSpellings(text string) [][]rune {
	bare, whole := spelling(text), strings.Join(words(text), "")
	if bare == whole {
		return [][]rune{[]rune(bare)}
	}
	return [][]rune{[]rune(bare), []rune(whole)}
}
