// Package digits draws what a room is to read, the digits of a countdown and the letters of a name, as large as there is room for.
package digits

import "strings"

// Font draws digits, the colon and the plus sign out of strokes, at any size. A pixel is nearly square: as wide as a
// column and half as high as a row, or, where only ASCII can be shown, two columns wide and a row high.
type Font struct {
	width, height int // of a digit, in pixels
	stroke        int // in pixels
	ascii         bool
}

// OfRows returns the font whose digits are at most so many rows high.
func OfRows(rows int, ascii bool) Font {
	h := 2 * rows
	if ascii {
		h = rows
	}
	stroke := max(1, (h+3)/7)
	if !ascii && stroke > 2 && h > 20 {
		stroke = (h + 10) / 14 * 2 // an even one, so that strokes are whole rows
	}
	f := Font{width: max(3*stroke, (h+1)/2, 3), height: h, stroke: stroke, ascii: ascii}
	if !f.whole() && (h-3*stroke)%2 != 0 {
		f.height--
	}
	return f
}

// whole says whether strokes fill rows wholly, none beginning or ending half way up a row. Such digits have no seams, and a
// second that changes costs few bytes on the way to the terminal.
func (f Font) whole() bool { return !f.ascii && f.stroke%2 == 0 }

// middle returns where the middle stroke begins: a little above the middle rather than below it.
func (f Font) middle() int {
	mid := (f.height - f.stroke) / 2
	if f.whole() {
		mid &^= 1
	}
	return mid
}

// fewestPixels is the height below which digits cannot be told apart.
const fewestPixels = 5

// For returns the largest font in which s fits, or false where none does. Digits of one height are made as wide
// as there is room for, within what looks well.
func For(s string, columns, rows int, ascii bool) (Font, bool) {
	for ; rows > 0; rows-- {
		f := OfRows(rows, ascii)
		if f.height < fewestPixels {
			break
		}
		narrow := f.width
		for f.width = max(f.height*5/8, narrow); f.width >= narrow; f.width-- {
			if f.Width(s) <= columns {
				return f, true
			}
		}
	}
	return Font{}, false
}

// Rows returns how many rows a digit takes.
func (f Font) Rows() int {
	if f.ascii {
		return f.height
	}
	return (f.height + 1) / 2
}

// Width returns how many columns s takes.
func (f Font) Width(s string) int {
	if f.ascii {
		return 2 * f.pixels(s)
	}
	return f.pixels(s)
}

func (f Font) gap() int { return max(1, (f.stroke+1)/2) + f.stroke/3 }

// pixels returns how many pixels s is wide.
func (f Font) pixels(s string) int {
	w := 0
	for i, r := range s {
		if i > 0 {
			w += f.gap()
		}
		w += f.widthOfRune(r)
	}
	return w
}

func (f Font) widthOfRune(r rune) int {
	switch r {
	case ':':
		return f.stroke
	case '+':
		return 3 * f.plus()
	}
	return f.width
}

// Draw returns s in rows of equal width.
func (f Font) Draw(s string) []string {
	width := f.pixels(s)
	grid, all := make([][]bool, f.height+1), make([]bool, (f.height+1)*width)
	for y := range grid {
		grid[y], all = all[:width], all[width:]
	}
	x := 0
	for _, r := range s {
		f.glyph(r, func(px, py int) { grid[py][x+px] = true }, func(px, py int) { grid[py][x+px] = false })
		x += f.widthOfRune(r) + f.gap()
	}
	rows := make([]string, f.Rows())
	for i := range rows {
		if f.ascii {
			rows[i] = signs(grid[i])
		} else {
			rows[i] = blocks(grid[2*i], grid[2*i+1])
		}
	}
	return rows
}

func signs(pixels []bool) string {
	var b strings.Builder
	for _, set := range pixels {
		if set {
			b.WriteString("##")
		} else {
			b.WriteString("  ")
		}
	}
	return b.String()
}

func blocks(upper, lower []bool) string {
	var b strings.Builder
	b.Grow(len("█") * len(upper))
	for x := range upper {
		switch u, l := upper[x], lower[x]; {
		case u && l:
			b.WriteRune('█')
		case u:
			b.WriteRune('▀')
		case l:
			b.WriteRune('▄')
		default:
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// plus is the stroke of the sign, thinner than that of the digits.
func (f Font) plus() int { return (f.stroke + 1) / 2 }

type pixel func(x, y int)

// glyph draws one character: set makes a pixel, cut takes one away where a corner is rounded.
func (f Font) glyph(r rune, set, cut pixel) {
	switch {
	case r >= '0' && r <= '9':
		f.strokes(strokesOf[r-'0'], set)
		f.round(cut)
		if r == '1' {
			f.one(set)
		}
	case r == ':':
		y := f.height * 3 / 10
		if f.whole() {
			y &^= 1
		}
		f.fill(0, y, f.stroke, f.stroke, set)
		f.fill(0, f.height-y-f.stroke, f.stroke, f.stroke, set)
	case r == '+':
		t := f.plus()
		y := (f.height - t) / 2
		if f.whole() {
			y = f.middle() + (f.stroke-t)/2
		}
		f.fill(0, y, 3*t, t, set)
		f.fill(t, y-t, t, 3*t, set)
	}
}

// The strokes of a digit: top, middle and bottom, and the four halves of the sides.
const (
	top = 1 << iota
	middle
	bottom
	upperLeft
	upperRight
	lowerLeft
	lowerRight
)

var strokesOf = [10]int{
	top | bottom | upperLeft | upperRight | lowerLeft | lowerRight,
	upperRight | lowerRight, // and a flag
	top | middle | bottom | upperRight | lowerLeft,
	top | middle | bottom | upperRight | lowerRight,
	middle | upperLeft | upperRight | lowerRight,
	top | middle | bottom | upperLeft | lowerRight,
	top | middle | bottom | upperLeft | lowerLeft | lowerRight,
	top | upperRight | lowerRight,
	top | middle | bottom | upperLeft | upperRight | lowerLeft | lowerRight,
	top | middle | bottom | upperLeft | upperRight | lowerRight,
}

func (f Font) strokes(which int, set pixel) {
	t, w, h := f.stroke, f.width, f.height
	mid := f.middle()
	for _, s := range []struct{ stroke, x, y, w, h int }{
		{top, 0, 0, w, t},
		{middle, 0, mid, w, t},
		{bottom, 0, h - t, w, t},
		{upperLeft, 0, 0, t, mid + t},
		{upperRight, w - t, 0, t, mid + t},
		{lowerLeft, 0, mid, t, h - mid},
		{lowerRight, w - t, mid, t, h - mid},
	} {
		if which&s.stroke != 0 {
			f.fill(s.x, s.y, s.w, s.h, set)
		}
	}
}

// one adds what makes a one of its stem: the flag.
func (f Font) one(set pixel) {
	t := f.stroke
	y := t / 2
	if f.whole() {
		y = (t/2 + 1) &^ 1
	}
	f.fill(f.width-2*t, y, t, t, set)
}

func (f Font) fill(x, y, w, h int, set pixel) {
	for py := y; py < y+h; py++ {
		for px := x; px < x+w; px++ {
			set(px, py)
		}
	}
}

// round takes a little off each outer corner of a digit: off all of them, so that the corners of one digit are those of
// the next. A thin stroke has nothing to give.
func (f Font) round(cut pixel) {
	if f.stroke < 2 {
		return
	}
	w, h := f.width-1, f.height-1
	f.bevel(func(x, y int) {
		cut(x, y)
		cut(w-x, y)
		cut(x, h-y)
		cut(w-x, h-y)
	})
}

// bevel is what is taken off the top left corner.
func (f Font) bevel(cut pixel) {
	size, step := f.stroke/2, 1
	if f.whole() {
		step = 2 // a row at a time
	}
	for y := range size + size%step {
		for x := range size - y/step*step {
			cut(x, y)
		}
	}
}
