package intake

import (
	"strings"
	"unicode/utf8"
)

// maxBrokenRows bounds the rows that are looked at for cells that go over two lines: no list that somebody pasted is longer.
const maxBrokenRows = 5000

// unbroken joins lines that a table pasted from a text has where a cell went over two: the first has too few cells, the second those that
// are missing, and no number where the rows are numbered. Lines with quotation marks are left alone, as are tables without a common width.
func unbroken(text string, comma byte) string {
	lines := strings.Split(text, "\n")
	if len(lines) > maxBrokenRows || comma == ' ' {
		return text
	}
	width, numbered := usualWidth(lines, comma)
	if width < 3 {
		return text
	}
	var out []string
	for _, line := range lines {
		if last := len(out) - 1; last >= 0 && completes(out[last], line, comma, width, numbered) {
			out[last] = joinWrapped(strings.TrimRight(out[last], " \r"), strings.TrimLeft(line, " "))
			continue
		}
		if last := len(out) - 1; last >= 0 && numbered {
			if whole, ok := filledUp(out[last], line, comma); ok {
				out[last] = whole
				continue
			}
		}
		out = append(out, line)
	}
	if len(out) == len(lines) {
		return text
	}
	return strings.Join(out, "\n")
}

// longCell is how long a cell is at least that was broken because its column was full.
const longCell = 36

// filledUp joins a row with the one below it where that has no number and goes on in one cell, and fills a cell that was empty or goes on within a sentence:
// "10:05 | Jean-Pierre Lacroix, Under-Secretary-General for Peace |" and "| Operations | 8'".
func filledUp(before, line string, comma byte) (string, bool) {
	above, below := strings.Split(before, string(comma)), strings.Split(line, string(comma))
	if len(above) < 2 || len(below) < 2 || len(below) > max(len(above), 3) || !isPlace(above[0]) || strings.TrimSpace(below[0]) != "" {
		return "", false
	}
	joined, filled := 0, false
	for i, cell := range below {
		cell = strings.TrimSpace(cell)
		switch {
		case cell == "":
		case i >= len(above):
			above, filled = append(above, cell), true
		case strings.TrimSpace(above[i]) == "":
			above[i], filled = cell, true
		case startsSmall(cell) || utf8.RuneCountInString(strings.TrimSpace(above[i])) >= longCell:
			above[i] = joinWrapped(strings.TrimSpace(above[i]), cell)
			joined, filled = joined+1, filled || startsSmall(cell)
		default:
			return "", false
		}
	}
	return strings.Join(above, string(comma)), joined == 1 && filled
}

// completes says whether a line has the cells that the one before lacks.
func completes(before, line string, comma byte, width int, numbered bool) bool {
	missing := width - cellsIn(before, comma)
	if missing < 1 || missing >= width-1 || cellsIn(line, comma) != missing+1 || strings.ContainsAny(before+line, `"`) {
		return false
	}
	first, _, _ := strings.Cut(line, string(comma))
	head, _, _ := strings.Cut(before, string(comma))
	first = strings.TrimSpace(first)
	return first != "" && !isPlace(first) && (numbered && isPlace(head) || startsSmall(first))
}

// usualWidth returns how many cells most lines with more than one have, and whether most of these begin with a number.
func usualWidth(lines []string, comma byte) (width int, numbered bool) {
	widths, filled, numbers := map[int]int{}, 0, 0
	for _, line := range lines {
		if !strings.Contains(line, string(comma)) {
			continue
		}
		filled++
		widths[cellsIn(line, comma)]++
		if first, _, _ := strings.Cut(line, string(comma)); isPlace(first) {
			numbers++
		}
	}
	for w, n := range widths {
		if n*2 > filled {
			width = w
		}
	}
	return width, numbers*2 > filled
}

// isPlace says whether a cell is the number of its row, or the time of day that the row is for.
func isPlace(cell string) bool { return isNumber(cell) || isClock(strings.TrimSpace(cell)) }

func cellsIn(line string, comma byte) int { return strings.Count(line, string(comma)) + 1 }
