package console

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// View draws the screen.
func (m *Model) View() tea.View {
	drawn, cursor := m.ruler.cursor(m.shown())
	v := tea.NewView(drawn)
	v.Cursor = cursor
	v.AltScreen = true
	v.WindowTitle = m.config.Text.Console.Program
	if m.practice != nil {
		v.WindowTitle += " " + m.config.Text.Console.Rehearsal
	}
	if m.prefs.mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	v.KeyboardEnhancements.ReportEventTypes = true
	return v
}

// shown is the screen in the characters that the terminal has.
func (m *Model) shown() string {
	if m.ascii {
		return asciiSigns.Replace(m.draw())
	}
	return m.draw()
}

// asciiSigns are the signs of sentences and keys, each with one of its width.
var asciiSigns = strings.NewReplacer("“", `"`, "”", `"`, "’", "'", "↑", "^", "↓", "v", "←", "<", "→", ">", "…", ".", "×", "x", "–", "-", "—", "-")

func (m *Model) draw() string {
	if m.width <= 0 || m.height <= 0 {
		return ""
	}
	sc := m.scene()
	if m.width < minColumns || m.height < minRows {
		return m.tooSmall(sc)
	}
	if m.board && m.screen == nil {
		return m.boardView(sc)
	}
	l := m.layout()
	columns := l.columns - 2*l.margin
	var header []string
	if l.header {
		header = m.header(sc, columns)
	}
	header = append(header, m.strip(sc, columns)...)
	hero := sc.hero(l.hero, !l.header)
	side := sc.list(l.side)
	if m.screen != nil {
		if w, ok := m.screen.(wide); ok && w.wide() {
			l = l.whole()
		}
		hero, side = m.over(sc, l, hero, side)
	}
	return l.compose(sc, header, hero, side, m.footer(sc, columns))
}

// wide is a screen that takes the clock's place too; the clock is then one line above it.
type wide interface{ wide() bool }

// over puts the open screen where the list is; where that leaves too little room, over the clock's lower part, whose
// state line stays.
func (m *Model) over(sc scene, l layout, hero, side []string) (newHero, newSide []string) {
	if l.side.rows >= 8 && l.side.columns > 0 {
		return hero, m.screen.view(sc, l.side)
	}
	sit := sc.situation()
	top := []string{sc.stateLine(sit, l.hero.columns, !l.header)}
	if sit.clock != "" {
		name := ""
		if sp, _, ok := sc.subject(); ok {
			name = sc.named(sp.Name)
		}
		top = append(top, sc.ends(sc.theme.Strong.Render(name), sit.style.Bold().Render(sit.clock), l.hero.columns))
	}
	if l.hero.rows >= 16 {
		top = append(top, spaces(l.hero.columns))
	}
	rest := area{l.hero.columns, l.hero.rows - len(top)}
	return append(top, rest.block(m.screen.view(sc, rest))...), side
}

// tooSmall says what size is needed, with the clock as long as there is any room for it.
func (m *Model) tooSmall(sc scene) string {
	sit := sc.situation()
	lines := []string{
		sit.clock + " " + sit.word, sc.say().TooSmall(minColumns, minRows), sc.say().IsSize(m.width, m.height), sc.say().ClockRunsOn,
	}
	if sit.over {
		lines[0] = sit.word
	}
	if sc.state.Rehearsal() {
		lines[0] = sc.say().Rehearsal + " " + lines[0]
	}
	if len(lines) > m.height {
		lines = lines[:m.height]
	}
	for i, s := range lines {
		lines[i] = sc.fit(strings.TrimSpace(s), m.width)
	}
	return strings.Join(lines, "\n")
}
