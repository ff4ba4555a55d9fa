package console

import (
	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/speakers/states"
)

// reading is what the President says to call a speaker. A state is called by its spoken name in the language of the
// screen, whatever the form in which the list has it; what is no state is called as it is written.
func (sc scene) reading(sp speakers.Speaker) string {
	r := sc.say().Reads
	name, state := sc.spoken(sp)
	line := r.Person(name)
	switch {
	case sp.Category == speakers.President:
		line = r.National(name)
	case sp.Category == speakers.Briefer && plain.Line(sp.Person) != "":
		line = r.Person(plain.Line(sp.Person))
	case state && sp.Category != speakers.Organization:
		line = r.State(name)
	}
	if group := plain.Line(sp.OnBehalfOf); group != "" {
		line = r.OnBehalf(line, sc.spokenGroup(group))
	}
	return sc.say().Quoted(line)
}

// spoken returns the name of an entry as it is read out, and whether it is that of a state.
func (sc scene) spoken(sp speakers.Speaker) (name string, state bool) {
	found, _, ok := states.Find(sp.Name)
	if !ok && sp.Code != "" && sp.Category != speakers.Organization {
		found, ok = states.Code(sp.Code)
	}
	if !ok {
		return sc.spokenGroup(sp.Name), false
	}
	return found.Spoken(sc.language()), true
}
