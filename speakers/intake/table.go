package intake

import (
	"slices"
	"strings"

	"rostrum/speakers"
)

// table turns rows into entries. It holds the first rows back until it knows what the columns are.
type table struct {
	b       *builder
	head    []row
	rows    []row // those of head by whose cells columns are recognised
	decided bool
	columns []Column
	minutes bool // bare numbers of the limit are minutes
	few     bool // small ones are
	widest  int  // the most cells of the first rows
	told    bool // the layout was told from outside

	given, family int // the columns of a name that stands in two; -1: it stands in one

	marks map[string]bool // footnotes' marks that entries have

	blocks bool              // a category stands at the first of its entries alone, as in merged cells
	block  speakers.Category // the last that stood

	first *firstTable // what was found out of the first table in the file; nil: this is it
	last  bool        // no other table is looked for below
}

// headRows are the rows among which the heading is looked for, and from which columns are recognised.
const headRows = 40

func newTable(b *builder) *table {
	return &table{b: b, marks: map[string]bool{}, given: -1, family: -1}
}

// add takes a row. It says false when no more can be taken.
func (t *table) add(r row) bool {
	if t.decided {
		return t.entry(r)
	}
	r.cells, r.stored = slices.Clone(r.cells), slices.Clone(r.stored)
	t.head = append(t.head, r)
	if len(t.head) < headRows {
		return true
	}
	return t.decide()
}

// end takes what was held back.
func (t *table) end() {
	for !t.decided { // the rows held back may have the heading of another table among them
		t.decide()
	}
}

// decide finds the heading among the first rows, and takes the rows below it.
func (t *table) decide() bool {
	t.decided = true
	t.widest = t.breadth()
	t.preview()
	t.b.french = t.b.french || french(t.sample())
	t.rows = t.head
	at := t.laidOut(t.findHeader())
	if at >= 0 {
		t.b.result.Detected.Heading = at + 1
		at = t.takeHeader(at)
	} else {
		t.columns = t.withoutHeader()
		t.b.result.Detected.Guessed = t.guessed(false)
		t.b.result.Detected.Unheaded = t.b.opt.Header == "" && !t.told && t.likelyHeading()
		t.reportGuess()
	}
	if t.b.result.Detected.Heading == 0 {
		t.b.result.Detected.Contents = fieldsOf(t.withoutHeader())
	}
	t.applyMapping()
	t.few = t.fewMinutes()
	t.b.result.Detected.Columns = t.columns
	if t.first != nil {
		t.keepFirst()
	}
	rows := t.head[at+1:]
	t.head = nil
	for _, r := range rows {
		if !t.add(r) {
			return false
		}
	}
	return true
}

// sample returns what the first rows say.
func (t *table) sample() string {
	var b strings.Builder
	for _, r := range t.head {
		for _, c := range r.cells {
			b.WriteString(c[:min(len(c), 200)])
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func (t *table) preview() {
	for _, r := range t.head[:min(len(t.head), previewRows)] {
		cells := make([]string, len(r.cells))
		for i, c := range r.cells {
			cells[i] = shorten(t.quiet(c))
		}
		t.b.result.Preview = append(t.b.result.Preview, cells)
	}
}

// quiet makes a cell harmless without reporting anything.
func (t *table) quiet(s string) string {
	scratch := builder{}
	return scratch.value(s, 0, 0)
}

// applyMapping lets what the user said about columns stand over what was detected.
func (t *table) applyMapping() {
	for column, f := range t.b.opt.Mapping {
		if column < 1 || column > MaxColumns {
			continue
		}
		for len(t.columns) < column {
			t.columns = append(t.columns, Column{})
		}
		for i := range t.columns {
			if f != FieldUnknown && f != FieldIgnored && t.columns[i].Field == f {
				if _, asked := t.b.opt.Mapping[i+1]; !asked {
					t.columns[i].Field = FieldUnknown
				}
			}
		}
		t.columns[column-1].Field = f
		if f == FieldLimit {
			t.minutes = minuteHeading.MatchString(t.columns[column-1].Heading)
		}
	}
}
