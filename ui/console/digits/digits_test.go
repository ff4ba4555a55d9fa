package digits

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestDrawnAsWideAndHighAsSaid(t *testing.T) {
	for _, s := range []string{"0:00", "5:00", "+12:34", "1:23:45", "9"} {
		for columns := 10; columns < 220; columns += 7 {
			for rows := 1; rows < 40; rows++ {
				for _, ascii := range []bool{false, true} {
					f, ok := For(s, columns, rows, ascii)
					if !ok {
						continue
					}
					drawn := f.Draw(s)
					if len(drawn) != f.Rows() || len(drawn) > rows {
						t.Fatalf("%s in %d×%d: %d rows, said %d", s, columns, rows, len(drawn), f.Rows())
					}
					for _, row := range drawn {
						if n := utf8.RuneCountInString(row); n != f.Width(s) || n > columns {
							t.Fatalf("%s in %d×%d: a row of %d columns, said %d", s, columns, rows, n, f.Width(s))
						}
					}
				}
			}
		}
	}
}

// No two digits look the same, at any size.
func TestDigitsDiffer(t *testing.T) {
	for rows := 3; rows < 30; rows++ {
		for _, ascii := range []bool{false, true} {
			if f := OfRows(rows, ascii); f.height < fewestPixels {
				continue
			}
			seen := map[string]rune{}
			for r := '0'; r <= '9'; r++ {
				drawn := strings.Join(OfRows(rows, ascii).Draw(string(r)), "\n")
				if other, taken := seen[drawn]; taken {
					t.Errorf("%d rows, ASCII %v: %c looks like %c", rows, ascii, r, other)
				}
				seen[drawn] = r
			}
		}
	}
}

func TestTooNarrowIsSaid(t *testing.T) {
	if _, ok := For("+1:23:45", 20, 10, false); ok {
		t.Error("eight characters fit in 20 columns")
	}
}
