package paint

import (
	"math"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// kept is what the terminal was told to remember (DECSC): a place, and the style that is needed again and again, which is that of the
// clock's digits. Going back to it (DECRC) takes two bytes, where a colour takes some twenty.
type kept struct {
	is    bool // it is known what the terminal remembers
	place place
	ink   ink
	last  ink  // of what a style was set for last that takes many bytes
	due   bool // the style that is set now is to be kept
}

// manyBytes are those of a change of style that is worth keeping, and a detour is how many must be spared, because going back changes
// the place too.
const (
	manyBytes = 12
	detour    = 4
)

// prepare sets the style that a cell needs, by a change or by going back to what is kept.
func (p *pen) prepare(c cell, erased bool) {
	to := p.wanted(p.ink, c, erased)
	if to == p.ink {
		return
	}
	change := len(p.between(p.ink, to))
	if p.costBack(c, erased) < change {
		p.WriteString(ansi.RestoreCursor)
		p.at, p.ink = p.kept.place, p.kept.ink
		p.change(p.wanted(p.ink, c, erased))
		return
	}
	p.intend(c, change)
	p.change(to)
}

// cost returns how many bytes the style takes that a cell needs.
func (p *pen) cost(c cell, erased bool) int {
	return min(len(p.between(p.ink, p.wanted(p.ink, c, erased))), p.costBack(c, erased))
}

// costBack returns how many bytes it takes from what is kept, the way from there included. Behind the last column, where terminals wait
// before they wrap, some go on waiting after they went back.
func (p *pen) costBack(c cell, erased bool) int {
	if !p.kept.is || p.at == nowhere {
		return math.MaxInt
	}
	return len(ansi.RestoreCursor) + len(p.between(p.kept.ink, p.wanted(p.kept.ink, c, erased))) + detour
}

// intend notes that a style is set for a cell: one that is set for the second time in succession is to be kept.
func (p *pen) intend(c cell, size int) {
	if size < manyBytes {
		return
	}
	p.kept.due = c.ink == p.kept.last && p.ground(c)
	p.kept.last = c.ink
}

// keep keeps place and style, where that is due. What is filled with a colour has lines of it too, so both are kept in one.
func (p *pen) keep() {
	if !p.kept.due {
		return
	}
	bg := p.pots[p.ink].style.Bg
	p.change(p.mix(uv.Style{Fg: bg, Bg: bg}))
	p.WriteString(ansi.SaveCursor)
	p.kept, p.saved = kept{is: true, place: p.at, ink: p.ink, last: p.kept.last}, true
}

// legible ends a frame in a style in which what others write (a message to all terminals, a trace, the shell after a kill) can be read.
func (p *pen) legible() {
	if s := p.pots[p.ink].style; s.Fg != nil && s.Fg == s.Bg {
		p.change(p.mix(uv.Style{Bg: s.Bg}))
	}
}
