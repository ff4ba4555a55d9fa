package states

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// Compare returns the order of the states in a language's alphabet, by their sort keys: in English Bolivia comes after
// Belarus and Iran after India; in Chinese the order is that of pinyin, and in Arabic the article does not count. No
// state comes before the others only because it is a member of something: that is for the caller to offer.
func Compare(in Language) func(a, b State) int {
	places := alphabets[in.place()]()
	return func(a, b State) int { return cmp.Compare(places[a], places[b]) }
}

// alphabets are the places of the states in each language. The zero State has place 0, the others count from 1.
var alphabets = func() (list [languageCount]func() map[State]int) {
	for i, in := range Languages() {
		list[i] = sync.OnceValue(func() map[State]int { return alphabet(in) })
	}
	return list
}()

func alphabet(in Language) map[State]int {
	order, all, keys := Collate(in), All(), make(map[State]string, stateCount)
	for _, s := range all {
		keys[s] = s.SortKey(in)
	}
	slices.SortFunc(all, func(a, b State) int { return order(keys[a], keys[b]) })
	places := make(map[State]int, len(all))
	for i, s := range all {
		places[s] = i + 1
	}
	return places
}

// Collate returns the order of free text in a language's alphabet, for lists on which groups, organizations and
// persons stand among the states. Texts that differ only in case or accents are never equal: the order is total. In
// Arabic the article at the beginning, and what an alif carries, do not count. Each call returns a function of its own,
// which must not be called from two goroutines at once.
func Collate(in Language) func(a, b string) int {
	in = Languages()[in.place()]
	c, form := collate.New(language.Make(string(in))), func(s string) string { return s }
	if in == Arabic {
		form = arabicOrder
	}
	return func(a, b string) int {
		return cmp.Or(c.CompareString(form(a), form(b)), strings.Compare(a, b))
	}
}

// arabicOrder is the form in which the lists of the United Nations sort Arabic names.
func arabicOrder(s string) string {
	return arabicLetters.Replace(strings.TrimPrefix(s, "ال"))
}

var arabicLetters = strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا", "ؤ", "و", "ئ", "ي")
