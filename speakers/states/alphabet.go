package states

import (
	"strings"
	"unicode"
)

// lookalikes are letters of the Latin alphabet, and those of the Cyrillic that look the same. Scanners and keyboards put one for the other.
var lookalikes = strings.NewReplacer("A", "А", "B", "В", "C", "С", "E", "Е", "H", "Н", "K", "К", "M", "М", "O", "О", "P", "Р", "T", "Т", "X", "Х",
	"a", "а", "c", "с", "e", "е", "i", "і", "o", "о", "p", "р", "x", "х", "y", "у")

// oneAlphabet writes words that have letters of both alphabets in the Cyrillic one, as far as they look the same in it: Aвстрия with a Latin A.
func oneAlphabet(text string) string {
	const russian = '\xd0' // the byte with which nearly all capitals and half of the small letters begin
	if strings.IndexByte(text, russian) < 0 || !strings.ContainsFunc(text, latin) {
		return text
	}
	list := strings.Split(text, " ")
	for i, word := range list {
		if strings.ContainsFunc(word, latin) && strings.ContainsFunc(word, cyrillic) {
			list[i] = lookalikes.Replace(word)
		}
	}
	return strings.Join(list, " ")
}

func latin(r rune) bool    { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' }
func cyrillic(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }
