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
	hero, side = l.hero.block(hero), l.side.block(side)
	bar := " " + sc.theme.Rule.Render(sc.shape("│", "|")) + " "
	p := page{edge: spaces(l.margin)}
	p.Grow(l.rows*(2*l.margin+len(bar)+1) + bytesOf(header, hero, side, footer))
	p.rows(header)
	if l.beside {
		p.beside(hero, bar, side)
	} else {
		p.rows(hero)
		p.rows(side)
	}
	p.rows(footer)
	return p.String()
}

func bytesOf(parts ...[]string) (n int) {
	for _, rows := range parts {
		for _, s := range rows {
			n += len(s)
		}
	}
	return n
}

// page is a screen that grows row by row.
type page struct {
	strings.Builder
	edge string
}

func (p *page) rows(rows []string) {
	for _, s := range rows {
		p.row(s)
	}
}

// beside puts rows beside others.
func (p *page) beside(left []string, between string, right []string) {
	for i := range left {
		p.row(left[i], between, right[i])
	}
}

// row adds a row of several pieces.
func (p *page) row(pieces ...string) {
	if p.Len() > 0 {
		p.WriteByte('\n')
	}
	p.WriteString(p.edge)
	for _, s := range pieces {
		p.WriteString(s)
	}
	p.WriteString(p.edge)
}
