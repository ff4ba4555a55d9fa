package digits

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/exp/golden"
)

// rooms are what a board has for a name, on screens of 80×24, 120×40 and 200×50.
var rooms = []Room{
	{Columns: 78, Rows: 9, Letter: 3},
	{Columns: 118, Rows: 16, Letter: 5},
	{Columns: 198, Rows: 20, Letter: 7},
	{Columns: 78, Rows: 9, Letter: 5, ASCII: true},
	{Columns: 118, Rows: 16, Letter: 5, ASCII: true},
}

var lettered = []string{
	"Türkiye", "Côte d’Ivoire", "São Tomé and Príncipe", "Curaçao (Pays-Bas)", "Micronesia, Fed. States", "Group of 77 & China", "Viet Nam", "Việt Nam",
	"United Kingdom", "Trinidad and Tobago", "Democratic Republic of the Congo", "United Kingdom of Great Britain and Northern Ireland",
	"Российская Федерация", "Организация Объединённых Наций", "Україна",
}

// Names as they are drawn, to be looked at.
func TestNames(t *testing.T) {
	for _, in := range rooms {
		name := fmt.Sprintf("%dx%d", in.Columns, in.Rows)
		if in.ASCII {
			name += " ASCII"
		}
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			for _, s := range lettered {
				rows, _ := Name(s, in)
				fmt.Fprintf(&b, "%s\n\n", s)
				for _, row := range rows {
					fmt.Fprintln(&b, strings.TrimRight(row, " "))
				}
				fmt.Fprintln(&b)
			}
			golden.RequireEqual(t, []byte(b.String()))
		})
	}
}

func TestNameIsWholeOrNotDrawn(t *testing.T) {
	for name, drawn := range map[string]bool{
		"Norway":                              true,
		"Türkiye":                             true,
		"Straße":                              true,
		"中国":                                  false,
		"中国 (PRC)":                            false,
		"الأردن":                              false,
		"भारत":                                false,
		"Ruritania ☺":                         false,
		"#1":                                  false,
		"\u0301":                              false,
		"":                                    false,
		" ":                                   false,
		"Very long name":                      true,
		strings.Repeat("Very long name ", 34): false,
		strings.Repeat("A ", 1000):            false,
		"Llanfairpwllgwyngyllgogerychwyrndrobwll": false,
	} {
		for _, in := range rooms[:1] {
			if _, ok := Name(name, in); ok != drawn {
				t.Errorf("%q in %+v: drawn is %v", name, in, ok)
			}
		}
	}
}

func TestNameStaysInItsRoom(t *testing.T) {
	for _, s := range append(lettered, "I", "e"+strings.Repeat("\u0301\u0323", 40), "a b c d e f g h") {
		for columns := 1; columns < 240; columns += 3 {
			for rows := range 24 {
				in := Room{Columns: columns, Rows: rows, Letter: max(rows/2, 1), ASCII: columns%2 == 0}
				laid, _ := Name(s, in)
				if len(laid) > rows {
					t.Fatalf("%q in %+v takes %d rows", s, in, len(laid))
				}
				for _, row := range laid {
					if n := utf8.RuneCountInString(row); n > columns || n != utf8.RuneCountInString(laid[0]) {
						t.Fatalf("%q in %+v: a row takes %d columns", s, in, n)
					}
				}
			}
		}
	}
}

// Accents are drawn where there is room above the letters, and are left out where there is none.
func TestAccentsNeedRoom(t *testing.T) {
	in := rooms[0]
	accented, _ := Name("Sénégal", in)
	plain, _ := Name("Senegal", in)
	if len(accented) <= len(plain) {
		t.Errorf("with accents it takes %d rows, without %d", len(accented), len(plain))
	}
	in.Rows = len(plain)
	if without, _ := Name("Sénégal", in); strings.Join(without, "\n") != strings.Join(plain, "\n") {
		t.Errorf("without room for accents it is\n%s", strings.Join(without, "\n"))
	}
}

// The rows of each glyph are equally wide, and no two letters of a face look the same: but those that do in any hand.
func TestGlyphsDiffer(t *testing.T) {
	for _, f := range []face{broad, narrow} {
		seen := map[glyph]string{}
		for line := range strings.Lines(strings.TrimSpace(string(f))) {
			signs, _, _ := strings.Cut(line, " ")
			for _, r := range signs {
				g, ok := f.glyph(r)
				if !ok {
					t.Fatalf("%c is not found", r)
				}
				for _, row := range g {
					if len(row) != g.width() || strings.Trim(row, "#_") != "" {
						t.Errorf("%c has the row %q", r, row)
					}
				}
				if other := seen[g]; other != "" && other != signs {
					t.Errorf("%s looks like %s", signs, other)
				}
				seen[g] = signs
			}
		}
	}
	for m, mark := range marksAbove {
		for _, rows := range [][]string{mark.even, mark.odd} {
			for _, row := range rows {
				if len(row) != len(rows[0]) {
					t.Errorf("the mark %U has rows of different widths", m)
				}
			}
		}
	}
}

// Short words go with what follows, and lines are even.
func TestLinesBreakAtWords(t *testing.T) {
	for name, want := range map[string]string{
		"Saint Vincent and the Grenadines": "SAINT VINCENT/AND THE GRENADINES",
		"Democratic Republic of the Congo": "DEMOCRATIC REPUBLIC/OF THE CONGO",
		"Trinidad and Tobago":              "TRINIDAD/AND TOBAGO",
		"Bosnia and Herzegovina":           "BOSNIA AND/HERZEGOVINA",
	} {
		words, _ := spelt(name)
		var lines []string
		for _, l := range set(words, broad).broken(2, 1000) {
			lines = append(lines, strings.Join(strings.Fields(strings.ToUpper(name))[:len(l.words)], " "))
			name = strings.Join(strings.Fields(name)[len(l.words):], " ")
		}
		if got := strings.Join(lines, "/"); got != want {
			t.Errorf("broken as %s, want %s", got, want)
		}
	}
}

func BenchmarkName(b *testing.B) {
	for _, s := range []string{"Ecuador", "Côte d’Ivoire", "United Kingdom of Great Britain and Northern Ireland", "厄瓜多尔"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Name(s, rooms[1])
			}
		})
	}
}

// A letter that is another without its accent is never drawn without it, nor one for whose mark there is no shape.
func TestNoLetterIsDrawnAsAnother(t *testing.T) {
	low := Room{Columns: 120, Rows: 7, Letter: 7}
	with, ok := Name("Китай", low)
	without, _ := Name("Китаи", low)
	if ok && slices.Equal(with, without) {
		t.Errorf("Китай is drawn as Китаи:\n%s", strings.Join(with, "\n"))
	}
	for _, name := range []string{"Phương", strings.Repeat("a", 1_000_000)} {
		if rows, drawn := Name(name, Room{Columns: 400, Rows: 40, Letter: 10}); drawn {
			t.Errorf("%.20s is drawn:\n%s", name, strings.Join(rows, "\n"))
		}
	}
	// What fits exactly over two lines is drawn in broad letters.
	if rows, drawn := Name("ABCDEF ABCDEF", Room{Columns: 29, Rows: 8, Letter: 3}); !drawn || len(rows) < 6 {
		t.Errorf("the exact name is drawn in %d rows: %v", len(rows), drawn)
	}
}
