package console

import "strings"

// The smallest screen that the console draws.
const (
	minColumns = 40
	minRows    = 12
)

// layout says where the parts of the floor's screen go.
type layout struct {
	columns, rows int
	header        bool // a line of its own above
	beside        bool // the list stands beside the clock, not below it
	margin        int  // columns left free at either side
	hero          area // who speaks, and the clock
	side          area // the list, or a form over it
}

type area struct{ columns, rows int }

const footerRows = 3

func layoutOf(columns, rows int) layout {
	l := layout{columns: columns, rows: rows, header: rows >= 18, beside: columns >= 72 && rows >= 16, margin: 1}
	if columns >= 72 {
		l.margin = 2
	}
	body := rows - footerRows
	if l.header {
		body -= 2
	}
	if l.beside {
		side := min(max(columns*8/25, 28), 64)
		l.side = area{side, body}
		l.hero = area{columns - side - 2*l.margin - 3, body}
		return l
	}
	l.hero = area{columns - 2*l.margin, min(body, max(9, body*3/5))}
	if body-l.hero.rows < 4 {
		l.hero.rows = body
	}
	l.side = area{columns - 2*l.margin, body - l.hero.rows}
	return l
}

// whole gives everything between header and footer to one part.
func (l layout) whole() layout {
	body := l.hero.rows
	if !l.beside {
		body += l.side.rows
	}
	l.beside, l.hero, l.side = false, area{l.columns - 2*l.margin, body}, area{}
	return l
}

// block returns exactly as many lines as the area has rows: what is too much is cut, what is missing is blank.
func (a area) block(lines []string) []string {
	if len(lines) > a.rows {
		lines = lines[:a.rows]
	}
	for len(lines) < a.rows {
		lines = append(lines, spaces(a.columns))
	}
	return lines
}

// compose puts the parts together into the whole screen.
func (l layout) compose(sc scene, header, hero, side, footer []string) string {
	edge := spaces(l.margin)
	lines := make([]string, 0, l.rows)
	for _, s := range header {
		lines = append(lines, edge+s+edge)
	}
	if l.beside {
		bar := " " + sc.theme.Rule.Render(sc.shape("│", "|")) + " "
		for i, s := range l.hero.block(hero) {
			lines = append(lines, edge+s+bar+l.side.block(side)[i]+edge)
		}
	} else {
		for _, s := range append(l.hero.block(hero), l.side.block(side)...) {
			lines = append(lines, edge+s+edge)
		}
	}
	for _, s := range footer {
		lines = append(lines, edge+s+edge)
	}
	return strings.Join(lines, "\n")
}
