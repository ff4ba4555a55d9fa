package states

import "strings"

// OfArabicAdjective returns the state of an Arabic adjective with its article, of either gender: الجزائري, الأمريكية. Without the article it may be
// a name or another word; المالية is finance and not of Mali.
func OfArabicAdjective(text string) (State, bool) {
	list := strings.Fields(text)
	if len(list) == 0 || !strings.HasPrefix(list[0], "ال") || list[0] == "المالية" {
		return State{}, false
	}
	for i, word := range list {
		list[i] = strings.TrimSuffix(word, "ة")
	}
	r, ok := keysOfArabicAdjectives.find(key(strings.Join(list, " ")))
	return State{r.cell(1)}, ok
}

// OfAdjective returns the state of an English adjective, by which people name a minister: German, South African.
func OfAdjective(word string) (State, bool) {
	r, ok := keysOfAdjectives.find(strings.ToLower(word))
	return State{r.cell(1)}, ok
}
