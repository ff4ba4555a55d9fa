package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rostrum/speakers/states"
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
	if name := t.stateColumn(first); name > first && t.most(first, t.isPerson) {
		columns[first].Field = FieldPerson
		taken[FieldPerson] = true
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

// contents tells what a column holds by its cells.
func (t *table) contents(i int) Field {
	for _, try := range t.looks() {
		if t.most(i, try.looks) {
			return try.field
		}
	}
	return FieldUnknown
}

// looks lists the fields that are told by what stands in a column, the surest first.
func (t *table) looks() []look {
	return []look{
		{FieldCategory, isCategory},
		{FieldLimit, isLimit},
		{FieldLanguage, isLanguage},
		{FieldCode, isCode},
		{FieldPerson, t.isPerson},
		{FieldTitle, isOffice},
	}
}

// look is a field, and whether a cell looks as if it held it.
type look struct {
	field Field
	looks func(string) bool
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

func isNumber(s string) bool {
	s = strings.Trim(westernDigits(s), ".) ")
	return s != "" && len(s) < 6 && strings.Trim(s, "0123456789") == ""
}

// countIn returns the number that a cell of a numbered row holds: "3." and "٣)" are 3.
func countIn(cell string) int { return count(strings.Trim(westernDigits(cell), ".) ")) }

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

func isCategory(s string) bool {
	_, _, ok := parseCategory(strings.TrimSpace(s))
	return ok
}

func isColumnCategory(s string) bool {
	_, ok := columnCategory(strings.TrimSpace(s))
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

func isCode(s string) bool {
	s = strings.TrimSpace(s)
	_, ok := states.Code(s)
	return ok && s == strings.ToUpper(s)
}

// isPerson says whether a cell looks like a person's name, not like that of a state or group.
func (t *table) isPerson(s string) bool {
	s = strings.TrimSpace(s)
	name, ranked := unrank(s, true)
	return ranked || looksPersonal(name) && !isOffice(name) && !t.b.isName(s)
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
