package paint

import (
	"strings"

	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// ink is the number of a style. 0 writes plainly, none is no style.
type ink uint16

const none = ^ink(0)

// inks are all styles that were seen, so that cells name theirs by a number and a sequence is read once.
type inks struct {
	colors  colorprofile.Profile
	pots    []pot
	numbers map[uv.Style]ink
	after   map[sequence]ink
	changes map[[2]ink]string
}

// pot is a style and what is made of it.
type pot struct {
	style uv.Style
	under ink // how a blank is kept that is written in it: of most only the background is seen
	block ink // how a blank is kept that stands for a full block in it; none: blocks stay blocks
	clear ink // how a blank is kept that is erased in it; none: nobody erases in it
}

// sequence is a change of the style that a row asks for.
type sequence struct {
	from ink
	text string
}

func newInks(colors colorprofile.Profile) inks {
	k := inks{colors: colors, numbers: map[uv.Style]ink{}, after: map[sequence]ink{}, changes: map[[2]ink]string{}}
	k.mix(uv.Style{})
	return k
}

// mix returns the number of a style.
func (k *inks) mix(s uv.Style) ink {
	n, ok := k.numbers[s]
	if ok {
		return n
	}
	n = ink(len(k.pots))
	k.numbers[s] = n
	k.pots = append(k.pots, pot{style: s, under: n, block: none, clear: none})
	made := k.made(k.pots[n]) // which may add to them
	k.pots[n] = made
	return n
}

// shapeless are the attributes that a blank does not show.
const shapeless = uv.AttrBold | uv.AttrFaint | uv.AttrItalic

// made works out what is made of a style. Where foreground and background are exchanged, a blank shows the one and a full block the
// other.
func (k *inks) made(p pot) pot {
	s := p.style
	reversed := s.Attrs&uv.AttrReverse != 0
	if s.Underline != uv.UnderlineNone || s.Attrs&^(shapeless|uv.AttrReverse) != 0 || reversed && !fills(s) {
		return p
	}
	if reversed {
		p.under, p.block = k.mix(uv.Style{Bg: s.Fg}), k.mix(uv.Style{Bg: s.Bg})
		return p
	}
	p.under = k.mix(uv.Style{Bg: s.Bg})
	p.clear = p.under
	if fills(s) {
		p.block = k.mix(uv.Style{Bg: s.Fg})
	}
	return p
}

// fills says whether the foreground may be a background instead: a full block becomes a blank of its colour, which is a third of
// the bytes, has no seams between cells, and is not read out as a word. The sixteen basic colours are left alone: as
// backgrounds some terminals have only eight of them.
func fills(s uv.Style) bool {
	_, basic := s.Fg.(ansi.BasicColor)
	return s.Fg != nil && !basic && s.Attrs&uv.AttrFaint == 0
}

// read returns the style after a sequence that changes it.
func (k *inks) read(from ink, text string) ink {
	to, ok := k.after[sequence{from, text}]
	if ok {
		return to
	}
	var p ansi.Parser
	p.SetParamsSize(32)
	ansi.DecodeSequence(text, ansi.NormalState, &p)
	s := k.pots[from].style
	uv.ReadStyle(p.Params(), &s)
	to = k.mix(uv.ConvertStyle(s, k.colors))
	k.after[sequence{from, strings.Clone(text)}] = to
	return to
}

// ground says whether nothing of a cell is seen but its background.
func (k *inks) ground(c cell) bool { return k.clears(c, c.ink) }

// fits says whether a cell can be written with an ink.
func (k *inks) fits(c cell, with ink) bool {
	return c.ink == with || c.sign == ' ' && k.pots[with].under == c.ink
}

// clears says whether a cell is what erasing with an ink leaves.
func (k *inks) clears(c cell, with ink) bool { return c.sign == ' ' && k.pots[with].clear == c.ink }

// between returns the sequence from one style to another.
func (k *inks) between(from, to ink) string {
	if from == to {
		return ""
	}
	change, ok := k.changes[[2]ink{from, to}]
	if ok {
		return change
	}
	style := &k.pots[to].style
	change = style.Diff(&k.pots[from].style)
	if whole := ansi.ResetStyle + style.String(); to != 0 && len(whole) < len(change) {
		change = whole
	}
	k.changes[[2]ink{from, to}] = change
	return change
}
