package intake

import "strings"

// Bounds of a table each of whose cells came on a line of its own: its columns, and how far down its heading is looked for.
const (
	minVertical    = 3
	maxVertical    = 12
	verticalWithin = 20
)

// readVertical reads a table that was copied so that each of its cells stands on a line of its own: the headings below each other, then the
// cells row by row. It says false for what is no such table.
func (b *builder) readVertical(text string) bool {
	if len(text) > maxRunning {
		return false
	}
	var cells []string
	var at []int
	line := 0
	for s := range lineSeq(text) {
		line++
		if s = strings.TrimSpace(s); s != "" {
			cells, at = append(cells, s), append(at, line)
		}
	}
	first, columns := headingsBelow(cells)
	if columns == 0 {
		return false
	}
	rows := (len(cells) - first) / columns
	if rows < 3 || !b.isVertical(cells[first:], columns) {
		return false
	}
	for _, s := range cells[:first] {
		b.sectionOfTitle(s)
		b.remark(s)
	}
	b.result.Detected.Format = Table
	t := newTable(b)
	for i := first; i+columns <= len(cells); i += columns {
		if !t.add(row{line: at[i], cells: cells[i : i+columns]}) {
			break
		}
	}
	t.end()
	for _, s := range cells[first+rows*columns:] { // what is left below is no row
		b.problem(line, 0, Warning, LineNotEntry, Args{Value: s})
		b.remark(s)
	}
	return true
}

// headingsBelow returns where the first lines stand that are headings below each other, and how many.
func headingsBelow(cells []string) (first, columns int) {
	for i := 0; i < min(len(cells), verticalWithin); i++ {
		n := 0
		for i+n < len(cells) && n < maxVertical && !strings.ContainsAny(cells[i+n], ",;\t|") && known(cells[i+n]) {
			n++
		}
		if n < minVertical {
			continue
		}
		if h := readHeader(cells[i : i+n]); h.find(FieldName) >= 0 || h.find(FieldPerson) >= 0 {
			return i, n
		}
	}
	return 0, 0
}

// isVertical says whether the cells make rows of that many: in each the numbers count on, or the names are names.
func (b *builder) isVertical(cells []string, columns int) bool {
	h := readHeader(cells[:columns])
	number, name := h.find(FieldNumber), h.find(FieldName)
	counted, named, rows := 0, 0, 0
	for i := columns; i+columns <= len(cells); i += columns {
		rows++
		if number >= 0 && isNumber(cells[i+number]) && countIn(cells[i+number]) == rows {
			counted++
		}
		if name >= 0 {
			if _, ok := b.memberOf(cells[i+name]); ok {
				named++
			}
		}
	}
	return counted == rows || named*5 >= rows*4
}
