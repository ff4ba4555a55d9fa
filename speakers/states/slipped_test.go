package states

import (
	"slices"
	"testing"
	"unicode"
)

// slip makes one slip of the pen at a letter of a name: 0 leaves it out, 1 doubles it, 2 makes it another, 3 swaps it with the next. It says
// false where that is no slip.
func slip(name string, kind, at int) (string, bool) {
	r := []rune(name)
	if !unicode.IsLetter(r[at]) {
		return "", false
	}
	switch kind {
	case 0:
		return string(slices.Delete(r, at, at+1)), true
	case 1:
		return string(slices.Insert(r, at, r[at])), true
	case 2:
		other := r[at] + 1
		return string(append(append(slices.Clone(r[:at]), other), r[at+1:]...)), unicode.IsLetter(other)
	}
	if at+1 == len(r) || !unicode.IsLetter(r[at+1]) || r[at] == r[at+1] {
		return "", false
	}
	r[at], r[at+1] = r[at+1], r[at]
	return string(r), true
}

// A slip in any name of six letters or more is told, unless what it makes is a name itself.
func TestEverySlipIsSuggested(t *testing.T) {
	step := 3 // every third letter
	if testing.Short() {
		step = 11
	}
	n, tried, missed := 0, 0, 0
	for s, m := range named() {
		r := []rune(m.Name)
		if m.How > AsAlias || m.Language == Chinese || len([]rune(spelling(m.Name))) < slippedAtLeast || len(r) > maxLetters {
			continue
		}
		for kind := range 4 {
			n++
			for at := n % step; at < len(r); at += step {
				text, ok := slip(m.Name, kind, at)
				if _, _, found := Find(text); !ok || found || meant(key(text)) != nil {
					continue
				}
				tried++
				if list := Slipped(text); !slices.Contains(list[:min(3, len(list))], s) {
					if missed++; missed < 40 {
						t.Errorf("%q, of %q, is told as %v", text, m.Name, list)
					}
				}
			}
		}
	}
	t.Logf("%d slips, %d missed", tried, missed)
}

func TestNoSlip(t *testing.T) {
	for _, text := range []string{"", "Norway Ocean Trust", "Smith", "League of Arab States", "African Union", "Rosemary DiCarlo", "Save the Rivers", "挪威", "European Union", "UNICEF", "Lake Friends"} {
		if got := Slipped(text); len(got) > 0 {
			t.Errorf("%q is told as %v", text, got)
		}
	}
}
