package console

import (
	"maps"
	"reflect"
	"slices"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// Columns is the table that the list came in. Until the first statement its columns can be taken for something else.
type Columns struct {
	List     intake.Result  // as it was read
	Proposal *intake.Result // as it would be read with its first row as the heading, where that looks like one; or nil
	Kept     bool           // it was read as was kept for lists of its kind

	// Read reads the list anew, or says in a sentence why it cannot. It is called apart from everything else.
	Read func(intake.Layout) (r intake.Result, problem string)
	// Keep keeps how a list was read for the next one of its kind, or forgets it, and says so in a sentence. It is called
	// apart from everything else.
	Keep func(d intake.Detected, keep bool) (said string, done bool)
}

// guessed says whether the name may not be where it was taken from.
func (c *Columns) guessed() bool { return c.List.Detected.Guessed || c.List.Detected.Unheaded }

// unknown returns how many columns were not understood.
func (c *Columns) unknown() int {
	n := 0
	for _, col := range c.List.Detected.Columns {
		if col.Field == intake.FieldUnknown && (col.Heading != "" || c.List.Detected.Heading == 0) {
			n++
		}
	}
	return n
}

func (c *Columns) doubtful() bool { return c != nil && (c.guessed() || c.unknown() > 0) }

// mapping is the screen on which it is said what each column of the table holds: what stands in the file, what it is taken
// for, and below it the entries that come of it.
type mapping struct {
	list     intake.Result // as it was read last
	chosen   int           // column, counted from 0
	leftmost int           // column that is drawn
	entry    int           // first of the entries that are drawn

	fields  map[int]intake.Field // that were said, counted from 1; nil: as understood
	before  []intake.Field       // what all held when the chosen column was entered; nil: nothing was said of it since
	heading int                  // as in intake.Layout

	kept, keep bool
	busy       bool // a reading is under way
	asked      int  // so many readings were asked for
	took       bool // enter was pressed while one was under way
	problem    string
	back       screen // where to go afterwards; nil: the floor

	of   *Columns    // the table
	into *pastedList // where it goes when it is taken: a list that was pasted, not the meeting's; or nil
}

// mapColumns opens the screen, or says why it is too late.
func (m *Model) mapColumns() answer {
	c, t := m.columns(), m.config.Text.Mapping
	switch {
	case c == nil:
		return answer{say: t.NoColumns}
	case m.meeting.State().Made() > 0:
		return answer{say: t.TooLate}
	}
	return answer{open: newMapping(c, m.screen)}
}

func newMapping(c *Columns, back screen) *mapping {
	p := &mapping{list: c.List, kept: c.Kept, keep: c.Kept, back: back, of: c}
	if c.Proposal != nil {
		p.list, p.heading = *c.Proposal, 1
	}
	return p
}

func (*mapping) on() keys.Screen { return keys.Columns }

func (*mapping) wide() bool { return true }

func (*mapping) hints() []hint {
	return []hint{{act: keys.Take}, {act: keys.NextField}, {act: keys.NextValue}, {act: keys.Back}, {act: keys.AsUnderstood}}
}

func (p *mapping) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	switch keys.Find(keys.Columns, msg.String()) {
	case keys.Back:
		return answer{open: p.back, close: p.back == nil}
	case keys.Take:
		return p.take(sc)
	case keys.LastField:
		p.choose(p.chosen - 1)
	case keys.NextField:
		p.choose(p.chosen + 1)
	case keys.Top:
		p.choose(0)
	case keys.Bottom:
		p.choose(p.columns() - 1)
	case keys.PageUp:
		p.entry = max(p.entry-entriesStep, 0)
	case keys.PageDown:
		p.entry = min(p.entry+entriesStep, max(len(p.list.Speakers)-1, 0))
	case keys.NextValue:
		return p.mean(1)
	case keys.LastValue:
		return p.mean(-1)
	case keys.HeadingRow:
		return p.turnHeading()
	case keys.AsUnderstood:
		p.fields, p.before, p.heading = nil, nil, 0
		return p.reread()
	case keys.KeepColumns:
		return p.keepOrNot(sc)
	}
	return answer{}
}

// entriesStep is by how many entries the preview moves at a press.
const entriesStep = 5

// columns returns how many there are.
func (p *mapping) columns() int { return max(len(p.list.Detected.Columns), 1) }

// field is what a column is taken for, counted from 0.
func (p *mapping) field(i int) intake.Field {
	if f, said := p.fields[i+1]; said {
		return f
	}
	if i < len(p.list.Detected.Columns) {
		return p.list.Detected.Columns[i].Field
	}
	return intake.FieldUnknown
}

// meanings are what a column can hold, in the order in which the keys go through them.
func meanings() []intake.Field {
	return append(intake.Fields(), intake.FieldNumber, intake.FieldIgnored, intake.FieldUnknown)
}

// choose goes to a column. What was said of the one before stands from then on.
func (p *mapping) choose(i int) {
	p.chosen, p.before = min(max(i, 0), p.columns()-1), nil
}

// mean takes the chosen column for the next thing it may hold. From then on all the others stay what they were when it was entered; only
// the one that holds the same goes to the notes, and gets it back when the keys go on.
func (p *mapping) mean(by int) answer {
	all := meanings()
	i := slices.Index(all, p.field(p.chosen))
	to := all[(i+by+len(all))%len(all)]
	if p.before == nil {
		p.before = p.allFields()
	}
	said := make(map[int]intake.Field, len(p.before))
	for i, f := range p.before {
		if said[i+1] = f; f == to && !to.Several() {
			said[i+1] = intake.FieldUnknown
		}
	}
	said[p.chosen+1] = to
	p.fields = said
	return p.reread()
}

func (p *mapping) allFields() []intake.Field {
	fields := make([]intake.Field, p.columns())
	for i := range fields {
		fields[i] = p.field(i)
	}
	return fields
}

// keepOrNot says whether this is kept for the next list. Columns of which none is the name are not.
func (p *mapping) keepOrNot(sc scene) answer {
	if !p.keep && !p.named() {
		return answer{say: sc.text.Mapping.NoName}
	}
	p.keep = !p.keep
	return answer{}
}

// turnHeading takes the first row for the heading, or for an entry.
func (p *mapping) turnHeading() answer {
	p.before = nil
	if p.headed() {
		p.heading = intake.NoHeading
	} else {
		p.heading = 1
	}
	return p.reread()
}

// headed says whether there is a heading.
func (p *mapping) headed() bool {
	if p.heading == 0 {
		return p.list.Detected.Heading > 0
	}
	return p.heading > 0
}

// layout is what was said so far.
func (p *mapping) layout() intake.Layout {
	return intake.Layout{Heading: p.heading, Fields: maps.Clone(p.fields)}
}

// reread asks for the list as it would be. One reading is under way at a time.
func (p *mapping) reread() answer {
	p.took, p.problem, p.entry = false, "", 0
	p.asked++
	if p.busy {
		return answer{}
	}
	p.busy = true
	return answer{reread: p}
}

// named says whether a column is the name.
func (p *mapping) named() bool {
	for i := range p.columns() {
		if p.field(i) == intake.FieldName {
			return true
		}
	}
	return false
}

// take puts the list as it is shown in place of the one that is loaded: an act that can be undone.
func (p *mapping) take(sc scene) answer {
	t := sc.text.Mapping
	switch {
	case p.into == nil && sc.state.Made() > 0:
		return answer{say: t.TooLate}
	case !p.named():
		return answer{say: t.NoName}
	case p.busy:
		p.took = true
		return answer{}
	case p.problem != "":
		return answer{say: p.problem}
	}
	if p.into != nil {
		p.into.mapped(p.list)
		return answer{open: p.into, mapped: p}
	}
	a := answer{open: withDoubts(p.back, p.list.Problems, true, sc), mapped: p}
	a.close = a.open == nil
	if !sameEntries(sc.state.List(), p.list.Speakers) {
		a.do = session.LoadList{Source: sc.state.Source(), From: sc.state.From(), Speakers: p.list.Speakers, Problems: len(p.list.Problems)}
	}
	return a
}

// withDoubts is the screen to go back to, with what is doubtful about the list now, and whether its columns can be said.
func withDoubts(back screen, problems []intake.Problem, mappable bool, sc scene) screen {
	if before, ok := back.(*preflight); ok {
		next := *before
		next.found.Problems, next.mappable = sc.text.Doubts(problems), mappable
		return &next
	}
	return back
}

// sameEntries says whether a list is the one that was read.
func sameEntries(list speakers.List, read []speakers.Speaker) bool {
	if list.Len() != len(read) {
		return false
	}
	for i, sp := range list.All() {
		sp.ID = read[i].ID
		if len(sp.States) == 0 && len(read[i].States) == 0 {
			sp.States = read[i].States
		}
		if !reflect.DeepEqual(sp, read[i]) {
			return false
		}
	}
	return true
}
