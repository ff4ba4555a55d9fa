package console

import (
	"slices"
	"strings"
	"unicode"

	"rostrum/ui/console/digits"
)

// boardLabel says that the name below it is of who is next.
func (sc scene) boardLabel(a area) string {
	label := ""
	if _, _, ok := sc.subject(); ok && !sc.speaking() {
		label = sc.theme.Next.Render(sc.say().Next)
	}
	return sc.middle(label, a.columns)
}

func (sc scene) speaking() bool { _, speaking := sc.state.Floor(); return speaking }

// boardNames is who speaks or is next, and on whose behalf.
func (sc scene) boardNames(a area) []string {
	sp, as, ok := sc.subject()
	if !ok {
		return []string{sc.middle(sc.theme.Strong.Render(sc.cut(sc.nobody(), a.columns)), a.columns)}
	}
	lines := sc.boardName(sc.named(sp.Name), a)
	if s := sc.behalf(sp, as); s != "" && a.rows >= 16 {
		if a.rows >= roomy {
			lines = append(lines, spaces(a.columns))
		}
		lines = append(lines, sc.middle(sc.theme.Text.Render(sc.cut(s, a.columns)), a.columns))
	}
	return lines
}

// boardName writes a name in large letters where it can be drawn and there is room; else as text with free rows around it.
func (sc scene) boardName(name string, a area) []string {
	if a.rows < roomy {
		if !sc.speaking() {
			name = sc.say().Next + "  " + name
		}
		return []string{sc.middle(sc.theme.Strong.Render(sc.cut(name, a.columns)), a.columns)}
	}
	rows, drawn := digits.Name(name, sc.roomForName(a))
	if !drawn {
		rows = sc.nameAsText(name, a)
	}
	for i, row := range rows {
		if row != "" {
			row = sc.theme.Strong.Render(row)
		}
		rows[i] = sc.middle(row, a.columns)
	}
	return rows
}

// roomForName leaves the clock the larger part of the rows, and makes its digits several times as high as the letters. In ASCII both are
// drawn of whole rows and need more of them, so there accents are given up sooner.
func (sc scene) roomForName(a area) digits.Room {
	in := digits.Room{Columns: a.columns, Rows: a.rows * 2 / 5, Letter: max(a.rows/7, 3), ASCII: sc.hashes}
	if sc.hashes {
		in.Rows, in.Letter = a.rows*3/10, max(a.rows/7, 5)
	}
	return in
}

// nameAsText writes a name that cannot be drawn: alone between free rows. Ideographs stand apart, as on a plate: a few rows of blocks cannot hold their
// strokes. Letters of other scripts join each other and do not.
func (sc scene) nameAsText(name string, a area) []string {
	free := make([]string, a.rows/40)
	if ideographs(name) {
		name = sc.spread(name, a.columns)
	}
	return slices.Concat(free, sc.wrap(name, a.columns, a.rows/10), free)
}

// spread puts up to two columns between the characters of a text that has room for them.
func (sc scene) spread(s string, columns int) string {
	for gap := 2; gap > 0; gap-- {
		if wider := strings.Join(strings.Split(s, ""), spaces(gap)); sc.width(wider) <= columns {
			return wider
		}
	}
	return s
}

func ideographs(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
}
