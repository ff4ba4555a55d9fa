// Package cells knows by which method the columns of a text are to be measured.
//
// Terminals measure by code point, as wcwidth does, or by grapheme cluster where they have said so (mode 2027). Most text
// takes as many columns by the one as by the other. It is then measured by cluster, whose tables are looked up where
// they lie: the other way fills a table of 2.2 MiB at its first character outside ASCII, a tenth of what the program needs.
package cells

import (
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Method returns the method that measures s as m does: by cluster where both give the same, else m.
func Method(m ansi.Method, s string) ansi.Method {
	if m == ansi.GraphemeWidth {
		return m
	}
	for _, r := range s {
		if r >= firstMark && !unicode.Is(apart, r) {
			return m
		}
	}
	return ansi.GraphemeWidth
}

// firstMark is the first character that may join the one before it.
const firstMark = 0x300

// apart holds characters that join neither the one before nor the one after, and that both methods give the same columns:
// letters, signs and ideographs of the scripts that lists are written in. It is not all such characters, nor need it be.
var apart = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x370, Hi: 0x482, Stride: 1},   // Greek, Cyrillic
	{Lo: 0x48a, Hi: 0x52f, Stride: 1},   // Cyrillic, Armenian begins after
	{Lo: 0x620, Hi: 0x64a, Stride: 1},   // Arabic letters, without marks
	{Lo: 0x660, Hi: 0x66f, Stride: 1},   // Arabic digits
	{Lo: 0x671, Hi: 0x6d3, Stride: 1},   // Arabic letters of other languages
	{Lo: 0x1e00, Hi: 0x1fff, Stride: 1}, // Latin and Greek with accents
	{Lo: 0x2010, Hi: 0x2027, Stride: 1}, // dashes, quotation marks, ellipsis
	{Lo: 0x2030, Hi: 0x205e, Stride: 1}, // other punctuation
	{Lo: 0x20a0, Hi: 0x20c0, Stride: 1}, // currencies
	{Lo: 0x2100, Hi: 0x2bff, Stride: 1}, // signs, arrows, lines, blocks, shapes
	{Lo: 0x3000, Hi: 0x3029, Stride: 1}, // punctuation of Chinese
	{Lo: 0x3030, Hi: 0x3098, Stride: 1}, // hiragana
	{Lo: 0x309b, Hi: 0x9fff, Stride: 1}, // katakana, ideographs
	{Lo: 0xac00, Hi: 0xd7a3, Stride: 1}, // Hangul syllables
	{Lo: 0xf900, Hi: 0xfaff, Stride: 1}, // ideographs for compatibility
	{Lo: 0xff01, Hi: 0xff9d, Stride: 1}, // full width
	{Lo: 0xffe0, Hi: 0xffe6, Stride: 1},
}}

// Width returns how many columns s takes, control sequences none. Letters and signs whose width no terminal doubts are
// counted here; anything else is left to the tables of package ansi.
func Width(m ansi.Method, s string) int {
	if n, sure := plainWidth(s); sure {
		return n
	}
	return Method(m, s).StringWidth(s)
}

// plainWidth counts the columns of text that both methods measure alike at a glance; it says false for other text.
func plainWidth(s string) (n int, sure bool) {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			switch {
			case c >= ' ' && c < 0x7f:
				n++
				i++
			case c == '\x1b':
				end := styleEnds(s, i)
				if end < 0 {
					return 0, false
				}
				i = end
			default:
				return 0, false
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		columns := Obvious(r)
		if columns == 0 {
			return 0, false
		}
		n += columns
		i += size
	}
	return n, true
}

// styleEnds returns where the sequence at i ends that changes the style; -1 where it is another.
func styleEnds(s string, i int) int {
	if i+1 >= len(s) || s[i+1] != '[' {
		return -1
	}
	for i += 2; i < len(s); i++ {
		switch c := s[i]; {
		case c == 'm':
			return i + 1
		case c != ';' && c != ':' && (c < '0' || c > '9'):
			return -1
		}
	}
	return -1
}

// Obvious returns the columns of a character that neither joins another nor is measured differently by anybody; 0 for one
// of which that is not known.
func Obvious(r rune) int {
	switch {
	case r >= 0xa1 && r < firstMark && r != 0xad && r != 0xa9 && r != 0xae, // Latin; a soft hyphen takes no column, © and ® may be pictures
		r >= 0x391 && r <= 0x3ff, r >= 0x400 && r <= 0x482, r >= 0x48a && r <= 0x52f, // Greek, Cyrillic
		r >= 0x1e00 && r <= 0x1eff, // Latin with two accents
		r >= 0x2010 && r <= 0x2027, // dashes, quotation marks, ellipsis
		r >= 0x2500 && r <= 0x259f: // lines and blocks
		return 1
	case r >= 0x4e00 && r <= 0x9fff: // ideographs
		return 2
	}
	return 0
}
