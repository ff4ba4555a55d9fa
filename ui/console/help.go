package console

import (
	tea "charm.land/bubbletea/v2"

	"rostrum/ui/console/keys"
	"rostrum/ui/text"
)

// helpPage shows every key, from the table of keys.
type helpPage struct{ first int }

func (*helpPage) on() keys.Screen { return keys.HelpPage }

func (*helpPage) hints() []hint { return []hint{{act: keys.Back}, {act: keys.Up}, {act: keys.Down}} }

func (h *helpPage) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.HelpPage, msg.String()) {
	case keys.Back:
		return answer{close: true}
	case keys.Up:
		h.first = max(h.first-1, 0)
	case keys.Down:
		h.first++
	}
	return answer{}
}

func (h *helpPage) view(sc scene, a area) []string {
	lines := sc.helpLines(a.columns)
	h.first = min(h.first, max(len(lines)-a.rows, 0))
	return lines[h.first:min(h.first+a.rows, len(lines))]
}

func (sc scene) helpLines(columns int) []string {
	var lines []string
	for _, g := range keys.Groups() {
		if len(lines) > 0 {
			lines = append(lines, spaces(columns))
		}
		lines = append(lines, sc.fit(sc.theme.Title.Render(groupTitle(g, sc.text.Keys)), columns))
		for _, b := range keys.Table() {
			if b.Group == g {
				lines = append(lines, sc.helpEntry(b, columns)...)
			}
		}
	}
	return lines
}

const keyColumns = 8 // of the key's own column on the help page

func (sc scene) helpEntry(b keys.Binding, columns int) []string {
	var lines []string
	label := sc.theme.Key.Render(b.Label())
	for _, s := range sc.wrap(b.Text(sc.text.Keys).Long, columns-keyColumns, 4) {
		lines = append(lines, sc.fit(sc.fit(label, keyColumns)+sc.theme.Text.Render(s), columns))
		label = ""
	}
	return lines
}

func groupTitle(g keys.Group, t text.Keys) string {
	switch g {
	case keys.OnFloor:
		return t.GroupFloor
	case keys.OnClock:
		return t.GroupClock
	}
	return t.GroupProgram
}
