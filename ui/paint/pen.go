package paint

import (
	"bytes"

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
	at      place
	ink     ink
	kept    kept
	saved   bool // the terminal remembers a place of ours
}

// lost says that the cursor may be anywhere.
func (p *pen) lost() { p.at = nowhere }

// reset goes back to plain text, whatever the terminal's style is.
func (p *pen) reset() {
	p.WriteString(ansi.ResetStyle)
	p.ink = 0
}

// draw writes cells of a row.
func (p *pen) draw(at place, row []cell) {
	p.prepare(row[0], p.erased(row))
	p.move(at)
	p.keep()
	for i := 0; i < len(row); {
		c, n := row[i], alike(row, i)
		last := i+n == len(row)
		erased := (last && n > 2 || n > 8) && p.erasable(c)
		p.change(p.wanted(p.ink, c, erased))
		switch {
		case !erased:
			p.put(c)
			i += max(int(c.width), 1)
			continue
		case last:
			p.erase(n)
			return
		}
		p.erase(n)
		i += n
		p.move(place{at.y, at.x + i})
	}
}

// erase erases cells. The cursor stays.
func (p *pen) erase(n int) { p.Write(steps(p.AvailableBuffer(), n, 'X')) }

// erased says whether cells are written by erasing alone.
func (p *pen) erased(row []cell) bool {
	return len(row) > 2 && p.erasable(row[0]) && alike(row, 0) == len(row)
}

// erasable says whether erasing leaves such a cell.
func (p *pen) erasable(c cell) bool {
	return p.ground(c) && (p.erases || p.pots[c.ink].style.Bg == nil)
}

// put writes one cell. Where the terminal may measure it otherwise than we do, the place of the next one is not
// taken for granted; nor is it behind the last column, where terminals wait before they wrap.
func (p *pen) put(c cell) {
	next := place{p.at.y, p.at.x + max(int(c.width), 1)}
	p.Write(p.clusters.write(p.AvailableBuffer(), c.sign))
	p.at = next
	if next.x >= p.columns {
		p.lost()
		return
	}
	if peculiar(c.sign) {
		p.lost()
		p.move(next)
	}
}

// move goes to a place.
func (p *pen) move(there place) {
	p.Write(way(p.AvailableBuffer(), p.at, there))
	p.at = there
}

// wanted returns the style in which a cell is best written after another, or erased. Of a blank only the background is seen: all
// else is left as it is, unless leaving it costs more.
func (p *pen) wanted(from ink, c cell, erased bool) ink {
	switch {
	case erased && p.clears(c, from), !erased && p.fits(c, from):
		return from
	case !p.ground(c):
		return c.ink
	}
	was := &p.pots[from].style
	left := p.mix(uv.Style{Fg: was.Fg, Bg: p.pots[c.ink].style.Bg, Attrs: was.Attrs & shapeless})
	if len(p.between(from, c.ink)) < len(p.between(from, left)) {
		return c.ink
	}
	return left
}

// change sets a style.
func (p *pen) change(to ink) {
	p.WriteString(p.between(p.ink, to))
	p.ink = to
}
