package intake

import (
	"strings"
	"sync"
	"unicode"
)

var frenchWords = gate(`"de la" du des "au nom" mme ministre représentant "son excellence" auprès état pays nom orateur république royaume`,
	`\b(?:de la|du|des|au nom|mme|ministre|représentante?|son excellence|auprès|états?|pays|nom|orateurs?|république|royaume)\b`)

// french says whether a text is in French.
func french(text string) bool {
	sample := text[:min(len(text), sampleBytes)]
	return isFrench(sample, latinLanguage(sample))
}

// isFrench looks line by line: few lines have any of the words, and none goes over the end of one.
func isFrench(sample, latin string) bool {
	const several = 3
	if latin == "fr" {
		return true
	}
	found := 0
	for line := range strings.Lines(sample) {
		if found += frenchWords.countUpTo(several, line); found >= several {
			return true
		}
	}
	return false
}

// hear says of a text what language it is in, and whether there is French in it.
func (b *builder) hear(text string) {
	sample := text[:min(len(text), sampleBytes)]
	latin := latinLanguage(sample)
	b.french = isFrench(sample, latin)
	b.result.Detected.Language = languageOf(sample, latin)
}

// languageOf returns the language that most of a list is in, told by script and, for the Latin one, by the words
// that only one language has; "" where it is not clear.
func languageOf(sample, latin string) string {
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
	return [...]string{"", latin, "ru", "ar", "zh"}[best]
}

// latinLanguages are those that are told by their words.
var latinLanguages = []string{"en", "fr", "es"}

// tellingWords are common words that not all of the languages have.
var tellingWords = map[string]string{
	"en": `the of and on behalf mr ms his her excellency minister kingdom republic representative to name country council member members non-member united speaking namely states south`,
	"fr": `de la le du des et au nom son excellence ministre république royaume représentant représentante pays membre membres conseil mme monsieur états unis suède norvège allemagne chine brésil inde japon russie suisse`,
	"es": `de la el del los y en nombre su excelencia ministro ministra república reino representante país miembro miembros consejo sr sra estados unidos suecia noruega alemania brasil japón rusia suiza`,
}

// tellingLanguages are, for each of these words, the languages that have it.
var tellingLanguages = sync.OnceValue(func() map[string][]string {
	all := map[string][]string{}
	for _, language := range latinLanguages {
		for w := range words(tellingWords[language])() {
			all[w] = append(all[w], language)
		}
	}
	return all
})

func latinLanguage(sample string) string {
	telling, counts := tellingLanguages(), map[string]int{}
	for w := range strings.FieldsFuncSeq(sample, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		for _, language := range telling[fold(w)] {
			counts[language]++
		}
	}
	best := ""
	for _, language := range latinLanguages {
		if counts[language] > counts[best] {
			best = language
		}
	}
	return best
}
