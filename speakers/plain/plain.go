// Package plain makes hostile text harmless to show on one line.
package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line returns s as one line without anything that acts on a terminal, a page or a reader's eye: control
// characters and line breaks become a space, characters that have no width of their own or that reorder text
// are dropped, bytes that are not UTF-8 become U+FFFD. Escape sequences are dropped whole. Runs of space become one space, and the ends are trimmed. Combining marks stay, at
// most four on one character.
func Line(s string) string {
	if clean(s) {
		return s
	}
	return harmless(s, false)
}

// Spaced is Line for a text whose spaces matter, the name of a file among its words: they stay as they are.
func Spaced(s string) string { return harmless(s, true) }

func harmless(s string, spaced bool) string {
	s = unescaped(s)
	var b strings.Builder
	b.Grow(len(s))
	space, marks := false, 0
	for _, r := range s {
		switch {
		case spaced && (unicode.IsControl(r) || unicode.IsSpace(r)):
			b.WriteByte(' ')
			marks = 0
			continue
		case unicode.IsControl(r) || unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case hidden(r):
			continue
		case unicode.Is(unicode.M, r):
			if marks++; marks > 4 || b.Len() == 0 {
				continue
			}
		default:
			marks = 0
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Hostile says whether Line would change s by more than its space.
func Hostile(s string) bool {
	if !utf8.ValidString(s) {
		return true
	}
	for _, r := range s {
		if hidden(r) || unicode.IsControl(r) && !unicode.IsSpace(r) {
			return true
		}
	}
	return false
}

// clean is the quick way out for the usual text: printable ASCII without doubled or outer spaces.
func clean(s string) bool {
	space := true
	for i := range len(s) {
		c := s[i]
		if c < ' ' || c > '~' || c == ' ' && space {
			return false
		}
		space = c == ' '
	}
	return !space || s == ""
}

// hidden tells characters that take no place and may mislead: zero-width, bidirectional controls, tags, soft
// hyphens, variation selectors, private use and what is not assigned to a character at all.
func hidden(r rune) bool {
	switch {
	case r == '\u200c': // zero-width non-joiner: Persian and other names need it
		return false
	case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r), unicode.Is(unicode.Cs, r):
		return true
	case r >= 0xfe00 && r <= 0xfe0f, r >= 0xe0100 && r <= 0xe01ef: // variation selectors
		return true
	case r == 0x115f, r == 0x1160, r == 0x3164, r == 0xffa0, r == 0x034f: // fillers
		return true
	case r >= 0xfff0 && r <= 0xfff8, r&0xfffe == 0xfffe:
		return true
	}
	return false
}
