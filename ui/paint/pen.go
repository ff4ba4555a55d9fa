package paint

import (
	"bytes"
	"strconv"
	"unicode/utf8"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// pen gathers what is written, and knows where the terminal's cursor stands and in what style it writes. Both carry
// over from one frame to the next.
type pen struct {
	bytes.Buffer
	columns int
	x, y    int // of the cursor; x is -1 where it is not known
	style   uv.Style
	link    uv.Link
}

// lost says that the cursor may be anywhere.
func (p *pen) lost() { p.x, p.y = -1, -1 }

// reset goes back to plain text.
func (p *pen) reset() { p.set(&uv.Style{}, &uv.Link{}) }

// draw writes cells at a place.
func (p *pen) draw(y, x int, cells []uv.Cell) {
	if len(cells) == 0 {
		return
	}
	p.move(y, x)
	for i := 0; i < len(cells); {
		c := &cells[i]
		p.set(&c.Style, &c.Link)
		if n := blanks(cells, i); n > 4 && i+n == len(cells) && c.Style.IsZero() {
			p.number(n, 'X') // erase: the cursor stays
			return
		}
		p.write(c)
		i += max(c.Width, 1)
	}
}

// write writes one cell. Where the terminal may measure it otherwise than we do, the place of the next one is not
// taken for granted; nor is it behind the last column, where terminals wait before they wrap.
func (p *pen) write(c *uv.Cell) {
	next := p.x + max(c.Width, 1)
	p.WriteString(c.Content)
	p.x = next
	if next >= p.columns {
		p.lost()
		return
	}
	if r, n := utf8.DecodeRuneInString(c.Content); n < len(c.Content) || r >= 0x1f000 {
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
	place := len(ansi.CursorPosition(x+1, y+1))
	if p.x < 0 || !p.near(y, x, place) {
		p.WriteString(ansi.CursorPosition(x+1, y+1))
	}
	p.x, p.y = x, y
}

// near goes to a place step by step, where that takes fewer bytes than its coordinates. A line feed goes straight
// down: the terminal is in raw mode, and the cursor never stands on the last row then.
func (p *pen) near(y, x, bytes int) bool {
	down, right := y-p.y, x-p.x
	if down < 0 || down > 3 {
		return false
	}
	var way []byte
	for range down {
		way = append(way, '\n')
	}
	switch {
	case right < 0 && right >= -4:
		for range -right {
			way = append(way, '\b')
		}
	case right < 0:
		way = steps(way, -right, 'D')
	case right > 0:
		way = steps(way, right, 'C')
	}
	if len(way) >= bytes {
		return false
	}
	p.Write(way)
	return true
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

// set changes the style to what the next cell needs.
func (p *pen) set(style *uv.Style, link *uv.Link) {
	if !style.Equal(&p.style) {
		change := style.Diff(&p.style)
		if whole := ansi.ResetStyle + style.String(); !style.IsZero() && len(whole) < len(change) {
			change = whole
		}
		p.WriteString(change)
		p.style = *style
	}
	if *link != p.link {
		p.WriteString(ansi.SetHyperlink(link.URL, link.Params))
		p.link = *link
	}
}
