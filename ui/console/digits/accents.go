package digits

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// letter is a character with what stands above and below it; 0: nothing.
type letter struct{ base, above, below rune }

// spelt returns the words of a name in capitals; it says false where it has a character that no face has. An accent that is not drawn
// is left out, as many have it in capitals; no letter is.
func spelt(s string) (words [][]letter, ok bool) {
	if len(s) > longestName {
		return nil, false
	}
	for _, field := range strings.Fields(capitals(s)) {
		var word []letter
		for _, r := range norm.NFD.String(field) {
			if _, drawn := broad.glyph(r); drawn {
				word = append(word, letter{base: r})
				continue
			}
			if !combining(r) || r == horn || len(word) == 0 {
				return nil, false
			}
			last := &word[len(word)-1]
			if _, drawn := marksAbove[r]; drawn && last.above == 0 {
				last.above = r
			}
			if _, drawn := marksBelow[r]; drawn && last.below == 0 {
				last.below = r
			}
		}
		words = append(words, word)
	}
	return words, len(words) > 0
}

// capitals writes Türkiye as its plate in the chamber has it.
func capitals(s string) string {
	return capitalsOf.Replace(strings.ToUpper(s))
}

var capitalsOf = strings.NewReplacer("TÜRKIYE", "TÜRKİYE", "ß", "SS")

// longestName is the length in bytes beyond which nothing that is a name could be drawn.
const longestName = 200

// horn makes another letter of a Vietnamese O or U, and there is no shape for it.
const horn = '\u031b'

// isAnother says whether a letter is not itself without its accent, as Й is not И. Ё is often written Е.
func (l letter) isAnother() bool { return l.above != 0 && strings.ContainsRune("ИІУ", l.base) }

// combining says whether a character joins a Latin or Cyrillic letter as an accent.
func combining(r rune) bool { return r >= 0x300 && r < 0x370 }

// mark is an accent: over letters of an even and of an odd number of pixels, so that it stands in their middle.
type mark struct{ even, odd []string }

// marksAbove end one pixel over the letter.
var marksAbove = map[rune]mark{
	'\u0300': {[]string{"#_", "_#"}, []string{"#__", "_#_"}},     // grave
	'\u0301': {[]string{"_#", "#_"}, []string{"__#", "_#_"}},     // acute
	'\u0302': {[]string{"_##_", "#__#"}, []string{"_#_", "#_#"}}, // circumflex
	'\u0303': {[]string{"_#_#", "#_#_"}, []string{"_##", "##_"}}, // tilde
	'\u0304': {[]string{"####"}, []string{"###"}},                // macron
	'\u0306': {[]string{"#__#", "_##_"}, []string{"#_#", "_#_"}}, // breve
	'\u0307': {[]string{"##"}, []string{"#"}},                    // dot
	'\u0308': {[]string{"#__#"}, []string{"#_#"}},                // diaeresis
	'\u030a': {[]string{"##", "##"}, []string{"###", "###"}},     // ring
	'\u030c': {[]string{"#__#", "_##_"}, []string{"#_#", "_#_"}}, // caron
}

// marksBelow hang on the letter; a dot below stands free.
var marksBelow = map[rune]mark{
	'\u0323': {[]string{"__", "##"}, []string{"_", "#"}},     // dot
	'\u0326': {[]string{"_#", "#_"}, []string{"_#_", "#__"}}, // comma
	'\u0327': {[]string{"_#", "##"}, []string{"_#_", "##_"}}, // cedilla
	'\u0328': {[]string{"#_", "_#"}, []string{"_#_", "__#"}}, // ogonek
}

// over returns the rows of an accent for a letter of so many pixels.
func (m mark) over(width int) []string {
	if width%2 == 0 {
		return m.even
	}
	return m.odd
}
