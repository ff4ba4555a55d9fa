package intake

// byContents settles what columns hold, by their headings and their cells.
func (t *table) byContents() {
	if t.b.own {
		return
	}
	below := t.columnCells(len(t.columns))
	t.b.settle(t.columns, below)
	h := header{columns: t.columns}
	code := h.find(FieldCode)
	if h.find(FieldName) < 0 && code >= 0 && below[code].share((*cells).isCode) > 80 { // whoever speaks, and for which state
		t.columns[code].Field = FieldName
	}
}

// allByContents says what columns hold below a heading of which no word is known: somebody said that it is one.
func (t *table) allByContents() {
	for i, c := range t.withoutHeader() {
		if i < len(t.columns) {
			t.columns[i].Field = c.Field
		}
	}
}
