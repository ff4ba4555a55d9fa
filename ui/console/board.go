package console

import (
	"strings"

	"rostrum/timer/session"
	"rostrum/ui/console/digits"
)

// board draws the big board: the same state as the floor's screen for eyes that are further away. Nothing stands on
// it but who speaks, the clock as large as there is room for, and who is next.
func (m *Model) boardView(sc scene) string {
	margin := 1
	a := area{m.width - 2*margin, m.height - m.stripRows()}
	sit := sc.situation()
	lines := append([]string{sc.boardLine(sit, a.columns)}, sc.boardNames(a)...)
	below := m.boardBelow(sc, a)
	room := a.rows - len(lines) - len(below) - 1
	lines = append(lines, sc.lit(sit, sc.centred(sit, area{a.columns, room}))...)
	lines = append(lines, sc.bar(sit, a.columns))
	for i, line := range append(lines, below...) {
		line = spaces(margin) + line + spaces(margin)
		if i < len(lines) {
			lines[i] = line
			continue
		}
		lines = append(lines, line)
	}
	strip := m.strip(sc, a.columns)
	for i := range strip {
		strip[i] = spaces(margin) + strip[i] + spaces(margin)
	}
	return strings.Join(append(strip, lines[:min(len(lines), a.rows)]...), "\n")
}

// boardLine carries the state over the whole width.
func (sc scene) boardLine(sit situation, columns int) string {
	left := " " + sit.mark + " " + sit.word
	if sit.beside != "" {
		left += "  " + sit.beside
	}
	return sit.style.Pill().Render(sc.ends(left, sc.limit()+"   "+sc.timeOfDay()+" ", columns))
}

func (sc scene) boardNames(a area) []string {
	var lines []string
	sp, as, ok := sc.subject()
	if a.rows >= 20 {
		label := ""
		if _, speaking := sc.state.Floor(); ok && !speaking {
			label = sc.theme.Next.Render(sc.say().Next)
		}
		lines = append(lines, sc.middle(label, a.columns))
	}
	if !ok {
		return append(lines, sc.middle(sc.theme.Strong.Render(sc.cut(sc.nobody(), a.columns)), a.columns))
	}
	lines = append(lines, sc.boardName(sc.named(sp.Name), a)...)
	if s := sc.behalf(sp, as); s != "" && a.rows >= 16 {
		lines = append(lines, sc.middle(sc.theme.Text.Render(sc.cut(s, a.columns)), a.columns))
	}
	return lines
}

// boardName writes a name in large letters where they are to be had and there is room; else as any text.
func (sc scene) boardName(name string, a area) []string {
	large, ok := digits.Name(name, a.columns, max(a.rows/7, 3))
	if _, speaking := sc.state.Floor(); !speaking && a.rows < 20 {
		name = sc.say().Next + "  " + name
	}
	if !ok || sc.hashes || a.rows < 20 {
		return []string{sc.middle(sc.theme.Strong.Render(sc.cut(name, a.columns)), a.columns)}
	}
	lines := make([]string, 0, len(large)+1)
	for _, row := range large {
		lines = append(lines, sc.middle(sc.theme.Strong.Render(row), a.columns))
	}
	return append(lines, spaces(a.columns))
}

// boardBelow names who is next; under it stands what was done last, or that something is not saved.
func (m *Model) boardBelow(sc scene, a area) []string {
	line := sc.theme.Dim.Render(sc.cut(sc.say().NobodyNext, a.columns))
	if sc.state.Phase() == session.Adjourned {
		line = spaces(a.columns)
	}
	if next, ok := sc.following(); ok {
		name := sc.cut(sc.named(next.Name), a.columns-sc.width(sc.say().Next)-2)
		line = sc.theme.Next.Render(sc.say().Next) + "  " + sc.theme.Strong.Render(name)
		if _, speaking := sc.state.Floor(); !speaking && !sc.halted() {
			line = sc.theme.Read.Render(sc.cut(sc.reading(next), a.columns))
		}
	}
	var lines []string
	if a.rows >= 20 {
		ahead := ""
		if f, ok := m.forecastNow(); ok {
			ahead = sc.theme.Dim.Render(sc.outlookLine(f, a.columns))
		}
		lines = append(lines, sc.middle(ahead, a.columns))
	}
	lines = append(lines, sc.middle(line, a.columns))
	if aside := m.asideLine(sc, a.columns); aside != "" {
		lines = append(lines, aside)
	}
	if m.saves.err != nil {
		return append(lines, sc.fit(sc.theme.Fault.Render(sc.cut(m.unsavedSince(sc), a.columns)), a.columns))
	}
	if m.saves.alone() {
		return append(lines, sc.fit(sc.theme.Refused.Render(sc.cut(m.savedWord(sc), a.columns)), a.columns))
	}
	return append(lines, m.noticeLine(sc, a.columns))
}

// centred draws the clock in the middle of an area, and fills the area.
func (sc scene) centred(sit situation, a area) []string {
	var clock []string
	if f, ok := digits.For(widest(sit), a.columns-2, a.rows, sc.hashes); ok && sit.clock != "" {
		style := sit.style
		if sit.faint {
			style = style.Faint()
		}
		left := (a.columns - f.Width(sit.clock)) / 2
		for _, row := range f.Draw(sit.clock) {
			clock = append(clock, sc.fit(spaces(left)+style.Render(row), a.columns))
		}
	} else if sit.clock != "" {
		clock = []string{sc.middle(sit.style.Bold().Render(sit.clock), a.columns)}
	}
	above := max(a.rows-len(clock), 0) / 2
	lines := append(blank(a.columns, above), clock...)
	return append(lines, blank(a.columns, a.rows-len(lines))...)
}

// middle returns s in the middle of n columns.
func (r ruler) middle(s string, n int) string {
	left := max(n-r.width(s), 0) / 2
	return r.fit(spaces(left)+s, n)
}
