package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// withoutHeader says what columns hold that have no heading. The first is the name, or the second where the first
// counts the rows; the others are told by what stands in them.
func (t *table) withoutHeader() []Column {
	columns := make([]Column, t.widest)
	if len(columns) == 0 {
		return columns
	}
	first := 0
	if len(columns) > 1 && t.most(0, isNumber) {
		columns[0].Field = FieldNumber
		first = 1
	}
	for i := first; i < len(columns); i++ {
		if t.most(i, lettered) {
			first = i
			break
		}
	}
	taken := map[Field]bool{FieldName: true}
	if name := t.stateColumn(first); name > first && t.contents(first) != FieldUnknown {
		first = name
	}
	columns[first].Field = FieldName
	for i := range columns {
		if columns[i].Field != FieldUnknown {
			continue
		}
		if f := t.contents(i); !taken[f] {
			columns[i].Field = f
			taken[f] = f != FieldUnknown
		}
	}
	return columns
}

// breadth returns the most cells that one of the first rows has.
func (t *table) breadth() int {
	width := 0
	for _, r := range t.head {
		width = max(width, len(r.cells))
	}
	return width
}

// contents tells what a column without a heading holds by its cells.
func (t *table) contents(i int) Field {
	best := claim{}
	c := cells{b: t.b, texts: t.texts(i), unheaded: true}
	for _, may := range c.claims(i) {
		if may.points > best.points && may.field != FieldNumber {
			best = may
		}
	}
	return best.field
}

// most says whether a column's cells, those that are filled, look like something: at least four of five do.
func (t *table) most(i int, looks func(string) bool) bool {
	filled, yes := 0, 0
	for _, r := range t.rows {
		if i >= len(r.cells) || strings.TrimSpace(r.cells[i]) == "" {
			continue
		}
		filled++
		if looks(r.cells[i]) {
			yes++
		}
	}
	return filled > 0 && yes*5 >= filled*4
}

// lettered says whether a cell may be a name: it is no number, date or time of day.
func lettered(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters > 1 || letters == 1 && letters*2 >= utf8.RuneCountInString(strings.TrimSpace(s))
}

// stateColumn returns the first column from one on whose cells are names of states, or -1.
func (t *table) stateColumn(from int) int {
	for i := from; i < t.widest; i++ {
		if t.most(i, func(s string) bool { _, ok := t.b.stateOf(strings.TrimSpace(s)); return ok && !isCode(s) }) {
			return i
		}
	}
	return -1
}
