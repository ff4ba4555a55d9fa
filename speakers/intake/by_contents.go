package intake

import "strings"

// byContents settles what columns hold, by their headings and their cells.
func (t *table) byContents() {
	if t.b.own {
		return
	}
	below := t.columnCells(len(t.columns))
	t.b.settle(t.columns, below)
	h := header{columns: t.columns}
	if at := h.find(FieldPerson); at >= 0 {
		t.b.french = t.b.french || below[at].share((*cells).isMonsieur) > 50
	}
	code := h.find(FieldCode)
	if h.find(FieldName) < 0 && code >= 0 && below[code].share((*cells).isCode) > 80 { // whoever speaks, and for which state
		t.columns[code].Field = FieldName
	}
}

// isMonsieur says whether a cell begins with a French form of address: M. alone may be an initial.
func (c *cells) isMonsieur(s string) bool {
	return initialM.MatchString(s) || strings.HasPrefix(s, "Mme ")
}

// allByContents says what columns hold below a heading of which no word is known: somebody said that it is one.
func (t *table) allByContents() {
	for i, c := range t.withoutHeader() {
		if i < len(t.columns) {
			t.columns[i].Field = c.Field
		}
	}
}
