package intake

import (
	"strings"
)

// gated is an expression that is only tried on texts with one of the words in which every match of it has a part.
// Looking for a word costs a hundredth of running the expression, and most lines have none.
type gated struct {
	words []string // in small letters
	form  expression
}

// gate makes one of a list of words, as in a vocabulary, and an expression that ignores letter case.
func gate(words, form string) gated { return gated{wordList(words), pattern(`(?i)` + form)} }

func (g gated) MatchString(s string) bool { return g.near(s) && g.form.MatchString(s) }

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

func (g gated) near(s string) bool {
	s = strings.ToLower(s)
	for _, w := range g.words {
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
