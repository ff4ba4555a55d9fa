package states

import (
	"iter"
	"strings"
)

// table is a file of the data as it is part of the program: a header line, and rows of cells between tabs. What is read from it is cut
// from it and never copied, so that the program starts no slower and takes no more memory for what it knows.
type table string

// row is a line of a table.
type row string

// rowCells is how many cells a row has at most.
const rowCells = 8

// rows yields the rows in their order.
func (t table) rows() iter.Seq[row] { return t.rowsAt(t.body()) }

// rowsOf yields the rows that begin with this cell. The table must be in the order of its first cells, byte for byte.
func (t table) rowsOf(first string) iter.Seq[row] {
	return func(yield func(row) bool) {
		for r := range t.rowsAt(t.search(first)) {
			if !r.begins(first) || !yield(r) {
				return
			}
		}
	}
}

// find returns the first row that begins with this cell, of a table in the order of its first cells.
func (t table) find(first string) (row, bool) {
	if r := t.line(t.search(first)); r.begins(first) {
		return r, true
	}
	return "", false
}

// nearby is how many bytes are read row by row: less than a hop to their middle costs.
const nearby = 160

// search returns where the first row begins that does not come before the cell.
func (t table) search(first string) int {
	from, to := t.body(), len(t)
	for to-from > nearby {
		middle := from + (to-from)/2
		start := middle + strings.IndexByte(string(t[middle:to]), '\n') + 1
		if start == middle || start == to { // one long row
			break
		}
		if t.before(start, first) {
			from = start
		} else {
			to = start
		}
	}
	for from < len(t) && t.before(from, first) {
		from = t.after(from)
	}
	return from
}

// before says whether the row at a place comes before a cell. The tab that ends a cell comes before every character of one.
func (t table) before(start int, first string) bool {
	if first != "" && t[start] != first[0] { // as mostly, and for less than a call
		return t[start] < first[0]
	}
	return string(t[start:min(start+len(first), len(t))]) < first
}

// body is where the first row begins.
func (t table) body() int { return t.after(0) }

// after is where the row after that at a place begins.
func (t table) after(start int) int {
	if n := strings.IndexByte(string(t[start:]), '\n'); n >= 0 {
		return start + n + 1
	}
	return len(t)
}

func (t table) line(start int) row {
	return row(strings.TrimSuffix(string(t[start:t.after(start)]), "\n"))
}

func (t table) rowsAt(start int) iter.Seq[row] {
	return func(yield func(row) bool) {
		for start < len(t) {
			end := t.after(start)
			if !yield(row(strings.TrimSuffix(string(t[start:end]), "\n"))) {
				return
			}
			start = end
		}
	}
}

func (r row) begins(first string) bool {
	return len(r) > len(first) && r[len(first)] == '\t' && string(r[:len(first)]) == first
}

// cells cuts the row at its tabs.
func (r row) cells() (cells [rowCells]string) {
	rest := string(r)
	for i := range cells {
		end := strings.IndexByte(rest, '\t')
		if end < 0 {
			cells[i] = rest
			break
		}
		cells[i], rest = rest[:end], rest[end+1:]
	}
	return cells
}

// cell returns one of the cells, counted from 0.
func (r row) cell(n int) string {
	rest := string(r)
	for range n {
		_, rest, _ = strings.Cut(rest, "\t")
	}
	cell, _, _ := strings.Cut(rest, "\t")
	return cell
}

// parts yields what stands between the bars of a cell.
func parts(cell string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for more := cell != ""; more; {
			var part string
			part, cell, more = strings.Cut(cell, "|")
			if !yield(strings.TrimSpace(part)) {
				return
			}
		}
	}
}
