package digits

import "slices"

// Room is what there is for a name.
type Room struct {
	Columns, Rows int
	Letter        int // the most rows of a letter, without its accents
	ASCII         bool
	marked        bool // the name has letters that are others without their accents
}

// mostLines is over how many lines a name is laid.
const mostLines = 3

// Name draws a name in capitals of blocks, the largest that there is room for. Accents are left out where there is none for them, unless
// another letter would be left (Й, Ї). It says false where the name is too long, or has a character that cannot be drawn.
func Name(s string, in Room) ([]string, bool) {
	words, ok := spelt(s)
	if !ok {
		return nil, false
	}
	in.marked = slices.ContainsFunc(words, func(word []letter) bool { return slices.ContainsFunc(word, letter.isAnother) })
	wide, slim := set(words, broad), set(words, narrow)
	for size := in.largest(); size > 0; size-- {
		for _, w := range in.ways(size) {
			text := wide
			if w.narrow {
				text = slim
			}
			if laid, fits := text.lay(w, in); fits {
				return laid, true
			}
		}
	}
	return nil, false
}

// largest returns the size of the largest letters allowed: how many halves of a row a pixel is high, in ASCII how many rows.
func (in Room) largest() int {
	if in.ASCII {
		return in.Letter / capRows
	}
	return in.Letter * 2 / capRows
}

// way is a manner of drawing a name.
type way struct {
	columns, halves int // of a pixel: how wide, and how many halves of a row high
	lines           int
	narrow          bool
}

// ways returns the manners of drawing letters of one height, the better ones first. Of pixels that are square narrow letters come before one line more,
// which would be taken from the clock. Of pixels that are higher than wide all lines come before narrow letters, whose strokes would be thin.
func (in Room) ways(size int) []way {
	square, slender := way{columns: size, halves: size}, way{columns: size - 1, halves: size}
	if in.ASCII {
		square, slender = way{columns: 2 * size, halves: 2 * size}, way{columns: size, halves: 2 * size}
	}
	all := make([]way, 0, 4*mostLines)
	for lines := 1; lines <= mostLines; lines++ {
		square.lines, square.narrow = lines, false
		all = append(all, square)
		square.narrow = true
		all = append(all, square)
	}
	for i := range 2 * mostLines {
		slender.lines, slender.narrow = i%mostLines+1, i >= mostLines
		if slender.columns > 0 {
			all = append(all, slender)
		}
	}
	return all
}

// setting is a name in one face, not yet laid out.
type setting struct {
	words []word
	space int
}

type word struct {
	letters []drawn
	width   int
}

// drawn is a letter in pixels, with its accents.
type drawn struct {
	glyph
	width        int
	above, below []string
}

func set(words [][]letter, f face) setting {
	text := setting{space: f.space()}
	for _, letters := range words {
		w := word{width: -1}
		for _, l := range letters {
			d := draw(l, f)
			w.letters = append(w.letters, d)
			w.width += d.width + 1
		}
		text.words = append(text.words, w)
	}
	return text
}

func draw(l letter, f face) drawn {
	g, _ := f.glyph(l.base)
	d := drawn{glyph: g, width: g.width()}
	if m, ok := marksAbove[l.above]; ok {
		d.above = m.over(d.width)
		d.width = max(d.width, len(d.above[0]))
	}
	if m, ok := marksBelow[l.below]; ok {
		d.below = m.over(g.width())
		d.width = max(d.width, len(d.below[0]))
	}
	return d
}

// lay draws a name in one way; it says false where it does not fit.
func (t setting) lay(w way, in Room) ([]string, bool) {
	if w.lines > len(t.words) {
		return nil, false
	}
	broken := t.broken(w.lines, in.Columns/w.columns)
	if broken == nil {
		return nil, false
	}
	for _, accents := range []bool{true, false} {
		if !accents && in.marked {
			break
		}
		for lead := 2; lead > 0; lead-- {
			c := canvasOf(broken, lead, accents)
			if (len(c.rows)*w.halves+1)/2 <= in.Rows {
				return c.blocks(w, in.ASCII), true
			}
		}
	}
	return nil, false
}

// width returns how many pixels words take on one line.
func (t setting) width(words []word) int {
	w := -(t.space + 2)
	for _, word := range words {
		w += word.width + t.space + 2
	}
	return w
}

// broken returns the lines of a name: as even as its words allow, each at most so wide; nil where there are no such lines.
func (t setting) broken(lines, columns int) []setting {
	if t.width(t.words) > lines*columns+(lines-1)*(t.space+2) { // a break takes the place of a gap

		return nil
	}
	if lines == 1 {
		return []setting{t}
	}
	var best []setting
	least := 0
	for i := 1; i <= len(t.words)-lines+1; i++ {
		first := setting{t.words[:i], t.space}
		if first.width(first.words) > columns {
			break
		}
		rest := setting{t.words[i:], t.space}.broken(lines-1, columns)
		if rest == nil {
			continue
		}
		if all := append([]setting{first}, rest...); best == nil || cost(all) < least {
			best, least = all, cost(all)
		}
	}
	return best
}

// Words of so few letters ("of", "and the") go with what follows: a line that ends in one counts as so much wider.
const (
	shortWord    = 3
	endsInAShort = 12 // pixels
)

// cost is how far lines are from being even: the width of the widest.
func cost(lines []setting) int {
	widest := 0
	for i, l := range lines {
		w := l.width(l.words)
		if last := l.words[len(l.words)-1]; i < len(lines)-1 && len(last.letters) <= shortWord {
			w += endsInAShort
		}
		widest = max(widest, w)
	}
	return widest
}
