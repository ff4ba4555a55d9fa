package intake

import (
	"strings"

	"rostrum/speakers/states"
)

// stateNames are the listed names of all states in the six languages.
func stateNames() []string {
	var names []string
	for _, s := range states.All() {
		for _, language := range states.Languages() {
			names = append(names, s.Listed(language))
		}
	}
	return names
}

// found is what a text was found to name.
type found struct {
	state states.State
	match states.Match
	ok    bool
	group bool // it names a group or organization instead
}

// maxFound bounds how many answers are remembered: a list has a few hundred names that stand in it again and again, among others that do
// not, and what is at hand in the processor is found sooner.
const maxFound = 4096

// find looks a name up, and remembers the answer: lists repeat themselves.
func (b *builder) find(text string) found {
	if f, ok := b.names[text]; ok {
		return f
	}
	var f found
	if mayBeName(text) {
		if f.state, f.match, f.ok = states.Find(text); !f.ok && strings.Contains(text, ".-") { // É.-U. is not the EU
			f.state, f.ok = b.marred(text)
			f.match = states.Match{How: states.AsAlias}
		}
		if !f.ok {
			_, f.group = states.GroupNamed(text)
		}
		if !f.ok && !f.group && text != "" {
			f.state, f.ok = b.marred(text)
			f.match = states.Match{How: states.AsAlias}
		}
	}
	if len(b.names) == maxFound { // what was looked up last is looked up again, what was first hardly
		clear(b.names)
	}
	b.names[text] = f
	return f
}

// marred finds a state whose name was cut short or lost letters, by the signs of it: a dot, a question mark, a digit within a word.
func (b *builder) marred(text string) (states.State, bool) {
	if strings.Contains(text, ".") && len(text) < 60 {
		if s, ok := states.Abridged(text, states.Language(b.result.Detected.Language)); ok {
			return s, true
		}
	}
	if mayBeMarred(text) {
		return states.Damaged(text)
	}
	return states.State{}, false
}

// mayBeMarred says whether a text has a sign for a letter that was lost, or what a scanner takes for other letters.
func mayBeMarred(s string) bool {
	return strings.ContainsAny(s, "?\ufffd015|") || strings.Contains(s, "rn") || strings.Contains(s, "vv") || s[0] == 'l' || strings.Contains(s, " l")
}

// mayBeName says whether a text can be the name of a state or group: none has more than fourteen words or three digits in a row.
func mayBeName(text string) bool {
	if len(text) == 0 || len(text) >= 200 || strings.Count(text, " ") > 14 {
		return false
	}
	digits := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			digits = 0
		} else if digits++; digits > 2 {
			return false
		}
	}
	return true
}

// stateOf returns the alpha-3 code of the state whose name a text is.
func (b *builder) stateOf(text string) (code string, ok bool) {
	f := b.find(text)
	return f.state.Alpha3(), f.ok
}
