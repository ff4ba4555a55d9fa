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
	decided bool
	columns []Column
	minutes bool // bare numbers of the limit are minutes
	last    int  // the number in the number column of the row before
	own     bool // the heading is WriteCSV's: a row with a name alone is an entry, whatever the name
	widest  int  // the most cells of the first rows
	jumbled bool // the numbers did not rise somewhere
}

// headRows are the rows among which the heading is looked for, and from which columns are recognised.
const headRows = 40

func newTable(b *builder) *table { return &table{b: b} }

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
	if !t.decided {
		t.decide()
	}
}

// decide finds the heading among the first rows, and takes the rows below it.
func (t *table) decide() bool {
	t.decided = true
	t.widest = t.breadth()
	t.preview()
	at := t.findHeader()
	if at >= 0 {
		at = t.takeHeader(at)
	} else {
		t.columns = t.withoutHeader()
	}
	t.applyMapping()
	t.b.result.Detected.Columns = t.columns
	for _, r := range t.head[at+1:] {
		if !t.entry(r) {
			return false
		}
	}
	t.head = nil
	return true
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

// headerWithin is how far down a heading is looked for, below titles and dates.
const headerWithin = 15

// findHeader returns the row that is the heading, or -1.
func (t *table) findHeader() int {
	switch t.b.opt.Header {
	case "no":
		return -1
	case "yes":
		return 0
	}
	best, known := -1, 0
	for i, r := range t.head[:min(len(t.head), headerWithin)] {
		if t.widest > 2 && filledCells(r.cells) < 2 {
			continue
		}
		if h := readHeader(r.cells); isHeader(h, r.cells) && h.known > known {
			best, known = i, h.known
		}
	}
	return best
}

// isHeader says whether a row is a heading: half of what stands in it is known as such, and something in it may be the name.
func isHeader(h header, cells []string) bool {
	filled := filledCells(cells)
	switch {
	case h.known == 0:
		return false
	case h.find(FieldName) >= 0 || h.find(FieldPerson) >= 0 || h.find(FieldCode) >= 0:
		return h.known >= 2 || filled <= 2
	}
	return h.known >= 2 && h.known*2 >= filled
}

func filledCells(cells []string) int {
	filled := 0
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			filled++
		}
	}
	return filled
}

// takeHeader takes a row as the heading, with the one below where that goes on, and what stands above it as
// remarks. It returns the last row of the heading.
func (t *table) takeHeader(at int) int {
	for _, r := range t.head[:at] {
		t.b.remark(strings.Join(r.cells, " "))
	}
	cells, last := t.head[at].cells, at
	if next := at + 1; next < len(t.head) && allHeadings(t.head[next].cells) {
		cells, last = stacked(cells, t.head[next].cells), next
	}
	h := readHeader(cells)
	t.b.result.Detected.Header = t.head[at].line
	t.columns, t.minutes = h.columns, h.minutes
	t.own = slices.EqualFunc(t.columns, Fields(), func(c Column, f Field) bool { return c.Heading == string(f) })
	t.columns = t.nameSomething(t.columns)
	t.reportHeadings(t.head[at].line)
	return last
}

// allHeadings says whether every filled cell of a row, of at least two, is a heading.
func allHeadings(cells []string) bool {
	filled, known := 0, 0
	for _, c := range cells {
		if strings.TrimSpace(c) == "" {
			continue
		}
		filled++
		if _, ok := readHeading(c); ok {
			known++
		}
	}
	return filled > 1 && known == filled
}

// stacked makes one heading of two rows: the lower says more where it says anything.
func stacked(upper, lower []string) []string {
	cells := make([]string, max(len(upper), len(lower)))
	copy(cells, upper)
	for i, c := range lower {
		if strings.TrimSpace(c) != "" {
			cells[i] = c
		}
	}
	return cells
}

// nameSomething makes sure that one column is the name, if the heading names none: the person's, the code's, or
// the first that is nothing else.
func (t *table) nameSomething(columns []Column) []Column {
	h := header{columns: columns}
	if h.find(FieldName) >= 0 || t.b.mapped(FieldName) {
		return columns
	}
	for _, f := range []Field{FieldUnknown, FieldPerson, FieldOnBehalfOf, FieldCode, FieldTitle} {
		if i := h.find(f); i >= 0 && !(f == FieldUnknown && h.find(FieldPerson) >= 0) {
			columns[i].Field = FieldName
			return columns
		}
	}
	return columns
}

// mapped says whether the user said which column holds a field.
func (b *builder) mapped(f Field) bool {
	for _, m := range b.opt.Mapping {
		if m == f {
			return true
		}
	}
	return false
}

func (t *table) reportHeadings(line int) {
	seen := map[Field]bool{}
	for i, c := range t.columns {
		if _, asked := t.b.opt.Mapping[i+1]; asked || c.Heading == "" && c.Field == FieldUnknown {
			continue
		}
		switch {
		case c.Field == FieldUnknown:
			t.b.problem(line, i+1, Warning, ColumnUnknown, Args{Value: c.Heading})
		case seen[c.Field] && c.Field != FieldNumber && c.Field != FieldNote:
			t.b.problem(line, i+1, Warning, ColumnTwice, Args{Value: c.Heading, Field: c.Field})
		}
		seen[c.Field] = true
	}
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
	}
}

// entry makes an entry of a row.
func (t *table) entry(r row) bool {
	if r.unclosed > 0 {
		t.b.problem(r.line, r.unclosed, Warning, QuoteUnclosed, Args{})
	}
	if t.section(r.cells) {
		return true
	}
	e := newEntry(t.b, r.line)
	e.minutes = t.minutes
	extra := 0
	for i, cell := range r.cells {
		v := t.b.value(cell, r.line, i+1)
		if v == "" {
			continue
		}
		if i >= len(t.columns) {
			extra++
			note(&e.s, "", v)
			continue
		}
		if t.columns[i].Field == FieldLimit && i < len(r.stored) {
			v = t.storedLimit(r, i, v)
		}
		t.set(&e, i, v)
	}
	if extra > 0 && t.b.result.Detected.Header > 0 {
		t.b.problem(r.line, len(t.columns)+1, Warning, CellsTooMany, Args{Count: extra})
	}
	return e.finish()
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

// section takes a row with one cell that is a heading over the entries below.
func (t *table) section(cells []string) bool {
	only := ""
	for _, c := range cells {
		if c = strings.TrimSpace(c); c != "" && only != "" {
			return false
		} else if c != "" {
			only = c
		}
	}
	if len(t.columns) < 2 || only == "" || t.own {
		return false
	}
	only = t.quiet(only)
	c, ok := t.b.sectionOf(only)
	if ok {
		t.b.section = c
		t.b.remark(only)
		return true
	}
	if t.widest > 2 && t.b.isRemark(only) || t.b.isTitle(only) {
		t.b.remark(only)
		return true
	}
	return false
}

// set puts a cell where its column says.
func (t *table) set(e *entry, i int, v string) {
	switch c := t.columns[i]; c.Field {
	case FieldIgnored:
	case FieldNumber:
		t.number(v, e.line, i+1)
	case FieldUnknown:
		note(&e.s, c.Heading, v)
	default:
		e.set(c.Field, v, i+1)
	}
}

// number watches whether the numbers of the rows rise.
func (t *table) number(v string, line, column int) {
	n := count(strings.Trim(westernDigits(v), ". )"))
	if n > 0 && n < t.last && n != 1 && !t.jumbled {
		t.jumbled = true
		t.b.problem(line, column, Warning, OrderDiffers, Args{Value: v})
	}
	t.last = n
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
	minutes bool
}
