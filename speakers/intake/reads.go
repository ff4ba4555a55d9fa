package intake

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// reads scores how well a text reads that was decoded in an encoding: known words count for it, and letters that
// do not go together against it. Only words with letters beyond ASCII are looked at.
func reads(text, encoding string) float64 {
	score := 0.0
	for word := range strings.FieldsFuncSeq(text, breaksWord) {
		if isASCII(word) {
			continue
		}
		score += wordScore(word, encoding)
	}
	return score
}

func breaksWord(r rune) bool {
	return r < 0x80 && !unicode.IsLetter(r) && r != '\'' || r == '\u00a0' || r == '，' || r == '、' || r == '（' || r == '）' || r == '：' || r == '；'
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func wordScore(word, encoding string) float64 {
	lower := strings.ToLower(strings.Trim(word, "«»“”„‘’–—…،؛"))
	score := 0.0
	if knownWords()[lower] {
		score += 12
	}
	runes := []rune(word)
	scripts := 0
	seen := [5]bool{}
	for i, r := range runes {
		before, after := rune(0), rune(0)
		if i > 0 {
			before = runes[i-1]
		}
		if i+1 < len(runes) {
			after = runes[i+1]
		}
		score += letterScore(r, before, after, encoding)
		if s := scriptOf(r); s > 0 && !seen[s] {
			seen[s] = true
			scripts++
		}
	}
	if scripts > 1 {
		score -= 6
	}
	return score
}

// scriptOf numbers the scripts of the six languages; 0 is none of them.
func scriptOf(r rune) int {
	switch {
	case r < 0x80 && unicode.IsLetter(r), unicode.Is(unicode.Latin, r):
		return 1
	case unicode.Is(unicode.Cyrillic, r):
		return 2
	case unicode.Is(unicode.Arabic, r):
		return 3
	case unicode.Is(unicode.Han, r):
		return 4
	}
	return 0
}

func letterScore(r, before, after rune, encoding string) float64 {
	switch {
	case r < 0x80:
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			return -1
		}
		return 0
	case r == '\ufffd' || r < 0xa0 || unicode.Is(unicode.Co, r):
		return -12
	}
	switch scriptOf(r) {
	case 1:
		return latinScore(r, before, after)
	case 2:
		return cyrillicScore(r, before)
	case 3:
		return arabicScore(r)
	case 4:
		return hanScore(r, encoding)
	}
	return symbolScore(r, before, after)
}

// Letters beyond ASCII as they stand in names, and those that hardly do.
const (
	usualLatin   = "éèêëàâäçôöùûüîïñáíóúãõßøåæœÉÈÀÂÇÔÖÜÎÑÁÍÓÚØÅÄšžčćđřěłąęńśźżýăşţșțğıİőűŠŽČĆĐŘŁŚŻŞ"
	unusualLatin = "ĺŕÿŸþðÞÐƒŔĹ"
	vowels       = "aeiouyáéíóúàèìòùâêîôûäëïöüå"
)

func latinScore(r, before, after rune) float64 {
	score := -1.0
	switch {
	case strings.ContainsRune(usualLatin, r):
		score = 1
	case strings.ContainsRune(unusualLatin, r):
		score = -3
	}
	if unicode.IsUpper(r) && unicode.IsLower(before) {
		score -= 4
	}
	vowel := after != 0 && strings.ContainsRune(vowels, unicode.ToLower(after))
	end := after == 0
	switch r {
	case 'è', 'ê': // French never has them before a vowel or at the head of a name; Slavic č and ę stand there
		if vowel && r == 'è' || before == 0 && r == 'è' {
			score -= 4
		}
	case 'æ': // -iæ is a Slavic -ić in the wrong encoding
		if end && before == 'i' {
			score -= 6
		}
	case 'õ': // a Hungarian ő in the wrong encoding
		if end {
			score -= 3
		}
	case 'ı':
		score--
	case 'ý', 'þ', 'ð': // a Turkish ı, ş, ğ in the wrong encoding more often than Icelandic
		score--
	case 'ń': // Spanish ñ stands before a vowel, Polish ń does not
		if vowel {
			score -= 4
		}
	case 'ă', 'ő':
		if after == 'o' || after == 'e' {
			score -= 4
		}
	case 'ď', 'ů', 'ň', 'ű', 'ř', 'ĕ':
		score -= 0.5
	case 'č', 'ę':
		score -= 0.25
	}
	return score
}

func cyrillicScore(r, before rune) float64 {
	switch {
	case unicode.IsUpper(r) && unicode.IsLower(before), r == 'Ё' && before == r: // 0xA1 twice is a wide space of Chinese
		return -2
	case unicode.IsLower(r) && before != 0 && unicode.IsUpper(before), r >= 'а' && r <= 'я', r == 'ё', r >= 'А' && r <= 'Я', r == 'Ё':
		return 1
	}
	return -2 // letters that only other languages have
}

func arabicScore(r rune) float64 {
	switch {
	case r >= 0x621 && r <= 0x63a, r >= 0x641 && r <= 0x64a:
		return 1
	case unicode.Is(unicode.Mn, r):
		return -0.5
	case r == '،' || r == '؛':
		return 0
	}
	return -2
}

// hanScore tells the hanzi in use from the rare by where the encoding has them: both standards put the first level first.
func hanScore(r rune, encoding string) float64 {
	var b [8]byte
	lead := byte(0)
	if encoding == "Big5" {
		if n, _, err := traditionalchinese.Big5.NewEncoder().Transform(b[:], []byte(string(r)), true); err == nil && n == 2 {
			lead = b[0]
		}
		return level(lead, 0xa4, 0xc6)
	}
	if n, _, err := simplifiedchinese.GBK.NewEncoder().Transform(b[:], []byte(string(r)), true); err == nil && n == 2 && b[1] >= 0xa1 {
		lead = b[0]
	}
	return level(lead, 0xb0, 0xd7)
}

func level(lead, first, last byte) float64 {
	if lead >= first && lead <= last {
		return 1.5
	}
	return -1.5
}

func symbolScore(r, before, after rune) float64 {
	inside := unicode.IsLetter(before) && unicode.IsLetter(after)
	switch {
	case strings.ContainsRune("’‘“”«»–—…°ºª·•№、，。（）：；《》", r):
		return 0
	case inside:
		return -4
	case strings.ContainsRune("¿¡§", r):
		return 0
	}
	return -2
}

// knownWords are the words beyond ASCII that lists have: names of states, headings, categories.
var knownWords = sync.OnceValue(func() map[string]bool {
	known := map[string]bool{}
	learn := func(text string) {
		for w := range strings.FieldsFuncSeq(strings.ToLower(text), breaksWord) {
			if !isASCII(w) {
				known[w] = true
			}
		}
	}
	for _, list := range headings {
		learn(strings.ReplaceAll(list, "~", ""))
	}
	for _, list := range categoryNames {
		learn(list)
	}
	for _, name := range stateNames() {
		learn(name)
	}
	return known
})
