package states

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
	"sync"
)

// Suggest returns at most n states that a text may have meant, the likeliest first: a state whose name it is, those
// that an ambiguous word may mean, those whose names it nearly is ("Lichtenstein"), begins or contains ("Delegation of
// Peru"). It returns none where nothing is near. A call costs some tenths of a
// millisecond.
func Suggest(text string, n int) []State {
	if n <= 0 || len(text) > longest {
		return nil
	}
	if s, _, ok := Find(text); ok {
		return []State{s}
	}
	if list := meant(key(text)); len(list) > 0 {
		return list[:min(n, len(list))]
	}
	found := near(text)
	return found[:min(n, len(found))]
}

// guess is a name in the forms in which likeness is measured.
type guess struct {
	state State
	key   []rune // its spelling
	set   letters
	words string // between spaces; a Chinese name without them
	rank  int    // 0 for listed names, then as in How
	han   bool   // in Chinese characters
}

// namesAtMost is a little more than there are names.
const namesAtMost = 2400

var guesses = sync.OnceValue(func() []guess {
	list := make([]guess, 0, namesAtMost)
	for row := range keysOfStates.rows() {
		s, m, ok := row.match()
		if !ok {
			continue
		}
		r := []rune(spelling(m.Name))
		g := guess{state: s, key: r, set: lettersOf(r), words: spaced(m.Name), rank: int(m.How), han: inHan(r)}
		if g.han {
			g.words = strings.TrimSpace(g.words)
		}
		list = append(list, g)
	}
	return list
})

func inHan(text []rune) bool { return len(text) > 0 && ideographs(string(text[:1])) }

func spaced(text string) string { return " " + strings.Join(words(text), " ") + " " }

// near returns the states with a name like the text, the likest first.
func near(text string) []State {
	best := make(map[State]int)
	names := guesses()
	for _, asked := range asked(text) {
		for i := range names {
			g := &names[i]
			if cost, ok := asked.likeness(g); ok {
				if known, seen := best[g.state]; !seen || cost < known {
					best[g.state] = cost
				}
			}
		}
	}
	return cheapest(best)
}

// asked is the text, and what is left of it without a form of state before or after the name.
func asked(text string) []guess {
	var list []guess
	seen := make(map[string]bool)
	ask := func(spelt, words string) {
		if r := []rune(spelt); len(r) > 1 && !seen[spelt] {
			seen[spelt] = true
			list = append(list, guess{key: r, set: lettersOf(r), words: words, han: inHan(r)})
		}
	}
	ask(spelling(text), spaced(text))
	for _, name := range formed(key(text)) {
		ask(name, "")
	}
	return list
}

// likeness returns what it costs to take the text for a name. Slips of the pen are cheaper than parts of names.
func (asked *guess) likeness(g *guess) (cost int, ok bool) {
	limit := slips(min(len(asked.key), len(g.key)), asked.han)
	if limit > 0 && bits.OnesCount64(uint64(asked.set^g.set)) <= 2*limit {
		if d := distance(asked.key, g.key, limit); d <= limit {
			return d*10 + g.rank + shorter(g.key, asked.key), true
		}
	}
	const ofPart = 50
	if asked.begins(g) {
		return ofPart + min(len(g.key)-len(asked.key), 40) + g.rank, true
	}
	if asked.contains(g) {
		return ofPart + max(0, 40-len(g.key)) + g.rank, true
	}
	return 0, false
}

// shorter prefers, of two names as near, the one of which a letter was left out to the one to which it was added.
func shorter(name, text []rune) int {
	if len(name) < len(text) {
		return 1
	}
	return 0
}

// slips is how many letters may be wrong in a name of so many. One Chinese character of two is half of the name.
func slips(length int, chinese bool) int {
	if chinese {
		return min((length-1)/2, 1)
	}
	switch {
	case length < 4:
		return 0
	case length < 6:
		return 1
	case length < 9:
		return 2
	}
	return 3
}

// begins says whether the name begins with the text.
func (asked *guess) begins(g *guess) bool {
	least := 4
	if asked.han {
		least = 2
	}
	n := len(asked.key)
	return n >= least && len(g.key) > n && slices.Equal(g.key[:n], asked.key)
}

// contains says whether the text has the whole name in it, as words; in Chinese, as characters.
func (asked *guess) contains(g *guess) bool {
	least := 4
	if g.han {
		least = 2
	}
	return len(g.key) >= least && len(g.words) <= len(asked.words) && strings.Contains(asked.words, g.words)
}

func cheapest(cost map[State]int) []State {
	list := make([]State, 0, len(cost))
	for s := range cost {
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b State) int {
		return cmp.Or(cmp.Compare(cost[a], cost[b]), strings.Compare(a.Alpha3(), b.Alpha3()))
	})
	return list
}
