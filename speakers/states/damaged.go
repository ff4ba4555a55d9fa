package states

import (
	"strings"
	"unicode"
)

// Damaged returns the state whose name a text was before letters of it were lost or misread on the way: "ESPA?A", "Répub1ique de Corée",
// "United Kingdom of Great Britain and No" where a column ended. What may have been two states' is none.
func Damaged(text string) (State, bool) {
	if len(text) > longest {
		return State{}, false
	}
	if s, ok := misread(text); ok {
		return s, true
	}
	if strings.ContainsAny(text, "?\ufffd") {
		return lost(text)
	}
	return State{}, false
}

// misread reads digits within words, and letters that a scanner takes for others, as what they were.
func misread(text string) (State, bool) {
	for _, form := range []func(string) string{scannedAsL.Replace, scannedAsI.Replace, capitalI} {
		clean := scanned(text, form)
		if clean == text {
			continue
		}
		if s, _, ok := Find(clean); ok {
			return s, true
		}
	}
	return State{}, false
}

var (
	scannedAsL = strings.NewReplacer("0", "o", "1", "l", "5", "s", "|", "l", "rn", "m", "vv", "w")
	scannedAsI = strings.NewReplacer("0", "o", "1", "i", "5", "s", "|", "i", "rn", "m", "vv", "w", "l", "i")
)

// capitalI reads an l at the head of a word as the capital that it looks like: lrlande.
func capitalI(word string) string {
	if rest, ok := strings.CutPrefix(word, "l"); ok {
		return "I" + rest
	}
	return word
}

// scanned changes those words that have letters.
func scanned(text string, form func(string) string) string {
	list := strings.Fields(text)
	for i, w := range list {
		if strings.ContainsFunc(w, unicode.IsLetter) {
			list[i] = form(w)
		}
	}
	return strings.Join(list, " ")
}

// anyLetter stands for a letter that is lost. It is a letter itself, of no language here.
const anyLetter = 'ƻ'

// cutAtLeast is how many letters of a name tell it where the rest was cut off.
const cutAtLeast = 12

// lost finds the name that a text is but for the letters that are lost; one sign may stand for each of a letter's two bytes.
func lost(text string) (State, bool) {
	text = strings.ReplaceAll(text, "\ufffd", "?")
	if s, ok := lettered(text); ok {
		return s, true
	}
	if strings.Contains(text, "??") {
		return lettered(strings.ReplaceAll(text, "??", "?"))
	}
	return State{}, false
}

func lettered(text string) (State, bool) {
	k := []rune(spelling(strings.ReplaceAll(text, "?", string(anyLetter))))
	known := 0
	for _, r := range k {
		if r != anyLetter {
			known++
		}
	}
	if known < 3 || known*3 < len(k)*2 {
		return State{}, false
	}
	whole, begun := map[State]bool{}, map[State]bool{}
	names := speltNames()
	for i := range names {
		name := &names[i]
		if letters := int(name.letters); name.rank < 0 || letters < len(k) || letters > len(k) && known < cutAtLeast || !beginsWith(name.text(), k) {
			continue
		}
		if int(name.letters) == len(k) {
			whole[name.state()] = true
		} else {
			begun[name.state()] = true
		}
	}
	if len(whole) == 0 {
		whole = begun
	}
	for s := range whole {
		return s, len(whole) == 1
	}
	return State{}, false
}

// beginsWith says whether a name, which is no shorter, begins with letters of which some are lost.
func beginsWith(name string, letters []rune) bool {
	i := 0
	for _, r := range name {
		if i == len(letters) {
			break
		}
		if letters[i] != anyLetter && letters[i] != r {
			return false
		}
		i++
	}
	return true
}
