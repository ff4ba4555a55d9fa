package states

import (
	"math/bits"
	"strings"
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
		names, chinese := speltNames(), uint8(Chinese.place())
		for i := range names {
			name := &names[i]
			limit := slipsOfName(int(name.letters))
			if bits.OnesCount64(uint64(set^name.set)) > 2*limit || name.letters < slippedAtLeast || name.language == chinese {
				continue
			}
			if d := name.distance(key, limit); d <= limit {
				if known, seen := cost[name.state()]; !seen || d < known {
					cost[name.state()] = d
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

// bothSpellings returns a text without the words that join, and with them.
func bothSpellings(text string) [][]rune {
	bare, whole := spelling(text), strings.Join(words(text), "")
	if bare == whole {
		return [][]rune{[]rune(bare)}
	}
	return [][]rune{[]rune(bare), []rune(whole)}
}
