package intake

import "strings"

// standsOut says whether the first row is a heading though too few words of it are known, if any is: at least two of its cells are none of
// what the cells below them are, or say what these are, and no cell is one of them.
func (t *table) standsOut() bool {
	if len(t.head) < 4 || t.widest < 2 || filledCells(t.head[0].cells) < 2 {
		return false
	}
	t.rows = t.head[1:]
	defer func() { t.rows = t.head }()
	apart, names, understood := 0, false, false
	for i, cell := range t.head[0].cells {
		if cell = strings.TrimSpace(cell); cell == "" {
			continue
		}
		if len(cell) > 80 || isNumber(cell) || isLimit(cell) || t.b.isName(cell) {
			return false
		}
		below := cells{b: t.b, texts: t.texts(i), unheaded: true}
		f, far := below.apart(cell)
		said := fieldOfKey(cell)
		understood = understood || said != FieldUnknown
		switch {
		case f == FieldUnknown:
			continue
		case far || said == f:
			apart++
		case f != FieldPerson || below.share((*cells).isAddressed) > 50: // without forms of address a few words may be a person
			return false
		}
		names = names || far && (f == FieldName || f == FieldPerson)
	}
	return apart > 1 && names && understood
}

// apart returns what the cells of a column surely hold, and whether another cell is surely none of them. A few words with capitals are
// no sure person where the others have a form of address.
func (c *cells) apart(cell string) (f Field, far bool) {
	best := claim{}
	for _, may := range c.claims(0) {
		if may.points > best.points {
			best = may
		}
	}
	if points, alone := c.says(FieldName); alone && points >= best.points {
		best.field = FieldName
	}
	one := cells{b: c.b, texts: []string{cell}, unheaded: true}
	switch best.field {
	case FieldUnknown:
		return FieldUnknown, false
	case FieldPerson:
		if c.share((*cells).isAddressed) > 50 {
			return best.field, !one.isAddressed(cell)
		}
		return best.field, !one.isPerson(cell)
	}
	return best.field, !one.holds(best.field)
}

// isAddressed says whether a cell begins with a form of address.
func (c *cells) isAddressed(s string) bool {
	_, ranked := unrank(s, true)
	return ranked
}
