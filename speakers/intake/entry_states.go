package intake

import (
	"slices"
	"strings"

	"rostrum/speakers/states"
)

// states reads the states a joint statement covers. A bare number says how many there are, not which.
func (e *entry) states(v string) {
	if n := westernDigits(v); strings.Trim(n, "0123456789 ") == "" {
		if count(n) > 1 {
			note(&e.s, string(FieldStates), v)
		}
		return
	}
	e.s.States = append(e.s.States, splitStates(v)...)
}

// statesOnce leaves out what names a state anew, by its code for instance: the group's name and a column may both say which
// states are covered. What is no state's name stays.
func statesOnce(names []string) []string {
	seen := make(map[states.State]bool, len(names))
	return slices.DeleteFunc(names, func(name string) bool {
		s, _, ok := states.Find(name)
		twice := ok && seen[s]
		seen[s] = ok || seen[s]
		return twice
	})
}

// splitStates splits at ; where there is one, else at commas of any script.
func splitStates(v string) []string {
	separators := ";；؛"
	if !strings.ContainsAny(v, separators) {
		separators = ",、，،|"
	}
	var out []string
	for _, part := range strings.FieldsFunc(v, func(r rune) bool { return strings.ContainsRune(separators, r) }) {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// nobody is what people write for a person who is not known yet.
var nobody = pattern(`(?i)^[(\[]?(?:not named.*|tbc|tbd|tba|to be (?:confirmed|determined|announced)|n/?a|none|[-–—?.]+|à confirmer|por confirmar|уточняется|待定|无|يحدد لاحقا)[)\]]?$`)

// maxTakenApart bounds the names that are taken apart, which takes a tenth of a millisecond each: no debate has as many
// speakers. Beyond it names stay whole.
const maxTakenApart = 1500

// takeApart reads a name that has more in it than the name, such as "Norway (on behalf of the Nordic countries)". It
// stays whole where nothing in it is certain.
func (e *entry) takeApart() {
	name := e.s.Name
	if len(name) < 6 || !strings.ContainsAny(name, " （") || e.b.justNumbered(name) || e.b.isName(name) || e.b.apart == maxTakenApart {
		return
	}
	e.b.apart++
	if first, ok := e.b.sameTwice(name); ok {
		e.s.Name = first
		return
	}
	if joint, list, ok := e.b.together(name); ok && len(e.s.States) == 0 {
		e.s.Name, e.s.States = joint, list
		return
	}
	if list := e.b.severalStates(name); list != nil && len(e.s.States) == 0 && !e.b.own {
		e.s.States = list
		return
	}
	p := e.b.phrase(name, e.line)
	holder := e.s.Person+e.s.Title == "" && p.Title != "" && e.b.namesHolder(name) // António Guterres, Secretary-General
	if _, ok := e.b.stateOf(p.Name); !ok && !holder && p.OnBehalfOf == "" && !(e.b.isName(p.Name) && strings.HasPrefix(name, p.Name)) || p.Name == name ||
		p.OnBehalfOf+p.Person+p.Title+p.Language+string(p.Category) == "" && p.Limit == 0 {
		return
	}
	if e.s.Person != "" && p.Person != "" && p.Person != e.s.Person { // beside a person's column this is no person: Association X (Burundi)
		return
	}
	e.s.Name = p.Name
	e.give(&e.s.Person, FieldPerson, p.Person)
	e.give(&e.s.Title, FieldTitle, p.Title)
	e.give(&e.s.OnBehalfOf, FieldOnBehalfOf, p.OnBehalfOf)
	e.give(&e.s.Language, FieldLanguage, p.Language)
	note(&e.s, "", p.Note)
	if len(e.s.States) == 0 {
		e.s.States = p.States
	}
	e.capacity(p.Category)
	if e.s.Limit == 0 {
		e.s.Limit = p.Limit
	}
}
