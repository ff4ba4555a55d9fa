package intake

import (
	"slices"
	"strings"

	"rostrum/speakers/states"
)

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
		h := readHeader(r.cells)
		if !isHeader(h, r.cells) || h.known <= known {
			continue
		}
		if best >= 0 && i > best+1 && t.namesColumns(t.head[best].cells) { // the heading of another table below the first
			break
		}
		best, known = i, h.known
	}
	if best < 0 && (t.countedBelow() || t.standsOut()) {
		return 0
	}
	return best
}

// countedBelow says whether the first row is a heading though no word of it is known: each of its cells is filled, none
// is a name or a number, and below it a column counts the rows from one.
func (t *table) countedBelow() bool {
	if len(t.head) < 3 || t.widest < 2 || filledCells(t.head[0].cells) < t.widest {
		return false
	}
	for _, c := range t.head[0].cells {
		if c = strings.TrimSpace(c); len(c) > 60 || isNumber(c) || t.b.isName(c) {
			return false
		}
	}
	for i := range t.widest {
		if numbersRise(i, t.head[1:]) {
			return true
		}
	}
	return false
}

// numbersRise says whether each row has 1, 2, 3 and so on in a column.
func numbersRise(i int, rows []row) bool {
	for n, r := range rows {
		if i >= len(r.cells) || !isNumber(r.cells[i]) || countIn(r.cells[i]) != n+1 {
			return false
		}
	}
	return true
}

// isHeader says whether a row is a heading: half of what stands in it is known as such, and something in it may be the name.
func isHeader(h header, cells []string) bool {
	filled := filledCells(cells)
	switch {
	case h.known == 0 || namesDelegation(cells):
		return false
	case h.find(FieldName) >= 0 || h.find(FieldPerson) >= 0 || h.find(FieldCode) >= 0:
		return h.known >= 2 || filled <= 2
	}
	return h.known >= 2 && h.known*2 >= filled
}

// namesDelegation says whether a cell is a state's name, which no heading has: "Norway, Permanent Mission". Short words may be codes and
// headings as well: NO.
func namesDelegation(cells []string) bool {
	return slices.ContainsFunc(cells, func(c string) bool {
		_, match, ok := states.Find(c)
		return ok && match.How != states.AsCode && len(c) > 3
	})
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
	t.above(t.head[:at])
	cells, last := t.headingCells(at)
	h := readHeader(cells)
	t.b.result.Detected.Header = t.head[at].line
	t.columns = h.columns
	t.rows = t.ofOne(t.head[last+1:])
	t.b.own = slices.EqualFunc(t.columns, Fields(), func(c Column, f Field) bool { return c.Heading == string(f) })
	if t.byContents(); h.known == 0 && h.find(FieldName) < 0 {
		t.allByContents()
	}
	t.inTwo()
	t.inMinutes()
	t.timesOfDay(t.rows)
	t.blocks = t.inBlocks(t.rows)
	named := h.known > 0 && h.find(FieldName) >= 0
	t.columns = t.nameSomething(t.columns)
	t.b.result.Detected.Guessed = t.guessed(named)
	t.reportHeadings(t.head[at].line)
	return last
}

// inMinutes finds out whether bare numbers of the limit are minutes by its heading.
func (t *table) inMinutes() {
	if at := (&header{columns: t.columns}).find(FieldLimit); at >= 0 {
		t.minutes = minuteHeading.MatchString(t.columns[at].Heading)
	}
}

// headingCells returns the cells of a heading, with those of the row below where it goes on, and its last row.
func (t *table) headingCells(at int) (cells []string, last int) {
	cells = t.head[at].cells
	if next := at + 1; next < len(t.head) && !isOwn(strings.Join(cells, ",")) && t.goesBelow(cells, t.head[next].cells) {
		return stacked(cells, t.head[next].cells), next
	}
	return cells, at
}

// goesBelow says whether a row is the second of a heading: every filled cell of it, of at least two, is a heading; or most are, none
// is a name or has a digit, and some stand where the row above was left empty, as below a heading that goes over several columns.
func (t *table) goesBelow(upper, lower []string) bool {
	filled, known, under := 0, 0, 0
	for i, c := range lower {
		if c = strings.TrimSpace(c); c == "" {
			continue
		}
		filled++
		if _, ok := readHeading(c); ok {
			known++
		} else if strings.ContainsAny(westernDigits(c), "0123456789") || t.b.isName(c) || len(c) > 60 {
			return false
		}
		if i >= len(upper) || strings.TrimSpace(upper[i]) == "" {
			under++
		}
	}
	return filled > 1 && (known == filled || known > 1 && known*2 >= filled && under > 0)
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
		case seen[c.Field] && c.Field != FieldNumber && c.Field != FieldNote && i != t.given && i != t.family:
			t.b.problem(line, i+1, Warning, ColumnTwice, Args{Value: c.Heading, Field: c.Field})
		}
		seen[c.Field] = true
	}
}

func firstFilled(cells []string) string {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return strings.TrimSpace(c)
		}
	}
	return ""
}
