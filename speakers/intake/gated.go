package intake

import (
	"regexp"
	"strings"
)

// gated is an expression that is only tried on texts with one of the words in which every match of it has a part.
// Looking for a word costs a hundredth of running the expression, and most lines have none.
type gated struct {
	words lazyGates // those in capitals stand alone
	sure  lazyGates // each of them is a match by itself
	form  expression
}

// gate makes one of a list of words, as in a vocabulary, and an expression that ignores letter case. A word in capitals has to stand alone.
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
	if !g.near(s) {
		return false
	}
	s = simplified(strings.ToLower(s))
	return g.sure().in(s) || g.form.MatchString(s)
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

func (g gated) near(s string) bool { return g.words().near(s) }

func (g gated) FindStringSubmatch(s string) []string {
	if !g.near(s) {
		return nil
	}
	return g.form.FindStringSubmatch(s)
}
