package intake

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"rostrum/speakers/states"
)

// fold makes of a text what two spellings of it have in common: small letters without accents and points, one
// space between words, nothing else. Two texts that are the same word to a reader fold to the same.
func fold(s string) string {
	if isPlainWord(s) {
		return s
	}
	if isASCII(s) {
		return foldASCII(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == 'ـ':
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(alike(unicode.ToLower(r)))
		case r == '\'' || r == '’' || r == 'ʼ':
		default:
			gap = true
		}
	}
	return b.String()
}

// foldASCII is fold for a text without accents, which needs no tables.
func foldASCII(s string) string {
	var room [64]byte
	folded, gap := room[:0], false
	for i := range len(s) {
		c := s[i]
		switch {
		case c-'A' < 26:
			c += 'a' - 'A'
		case c-'a' < 26, c-'0' < 10:
		case c == '\'':
			continue
		default:
			gap = true
			continue
		}
		if gap && len(folded) > 0 {
			folded = append(folded, ' ')
		}
		folded, gap = append(folded, c), false
	}
	return string(folded)
}

// alike makes one of letters that people write for each other.
func alike(r rune) rune {
	switch r {
	case 'ё':
		return 'е'
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ى', 'ی':
		return 'ي'
	case 'ک':
		return 'ك'
	case 'ı':
		return 'i'
	}
	if r >= 0x4e00 {
		return states.Simplified(r)
	}
	return r
}

func isPlainWord(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// wordSet is a set of words that is made when it is first looked at: a program that reads no list needs none of them.
type wordSet func() map[string]bool

func (w wordSet) has(word string) bool { return w()[word] }

// exactly makes a set of the words of a list as they stand there.
func exactly(list string) wordSet {
	return sync.OnceValue(func() map[string]bool {
		set := map[string]bool{}
		for _, w := range wordList(list) {
			set[w] = true
		}
		return set
	})
}

// words makes a set of the folded words of a list: separated by space, or between quotation marks where they
// have spaces themselves.
func words(list string) wordSet {
	return sync.OnceValue(func() map[string]bool {
		set := map[string]bool{}
		for _, w := range wordList(list) {
			set[w] = true
			set[fold(w)] = true
		}
		delete(set, "")
		return set
	})
}

func wordList(list string) []string {
	var out []string
	for i, part := range strings.Split(list, `"`) {
		if i%2 == 1 {
			out = append(out, part)
		} else {
			out = append(out, strings.Fields(part)...)
		}
	}
	return out
}
