package paint

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unsafe"

	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

var laid = []string{
	"a", "Brazil 0:07", " ", "    ", "大不列颠", "é", "e\u0301", "\u0301", "ส์ี", "नमस्ते", "عَرَبِيّ", "👨‍👩‍👧‍👦", "🇫🇷🇧🇷", "a\u200db", "한국", "\u1100\u1161", "ﬁ", "©\ufe0f", "1\ufe0f\u20e3",
	"█", "████", "▚━─●▲", "\t", "\x07", "\x7f", "\u0085", "\xff", "\xc3", "“…”",
	"\x1b[m", "\x1b[0m", "\x1b[1m", "\x1b[2;3m", "\x1b[7m", "\x1b[1;7;38;2;1;2;3m", "\x1b[22;27m", "\x1b[31m", "\x1b[97;44m", "\x1b[38;5;114m", "\x1b[48;2;1;2;3m", "\x1b[4:3m", "\x1b[4m", "\x1b[24m", "\x1b[39;49m", "\x1b[9m",
	"\x1b[2J", "\x1b[3;4H", "\x1b]0;title\x07", "\x1b]8;;http://a\x1b\\", "\x1b(B", "\x1bM", "\x1b[", "\x1b", "\x1b[1", "\x1b[?25m", "\x1b[>4;1m", "\x1b[1 m",
}

// A row is laid as the library that Bubble Tea draws with lays it, by either method and in however many colours.
func TestARowIsLaidAsByTheLibrary(t *testing.T) {
	const columns = 30
	for _, colors := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256, colorprofile.ANSI, colorprofile.ASCII} {
		for _, method := range []ansi.Method{ansi.WcWidth, ansi.GraphemeWidth} {
			ours := layer{inks: newInks(colors), method: method, line: make([]cell, columns)}
			library := uv.NewScreenBuffer(columns, 1)
			library.Method = method
			random := rand.New(rand.NewPCG(uint64(colors), 2))
			for range 4_000 {
				var b strings.Builder
				for range random.IntN(14) {
					b.WriteString(laid[random.IntN(len(laid))])
				}
				text := b.String()
				if method.StringWidth(strings.ToValidUTF8(text, "xx")) > columns && strings.ContainsAny(text, "\u0301\u0085\ufe0f\u200d") {
					continue // to a blank in place of half a wide character the library adds marks
				}
				uv.NewStyledString(text).Draw(library, library.Bounds())
				if got, want := ours.shown(ours.lay(text)), ofLibrary(library.Line(0), colors); got != want {
					t.Fatalf("%v, method %v: %q is laid as\n%s, not\n%s", colors, method, text, got, want)
				}
			}
		}
	}
}

func (l *layer) shown(row []cell) string {
	var b strings.Builder
	for _, c := range row {
		if c.width > 0 {
			fmt.Fprintf(&b, "%q %d %s|", l.clusters.write(nil, c.sign), c.width, l.pots[c.ink].style.String())
		}
	}
	return b.String()
}

func ofLibrary(row uv.Line, colors colorprofile.Profile) string {
	var b strings.Builder
	for _, c := range row {
		if c.Width > 0 {
			c.Style = uv.ConvertStyle(c.Style, colors)
			content, style := seen(c)
			fmt.Fprintf(&b, "%q %d %s|", content, c.Width, style.String())
		}
	}
	return b.String()
}

// What is kept of the screen, 120 columns by 40 rows, is small.
func TestCellsAreSmall(t *testing.T) {
	if n := unsafe.Sizeof(cell{}); n != 8 {
		t.Errorf("a cell takes %d bytes", n)
	}
}

// A console that shows ever new colours and clusters keeps no more of them than it needs, and goes on showing what it is told.
func TestNumbersDoNotRunOut(t *testing.T) {
	g := newGlass(t)
	for i := range 3 * manyNumbers {
		g.text(fmt.Sprintf("\x1b[38;2;%d;%d;7mx\x1b[m%c\u0301\u0302", i/256, i%256, 'a'+i%26))
	}
	if n := max(len(g.screen.layer.pots), len(g.screen.layer.many)); n > manyNumbers+10 {
		t.Errorf("%d styles are kept", n)
	}
	if got := g.String(); !strings.HasPrefix(got, "x") {
		t.Errorf("shows %q", got)
	}
}
