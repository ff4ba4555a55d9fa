package intake

import (
	"strings"

	"rostrum/speakers"
)

// maxSeveral bounds the text that is asked for being only states, in bytes.
const maxSeveral = 4000

// severalStates returns the states of a text that is nothing but the names of two or more: "Algeria, Argentina and Yemen", "Singapore / Cuba".
func (b *builder) severalStates(s string) []string {
	if len(s) > maxSeveral || !mayBeSeveral(s) || b.isName(s) {
		return nil
	}
	list := b.stateList(s)
	if strings.ContainsAny(s, "/／") {
		list = nil
		for _, part := range splitOutside(s, "/／") {
			list = append(list, b.stateList(part)...)
		}
	}
	if len(list) < 2 || !b.allStates(list) || b.oneState(list) {
		return nil
	}
	return list
}

// mayBeSeveral says whether a text has what stands between two names.
func mayBeSeveral(s string) bool {
	if isASCII(s) {
		return strings.ContainsAny(s, ",;/|+&") || joiners.near(s)
	}
	return strings.ContainsAny(s, ",;，；、،؛/／|→+&") || joiners.in(strings.ToLower(s))
}

var joiners = parted([]string{" and ", " et ", " y ", " e ", " as well as ", " и ", " а также ", "以及", "和", "及", "与", " و"})

// checkSeveral reports an entry of several states, and a state that stands where the person or the office would: each may be a delegation
// that wants the floor for itself.
func (e *entry) checkSeveral() {
	if e.b.own {
		return
	}
	s := &e.s
	if s.Code == "" && e.b.severalStates(s.Name) != nil {
		e.b.problem(e.line, e.at(FieldName), Warning, StatesInOne, Args{Field: FieldName, Value: s.Name, Count: len(e.b.severalStates(s.Name))})
	}
	for _, beside := range []struct {
		field Field
		text  string
	}{{FieldPerson, s.Person}, {FieldTitle, s.Title}, {FieldNote, s.Note}} {
		if e.b.isAnotherState(beside.text, *s) {
			e.b.problem(e.line, e.at(beside.field), Warning, StateBeside, Args{Field: beside.field, Value: beside.text, Taken: s.Name})
		}
	}
}

// isAnotherState says whether a text is the name of a state, or of several, and not that of the entry once more.
func (b *builder) isAnotherState(text string, s speakers.Speaker) bool {
	if text == "" || len(text) > maxSeveral || text == s.Name {
		return false
	}
	if code, ok := b.stateOf(text); ok {
		return code != s.Code && len([]rune(text)) > 2
	}
	return b.severalStates(text) != nil
}
