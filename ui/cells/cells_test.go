package cells

import (
	"math/rand/v2"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// Each character that is said to stand apart does, beside letters, ideographs and its own kind.
func TestWhatStandsApartIsMeasuredAlike(t *testing.T) {
	for r := rune(' '); r < 0x10000; r++ {
		if r >= firstMark && !unicode.Is(apart, r) {
			continue
		}
		for _, s := range []string{string(r), "a" + string(r) + "b", "国" + string(r) + string(r), "\x1b[1m█" + string(r)} {
			alike(t, s)
		}
	}
}

func TestTextThatTerminalsMeasureDifferentlyKeepsItsMethod(t *testing.T) {
	for _, s := range []string{"स्ते", "👨‍👩‍👧‍👦", "🇫🇷", "e\u0301", "\u1100\u1161"} {
		if Method(ansi.WcWidth, s) != ansi.WcWidth {
			t.Errorf("%q is measured by cluster", s)
		}
		if Method(ansi.GraphemeWidth, s) != ansi.GraphemeWidth {
			t.Errorf("%q is measured by code point where the terminal measures by cluster", s)
		}
	}
}

// Whatever the text, it is measured as the terminal measures it.
func TestAnyTextIsMeasuredAsTheTerminalDoes(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pools := []func() rune{
		func() rune { return rune(0x20 + random.IntN(0x2e0)) },
		func() rune { return rune(0x300 + random.IntN(0xffff-0x300)) },
		func() rune { return rune(0x4e00 + random.IntN(0x5000)) },
		func() rune {
			return []rune{0x200d, 0xfe0f, 0x301, 0x1f1eb, 0x1f468, 0x94d, 0x1100, 0x64b}[random.IntN(8)]
		},
	}
	for range 20_000 {
		text := make([]rune, 1+random.IntN(8))
		for i := range text {
			text[i] = pools[random.IntN(len(pools))]()
		}
		alike(t, string(text))
	}
}

func alike(t *testing.T, s string) {
	t.Helper()
	if got, want := Method(ansi.WcWidth, s).StringWidth(s), ansi.WcWidth.StringWidth(s); got != want {
		t.Errorf("%q takes %d columns; the terminal gives it %d", s, got, want)
	}
	for _, m := range []ansi.Method{ansi.WcWidth, ansi.GraphemeWidth} {
		if got, want := Width(m, s), m.StringWidth(s); got != want {
			t.Errorf("%q takes %d columns; a terminal that measures so gives it %d", s, got, want)
		}
	}
}

// Each character whose width is said to be obvious is measured so by both methods, alone and among others.
func TestObviousWidthsAreThoseOfTheTables(t *testing.T) {
	known := 0
	for r := rune(0x80); r < 0x20000; r++ {
		want := Obvious(r)
		if want == 0 {
			continue
		}
		known++
		for _, m := range []ansi.Method{ansi.WcWidth, ansi.GraphemeWidth} {
			for s, columns := range map[string]int{string(r): want, "a" + string(r) + string(r) + "b": 2*want + 2} {
				if got := m.StringWidth(s); got != columns {
					t.Errorf("%q (U+%04X) takes %d columns, not %d", s, r, got, columns)
				}
			}
		}
	}
	if known < 20_000 {
		t.Errorf("only %d characters have an obvious width", known)
	}
}

func TestSequencesTakeNoColumns(t *testing.T) {
	for _, s := range []string{
		"\x1b[1;38;2;127;209;139m12\x1b[m x", "\x1b[4:3mcurly\x1b[0m", "\x1b[", "\x1b[1", "\x1b[12G1", "\x1b]0;title\x07x", "\x1bM", "a\tb", "a\x7fb", "\x1b[é1m",
		"\x9b1mx", "\xff\xfe", "国\x1b[1m家\x1b[m",
	} {
		alike(t, s)
	}
}

func BenchmarkWidth(b *testing.B) {
	row := "\x1b[38;5;250m 12  Trinité-et-Tobago        ████▌ 2:59 – 常驻代表"
	for b.Loop() {
		Width(ansi.WcWidth, row)
	}
}

func BenchmarkMethod(b *testing.B) {
	row := "\x1b[38;5;250m 12  Trinité-et-Tobago        ████▌ 2:59 · 常驻代表"
	for b.Loop() {
		Method(ansi.WcWidth, row)
	}
}
