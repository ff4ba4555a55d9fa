package intake

import (
	"strings"

	"rostrum/speakers"
)

// headingNew says whether a row below the heading is the heading of another table in the same file: nearly all that stands in it is known as
// such, and it has a column that names somebody. A row with a digit is never looked at, nor one of a table whose layout somebody gave.
func (t *table) headingNew(cells []string) bool {
	if t.b.result.Detected.Header == 0 || t.told || t.b.opt.Header != "" || len(t.b.opt.Mapping) > 0 || filledCells(cells) < 2 {
		return false
	}
	for _, c := range cells {
		if len(c) > 60 || strings.ContainsAny(c, "0123456789") {
			return false
		}
	}
	if _, ok := readHeading(firstFilled(cells)); !ok {
		return false
	}
	return t.namesColumns(cells)
}

// namesColumns says whether a row is a heading beyond doubt.
func (t *table) namesColumns(cells []string) bool {
	for _, c := range cells {
		if t.b.isName(strings.TrimSpace(c)) {
			return false
		}
	}
	h := readHeader(cells)
	return isHeader(h, cells) && h.known*3 >= filledCells(cells)*2 && (h.find(FieldName) >= 0 || h.find(FieldPerson) >= 0)
}

func firstFilled(cells []string) string {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return strings.TrimSpace(c)
		}
	}
	return ""
}

// begin takes a row as the heading of the next table in the file. What was found out of the first stays what is said of the file.
func (t *table) begin(r row) bool {
	detected, preview := t.b.result.Detected, t.b.result.Preview
	*t = *newTable(t.b)
	t.first = &shown{detected, preview}
	return t.add(r)
}

// shown is what is said of a file: how its first table was understood.
type shown struct {
	detected Detected
	preview  [][]string
}

// keepFirst puts back what was found out of the first table.
func (t *table) keepFirst() {
	header := t.b.result.Detected.Header
	t.b.result.Detected, t.b.result.Preview = t.first.detected, t.first.preview
	if header == 0 {
		t.told = true // no heading follows a table without one
	}
}

// wideSpace parts cells where the delimiters of a line were lost.
var wideSpace = pattern(`\t|[ \x{a0}]{3,}`)

// spaced parts a row that came as one cell where tabs or wide spaces make as many of it as there are columns.
func (t *table) spaced(cells []string) []string {
	if len(cells) != 1 || t.widest < 3 {
		return cells
	}
	if parts := wideSpace.Split(strings.TrimSpace(cells[0]), MaxColumns); len(parts) == t.widest || len(parts) == len(t.columns) {
		return parts
	}
	return cells
}

// ofOne returns the rows up to the heading of the next table.
func (t *table) ofOne(rows []row) []row {
	for i, r := range rows {
		if t.headingNew(r.cells) {
			return rows[:i]
		}
	}
	return rows
}

// above reads what stands over the heading: remarks, the heading of a section, and the items of a list that comes before the table.
func (t *table) above(rows []row) {
	items := 0
	for _, r := range rows {
		if _, ok := t.item(r.cells); ok {
			items++
		}
	}
	for _, r := range rows {
		only := t.quiet(firstFilled(r.cells))
		text, item := t.item(r.cells)
		c, heading := t.b.sectionOf(only)
		switch {
		case item && items > 1 && (t.b.shows(text) || t.b.section.category != speakers.Unknown):
			t.b.readLine(text, r.line)
			continue
		case filledCells(r.cells) == 1 && heading:
			t.b.section = headed(c, only)
		}
		t.b.remark(strings.Join(r.cells, " "))
	}
}

// item returns the text of a row that is one item of a list: a single cell with a bullet or a number.
func (t *table) item(cells []string) (string, bool) {
	if filledCells(cells) != 1 {
		return "", false
	}
	o := open(t.quiet(pictured(firstFilled(cells))))
	return o.text, o.numbered && o.text != ""
}

// itemBelow takes an item of a list that stands beside the table, which has more columns.
func (t *table) itemBelow(r row) (taken, more bool) {
	if t.widest < 3 || len(r.cells) > 1 && strings.TrimSpace(r.cells[0]) == "" {
		return false, true
	}
	text, ok := t.item(r.cells)
	if !ok || !t.b.shows(text) {
		return false, true
	}
	return true, t.b.readLine(text, r.line)
}

// mayBeFurniture says whether a cell has a digit, no letter at all, or the words of a title. Most have none of it.
func mayBeFurniture(c string) bool {
	letters := false
	for i := range len(c) {
		if c[i] >= '0' && c[i] <= '9' {
			return true
		}
		letters = letters || c[i]|0x20 >= 'a' && c[i]|0x20 <= 'z' || c[i] >= 0x80
	}
	return !letters || listTitle.near(c) || !isASCII(c)
}

// furniture takes a row of which every cell is a page's head or foot, or a ruled line.
func (t *table) furniture(cells []string) bool {
	for _, c := range cells {
		if !mayBeFurniture(c) {
			return false
		}
	}
	for _, c := range cells {
		if c = strings.TrimSpace(c); c != "" && !rule.MatchString(c) && !pageLine.MatchString(c) && !(len(c) > 7 && (listTitle.MatchString(c) || startsWithDate(c)) && !t.b.namesState(c)) {
			return false
		}
	}
	t.b.remark(strings.Join(cells, " "))
	return true
}
