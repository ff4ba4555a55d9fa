package paint

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// From each place to each other the cursor comes where it is to go, by no more bytes than naming the place takes.
func TestEachWayLeadsThere(t *testing.T) {
	g := newGlass(t)
	for from := range columns * rows {
		for to := range columns * rows {
			from, to := place{from / columns, from % columns}, place{to / columns, to % columns}
			short := way(nil, from, to)
			if named := goTo(nil, to); len(short) > len(named) {
				t.Fatalf("from %v to %v: %q, longer than %q", from, to, short, named)
			}
			_, _ = g.Write(append(goTo(nil, from), short...))
			if p := g.CursorPosition(); p.X != to.x || p.Y != to.y {
				t.Fatalf("from %v to %v: %q leads to %v", from, to, short, p)
			}
		}
	}
}

// clock is a digit of blocks in the midst of other things, and a figure below it.
func clock(second int) []string {
	const colour = "\x1b[38;2;127;209;139m"
	stem := [2]string{"    ", "████"}[second%2]
	return []string{"", " " + colour + stem + "\x1b[m   │", " " + colour + stem + "\x1b[m   │", fmt.Sprintf("%d s", second)}
}

// A colour that is needed again and again is remembered by the terminal, so that it takes two bytes and not twenty.
func TestTheClocksColourIsKept(t *testing.T) {
	g := newGlass(t)
	for second := range 6 {
		g.text(clock(second)...)
	}
	g.text(clock(6)...)
	g.sent.Reset()
	g.text(clock(7)...)
	if sent := g.sent.String(); !strings.Contains(sent, ansi.RestoreCursor) || strings.Contains(sent, "48;2") {
		t.Errorf("sent %q", sent)
	}
}

// What the terminal remembers is not relied upon after something else wrote to it, and not left behind.
func TestWhatIsKeptIsForgotten(t *testing.T) {
	g := newGlass(t)
	for second := range 6 {
		g.text(clock(second)...)
	}
	_, _ = g.WriteString("\x1b[H\x1b[7m" + ansi.SaveCursor)
	g.screen.Forget()
	g.sent.Reset()
	g.text(clock(7)...)
	if sent := g.sent.String(); strings.Contains(sent, ansi.RestoreCursor) {
		t.Errorf("sent %q", sent)
	}
	for second := range 6 {
		g.text(clock(second)...)
	}
	g.sent.Reset()
	g.screen.Release()
	if sent := g.sent.String(); !strings.Contains(sent, "\r\n"+ansi.SaveCursor) {
		t.Errorf("on leaving, the place is not put on the last row: %q", sent)
	}
}

// After the screen was drawn anew for whatever reason the terminal remembers a place of ours still.
func TestLeavingAfterForgettingPutsTheKeptPlaceRight(t *testing.T) {
	for name, anew := range map[string]func(*Screen){
		"forgotten": (*Screen).Forget,
		"resized":   func(s *Screen) { s.Resize(columns-1, rows) },
	} {
		g := newGlass(t)
		for second := range 7 {
			g.text(clock(second)...)
		}
		anew(g.screen)
		g.text("x")
		g.sent.Reset()
		g.screen.Release()
		if sent := g.sent.String(); !strings.Contains(sent, "\r\n"+ansi.SaveCursor) {
			t.Errorf("%s: on leaving, the place is not put on the last row: %q", name, sent)
		}
	}
}

// Drawn anew, a screen is right whatever style the terminal was left in, by us or by another.
func TestDrawnAnewInWhateverStyle(t *testing.T) {
	fresh := newGlass(t)
	fresh.text("Brazil", "", "   x")
	for seconds := range 9 {
		g := newGlass(t)
		for second := range seconds {
			g.text(clock(second)...)
		}
		_, _ = g.WriteString("\x1b[7;38;2;1;2;3;48;2;1;2;3m")
		g.screen.Forget()
		g.text("Brazil", "", "   x")
		if got, want := g.cells(), fresh.cells(); got != want {
			t.Errorf("after %d seconds:\n%s\nnot\n%s", seconds, got, want)
		}
	}
}

// Between two frames whatever else writes to the terminal can be read.
func TestTheStyleBetweenFramesIsLegible(t *testing.T) {
	g := newGlass(t)
	for second := range 12 {
		g.text(clock(second)...)
		s := g.screen.layer.pots[g.screen.out.ink].style
		if s.Fg != nil && s.Fg == s.Bg {
			t.Errorf("after second %d what another writes is %v on %v", second, s.Fg, s.Bg)
		}
	}
}
