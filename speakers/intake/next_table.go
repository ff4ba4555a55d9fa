package intake

import "strings"

// headingNew says whether a row below the heading is the heading of another table in the same file: nearly all that stands in it is known as
// such, and it has a column that names somebody. A row with a number is never looked at, nor one of a table whose layout somebody gave.
func (t *table) headingNew(cells []string) bool {
	if t.b.result.Detected.Header == 0 || t.told || t.last || t.b.opt.Header != "" || len(t.b.opt.Mapping) > 0 || filledCells(cells) < 2 {
		return false
	}
	for _, c := range cells {
		if len(c) > 60 || c != "" && c[0] >= '0' && c[0] <= '9' {
			return false
		}
	}
	if _, ok := readHeading(strings.TrimLeft(firstFilled(cells), "\ufeff\u200f\u200e")); !ok {
		return false
	}
	for _, c := range cells {
		if _, ok := readHeading(c); !ok && strings.ContainsAny(c, "0123456789") { // ISO3 is a heading
			return false
		}
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

// begin takes a row as the heading of the next table in the file. What was found out of the first stays what is said of the file.
func (t *table) begin(r row) bool {
	detected, preview := t.b.result.Detected, t.b.result.Preview
	*t = *newTable(t.b)
	t.first = &firstTable{detected, preview}
	return t.add(r)
}

// firstTable is what is said of a file: how its first table was understood.
type firstTable struct {
	detected Detected
	preview  [][]string
}

// keepFirst puts back what was found out of the first table.
func (t *table) keepFirst() {
	header := t.b.result.Detected.Header
	t.b.result.Detected, t.b.result.Preview = t.first.detected, t.first.preview
	if header == 0 {
		t.last = true // no heading follows a table without one
	}
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
