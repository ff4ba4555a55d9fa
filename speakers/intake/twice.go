package intake

import (
	"strings"

	"rostrum/speakers"
	"rostrum/speakers/states"
)

// Request is what tells one request for the floor from another: two entries with the same ask twice.
type Request struct {
	state        string // its code
	name, person string // of others than states; the office, where no person is named
	behalf       string // a group's code, where it is one that is known
	capacity     string
}

// asking is what the builder remembers of each entry.
type asking = Request

// Asking returns what an entry asks for. A state is the same whoever speaks for it and however long; an organization may
// send several persons.
func Asking(s speakers.Speaker) Request { return request(s, stateAsking(s)) }

func request(s speakers.Speaker, state string) Request {
	a := Request{behalf: groupAsked(s.OnBehalfOf), capacity: capacityOf(s)}
	if a.capacity == furtherStatement {
		a.capacity += fold(s.Note)
	}
	if a.state = state; a.state != "" {
		return a
	}
	a.name = fold(s.Name)
	if a.person = fold(s.Person); a.person == "" {
		a.person = fold(s.Title)
	}
	return a
}

// OfState says whether a state asks.
func (a Request) OfState() bool { return a.state != "" }

// Named says whether it is known who is to speak for what is no state.
func (a Request) Named() bool { return a.person != "" }

// ByAnybody is the request as if nobody were named.
func (a Request) ByAnybody() Request {
	a.person = ""
	return a
}

// ForItself is the request as if it were for no group.
func (a Request) ForItself() Request {
	a.behalf = ""
	return a
}

// ToBrief is the request as a briefer's, where it says nothing else: a further statement is no briefing.
func (a Request) ToBrief() Request {
	if a.capacity == "" {
		a.capacity = string(speakers.Briefer)
	}
	return a
}

// stateAsking returns the code of the state that an entry is of, or "": by its code, else by its name, which may have been typed by
// hand. What is no state's code (NGO, E10, 37) may stand beside several names, and is not looked at; a group is no state, though its
// short name may be a state's code (AU).
func stateAsking(s speakers.Speaker) string {
	if state, ok := states.Code(s.Code); ok {
		if _, group := states.GroupNamed(s.Name); group {
			return ""
		}
		return state.Alpha3()
	}
	state, _, ok := states.Find(s.Name)
	if !ok {
		return ""
	}
	return state.Alpha3()
}

// named is what tells the state of an entry.
type named struct{ code, name string }

// stateAsking remembers what it answered, as far as it may.
func (b *builder) stateAsking(s speakers.Speaker) string {
	key := named{s.Code, s.Name}
	state, known := b.answered[key]
	if !known {
		if state = stateAsking(s); len(b.answered) < maxFound {
			b.answered[key] = state
		}
	}
	return state
}

// groupAsked returns a group as it is compared: by what it is where it is known, whatever the language; else by its words.
func groupAsked(written string) string {
	if written == "" {
		return ""
	}
	if g, ok := states.GroupNamed(written); ok {
		return g.Code()
	}
	return strings.TrimPrefix(fold(written), "the ")
}

const furtherStatement = "further"

// capacityOf returns in what capacity an entry speaks, as far as one delegation may have several: the President
// speaks for the state as well, a briefer's state may speak later, and a reply is asked for by who spoke already.
func capacityOf(s speakers.Speaker) string {
	switch {
	case further.MatchString(s.Note) || further.MatchString(s.Title):
		return furtherStatement
	case s.Category == speakers.President, s.Category == speakers.Briefer:
		return string(s.Category)
	}
	return ""
}

var further = gate(`reply further second réponse nouvelle respuesta nueva segunda ответ дополнительн повторн 答辩 再次 进一步 第二 الرد إضافي ثان`, `right(?:s)? of reply|further statement|second (?:statement|intervention)|droit de réponse|nouvelle (?:déclaration|intervention)|derecho (?:de|a) (?:respuesta|réplica|contestar)|nueva (?:declaración|intervención)|segunda (?:declaración|intervención)`+
	`|прав[оа] на ответ|право ответа|дополнительн\p{L}+ (?:заявление|выступление)|повторное выступление|答辩权|再次发言|进一步发言|第二次发言|حق الرد|بيان(?:ا)? إضافي|بيان(?:ا)? ثان`)

// maxRemembered bounds how many entries are remembered.
const maxRemembered = 20_000

// watchTwice reports an entry that asks for what one before asked for.
func (b *builder) watchTwice(s speakers.Speaker, line, column int) {
	state := ""
	if s.Code != "" { // the name of a state has given its code by now
		state = b.stateAsking(s)
	}
	a := request(s, state)
	if first, twice := b.seen[a]; twice {
		b.problem(line, column, Warning, EntryTwice, Args{Field: FieldName, Value: s.Name, Count: first})
	} else if len(b.seen) < maxRemembered {
		b.seen[a] = line
	}
}
