package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// keycap is the sign that makes a key of the digit before it.
const keycap = '\u20e3'

// pictured takes pictographs out of a line: keys with digits become the number, flags stay as the letters of their state
// where nothing else names it.
func pictured(s string) string {
	if isASCII(s) || !strings.ContainsFunc(s, pictograph) {
		return s
	}
	var b, flags strings.Builder
	for i, r := range s {
		switch {
		case r == '🔟':
			b.WriteString("10. ")
		case r == keycap:
			b.WriteString(". ")
		case r >= '🇦' && r <= '🇿':
			flags.WriteRune('A' + r - '🇦')
		case pictograph(r):
			if next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):]); !unicode.IsSpace(next) {
				b.WriteByte(' ')
			}
		default:
			b.WriteRune(r)
		}
	}
	text := b.String()
	if !strings.ContainsFunc(text, unicode.IsLetter) && flags.Len() == 2 {
		text += " " + flags.String()
	}
	return text
}

// pictograph says whether a character is a picture, or belongs to one.
func pictograph(r rune) bool {
	switch {
	case r == keycap, r == 0xfe0f, r >= '🇦' && r <= '🇿':
		return true
	case r >= 0x1f000 && r <= 0x1faff, r >= 0x2600 && r <= 0x26ff, r == 0x2b50:
		return r != '☐' && r != '☑' && r != '☎'
	}
	return false
}
