package digits

import "strings"

// canvas holds the pixels of a name, row by row.
type canvas struct {
	width int
	rows  [][]bool
}

// canvasOf draws lines under each other, each in the middle.
func canvasOf(lines []setting, lead int, accents bool) canvas {
	var c canvas
	for _, l := range lines {
		c.width = max(c.width, l.width(l.words))
	}
	for i, l := range lines {
		above, below := 0, 0
		if accents {
			above, below = l.reach()
		}
		if i > 0 {
			c.extend(max(lead, min(above, 1)*(above+1)))
		} else {
			c.extend(above)
		}
		top := len(c.rows)
		c.extend(capRows + below)
		c.line(l, (c.width-l.width(l.words))/2, top, accents)
	}
	return c
}

// reach returns how many pixels accents take above and below the letters.
func (t setting) reach() (above, below int) {
	for _, w := range t.words {
		for _, d := range w.letters {
			if n := len(d.above); n > 0 {
				above = max(above, n+1)
			}
			below = max(below, len(d.below))
		}
	}
	return above, below
}

func (c *canvas) extend(n int) {
	for range n {
		c.rows = append(c.rows, make([]bool, c.width))
	}
}

func (c *canvas) line(l setting, x, top int, accents bool) {
	for _, w := range l.words {
		for _, d := range w.letters {
			c.put(d.glyph[:], x+(d.width-d.glyph.width())/2, top)
			if accents && d.above != nil {
				c.put(d.above, x+(d.width-len(d.above[0]))/2, top-1-len(d.above))
			}
			if accents && d.below != nil {
				c.put(d.below, x+(d.width-len(d.below[0]))/2, top+capRows)
			}
			x += d.width + 1
		}
		x += l.space + 1
	}
}

func (c *canvas) put(rows []string, x, y int) {
	for dy, row := range rows {
		for dx := range len(row) {
			if row[dx] == '#' {
				c.rows[y+dy][x+dx] = true
			}
		}
	}
}

// blocks draws each pixel in its size.
func (c canvas) blocks(w way, ascii bool) []string {
	at := func(x, half int) bool { return half/w.halves < len(c.rows) && c.rows[half/w.halves][x/w.columns] }
	var rows []string
	for half := 0; half < len(c.rows)*w.halves; half += 2 {
		var b strings.Builder
		for x := range c.width * w.columns {
			b.WriteRune(block(at(x, half), at(x, half+1), ascii))
		}
		rows = append(rows, b.String())
	}
	return rows
}

func block(upper, lower, ascii bool) rune {
	switch {
	case upper && lower && ascii:
		return '#'
	case upper && lower:
		return '█'
	case upper:
		return '▀'
	case lower:
		return '▄'
	}
	return ' '
}
