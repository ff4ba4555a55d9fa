package intake

import (
	"strings"

	"rostrum/speakers"
)

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
		case filledCells(r.cells) == 1 && heading && c == speakers.President: // who presides is said of one, not of all below
		case filledCells(r.cells) == 1 && heading:
			t.b.section = headed(c, only)
		case filledCells(r.cells) == 1:
			t.b.sectionOfTitle(only)
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
