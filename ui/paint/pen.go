package paint

import (
	"bytes"
	"strconv"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// pen gathers what is written, and knows where the terminal's cursor stands and in what style it writes. Both carry
// over from one frame to the next.
type pen struct {
	bytes.Buffer
	*layer
	columns int
	erases  bool // erasing leaves the background that is set
	x, y    int  // of the cursor; x is -1 where it is not known
	ink     ink
}

// lost says that the cursor may be anywhere.
func (p *pen) lost() { p.x, p.y = -1, -1 }

// reset goes back to plain text.
func (p *pen) reset() { p.set(0) }

// draw writes cells of a row.
func (p *pen) draw(y, x int, row []cell) {
	p.move(y, x)
	for i := 0; i < len(row); {
		c := row[i]
		p.prepare(c)
		n := 1
		if c.sign == ' ' {
			n = alike(row, i)
		}
		last := i+n == len(row)
		if (last && n > 2 || n > 8) && p.ground(c) && (p.erases || p.pots[c.ink].style.Bg == nil) {
			p.number(n, 'X') // erase: the cursor stays
			if last {
				return
			}
			p.move(y, x+i+n)
			i += n
			continue
		}
		p.put(c)
		i += max(int(c.width), 1)
	}
}

// prepare sets the style that a cell needs. Of a blank only the background is seen, so all else is left as it is.
func (p *pen) prepare(c cell) {
	if !p.ground(c) {
		p.set(c.ink)
		return
	}
	was := &p.pots[p.ink].style
	p.set(p.mix(uv.Style{Fg: was.Fg, Bg: p.pots[c.ink].style.Bg, Attrs: was.Attrs & shapeless}))
}

// put writes one cell. Where the terminal may measure it otherwise than we do, the place of the next one is not
// taken for granted; nor is it behind the last column, where terminals wait before they wrap.
func (p *pen) put(c cell) {
	next := p.x + max(int(c.width), 1)
	p.Write(p.clusters.write(p.AvailableBuffer(), c.sign))
	p.x = next
	if next >= p.columns {
		p.lost()
		return
	}
	if peculiar(c.sign) {
		y := p.y
		p.lost()
		p.move(y, next)
	}
}

// move goes to a place by the shortest way.
func (p *pen) move(y, x int) {
	if p.x == x && p.y == y {
		return
	}
	way := ansi.CursorPosition(x+1, y+1)
	if p.x >= 0 {
		if near := string(along(down(nil, y-p.y), x-p.x)); len(near) < len(way) {
			way = near
		}
	}
	p.WriteString(way)
	p.x, p.y = x, y
}

// down goes so many rows down, or up. A line feed goes straight down: the terminal is in raw mode, and the cursor
// never stands on the last row then.
func down(way []byte, rows int) []byte {
	switch {
	case rows < 0:
		return steps(way, -rows, 'A')
	case rows > 4:
		return steps(way, rows, 'B')
	}
	for range rows {
		way = append(way, '\n')
	}
	return way
}

// along goes so many columns to the right, or back.
func along(way []byte, columns int) []byte {
	switch {
	case columns > 0:
		return steps(way, columns, 'C')
	case columns < -4:
		return steps(way, -columns, 'D')
	}
	for range -columns {
		way = append(way, '\b')
	}
	return way
}

// number writes a control with a count.
func (p *pen) number(n int, final byte) { p.Write(steps(nil, n, final)) }

func steps(to []byte, n int, final byte) []byte {
	to = append(to, "\x1b["...)
	if n > 1 {
		to = strconv.AppendInt(to, int64(n), 10)
	}
	return append(to, final)
}

// set changes the style.
func (p *pen) set(to ink) {
	if to == p.ink {
		return
	}
	style := &p.pots[to].style
	change := style.Diff(&p.pots[p.ink].style)
	if whole := ansi.ResetStyle + style.String(); to != 0 && len(whole) < len(change) {
		change = whole
	}
	p.WriteString(change)
	p.ink = to
}
