package states

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Abridged returns the state whose name a text is with words cut short before a dot, as people do who write in a hurry: "R. Unido", "Nva.
// Zelandia", "Papouasie-N.-Guinée", "Ukr.". A word may also have lost letters from its middle, if it is one of several. What would fit two
// states in the language of the list, or in all languages where it fits none in that, is none.
func Abridged(text string, in Language) (State, bool) {
	if len(text) > longest || !strings.Contains(text, ".") || endsInNumber(text) {
		return State{}, false
	}
	list := cutWords(text)
	return abridged(list, in, len(list) > 1 && strings.Contains(text, ".-"))
}

// Hurried is Abridged for a text without the dots: "s leone", "switz". One word has to have five letters; of several one has to be whole.
func Hurried(text string, in Language) (State, bool) {
	if len(text) > longest || endsInNumber(text) {
		return State{}, false
	}
	list := cutWords(text)
	if len(list) == 0 || len(list) == 1 && utf8.RuneCountInString(list[0].text) < 5 {
		return State{}, false
	}
	for i := range list {
		list[i].dotted = true
	}
	return abridged(list, in, false)
}

// abridgedWord is a word of a text, and whether a dot says that it was cut short.
type abridgedWord struct {
	text   string
	dotted bool
}

// cutWords cuts a text into words, without those that join.
func cutWords(text string) []abridgedWord {
	var list []abridgedWord
	from := -1
	end := func(to int, dotted bool) {
		if from >= 0 {
			for _, w := range words(text[from:to]) {
				list = append(list, abridgedWord{w, dotted})
			}
		}
		from = -1
	}
	for i, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r):
			if from < 0 {
				from = i
			}
		default:
			end(i, r == '.')
		}
	}
	end(len(text), false)
	kept := list[:0]
	for i, w := range list {
		if w.dotted || !idle(w.text, i > 0 && i < len(list)-1) {
			kept = append(kept, w)
		}
	}
	return kept
}

// endsInNumber says whether the last word is a number: no state's name has one, not even slipped or cut short.
func endsInNumber(text string) bool {
	last := text[strings.LastIndexByte(text, ' ')+1:]
	return last != "" && strings.Trim(last, "0123456789") == ""
}

// abridgedLetters is how many letters tell a name at least.
const abridgedLetters = 3

// abridged finds the state. Initials alone are enough where hyphens join them: R.-U.
func abridged(list []abridgedWord, in Language, initials bool) (State, bool) {
	most := 0
	for _, w := range list {
		most = max(most, utf8.RuneCountInString(w.text))
	}
	if len(list) == 0 || most < abridgedLetters && !initials || len(list) == 1 && notStates[list[0].text] {
		return State{}, false
	}
	first, _ := utf8.DecodeRuneInString(list[0].text)
	fits, own := map[State]bool{}, map[State]bool{}
	for _, name := range cutNames()[first] {
		if isCutTo(name.text(), list, initials) {
			state := State{name.row().cell(speltState)}
			fits[state] = true
			if Language(name.row().cell(speltLanguage)) == in {
				own[state] = true
			}
		}
	}
	if len(own) > 0 {
		fits = own
	}
	for s := range fits {
		return s, len(fits) == 1
	}
	return State{}, false
}

// notStates are abbreviations of other words that begin as a state does.
var notStates = map[string]bool{"sen": true, "hon": true, "col": true, "gen": true, "mar": true, "can": true, "per": true, "rep": true, "dem": true, "fed": true, "min": true, "saint": true, "chin": true}

// isCutTo says whether a list is the words of a name, cut short. One word alone stands for any name that it begins.
func isCutTo(name string, list []abridgedWord, initials bool) bool {
	if len(list) == 1 {
		return list[0].dotted && strings.HasPrefix(name, list[0].text)
	}
	if strings.Count(name, " ")+1 != len(list) {
		return false
	}
	whole, i := initials, 0
	for word := range strings.SplitSeq(name, " ") {
		if !list[i].isCutFrom(word) {
			return false
		}
		whole = whole || len(list[i].text) >= abridgedLetters
		i++
	}
	return whole
}

func (w abridgedWord) isCutFrom(word string) bool {
	if w.text == word || usual(w.text) == usual(word) {
		return true
	}
	return w.dotted && (strings.HasPrefix(word, w.text) || isContracted(w.text, word))
}

// isContracted says whether a word has its first and last letter, and those between in their order: nva, nueva.
func isContracted(short, word string) bool {
	s, w := []rune(short), []rune(word)
	if len(s) < 2 || len(w) <= len(s) || s[0] != w[0] || s[len(s)-1] != w[len(w)-1] {
		return false
	}
	at := 0
	for _, r := range w {
		if at < len(s) && s[at] == r {
			at++
		}
	}
	return at == len(s)
}
