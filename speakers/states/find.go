package states

import (
	"strings"
	"time"
)

// How says by which kind of name a state was found.
type How int

// The kinds of names, the plainest first. A text that is several of them counts as the first.
const (
	AsListed How = iota // the listed name
	AsSpoken            // the spoken name
	AsAlias             // another name in use: a short form, an abbreviation, a formal name
	AsFormal            // the name with its form of state put before or after it: "Republic of Kenya"
	AsFormer            // a name that was given up
	AsCode              // an ISO 3166-1 code
)

// Match says what a text was found to be.
type Match struct {
	How      How
	Language Language  // of the name; a name that is the same in several languages counts as the first of them
	Name     string    // the name as the data have it, for example with its accents
	Until    time.Time // a former name: the day on which it was given up; zero if not known, and for all others
}

// Find returns the state that a text names in any of the six languages. Letter case, accents, punctuation, articles,
// traditional or simplified characters do not matter; spelling does. It finds nothing for a word that may mean two
// states, such as "Korea", and nothing for the mere likeness of a name: Suggest is for these. Codes must be in
// capitals, since "is", "no" and "can" are words.
func Find(text string) (State, Match, bool) {
	text = strings.TrimSpace(text)
	if len(text) > longest {
		return State{}, Match{}, false
	}
	k := key(text)
	if s, m, ok := findKey(k); ok {
		return s, m, true
	}
	if s, m, ok := findFormal(k); ok {
		return s, m, true
	}
	if s, ok := findCode(text); ok {
		return s, Match{How: AsCode, Language: English, Name: text}, true
	}
	return findTurned(text)
}

func findCode(text string) (State, bool) {
	if upper(text) != text || meant(key(text)) != nil {
		return State{}, false
	}
	return Code(text)
}

// findTurned reads "Korea, Republic of", "Norway, Kingdom of" and "Korea (Republic of)" the other way round, and finds "Türkiye (Turkey)",
// "France (FRA)" and "Eswatini (formerly Swaziland)", where both parts are the same state.
func findTurned(text string) (State, Match, bool) {
	name, rest, ok := cutSecond(text)
	if !ok {
		return State{}, Match{}, false
	}
	if s, m, ok := findKey(key(rest + " " + name)); ok {
		return s, m, true
	}
	if s, m, ok := findFormal(key(rest + " " + name)); ok {
		return s, m, true
	}
	s, m, ok := findKey(key(name))
	if !ok {
		code, isCode := findCode(name)
		s, m, ok = code, Match{How: AsCode, Language: English, Name: name}, isCode
	}
	if !ok || !sameState(s, rest) {
		return State{}, Match{}, false
	}
	return s, m, true
}

func sameState(s State, text string) bool {
	if len(words(text)) == 0 {
		return true
	}
	for _, before := range []string{"formerly", "former", "ex", "anciennement", "now", "today", "auj.", "aujourd'hui", "maintenant", "ahora", "hoy", "ныне", "сейчас", "现", "今", "حاليا", "الآن", "antes", "бывший", "бывшая", "前", "原"} {
		if len(text) > len(before) && strings.EqualFold(text[:len(before)], before) {
			text = strings.TrimLeft(text[len(before):], " -")
			break
		}
	}
	if other, _, ok := findKey(key(text)); ok {
		return other == s
	}
	other, ok := findCode(text)
	return ok && other == s
}

// plainMarks makes brackets and commas of every script those of ASCII.
var plainMarks = strings.NewReplacer("（", "(", "）", ")", "，", ",", "،", ",", "[", "(", "]", ")")

// cutSecond cuts "name (second)" and "name, second".
func cutSecond(text string) (name, second string, ok bool) {
	text = plainMarks.Replace(text)
	if open := strings.IndexByte(text, '('); open > 0 && strings.HasSuffix(text, ")") {
		return strings.TrimSpace(text[:open]), strings.TrimSpace(text[open+1 : len(text)-1]), true
	}
	name, second, ok = strings.Cut(text, ",")
	return strings.TrimSpace(name), strings.TrimSpace(second), ok
}
