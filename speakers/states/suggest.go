package states

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
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

func inHan(text []rune) bool { return len(text) > 0 && ideographs(string(text[:1])) }

func spaced(text string) string { return " " + strings.Join(words(text), " ") + " " }

// near returns the states with a name like the text, the likest first.
func near(text string) []State {
	best := make(map[State]int)
	names := speltNames()
	for _, asked := range asked(text) {
		for i := range names {
			name := &names[i]
			if name.rank < 0 {
				continue
			}
			if cost, ok := asked.likeness(name); ok {
				state := name.state()
				if known, seen := best[state]; !seen || cost < known {
					best[state] = cost
				}
			}
		}
	}
	return cheapest(best)
}

// question is a text in the forms in which likeness is measured.
type question struct {
	spelling string
	key      []rune // the same
	set      letters
	words    string  // between spaces, at both ends too
	all      letters // of these
	han      bool    // in Chinese characters
}

// asked is the text, and what is left of it without a form of state before or after the name.
func asked(text string) []question {
	var list []question
	seen := make(map[string]bool)
	ask := func(spelt, words string) {
		if r := []rune(spelt); len(r) > 1 && !seen[spelt] {
			seen[spelt] = true
			list = append(list, question{spelling: spelt, key: r, set: lettersOf(r), words: words, all: lettersOf([]rune(words)), han: inHan(r)})
		}
	}
	ask(spelling(text), spaced(text))
	for _, name := range formed(key(text)) {
		ask(name, "")
	}
	return list
}

// likeness returns what it costs to take the text for a name. Slips of the pen are cheaper than parts of names.
func (asked *question) likeness(name *spelt) (cost int, ok bool) {
	letters := int(name.letters)
	limit := slips(min(len(asked.key), letters), asked.han)
	if limit > 0 && bits.OnesCount64(uint64(asked.set^name.set)) <= 2*limit {
		if d := name.distance(asked.key, limit); d <= limit {
			return d*10 + int(name.rank) + shorter(letters, len(asked.key)), true
		}
	}
	const ofPart = 50
	if asked.begins(name) {
		return ofPart + min(letters-len(asked.key), 40) + int(name.rank), true
	}
	if asked.contains(name) {
		return ofPart + max(0, 40-letters) + int(name.rank), true
	}
	return 0, false
}

// shorter prefers, of two names as near, the one of which a letter was left out to the one to which it was added.
func shorter(name, text int) int {
	if name < text {
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
func (asked *question) begins(name *spelt) bool {
	least := 4
	if asked.han {
		least = 2
	}
	return len(asked.key) >= least && int(name.letters) > len(asked.key) && strings.HasPrefix(name.text(), asked.spelling)
}

// contains says whether the text has the whole name in it, as words; in Chinese, as characters.
func (asked *question) contains(name *spelt) bool {
	if name.han {
		return name.letters >= 2 && strings.Contains(asked.words, name.words())
	}
	if name.letters < 4 || int(name.to) > len(asked.words) || name.set&^asked.all != 0 {
		return false
	}
	words := name.words()
	for at, from := 0, 0; at >= 0; from += at + 1 {
		if at = strings.Index(asked.words[from:], words); at >= 0 && asked.words[from+at-1] == ' ' && asked.words[from+at+len(words)] == ' ' {
			return true
		}
	}
	return false
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
