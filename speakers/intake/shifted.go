package intake

import "strings"

// maxShifted bounds the cells of a row that is put back.
const maxShifted = 40

// realigned returns the cells of a row that one empty cell too many has pushed to the right: without it each cell that can be told stands
// below its heading. Only rows with more cells than headings are looked at.
func (t *table) realigned(cells []string) []string {
	if len(cells) <= len(t.columns) || t.b.result.Detected.Header == 0 || blank(cells[len(t.columns):]) || len(cells) > min(maxShifted, len(t.columns)+3) {
		return cells
	}
	for i, c := range cells {
		if strings.TrimSpace(c) != "" {
			continue
		}
		without := append(append([]string{}, cells[:i]...), cells[i+1:]...)
		if t.fits(without) && !t.fits(cells) {
			return without
		}
	}
	return cells
}

// fits says whether the number, the name and the person of a row look like what they are.
func (t *table) fits(cells []string) bool {
	fit := 0
	for i, c := range t.columns {
		if i >= len(cells) {
			break
		}
		switch cell := strings.TrimSpace(cells[i]); {
		case c.Field == FieldNumber && !isNumber(cell), c.Field == FieldName && !t.b.isName(cell), c.Field == FieldPerson && !t.b.personal(cell):
			return false
		case c.Field == FieldNumber, c.Field == FieldName, c.Field == FieldPerson:
			fit++
		}
	}
	return fit > 1
}
