package intake

import (
	"strings"

	"rostrum/speakers"
)

// entry makes an entry of a row.
func (t *table) entry(r row) bool {
	t.announce(r)
	if t.isNone(r.cells) {
		return true
	}
	if !t.b.own {
		if t.headingNew(r.cells) {
			return t.begin(r)
		}
		if taken, more := t.itemBelow(r); taken {
			return more
		}
	}
	e := t.understand(r)
	from := len(t.b.result.Speakers)
	ok := e.finish()
	t.b.marked(e.marks, from)
	return ok
}

// announce says what is said of a row before it is understood.
func (t *table) announce(r row) {
	if r.unclosed > 0 {
		t.b.problem(r.line, r.unclosed, Warning, QuoteUnclosed, Args{})
	}
	for i, c := range t.columns {
		if c.Field == FieldNumber && i < len(r.cells) {
			t.b.number(t.quiet(r.cells[i]), r.line, i+1)
		}
	}
}

// understand puts the cells of a row where their columns say.
func (t *table) understand(r row) entry {
	if !t.b.own {
		r.cells = t.realigned(t.spaced(r.cells))
	}
	e := newEntry(t.b, r.line)
	e.minutes, e.few = t.minutes, t.few
	extra := 0
	for i, cell := range t.wholeName(r.cells) {
		v := t.value(r, i, cell)
		if v == "" {
			continue
		}
		if i >= len(t.columns) {
			extra++
			note(&e.s, "", v)
			continue
		}
		t.set(&e, i, v)
	}
	if extra > 0 && t.b.result.Detected.Header > 0 {
		t.b.problem(r.line, len(t.columns)+1, Warning, CellsTooMany, Args{Count: extra})
	}
	if t.blocks {
		t.goOn(&e)
	}
	return e
}

// value returns what a cell says, made harmless.
func (t *table) value(r row, i int, cell string) string {
	if i < len(t.columns) && t.columns[i].Field == FieldPerson {
		cell = t.b.oneLine(cell)
	}
	if !t.b.own {
		cell = pictured(cell)
	}
	v := t.b.value(cell, r.line, i+1)
	if v != "" && i < len(t.columns) && t.columns[i].Field == FieldLimit && i < len(r.stored) {
		return t.storedLimit(r, i, v)
	}
	return v
}

// oneLine makes one line of a cell with several: what stands on the next is the office, unless it is the name behind a form of address.
func (b *builder) oneLine(cell string) string {
	cell = strings.TrimSpace(cell)
	for {
		before, behind, ok := strings.Cut(cell, "\n")
		if !ok {
			return cell
		}
		joint := ", "
		if name, ranked := unrank(strings.TrimSpace(before), b.french); ranked && name == "" {
			joint = " "
		}
		cell = strings.TrimSpace(before) + joint + strings.TrimSpace(behind)
	}
}

// storedLimit returns the limit that a spreadsheet's cell stands for, as text.
func (t *table) storedLimit(r row, i int, shown string) string {
	v, doubt := storedLimit(r.stored[i], shown)
	if doubt != "" {
		l := parseLimit(v, false)
		t.b.problem(r.line, i+1, Warning, doubt, Args{Field: FieldLimit, Value: shown, Taken: l.value.String()})
	}
	return v
}

// set puts a cell where its column says.
func (t *table) set(e *entry, i int, v string) {
	switch c := t.columns[i]; c.Field {
	case FieldIgnored, FieldNumber:
	case FieldUnknown:
		note(&e.s, c.Heading, v)
	default:
		if c.Field == FieldCategory {
			v = answered(c.Heading, v)
		}
		if v == "" {
			return
		}
		for _, mark := range marksIn(v) {
			t.marks[mark] = true
			e.marks = append(e.marks, mark)
		}
		e.set(c.Field, v, i+1)
	}
}

func newEntry(b *builder, line int) entry {
	return entry{b: b, line: line, columns: map[Field]int{}}
}

// entry is one entry being made.
type entry struct {
	b       *builder
	s       speakers.Speaker
	line    int
	columns map[Field]int // where each field came from
	minutes bool          // bare numbers of the limit are minutes
	few     bool          // small ones are
	marks   []string      // of footnotes
	other   bool          // its category is said to be none of those before
}
