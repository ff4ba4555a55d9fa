package intake

import (
	"strings"
)

// withoutHeader says what columns hold that have no heading. The first is the name, or the second where the first
// counts the rows; the others are told by what stands in them.
func (t *table) withoutHeader() []Column {
	columns := make([]Column, t.width())
	if len(columns) == 0 {
		return columns
	}
	first := 0
	if len(columns) > 1 && t.most(0, isNumber) {
		columns[0].Field = FieldNumber
		first = 1
	}
	columns[first].Field = FieldName
	taken := map[Field]bool{FieldName: true}
	for i := first + 1; i < len(columns); i++ {
		if f := t.contents(i); !taken[f] {
			columns[i].Field = f
			taken[f] = f != FieldUnknown
		}
	}
	return columns
}

func (t *table) width() int {
	width := 0
	for _, r := range t.head {
		width = max(width, len(r.cells))
	}
	return width
}

// contents tells what a column holds by its cells.
func (t *table) contents(i int) Field {
	for _, try := range []struct {
		field Field
		looks func(string) bool
	}{
		{FieldCategory, isCategory},
		{FieldLimit, isLimit},
		{FieldLanguage, isLanguage},
	} {
		if t.most(i, try.looks) {
			return try.field
		}
	}
	return FieldUnknown
}

// most says whether a column's cells, those that are filled, look like something: at least four of five do.
func (t *table) most(i int, looks func(string) bool) bool {
	filled, yes := 0, 0
	for _, r := range t.head {
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

func isNumber(s string) bool {
	s = strings.Trim(westernDigits(s), ".) ")
	return s != "" && len(s) < 6 && strings.Trim(s, "0123456789") == ""
}

func isCategory(s string) bool {
	_, _, ok := parseCategory(strings.TrimSpace(s))
	return ok
}

func isLimit(s string) bool {
	l := parseLimit(s, false)
	return l.value != 0 && l.doubt == ""
}

func isLanguage(s string) bool {
	_, ok := languageNames[fold(s)]
	return ok
}
