package console

import (
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/speakers/plain"
	"rostrum/speakers/states"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// The fields of the form, in their order.
const (
	fieldName = iota
	fieldCategory
	fieldBehalf
	fieldStates
	fieldPerson
	fieldTitle
	fieldLimit
	fieldNote
	fieldDraft
	fields
)

// form adds an entry to the list, or amends one.
type form struct {
	was     speakers.Speaker // the entry before; without ID: a new one
	place   int
	typed   [fields]line
	at      int // the field being typed
	offers  []states.State
	offer   int  // which of offers is taken; len(offers): the name as typed
	set     bool // the category was chosen by hand
	of      speakers.Category
	warning string // why the entry was not taken yet
	sure    bool   // the duplicate was seen
	code    string // of the entry as the form was opened on it
	retyped bool   // the name is another than the one that was.Code is of
}

func addForm(place int) *form { return &form{place: place} }

func amendForm(sc scene, id speakers.ID) *form {
	sp, _ := sc.state.List().Find(id)
	f := &form{was: sp, code: sp.Code, set: true, of: sp.Category, sure: true}
	for i, s := range []string{sp.Name, "", sp.OnBehalfOf, strings.Join(sp.States, "; "), sp.Person, sp.Title, limitText(sp.Limit), sp.Note, limitText(sp.Draft)} {
		f.typed[i] = lineOf(s)
	}
	return f
}

// limitText writes an entry's own limit as the form takes it.
func limitText(limit time.Duration) string {
	switch {
	case limit < 0:
		return "-"
	case limit > 0:
		return timer.Left(limit)
	}
	return ""
}

func (*form) on() keys.Screen { return keys.Form }

func (f *form) hints() []hint {
	return []hint{{act: keys.Take}, {act: keys.NextField}, {act: keys.NextValue}, {act: keys.Back}}
}

func (f *form) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	switch keys.Find(keys.Form, msg.String()) {
	case keys.Take:
		return f.take(sc)
	case keys.Back:
		return answer{close: true}
	case keys.NextField:
		f.leaveField(sc)
		f.at = (f.at + 1) % fields
	case keys.LastField:
		f.leaveField(sc)
		f.at = (f.at + fields - 1) % fields
	case keys.NextValue:
		f.choose(1)
	case keys.LastValue:
		f.choose(-1)
	default:
		f.edit(msg, sc)
	}
	return answer{}
}

func (f *form) paste(s string) {
	if f.at != fieldCategory && f.typed[f.at].insert(s) {
		f.changed()
	}
}

// begun says whether something is typed in the form.
func (f *form) begun() bool {
	return f.set || slices.ContainsFunc(f.typed[:], func(l line) bool { return strings.TrimSpace(l.String()) != "" })
}

// changed forgets what was said and known of what is typed otherwise now.
func (f *form) changed() {
	f.warning = ""
	if f.at == fieldName {
		f.sure, f.retyped, f.offers = false, true, nil
	}
}

func (f *form) edit(msg tea.KeyPressMsg, sc scene) {
	if f.at == fieldCategory {
		if msg.String() == "right" || msg.String() == "space" {
			f.choose(1)
		} else if msg.String() == "left" {
			f.choose(-1)
		}
		return
	}
	if f.typed[f.at].handleKey(msg) {
		f.changed()
		if f.at == fieldName {
			f.complete(sc)
		}
	}
}

// complete offers states' names for what was typed so far.
func (f *form) complete(sc scene) {
	f.offers, f.offer = nil, 0
	if typed := strings.TrimSpace(f.typed[fieldName].String()); typed != "" {
		f.offers = states.Complete(typed, sc.language())
	}
	f.offers = f.offers[:min(len(f.offers), 5)]
}

func (f *form) choose(by int) {
	switch f.at {
	case fieldName:
		f.offer = min(max(f.offer+by, 0), len(f.offers))
		if f.offer < len(f.offers) {
			f.sure = false // of the state that is taken instead
		}
	case fieldCategory:
		all := speakers.Categories()
		f.of = all[(slices.Index(all, f.of)+by+len(all))%len(all)]
		f.set = true
	}
}

// leaveField takes the name that is offered, and with it what is known of the state. A name that is kept as typed has its own code, or none.
func (f *form) leaveField(sc scene) {
	if f.at != fieldName || f.offer >= len(f.offers) {
		if f.retyped {
			f.was.Code, f.retyped = f.codeFor(strings.TrimSpace(f.typed[fieldName].String())), false
		}
		f.offers = nil
		return
	}
	f.retyped = false
	state := f.offers[f.offer]
	f.typed[fieldName] = lineOf(state.Listed(sc.language()))
	f.was.Code = state.Alpha3()
	if !f.set {
		f.of = categoryOf(state, sc)
	}
	f.offers = nil
}

// codeFor is the code of an entry whose name was typed anew: that of the state that it names, else the one that the entry had, where it has
// still the same name or one with a slip mended. The list may have given a code that no name tells.
func (f *form) codeFor(name string) string {
	switch code := codeOf(name); {
	case name == f.was.Name:
		return f.code
	case code != "":
		return code
	case f.code != codeOf(f.was.Name) && putRight(f.was.Name, name):
		return f.code
	}
	return ""
}

// putRight says whether a name is another with a slip mended, or with more or less at one place.
func putRight(was, is string) bool {
	const slip = 3
	a, b := []rune(was), []rune(is)
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return max(len(a), len(b)) <= slip
}

// codeOf is the code of the state that a name is of, or "". A group's short name may be a state's code.
func codeOf(name string) string {
	state, _, found := states.Find(name)
	if _, group := states.GroupNamed(name); group || !found {
		return ""
	}
	return state.Alpha3()
}

// categoryOf is the category that a state's seat suggests. It is an offer: the form shows it before it is kept.
func categoryOf(state states.State, sc scene) speakers.Category {
	if state.Observer() {
		return speakers.Observer
	}
	switch states.SeatOn(state, sc.now.At) {
	case states.SeatPermanent, states.SeatElected:
		return speakers.Member
	case states.SeatNone:
		return speakers.NonMember
	}
	return speakers.Unknown
}

// take makes the command, unless something must be asked first.
func (f *form) take(sc scene) answer {
	f.leaveField(sc)
	if path := f.draftPath(); path != "" {
		f.warning, f.at = sc.text.Outlook.ReadingDraft, fieldDraft
		return answer{draft: path}
	}
	sp, ok := f.speaker()
	if !ok {
		f.warning, f.at = sc.say().BadLimit, fieldLimit
		return answer{}
	}
	if !f.sure && f.doubts(sp, sc) {
		return answer{}
	}
	if f.was.ID == "" {
		return answer{do: session.AddSpeaker{Speaker: sp, Place: f.place}, close: true}
	}
	return answer{do: session.AmendSpeaker{Speaker: sp}, close: true}
}

// doubts asks, once, about an entry that stands on the list already, and about a name that is nearly a state's: that state is offered.
func (f *form) doubts(sp speakers.Speaker, sc scene) bool {
	f.warning = sc.standsAlready(sp)
	if meant := f.meant(sp); f.warning == "" && len(meant) > 0 {
		var names []string
		for _, state := range meant {
			names = append(names, state.Listed(sc.language()))
		}
		f.warning = sc.say().Nearly(plain.Line(sp.Name), names)
		f.at, f.offers, f.offer = fieldName, meant, len(meant) // the name as it is typed stays chosen
	}
	f.sure = f.warning != ""
	return f.sure
}

// meant returns the states that a name may have meant. Somebody who is named, or briefs, may be called as nearly a state is: Omar, Marc.
func (*form) meant(sp speakers.Speaker) []states.State {
	if sp.Person != "" || sp.Title != "" || sp.Category == speakers.Briefer || sp.Category == speakers.Organization {
		return nil
	}
	return intake.Meant(sp)
}

// speaker reads the form. It says false where the limit is not one.
func (f *form) speaker() (speakers.Speaker, bool) {
	sp := f.was
	text := func(field int) string { return strings.TrimSpace(f.typed[field].String()) }
	sp.Name, sp.Category, sp.OnBehalfOf = text(fieldName), f.of, text(fieldBehalf)
	sp.Person, sp.Title, sp.Note = text(fieldPerson), text(fieldTitle), text(fieldNote)
	sp.Draft, _ = timer.ParseDuration(text(fieldDraft))
	sp.States = nil
	for s := range strings.SplitSeq(text(fieldStates), ";") {
		if s = strings.TrimSpace(s); s != "" {
			sp.States = append(sp.States, s)
		}
	}
	switch s := text(fieldLimit); s {
	case "":
		sp.Limit = speakers.LimitOfCategory
	case "-":
		sp.Limit = speakers.LimitNone
	default:
		limit, err := timer.ParseDuration(s)
		if err != nil {
			return sp, false
		}
		sp.Limit = limit
	}
	return sp, true
}
