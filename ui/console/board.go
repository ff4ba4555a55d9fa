package console

import (
	"rostrum/ui/console/digits"
	"rostrum/ui/console/keys"
)

// boardView draws the big board: the same state as the floor's screen for the room, for eyes that are further away. Nothing stands on it but who
// speaks, the clock as large as there is room for, who is next, and how to go back.
func (m *Model) boardView(sc scene) string {
	const margin = 1
	a := area{m.width - 2*margin, m.height - m.stripRows()}
	sit := sc.situation()
	names, below := sc.boardNames(a), m.boardBelow(sc, a)
	fixed := 2 + len(below) // the state, and the bar
	above, under, beneath := air(a, fixed+len(names))
	lines := []string{sc.boardLine(sit, a.columns), sc.boardLabel(a)}[:1+above]
	lines = append(append(lines, names...), blank(a.columns, under)...)
	room := a.rows - fixed - len(names) - above - under - beneath
	lines = append(lines, sc.lit(sit, sc.centred(sit, area{a.columns, room}))...)
	lines = append(lines, sc.bar(sit, a.columns))
	lines = append(append(lines, blank(a.columns, beneath)...), below...)
	p := page{edge: spaces(margin)}
	p.rows(m.strip(sc, a.columns))
	p.rows(lines[:min(len(lines), a.rows)])
	return p.String()
}

// roomy is how many rows a board has at least on which there are free ones, and large letters.
const roomy = 20

// air returns how many rows stay free above and under the name, and beneath the bar: the last only where the clock, which is to be the largest
// thing, has room enough without it.
func air(a area, taken int) (above, under, beneath int) {
	if a.rows < roomy {
		return 0, 0, 0
	}
	if a.rows-taken-3 >= a.rows*3/5 {
		beneath = 1
	}
	return 1, 1, beneath
}

// boardLine carries the state over the whole width.
func (sc scene) boardLine(sit situation, columns int) string {
	left := " " + sit.mark + " " + sit.word
	if sit.beside != "" {
		left += "  " + sit.beside
	}
	return sit.style.Pill().Render(sc.ends(left, sc.limit()+"   "+sc.timeOfDay()+" ", columns))
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

// boardBelow names who is next; under it stands how to go back, or what must be said: that something was refused, or is not saved.
func (m *Model) boardBelow(sc scene, a area) []string {
	line := ""
	if next, ok := sc.following(); ok && sc.speaking() {
		name := sc.cut(sc.named(next.Name), a.columns-sc.width(sc.say().Next)-2)
		line = sc.theme.Next.Render(sc.say().Next) + "  " + sc.theme.Strong.Render(name)
	} else if !ok && sc.speaking() {
		line = sc.theme.Dim.Render(sc.cut(sc.say().NobodyNext, a.columns))
	}
	return []string{sc.middle(line, a.columns), m.boardFoot(sc, a.columns)}
}

// boardFoot says how to go back. What was done, what undo would take back and when the list will end are for the console, not for the room; but a
// refusal, and what endangers the record, are said here too: whoever keeps the time has no other screen before them.
func (m *Model) boardFoot(sc scene, columns int) string {
	style := sc.theme.Refused
	var said string
	switch {
	case m.notice.aside != "":
		return m.asideLine(sc, columns)
	case m.leaving || m.notice.kind == refusal:
		return m.noticeLine(sc, columns)
	case m.saves.err != nil:
		style, said = sc.theme.Fault, m.unsavedSince(sc)
	case m.saves.alone():
		said = m.savedWord(sc)
	case sc.forgotten():
		said = sc.shape("▲ ", "! ") + sc.say().Forgotten
	default:
		label, word, _ := sc.hintWords(keys.Board, hint{act: keys.Back})
		return sc.fit(sc.theme.Key.Render(label)+" "+sc.theme.Hint.Render(word), columns)
	}
	return sc.fit(style.Render(sc.cut(said, columns)), columns)
}

// middle returns s in the middle of n columns.
func (r ruler) middle(s string, n int) string {
	left := max(n-r.width(s), 0) / 2
	return r.fit(spaces(left)+s, n)
}
