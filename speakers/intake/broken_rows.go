package intake

import (
	"iter"
	"slices"
	"strings"
)

// minBroken is how many cells a table has at least whose rows are mended.
const minBroken = 3

// mendedRows makes one row of two where a cell was broken over two lines: the first has too few cells, the second goes on with a small letter,
// and together they have as many as the others.
func mendedRows(rows iter.Seq[row]) iter.Seq[row] {
	return func(yield func(row) bool) {
		width := 0
		var held *row
		for r := range rows {
			if held != nil {
				if whole, ok := joinedRow(*held, r, width); ok {
					held = nil
					if !yield(whole) {
						return
					}
					continue
				}
				if !yield(*held) {
					return
				}
				held = nil
			}
			if width >= minBroken && len(r.cells) < width && len(r.cells) > 1 && r.unclosed == 0 {
				r.cells = slices.Clone(r.cells)
				held = &r
				continue
			}
			width = max(width, len(r.cells))
			if !yield(r) {
				return
			}
		}
		if held != nil {
			yield(*held)
		}
	}
}

// joinedRow joins two rows if the second is the rest of the first.
func joinedRow(first, rest row, width int) (row, bool) {
	if len(first.cells)+len(rest.cells)-1 != width || len(rest.cells) == 0 || !startsSmall(strings.TrimSpace(rest.cells[0])) {
		return row{}, false
	}
	last := len(first.cells) - 1
	first.cells[last] = joinWrapped(strings.TrimSpace(first.cells[last]), strings.TrimSpace(rest.cells[0]))
	first.cells = append(first.cells, rest.cells[1:]...)
	return first, true
}
