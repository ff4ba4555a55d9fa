package intake

import (
	"slices"
	"strings"
	"sync"
)

// gates are words to look for, all of them in one pass over a text: at each place only those words are compared that begin with two bytes
// of the same mark as the two that stand there. At most places there are none. Words in capitals stand alone: they are not found within others.
type gates struct {
	words []gateWord  // of two bytes and more, by their marks
	from  [257]uint16 // where the words of each mark begin
	short []string    // of a single byte
}

type gateWord struct {
	text  string // in small letters
	alone bool
}

// lazyGates are parted when they are first looked for.
type lazyGates func() *gates

func gatesOf(list func() []string) lazyGates {
	return sync.OnceValue(func() *gates { return parted(list()) })
}

func parted(words []string) *gates {
	g := &gates{}
	for _, w := range words {
		if len(w) > 1 {
			small := strings.ToLower(w)
			g.words = append(g.words, gateWord{small, small != w && strings.ToUpper(w) == w})
		} else {
			g.short = append(g.short, w)
		}
	}
	mark := func(w gateWord) int { return int(markOf(w.text[0], w.text[1])) }
	slices.SortStableFunc(g.words, func(v, w gateWord) int { return mark(v) - mark(w) })
	for _, w := range g.words {
		g.from[mark(w)+1]++
	}
	for m := range 256 {
		g.from[m+1] += g.from[m]
	}
	return g
}

func markOf(first, second byte) byte { return first*31 + second }

// in says whether one of the words stands in a text in small letters.
func (g *gates) in(s string) bool { return standsIn(g, s) }

// foldedAtOnce is how long a text is whose small letters are written beside it without asking for memory.
const foldedAtOnce = 128

// near says whether one of the words stands in a text, whatever its letter case and whichever way its Chinese is written.
func (g *gates) near(s string) bool {
	if len(s) > foldedAtOnce || !isASCII(s) {
		return g.in(simplified(strings.ToLower(s)))
	}
	var small [foldedAtOnce]byte
	for i := range len(s) {
		c := s[i]
		if c-'A' < 26 {
			c += 'a' - 'A'
		}
		small[i] = c
	}
	return standsIn(g, small[:len(s)])
}

func standsIn[T string | []byte](g *gates, s T) bool {
	for i := 1; i < len(s); i++ {
		m := markOf(s[i-1], s[i])
		for _, w := range g.words[g.from[m]:g.from[int(m)+1]] {
			if end := i - 1 + len(w.text); end <= len(s) && string(s[i-1:end]) == w.text && (!w.alone || isApart(s, i-1, end)) {
				return true
			}
		}
	}
	for _, w := range g.short {
		if strings.Contains(string(s), w) {
			return true
		}
	}
	return false
}

// isApart says whether what stands in a text from here to there has no letter or digit of ASCII at either end.
func isApart[T string | []byte](s T, from, to int) bool {
	return (from == 0 || !isWordByte(s[from-1])) && (to == len(s) || !isWordByte(s[to]))
}

func isWordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_'
}
