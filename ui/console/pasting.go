package console

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/speakers/plain"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
	"rostrum/ui/text"
)

// Pasting is how what is pasted on the floor is read as a list.
type Pasting struct {
	// Read reads a pasted text, laid out as is said or (nil) as is detected. It is called apart from everything else.
	Read func(text string, l *intake.Layout) Pasted
	// Keep is as in Columns.
	Keep func(d intake.Detected, keep bool) (said string, done bool)
	// Marked takes the place of the notice Unmarked once the terminal said that it marks what is pasted. Elsewhere a paste comes as keys.
	Unmarked, Marked string
}

// lineEnds makes line feeds of what terminals send for the end of a line in what is pasted.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

func (p *Pasting) read(text string, l *intake.Layout) Pasted {
	return p.Read(lineEnds.Replace(text), l)
}

// Pasted is a pasted list as it was read.
type Pasted struct {
	intake.Result
	Kept          bool   // its columns were read as was kept for lists of its kind
	Trouble       string // what stands in the way of what was kept for lists of its kind, in a sentence; "": nothing
	Problem, Hint string // why it cannot be read, and what can be, in a sentence each; "": it was read
}

// pastedList is the screen that shows what was understood of a pasted list before anything is done with it.
type pastedList struct {
	pasting *Pasting
	words   *text.Pasting
	text    string // what is to be read
	busy    bool   // it is not read yet
	list    Pasted
	table   *Columns // that it came in; nil: in none

	first    int  // of the entries that are drawn
	also     bool // those that stand on the list already are added too
	standing standing
	whole    bool // it can be taken as the whole list
	instead  bool // that is the first choice
	closed   bool // the list takes nobody

	back screen // where to go afterwards: the page before the gavel, a form in which something is typed, or nil
	from *form  // into which it was pasted, and where to go if nothing is done with it; nil: back
}

func (*pastedList) on() keys.Screen { return keys.Pasted }

func (*pastedList) wide() bool { return true }

func (p *pastedList) hints() []hint {
	back := hint{act: keys.Back}
	t := p.words
	if p.busy || p.list.Problem != "" || p.standing.seq == 0 || p.closed {
		return []hint{back}
	}
	all := []hint{{keys.Take, t.AddN(p.adds())}}
	switch {
	case p.instead:
		all = []hint{{keys.Take, t.TakeN(len(p.list.Speakers))}}
		if p.standing.of > 0 && p.adds() > 0 {
			all = append(all, hint{keys.PasteAdd, t.AddN(p.adds())})
		}
	case p.adds() == 0:
		all = nil
	}
	if p.standing.listed() > 0 && !p.instead {
		also := hint{keys.PasteAlso, t.AllN(len(p.list.Speakers))}
		if p.also {
			also.word = t.OnlyNew
		}
		all = append(all, also)
	}
	all = append(all, back)
	if p.whole && !p.instead {
		all = append(all, hint{act: keys.PasteWhole})
	}
	if p.columns() > 1 {
		all = append(all, hint{act: keys.MapColumns})
	}
	return append(all, hint{act: keys.Down})
}

func (p *pastedList) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	act := keys.Find(keys.Pasted, msg.String())
	switch {
	case act == keys.Back:
		return p.leave()
	case p.busy:
		return answer{say: sc.text.Pasting.NotRead}
	case p.list.Problem != "" && act == keys.Take:
		return p.leave()
	case p.list.Problem != "":
		return answer{}
	}
	p.look(sc)
	if p.closed && slices.Contains([]keys.Act{keys.Take, keys.PasteAdd, keys.PasteWhole, keys.PasteAlso}, act) {
		return answer{say: sc.closedList()}
	}
	last := max(len(p.list.Speakers)-1, 0)
	switch act {
	case keys.Take:
		if p.instead {
			return p.takeWhole(sc)
		}
		return p.add(sc)
	case keys.PasteAdd:
		return p.add(sc)
	case keys.PasteWhole:
		return p.takeWhole(sc)
	case keys.PasteAlso:
		p.also = !p.also
	case keys.MapColumns:
		return p.mapColumns(sc)
	case keys.Up:
		p.first--
	case keys.Down:
		p.first++
	case keys.PageUp:
		p.first -= pageStep
	case keys.PageDown:
		p.first += pageStep
	case keys.Top:
		p.first = 0
	case keys.Bottom:
		p.first = last
	}
	p.first = min(max(p.first, 0), last)
	return answer{}
}

// leave goes back to where it was pasted.
func (p *pastedList) leave() answer {
	if p.from != nil {
		return answer{open: p.from}
	}
	return answer{open: p.back, close: p.back == nil}
}

// look works out what can be done with what was read.
func (p *pastedList) look(sc scene) {
	p.standing.look(sc, p.list.Speakers)
	p.closed = sc.state.ListClosed()
	p.whole = sc.state.Made() == 0
	p.instead = p.whole && p.from == nil && (sc.state.List().Len() == 0 || p.example(sc))
}

func (p *pastedList) example(sc scene) bool {
	return sc.state.From() == session.FromExample
}

// adds returns how many entries are added.
func (p *pastedList) adds() int {
	if p.also {
		return len(p.list.Speakers)
	}
	return p.standing.fresh
}

// add puts those that are new on the list, in their order, behind the selected entry or at the end: one act.
func (p *pastedList) add(sc scene) answer {
	var all []speakers.Speaker
	for i, sp := range p.list.Speakers {
		if p.also || p.standing.place[i] < 0 {
			all = append(all, sp)
		}
	}
	if len(all) == 0 {
		also, _ := keys.Of(keys.Pasted, keys.PasteAlso)
		return answer{say: sc.text.Pasting.NobodyNew(also.Label())}
	}
	place := session.AtEnd
	if at := sc.state.List().Place(sc.chosen.id); at >= 0 {
		place = at + 1
	}
	return answer{do: session.AddSpeakers{Speakers: all, Place: place}, open: p.back, close: p.back == nil, pasted: p}
}

// takeWhole puts what was pasted in place of the whole list. It is refused once a statement was made: entries that were
// heard must not change under the record.
func (p *pastedList) takeWhole(sc scene) answer {
	if !p.whole {
		return answer{say: sc.text.Pasting.TooLate}
	}
	back := withDoubts(p.back, p.list.Problems, p.columns() > 1, sc)
	do := session.LoadList{Source: session.SourcePasted, From: session.FromPaste, Speakers: p.list.Speakers, Problems: len(p.list.Problems)}
	return answer{do: do, open: back, close: back == nil, pasted: p}
}

func (p *pastedList) columns() int {
	if p.table == nil {
		return 0
	}
	return len(p.list.Detected.Columns)
}

// mapColumns opens the screen on which it is said what the columns hold, and which comes back here.
func (p *pastedList) mapColumns(sc scene) answer {
	if p.columns() < 2 {
		return answer{say: sc.text.Mapping.NoColumns}
	}
	m := newMapping(p.table, p)
	m.into = p
	if !p.unheaded() {
		return answer{open: m}
	}
	m.heading = 1
	a := m.reread()
	a.open = m
	return a
}

// unheaded says whether the first row looks like a heading that was not recognised. The screen of the columns opens on it as one.
func (p *pastedList) unheaded() bool { return p.list.Detected.Unheaded && p.list.Detected.Header == 0 }

// tableOf is a list that was read as a table whose columns can be said, or nil. It is made once: what is kept of it, and whether that
// could be kept, is known by it.
func (p *pastedList) tableOf(list Pasted) *Columns {
	if len(list.Detected.Columns) < 2 {
		return nil
	}
	read, text := p.pasting.read, p.text
	return &Columns{List: list.Result, Kept: list.Kept, Keep: p.pasting.Keep, Read: func(l intake.Layout) (intake.Result, string) {
		r := read(text, &l)
		return r.Result, r.Problem
	}}
}

// mapped takes the list as it was read once its columns were said.
func (p *pastedList) mapped(list intake.Result) {
	p.list.Result, p.first, p.standing = list, 0, standing{}
}

// nameBehind is the name of the entry behind which those that are new go; "" is the end of the list.
func (sc scene) nameBehind() string {
	if sc.state.List().Place(sc.chosen.id) < 0 {
		return ""
	}
	return plain.Line(sc.nameOf(sc.chosen.id))
}
