package intake

import (
	"cmp"
	"slices"
)

// Points that a heading gives the field it says: a usual name, a word of it, a word that may say two fields, and one that no cell bears out.
const (
	pointsUsual   = 100
	pointsStem    = 70
	pointsWeak    = 60
	pointsUnborne = 40

	pointsSure = pointsUsual + 60 // heading and cells agree: what else the cells may be is not asked
)

// claim says how much speaks for a column holding a field.
type claim struct {
	column int
	field  Field
	points int
}

// settle says what columns hold, by their headings and their cells. Each field goes to the column for which most speaks; columns whose
// heading plainly says what another has already keep that.
func (b *builder) settle(columns []Column, below []cells) {
	var claims []claim
	for i := range columns {
		below[i].heading = columns[i].Heading
		claims = append(claims, below[i].claims(i)...)
	}
	slices.SortStableFunc(claims, func(a, b claim) int { return cmp.Compare(b.points, a.points) })
	done, taken := make([]bool, len(columns)), map[Field]bool{}
	for _, c := range claims {
		if done[c.column] || taken[c.field] && !c.field.Several() {
			continue
		}
		columns[c.column].Field = c.field
		done[c.column], taken[c.field] = true, true
	}
	for i := range columns {
		if h, ok := readHeading(columns[i].Heading); !done[i] {
			columns[i].Field = FieldUnknown
			if ok && !h.weak && h.field != FieldName && !below[i].denies(h.field) {
				columns[i].Field = h.field
			}
		}
	}
}

// claims returns what may be said of a column.
func (c *cells) claims(i int) []claim {
	var out []claim
	said, open := c.headed()
	for f, points := range said {
		cellsSay, _ := c.says(f)
		if c.denies(f) {
			points = pointsUnborne
		}
		out = append(out, claim{i, f, points + cellsSay})
		open = open && points+cellsSay < pointsSure
	}
	if !open {
		return out
	}
	for _, f := range append([]Field{FieldNumber}, fieldsOfTraits...) {
		_, headed := said[f]
		if _, person := said[FieldPerson]; headed || person && f == FieldTitle { // offices in a person's column are told from persons cell by cell
			continue
		}
		if points, alone := c.says(f); alone && (c.heading != "" || f != FieldName) {
			out = append(out, claim{i, f, points})
		}
	}
	slices.SortStableFunc(out, func(a, b claim) int { return cmp.Compare(a.field, b.field) })
	return out
}

// denies says whether a column's cells are none of what its heading says, where that has a form of its own.
func (c *cells) denies(f Field) bool {
	return len(c.texts) > 1 && slices.Contains(closed, f) && !c.holds(f)
}

// headed returns the fields that a heading may say, with their points, and whether the column may hold another all the same. What stands
// beside a list is none of its fields, but for one that the heading names and the cells are: "Inscribed speaker".
func (c *cells) headed() (said map[Field]int, open bool) {
	h, known := readHeading(c.heading)
	switch f := c.capacityOrOffice(h.field); {
	case known && h.weak && fold(c.heading) == "name":
		return map[Field]int{FieldName: pointsWeak + 1, FieldPerson: pointsWeak - 1}, true
	case known && h.weak:
		return map[Field]int{FieldName: pointsWeak, FieldPerson: pointsWeak}, true
	case known && f == FieldUnknown:
		return nil, false
	case known:
		return map[Field]int{f: pointsUsual}, f != FieldNote
	}
	if len(c.heading) > 80 {
		return nil, true
	}
	beside := besideTheList.MatchString(spacedWords(c.heading))
	f := fieldOfStem(c.heading)
	if _, alone := c.says(f); f == FieldUnknown || beside && !alone || f == FieldOnBehalfOf && c.areFew() {
		return nil, !beside
	}
	return map[Field]int{f: pointsStem}, !beside
}

var fieldsOfTraits = func() (fields []Field) {
	for _, t := range traits {
		fields = append(fields, t.field)
	}
	return fields
}()

// columnCells returns the cells of the first columns, as they stand below their headings.
func (t *table) columnCells(n int) []cells {
	below := make([]cells, n)
	for i := range below {
		below[i] = cells{b: t.b, texts: t.texts(i)}
	}
	return below
}
