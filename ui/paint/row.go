package paint

import (
	"unicode/utf8"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// run is a stretch of cells of one row that is written in one go.
type run struct {
	y, x  int
	cells []uv.Cell
}

// bridge is how many cells that are the same are written again, rather than passed over: going to a place costs as
// many bytes as that.
const bridge = 4

// differing returns the next run of cells, from x on, that must be written and can be in one style; an empty one at the
// end of the line where none is left. It never cuts a wide character, old or new, in two.
func differing(old, line uv.Line, x int) (from, to int) {
	for x < len(line) && line[x].Equal(&old[x]) {
		x++
	}
	if x == len(line) {
		return x, x
	}
	from, to = x, x+1
	for at := to; at < len(line) && at-to < bridge && fits(&line[at], &line[from]); at++ {
		if !line[at].Equal(&old[at]) {
			to = at + 1
		} else if len(line[at].Content) != 1 {
			break // only ASCII is worth writing twice
		}
	}
	for from > 0 && line[from].Width == 0 {
		from--
	}
	for to < len(line) && (line[to].Width == 0 || old[to].Width == 0 || unsure(line, to-1)) {
		to++
	}
	return from, to
}

// unsure says whether a terminal may take more columns for the character at x than we do, so that what comes after it
// must be written after it.
func unsure(line uv.Line, x int) bool {
	for x > 0 && line[x].Width == 0 {
		x--
	}
	return peculiar(line[x].Content)
}

// peculiar says whether terminals measure a character differently: several signs in one, or one of the newer planes.
func peculiar(content string) bool {
	r, n := utf8.DecodeRuneInString(content)
	return n < len(content) || r >= 0x1f000
}

// fits says whether a cell can be written in the style of another.
func fits(c, like *uv.Cell) bool {
	return c.Style.Equal(&like.Style) && c.Link == like.Link || isGround(c) && like.Link == (uv.Link{}) && onGround(&like.Style, &c.Style)
}

// blanks returns how many cells from x on are blank and of one style.
func blanks(cells []uv.Cell, x int) int {
	n := 0
	for x+n < len(cells) && cells[x+n].Content == " " && cells[x+n].Equal(&cells[x]) {
		n++
	}
	return n
}

// shapeless are the attributes that a blank does not show.
const shapeless = uv.AttrBold | uv.AttrFaint | uv.AttrItalic

// ground takes from a cell what is not seen of it: of a blank all but its background. A full block becomes a blank on
// a background of its colour, which is a third of the bytes, has no seams between cells, and is not read out as a word.
// The sixteen basic colours are left alone: as backgrounds some terminals have only eight of them.
func ground(c *uv.Cell) {
	s := &c.Style
	if c.Link != (uv.Link{}) || s.Underline != uv.UnderlineNone || s.Attrs&^shapeless != 0 {
		return
	}
	_, basic := s.Fg.(ansi.BasicColor)
	switch {
	case c.Content == " ":
		c.Style = uv.Style{Bg: s.Bg}
	case c.Content == "█" && s.Fg != nil && !basic && s.Attrs&uv.AttrFaint == 0:
		c.Content, c.Style = " ", uv.Style{Bg: s.Fg}
	}
}

// isGround says whether nothing of a cell is seen but its background.
func isGround(c *uv.Cell) bool {
	return c.Content == " " && c.Link == (uv.Link{}) && c.Style.Equal(&uv.Style{Bg: c.Style.Bg})
}

// onGround says whether a blank in a style shows nothing but the background of another.
func onGround(s, ground *uv.Style) bool {
	only := *s
	only.Fg, only.Attrs = nil, s.Attrs&^shapeless
	return only.Equal(&uv.Style{Bg: ground.Bg})
}
