package console

import (
	"strings"
	"unicode"

	"rostrum/speakers/plain"
	"rostrum/speakers/states"
)

// names are those that were shown so far, by how they are written: a row is drawn every second, and looking a name up
// costs more than drawing it. A screen in another language has others.
type names map[string]string

// named returns the name of an entry as the screen shows it: as it is written, or where it is written in another script
// than the screen's and is that of a state or a group, their name in the screen's language.
func (sc scene) named(written string) string {
	if s, ok := sc.names[written]; ok {
		return s
	}
	s := plain.Line(written)
	if !inScriptOf(sc.language(), s) {
		s = translated(s, sc.language())
	}
	if sc.names != nil {
		sc.names[written] = s
	}
	return s
}

func translated(s string, in states.Language) string {
	if state, _, ok := states.Find(s); ok {
		return state.Listed(in)
	}
	if group, ok := states.GroupNamed(s); ok {
		return group.Listed(in)
	}
	return s
}

// inScriptOf says whether a text has a letter of the script that a language is written in.
func inScriptOf(in states.Language, s string) bool {
	script := unicode.Latin
	if in == states.Chinese {
		script = unicode.Han
	}
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(script, r) })
}

// spokenGroup returns whom somebody speaks for, as it is read out: with its article where the language has one.
func (sc scene) spokenGroup(written string) string {
	code := ""
	if group, ok := states.GroupNamed(written); ok {
		code = group.Code()
	}
	return sc.say().Reads.Group(sc.named(written), code)
}
