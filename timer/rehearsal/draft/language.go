package draft

import (
	"strings"
	"unicode"
)

// Pace is how fast a language is spoken in the Council, pauses included, measured on its own audio channels from 2024
// to 2026.
type Pace struct {
	Language   string  // as in BCP 47
	Characters bool    // counted by the character, not by the word
	Usual      float64 // a minute
	Follow     float64 // the most that interpreters can follow
}

// Spread is by how many per cent the pace differs between speakers, either way: the measured ranges are 10 to 15.
const Spread = 13

const spread = Spread / 100.0

// Paces of the official languages. Interpreters want 100 to 120 words a minute in English; for the other languages the
// upper bound is taken in proportion, which is an assumption.
var paces = []Pace{
	{"en", false, 113, 120},
	{"fr", false, 118, 125},
	{"es", false, 113, 120},
	{"ru", false, 86, 91},
	{"ar", false, 81, 86},
	{"zh", true, 165, 175},
}

// PaceOf returns a language's pace; names with a region or script count as their language.
func PaceOf(language string) (Pace, bool) {
	base, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(language, "_", "-")), "-")
	for _, p := range paces {
		if p.Language == base {
			return p, true
		}
	}
	return Pace{}, false
}

// common words that are frequent in one of the languages in Latin script and rare in the others.
var common = map[string][]string{
	"en": {"the", "and", "of", "to", "in", "that", "is", "for", "we", "our", "with", "this", "by", "as", "are", "on"},
	"fr": {"le", "les", "des", "et", "du", "une", "est", "dans", "pour", "nous", "que", "qui", "par", "au", "aux", "cette"},
	"es": {"el", "los", "las", "y", "del", "una", "en", "para", "que", "por", "con", "nuestro", "su", "al", "como", "esta"},
}

// Detect finds the language by its script and, in Latin script, by its common words. It says false where the text
// shows none of the six.
func Detect(t Text) (string, bool) {
	var han, arabic, cyrillic, latin int
	words := map[string]int{}
	n := 0
	for _, p := range t.Paragraphs {
		for _, r := range p {
			switch {
			case unicode.Is(unicode.Han, r):
				han++
			case unicode.Is(unicode.Arabic, r):
				arabic++
			case unicode.Is(unicode.Cyrillic, r):
				cyrillic++
			case unicode.Is(unicode.Latin, r):
				latin++
			}
		}
		for word := range strings.FieldsFuncSeq(strings.ToLower(p), func(r rune) bool { return !unicode.IsLetter(r) }) {
			words[word]++
			n++
		}
	}
	switch max(3*han, arabic, cyrillic, latin) { // a Chinese character says as much as three letters
	case 0:
		return "", false
	case 3 * han:
		return "zh", true
	case arabic:
		return "ar", true
	case cyrillic:
		return "ru", true
	}
	return latinLanguage(words, n)
}

func latinLanguage(words map[string]int, n int) (string, bool) {
	best, most := "", 0
	for _, language := range []string{"en", "fr", "es"} {
		hits := 0
		for _, word := range common[language] {
			hits += words[word]
		}
		if hits > most {
			best, most = language, hits
		}
	}
	return best, most > 0 && most*12 >= n // one word in twelve; prose in these languages has one in five or more
}
