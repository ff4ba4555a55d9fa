package intake

import (
	"strings"
	"unicode"
)

var frenchWords = gate(`"de la" du des "au nom" mme ministre représentant "son excellence" auprès état pays nom orateur république royaume`,
	`\b(?:de la|du|des|au nom|mme|ministre|représentante?|son excellence|auprès|états?|pays|nom|orateurs?|république|royaume)\b`)

// french says whether a text is in French.
func french(text string) bool {
	sample := text[:min(len(text), sampleBytes)]
	return frenchWords.countUpTo(3, sample) == 3 || latinLanguage(sample) == "fr"
}

// languageOf returns the language that most of a list is in, told by script and, for the Latin one, by the words
// that only one language has; "" where it is not clear.
func languageOf(text string) string {
	sample := text[:min(len(text), sampleBytes)]
	scripts := [5]int{}
	for _, r := range sample {
		if unicode.IsLetter(r) {
			scripts[scriptOf(r)]++
		}
	}
	scripts[4] *= 3 // a character is about a word
	best := 0
	for i := range scripts {
		if scripts[i] > scripts[best] {
			best = i
		}
	}
	return [...]string{"", latinLanguage(sample), "ru", "ar", "zh"}[best]
}

// tellingWords are common words that only one of the languages has.
var tellingWords = map[string]wordSet{
	"en": words(`the of and on behalf mr ms his her excellency minister kingdom republic representative to name country council member members non-member united speaking namely states south`),
	"fr": words(`de la le du des et au nom son excellence ministre république royaume représentant représentante pays membre membres conseil mme monsieur états unis suède norvège allemagne chine brésil inde japon russie suisse`),
	"es": words(`de la el del los y en nombre su excelencia ministro ministra república reino representante país miembro miembros consejo sr sra estados unidos suecia noruega alemania brasil japón rusia suiza`),
}

func latinLanguage(sample string) string {
	counts := map[string]int{}
	for w := range strings.FieldsFuncSeq(sample, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		w = fold(w)
		for language, known := range tellingWords {
			if known.has(w) {
				counts[language]++
			}
		}
	}
	best := ""
	for _, language := range []string{"en", "fr", "es"} {
		if counts[language] > counts[best] {
			best = language
		}
	}
	return best
}
