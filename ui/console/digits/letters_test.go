package digits

import "testing"

func TestNameIsWholeOrNotDrawn(t *testing.T) {
	for name, row := range map[string]struct {
		columns, rows int
		drawn         bool
	}{
		"Norway":                           {78, 3, true},
		"Guinea-Bissau":                    {78, 3, true},
		"Türkiye":                          {78, 3, false}, // no letter is put in the place of another
		"中国":                               {78, 3, false},
		"Trinidad and Tobago, Saint Lucia": {78, 3, false},
		"":                                 {78, 3, false},
	} {
		rows, drawn := Name(name, row.columns, row.rows)
		if drawn != row.drawn {
			t.Errorf("%q drawn: %v", name, drawn)
		}
		for _, s := range rows {
			if n := len([]rune(s)); n > row.columns {
				t.Errorf("%q takes %d columns", name, n)
			}
		}
		if len(rows) > row.rows {
			t.Errorf("%q takes %d rows", name, len(rows))
		}
	}
	for r, glyph := range letters {
		for _, row := range glyph {
			if len(row) != len(glyph[0]) {
				t.Errorf("%q has rows of different widths", r)
			}
		}
	}
	if rows, _ := Name("CUBA", 200, 10); len(rows) != 10 {
		t.Errorf("with room for 10 rows a short name takes %d", len(rows))
	}
}
