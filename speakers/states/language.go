package states

import "strings"

// Language is an official language of the United Nations, named as in BCP 47. Every other value, such as "zh-Hans" or
// "fr_CA", counts as the language that it begins with, and as English if it begins with none of the six.
type Language string

// The official languages.
const (
	English Language = "en"
	French  Language = "fr"
	Spanish Language = "es"
	Russian Language = "ru"
	Chinese Language = "zh"
	Arabic  Language = "ar"
)

const languageCount = 6

// Languages lists the official languages; English, the one to fall back on, is the first.
func Languages() []Language {
	return []Language{English, French, Spanish, Russian, Chinese, Arabic}
}

// place is where the language stands in Languages.
func (l Language) place() int {
	base, _, _ := strings.Cut(string(l), "-")
	base, _, _ = strings.Cut(base, "_")
	for i, known := range Languages() {
		if strings.EqualFold(base, string(known)) {
			return i
		}
	}
	return 0
}
