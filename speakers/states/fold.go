package states

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// longest is the number of bytes beyond which a text is no name; the longest name has 114.
const longest = 400

// words cuts a text into words without letter case, accents, punctuation and the differences between ways to write
// the same letter. A text that is too long has none.
func words(text string) []string {
	if len(text) > longest {
		return nil
	}
	text = norm.NFKD.String(oneAlphabet(text))
	folded := make([]byte, 0, len(text)+8)
	ends := make([]int, 0, 16) // of words within folded
	letters := 0               // in the word, since the last dot
	end := func() {
		if n := len(ends); n == 0 && len(folded) > 0 || n > 0 && len(folded) > ends[n-1] {
			ends = append(ends, len(folded))
		}
		letters = 0
	}
	for _, r := range text {
		switch l, kind := foldRune(r); {
		case kind == nothing:
		case kind == ofWord:
			folded = utf8.AppendRune(folded, l)
			letters++
		case r == '.' && letters == 1: // U.K. is one word
			letters = 0
		default:
			end()
		}
	}
	end()
	return cutAt(string(folded), ends)
}

// cutAt cuts a text into the parts that end so.
func cutAt(text string, ends []int) []string {
	if len(ends) == 0 {
		return nil
	}
	list, from := make([]string, len(ends)), 0
	for i, to := range ends {
		list[i], from = text[from:to], to
	}
	return list
}

// What a character is to a word.
const (
	nothing = iota
	ofWord
	between
)

// foldRune returns the plain form of a character, if it is part of a word.
func foldRune(r rune) (rune, int) {
	switch {
	case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
		return r, ofWord
	case 'A' <= r && r <= 'Z':
		return r - 'A' + 'a', ofWord
	case r < utf8.RuneSelf:
		return r, between
	case unicode.Is(unicode.Mn, r), unicode.Is(unicode.Cf, r), r == tatweel:
		return r, nothing
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return plainLetter(unicode.ToLower(r)), ofWord
	}
	return r, between
}

const tatweel = 'ـ' // lengthens an Arabic word and means nothing

// plainLetter maps ways to write the same letter that the compatibility decomposition keeps apart.
func plainLetter(r rune) rune {
	switch r {
	case 'ى', 'ی':
		return 'ي'
	case 'ک':
		return 'ك'
	case 'ة':
		return 'ه'
	case 'ı':
		return 'i'
	case 'ø':
		return 'o'
	case 'ł':
		return 'l'
	case 'đ':
		return 'd'
	}
	if r >= 0x4e00 {
		return simplified(r)
	}
	return r
}

// key is what two ways to write one name have in common: the words without articles and what joins them, the usual
// abbreviations taken for their words, run together.
func key(text string) string { return joined(text, usual) }

// spelling is the key with every word as it is written: slips of the pen are looked for in it.
func spelling(text string) string { return joined(text, func(word string) string { return word }) }

func joined(text string, form func(word string) string) string {
	list := words(text)
	var b strings.Builder
	for i, w := range list {
		if inside := i > 0 && i < len(list)-1; !idle(w, inside) {
			b.WriteString(form(w))
		}
	}
	if b.Len() == 0 {
		return strings.Join(list, "")
	}
	return b.String()
}

// idle tells articles and the words that join: they are left out, or changed, by whoever writes in a hurry. The
// single letters that stand for "and" count only between other words, for they may be initials.
func idle(word string, inside bool) bool {
	switch word {
	case "the", "of", "l", "d", "le", "la", "les", "de", "du", "des", "el", "los", "las", "del", "and", "et":
		return true
	case "e", "y", "и":
		return inside
	}
	return false
}

// usual maps abbreviations, and words that four languages write nearly alike, to one form.
func usual(word string) string {
	switch word {
	case "republic", "republique", "republica", "republika":
		return "rep"
	case "democratic", "democratique", "democratica":
		return "dem"
	case "federal", "federale":
		return "fed"
	case "st", "ste":
		return "saint"
	case "респ":
		return "республика"
	}
	if r, _ := utf8.DecodeRuneInString(word); 'ا' <= r && r <= 'ي' {
		return usualArabic(word)
	}
	return word
}

// usualArabic leaves out the article, also behind the "and" that is written with its word.
func usualArabic(word string) string {
	and := ""
	if rest, ok := strings.CutPrefix(word, "وال"); ok {
		and, word = "و", "ال"+rest
	}
	if rest, ok := strings.CutPrefix(word, "ال"); ok && len(rest) >= len("ابت") {
		word = rest
	}
	return and + strings.Replace(word, "ديموقراط", "ديمقراط", 1)
}

// ideographs says whether a key is in Chinese, where one character is much.
func ideographs(key string) bool {
	for _, r := range key {
		return unicode.Is(unicode.Han, r)
	}
	return false
}
