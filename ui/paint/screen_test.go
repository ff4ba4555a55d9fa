package paint

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

const columns, rows = 24, 6

// glass is a terminal in memory, with a screen of ours on it.
type glass struct {
	*vt.Emulator
	screen *Screen
	sent   bytes.Buffer
}

func newGlass(t *testing.T) *glass {
	t.Helper()
	g := &glass{Emulator: vt.NewEmulator(columns, rows)}
	go func() { _, _ = io.Copy(io.Discard, g.Emulator) }()      // its answers
	t.Cleanup(func() { _ = g.InputPipe().(io.Closer).Close() }) // the answers end; Close is no friend of a Read that goes on
	g.screen = New(io.MultiWriter(g.Emulator, &g.sent), Options{Colors: colorprofile.TrueColor, Columns: columns, Rows: rows, Erases: true})
	return g
}

// text shows a view of these rows.
func (g *glass) text(rows ...string) { g.screen.Show(tea.NewView(strings.Join(rows, "\n"))) }

// cells returns all that is seen on the terminal, styles too.
func (g *glass) cells() string {
	var b strings.Builder
	for y := range g.Height() {
		for x := range g.Width() {
			if shown := g.CellAt(x, y); shown != nil {
				content, style := seen(*shown)
				fmt.Fprintf(&b, "%q %s|", content, strings.ReplaceAll(style.String(), "\x1b", ""))
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// seen is what the eye tells of a cell: of a blank its background, and a full block is a blank of another colour.
func seen(c uv.Cell) (string, uv.Style) {
	s := c.Style
	if s.Underline != uv.UnderlineNone || s.Attrs&^(uv.AttrBold|uv.AttrFaint|uv.AttrItalic|uv.AttrReverse) != 0 {
		return c.Content, s
	}
	if s.Attrs&uv.AttrReverse != 0 {
		return seenReversed(c)
	}
	if _, basic := s.Fg.(ansi.BasicColor); c.Content == "█" && s.Fg != nil && !basic && s.Attrs&uv.AttrFaint == 0 {
		return " ", uv.Style{Bg: s.Fg}
	}
	if c.Content == " " {
		return " ", uv.Style{Bg: s.Bg}
	}
	return c.Content, s
}

// seenReversed is the same where foreground and background are exchanged.
func seenReversed(c uv.Cell) (string, uv.Style) {
	s := c.Style
	_, basic := s.Fg.(ansi.BasicColor)
	switch {
	case s.Fg == nil || basic || s.Attrs&uv.AttrFaint != 0:
		return c.Content, s
	case c.Content == " ":
		return " ", uv.Style{Bg: s.Fg}
	case c.Content == "█":
		return " ", uv.Style{Bg: s.Bg}
	}
	return c.Content, s
}

// Whatever was shown before, the terminal shows what a new one shows that is sent the view alone.
func TestEachFrameLooksAsIfItWereTheFirst(t *testing.T) {
	// Combining marks are left out: the emulator gives them a cell of their own.
	pieces := []string{
		"a", "Brazil", " ", "      ", "大不", "语", "é", "\x1b[31mred\x1b[m", "\x1b[1;38;2;9;8;7mbold\x1b[m", "█", "████████",
		"\x1b[7m over \x1b[m", "\x1b[48;5;4m   \x1b[m", "━", "12:34", "\x1b[38;2;1;2;3m███\x1b[m", "\x1b[38;2;1;2;3m██████████\x1b[m",
		"\x1b[38;2;1;2;3mx\x1b[m", "\x1b[1;7;38;2;1;2;3m end ██    ████  \x1b[m", "\x1b[7;38;2;1;2;3;48;2;4;5;6m  █████     x\x1b[m",
		"\x1b[38;2;1;2;3m██ ██  █ ██  \x1b[m", "\x1b[7;38;2;1;2;3m██ ██  █ ██  \x1b[m", "\x1b[4m   \x1b[m", "\x1b[48;2;1;2;3m9   9\x1b[m",
	}
	for seed := range uint64(40) {
		random := rand.New(rand.NewPCG(seed, 1))
		live, view := newGlass(t), make([]string, rows)
		for range 60 {
			for range random.IntN(3) {
				var row strings.Builder
				for range random.IntN(9) {
					row.WriteString(pieces[random.IntN(len(pieces))])
				}
				view[random.IntN(rows)] = ansi.TruncateWc(row.String(), columns, "")
			}
			live.text(view...)
			fresh := newGlass(t)
			fresh.text(view...)
			if got, want := live.cells(), fresh.cells(); got != want {
				t.Fatalf("seed %d: the terminal shows\n%s, a new one\n%s of\n%s", seed, got, want, strings.Join(view, "\n"))
			}
		}
	}
}

func field(s string) string { return "\x1b[38;2;127;209;139m  " + s + "  \x1b[m" }

func lit(s string) string { return "\x1b[1;7;38;2;127;209;139m  " + s + "  \x1b[m" }

// What a new terminal shows is what a terminal makes of the view's own bytes.
func TestTheFirstFrameIsTheView(t *testing.T) {
	view := []string{"Brazil \x1b[31m2:59\x1b[m", "", "大不列颠 \x1b[7mend\x1b[m", "   █", "e\u0301  \x1b[1mx"}
	g := newGlass(t)
	g.text(view...)
	plain := newGlass(t)
	_, _ = plain.WriteString(strings.Join(view, "\r\n"))
	if got, want := g.cells(), plain.cells(); got != want {
		t.Errorf("shows\n%s, want\n%s", got, want)
	}
}

func TestAFrameCostsWhatDiffers(t *testing.T) {
	g := newGlass(t)
	const block = "\x1b[38;2;127;209;139m████\x1b[m"
	for _, step := range []struct {
		name string
		rows []string
		most int // bytes
	}{
		{"the first frame", []string{"2:59 left", "大不列颠", "\x1b[31mred\x1b[m"}, 1000},
		{"the same again", []string{"2:59 left", "大不列颠", "\x1b[31mred\x1b[m"}, 0},
		{"one digit", []string{"2:58 left", "大不列颠", "\x1b[31mred\x1b[m"}, 10},
		{"a row beside wide letters", []string{"2:58 left", "大不列颠 1", "\x1b[31mred\x1b[m"}, 9},
		{"a clock of blocks", []string{"2:58 left", block + "   " + block, block, block}, 60},
		{"its next second", []string{"2:58 left", "   " + block, block + "   " + block, block + "   " + block}, 50},
		{"without it", []string{"2:58 left", "大不列颠", "\x1b[31mred\x1b[m"}, 70},
		{"a field with a digit", []string{field("██  ██  █████"), field("██  ██     ██"), field("██████  █████")}, 150},
		{"the field lit", []string{lit("██  ██  █████"), lit("██  ██     ██"), lit("██████  █████")}, 150},
	} {
		g.sent.Reset()
		g.text(step.rows...)
		if n := g.sent.Len(); n > step.most {
			t.Errorf("%s: %d bytes, want at most %d: %q", step.name, n, step.most, g.sent.String())
		}
	}
}

func TestTheScreenIsDrawnAnew(t *testing.T) {
	for _, step := range []struct {
		name string
		do   func(g *glass)
	}{
		{"after something else wrote to the terminal", func(g *glass) {
			_, _ = g.WriteString("\x1b[Hgarbage")
			g.screen.Forget()
		}},
		{"after the terminal was given back and taken again", func(g *glass) {
			g.screen.Release()
			g.text("drawn by nobody")
			g.screen.Take()
		}},
		{"in a larger window", func(g *glass) {
			g.Resize(40, 10)
			g.screen.Resize(40, 10)
		}},
		{"in a smaller window", func(g *glass) {
			g.Resize(10, 3)
			g.screen.Resize(10, 3)
		}},
	} {
		g := newGlass(t)
		g.text("one", "two", "three", "four")
		step.do(g)
		g.text("one", "two", "three", "four")
		if got := g.String(); !strings.HasPrefix(got, "one") || !strings.Contains(got, "three") || !g.IsAltScreen() {
			t.Errorf("%s: shows %q", step.name, got)
		}
	}
}

func TestTheTerminalIsGivenBack(t *testing.T) {
	g := newGlass(t)
	_, _ = g.WriteString("$ rostrum\r\n")
	v := tea.NewView("\x1b[31mred")
	v.Cursor = tea.NewCursor(2, 0)
	g.screen.Show(v)
	g.screen.Release()
	if got := g.String(); !strings.HasPrefix(got, "$ rostrum") || g.IsAltScreen() {
		t.Errorf("the terminal shows %q", got)
	}
	for _, mode := range []string{"?1049", "?2004"} {
		if strings.Count(g.sent.String(), mode+"h") != strings.Count(g.sent.String(), mode+"l") {
			t.Errorf("mode %s is not as it was", mode)
		}
	}
	if sent := g.sent.String(); !strings.HasSuffix(sent, "\x1b[?25h") || strings.Count(sent, "\x1b[>1u") != strings.Count(sent, "\x1b[<1u") {
		t.Errorf("cursor or keyboard are not as they were: %q", sent)
	}
}

func TestTheCursorStandsWhereTheViewHasIt(t *testing.T) {
	g := newGlass(t)
	for _, at := range []int{3, 4, 0} {
		v := tea.NewView(fmt.Sprintf("name\nfield %d", at))
		v.Cursor = tea.NewCursor(at, 1)
		g.screen.Show(v)
		if p := g.CursorPosition(); p.X != at || p.Y != 1 {
			t.Errorf("the cursor stands at %v, want column %d of row 1", p, at)
		}
	}
	g.sent.Reset()
	g.text("name")
	if !strings.Contains(g.sent.String(), "\x1b[?25l") {
		t.Error("a view without a cursor shows one")
	}
}

// Questions wait for the first frame, and nothing is written before it.
func TestTheFirstFrameComesBeforeQuestions(t *testing.T) {
	g := newGlass(t)
	g.screen.options.Queries = "\x1b[?2026$p"
	m := Drawn(nil, g.screen)
	if m.filter(nil, tea.RequestBackgroundColor()) != nil || m.filter(nil, tea.Raw("\a")()) != nil {
		t.Error("Bubble Tea is left to write itself")
	}
	g.text("")
	if g.sent.Len() > 0 {
		t.Errorf("written before the first frame: %q", g.sent.String())
	}
	g.text("frame")
	sent := g.sent.String()
	if frame, asked := strings.Index(sent, "frame"), strings.Index(sent, "$p"); frame < 0 || asked < frame || !strings.HasSuffix(sent, "\a") {
		t.Errorf("sent %q", sent)
	}
}

func TestALongFrameIsShownAtOnce(t *testing.T) {
	g := newGlass(t)
	g.screen.answered(ansi.ModeSynchronizedOutput, ansi.ModeReset)
	long := strings.Repeat("x", columns)
	for _, step := range []struct {
		rows []string
		want bool
	}{{[]string{"short"}, false}, {[]string{strings.Repeat("\x1b[31mx\x1b[32my", 60), long, long, long}, true}} {
		g.text("-")
		g.sent.Reset()
		g.screen.Resize(200, rows)
		g.text(step.rows...)
		if got := strings.HasPrefix(g.sent.String(), "\x1b[?2026h") && strings.HasSuffix(g.sent.String(), "\x1b[?2026l"); got != step.want {
			t.Errorf("%d bytes were shown at once: %v", g.sent.Len(), got)
		}
	}
}
