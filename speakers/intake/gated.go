package intake

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

// gated is an expression that is only tried on texts with one of the words in which every match of it has a part.
// Looking for a word costs a hundredth of running the expression, and most lines have none.
type gated struct {
	words lazyGates // in small letters
	sure  lazyGates // each of them is a match by itself
	form  expression
}

// lazyGates are parted when they are first looked for.
type lazyGates func() gates

func (g lazyGates) in(s string) bool { return g().in(s) }

// gates are words to look for. Those with a letter outside ASCII are not looked for where there is none, and those that
// stand alone, written in capitals, are not found within other words.
type gates struct{ ascii, other, alone []string }

func gatesOf(list func() []string) lazyGates {
	return sync.OnceValue(func() gates { return parted(list()) })
}

func parted(words []string) (g gates) {
	for _, w := range words {
		switch small := strings.ToLower(w); {
		case small != w && strings.ToUpper(w) == w:
			g.alone = append(g.alone, small)
		case isASCII(w):
			g.ascii = append(g.ascii, w)
		default:
			g.other = append(g.other, w)
		}
	}
	return g
}

// in says whether one of the words stands in a text in small letters.
func (g gates) in(s string) bool {
	return containsAny(s, g.ascii) || g.hasAlone(s) || !isASCII(s) && containsAny(s, g.other)
}

func (g gates) hasAlone(s string) bool {
	return slices.ContainsFunc(g.alone, func(w string) bool { return standsAlone(s, w) })
}

// standsAlone says whether a word stands in a text with no letter or digit of ASCII at either end.
func standsAlone(s, word string) bool {
	for at := 0; ; {
		i := strings.Index(s[at:], word)
		if i < 0 {
			return false
		}
		from, to := at+i, at+i+len(word)
		if (from == 0 || !isASCIIWord(s[from-1])) && (to == len(s) || !isASCIIWord(s[to])) {
			return true
		}
		at = from + 1
	}
}

func isASCIIWord(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_'
}

// gate makes one of a list of words, as in a vocabulary, and an expression that ignores letter case.
func gate(words, form string) gated {
	return gated{
		gatesOf(func() []string { return wordList(simplified(words)) }),
		gatesOf(func() []string { return plainAlternatives(simplified(form)) }),
		pattern(`(?i)` + form),
	}
}

// near makes one of words alone, for texts that need no more than a look.
func near(words string) gated {
	return gated{words: gatesOf(func() []string { return wordList(simplified(words)) })}
}

// plainAlternatives returns those parts of a|b|c that are nothing but text, in small letters.
func plainAlternatives(form string) []string {
	var plain []string
	depth, from := 0, 0
	for i, c := range form + "|" {
		switch {
		case c == '(' || c == '[':
			depth++
		case c == ')' || c == ']':
			depth--
		case c == '|' && depth == 0:
			if part := form[from:i]; part != "" && regexp.QuoteMeta(part) == part {
				plain = append(plain, strings.ToLower(part))
			}
			from = i + 1
		}
	}
	return plain
}

func (g gated) MatchString(s string) bool {
	s = simplified(strings.ToLower(s))
	return g.words.in(s) && (g.sure.in(s) || g.form.MatchString(s))
}

// countUpTo counts matches, n at most.
func (g gated) countUpTo(n int, s string) int {
	if !g.near(s) {
		return 0
	}
	return len(g.form.FindAllStringIndex(s, n))
}

func (g gated) FindStringIndex(s string) []int {
	if !g.near(s) {
		return nil
	}
	return g.form.FindStringIndex(s)
}

func (g gated) ReplaceAllString(s, with string) string {
	if !g.near(s) {
		return s
	}
	return g.form.ReplaceAllString(s, with)
}

func (g gated) near(s string) bool { return g.words.in(simplified(strings.ToLower(s))) }

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

func (g gated) FindStringSubmatch(s string) []string {
	if !g.near(s) {
		return nil
	}
	return g.form.FindStringSubmatch(s)
}
