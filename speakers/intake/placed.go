package intake

import (
	"strings"
	"unicode"
)

// Bounds of a table whose columns are kept apart by spaces: its columns, and how far from its heading a cell may begin.
const (
	maxPlaced  = 20
	nearPlaced = 2
)

// spot is a cell on a line, and the places at which it begins and ends. A character of Chinese takes two.
type spot struct {
	text       string
	begin, end int
}

// spotsOn returns the cells of a line that runs of two or more spaces keep apart, or one wide space.
func spotsOn(line string) []spot {
	var all []spot
	at, spaces, from, begin := 0, 2, 0, 0
	for i, r := range line {
		wide := r == '\u3000'
		switch {
		case wide:
			spaces += 2
		case r == ' ' || r == '\u00a0':
			spaces++
		default:
			if spaces > 1 && strings.TrimSpace(line[from:i]) != "" {
				all = append(all, spot{trimmed(line[from:i]), begin, at - spaces})
			}
			if spaces > 1 {
				from, begin = i, at
			}
			spaces = 0
		}
		at += widthOf(r)
	}
	if strings.TrimSpace(line[from:]) != "" {
		all = append(all, spot{trimmed(line[from:]), begin, at})
	}
	return all
}

func trimmed(s string) string { return strings.Trim(s, " \u00a0\u3000\r\n") }

// widthOf returns how many places a character takes on a line.
func widthOf(r rune) int {
	switch {
	case r == '\u3000' || unicode.Is(unicode.Han, r) || r >= 0xff01 && r <= 0xff60 || r >= 0x3001 && r <= 0x303f:
		return 2
	case unicode.Is(unicode.Mn, r):
		return 0
	}
	return 1
}

// placed writes a table whose columns are kept apart by spaces with tabs, so that each cell stands below its heading: where others are empty,
// nothing but its place tells. It says false where the lines do not stand below their heading.
func placed(text string) (string, bool) {
	lines := strings.Split(text, "\n")
	head := -1
	var heads []spot
	known := 1
	for i, line := range lines[:min(len(lines), headerWithin)] {
		if spots := spotsOn(line); len(spots) > 2 && len(spots) <= maxPlaced && readHeader(textsOf(spots)).known > known {
			head, heads, known = i, spots, readHeader(textsOf(spots)).known
		}
	}
	if head < 0 || !areBelow(lines[head+1:], heads) {
		return text, false
	}
	lines[head] = strings.Join(textsOf(heads), "\t")
	var row []string // the last
	at := -1         // where it stands
	for i, line := range lines[head+1:] {
		cells := cellsBelow(heads, line)
		if at >= 0 && completesRow(row, cells) {
			for j, c := range cells {
				row[j] = trimmed(row[j] + " " + c)
			}
			lines[at], lines[head+1+i] = strings.Join(row, "\t"), ""
		} else if cells != nil {
			row, at = cells, head+1+i
			lines[at] = strings.Join(row, "\t")
		}
	}
	return strings.Join(lines, "\n"), true
}

// cellsBelow returns the cells of a line, each below its heading; nil for a blank line and one that begins at the margin and has but one.
func cellsBelow(heads []spot, line string) []string {
	spots := spotsOn(line)
	if len(spots) == 0 || len(spots) == 1 && spots[0].begin <= heads[0].begin {
		return nil
	}
	return below(heads, spots)
}

// completesRow says whether cells are the rest of the row above: there the first is filled and here it is not, just one is filled in both, and
// others in one of the two; or that one goes on in the middle of a sentence.
func completesRow(row, cells []string) bool {
	if cells == nil || cells[0] != "" || row[0] == "" {
		return false
	}
	both, more, at := 0, 0, 0
	for j, c := range cells {
		switch {
		case c != "" && row[j] != "":
			both, at = both+1, j
		case c != "":
			more++
		}
	}
	return both == 1 && (more > 0 || startsSmall(cells[at]) || strings.HasSuffix(row[at], ","))
}

func textsOf(spots []spot) []string {
	texts := make([]string, len(spots))
	for i, s := range spots {
		texts[i] = s.text
	}
	return texts
}

// areBelow says whether the cells of nearly all lines begin or end where a heading does, and some lines lack one.
func areBelow(lines []string, heads []spot) bool {
	near, all, lacking := 0, 0, 0
	for _, line := range lines[:min(len(lines), 2*headRows)] {
		spots := spotsOn(line)
		if len(spots) < 2 || len(spots) > len(heads) {
			continue
		}
		if len(spots) < len(heads) {
			lacking++
		}
		for _, s := range spots {
			all++
			if farFrom(s, heads[nearest(s, heads)]) <= nearPlaced {
				near++
			}
		}
	}
	return lacking > 0 && all > 0 && near*5 >= all*4
}

// below puts cells below the headings nearest to them, in their order.
func below(heads, spots []spot) []string {
	if len(spots) >= len(heads) {
		return textsOf(spots)
	}
	cells := make([]string, len(heads))
	next := 0
	for i, s := range spots {
		last := len(heads) - (len(spots) - i) // those that follow need a place too
		at := next + nearest(s, heads[next:last+1])
		cells[at] = s.text
		next = at + 1
	}
	return cells
}

func nearest(s spot, heads []spot) int {
	best := 0
	for i, h := range heads {
		if farFrom(s, h) < farFrom(s, heads[best]) {
			best = i
		}
	}
	return best
}

// farFrom returns how far a cell begins from where a heading does, or ends, if that is nearer.
func farFrom(s, h spot) int {
	return min(max(s.begin-h.begin, h.begin-s.begin), max(s.end-h.end, h.end-s.end))
}
