package console

import (
	"strings"

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

func (*helpPage) wide() bool { return true }

func (h *helpPage) view(sc scene, a area) []string {
	lines := sc.helpLines(a.columns)
	if a.columns >= 76 {
		lines = sc.halves(a.columns)
	}
	h.first = min(h.first, max(len(lines)-a.rows, 0))
	return lines[h.first:min(h.first+a.rows, len(lines))]
}

// halves sets the help page in two columns, broken between two entries.
func (sc scene) halves(columns int) []string {
	const gap = 4
	lines := sc.helpLines((columns - gap) / 2)
	cut := (len(lines) + 1) / 2
	for cut < len(lines) && strings.HasPrefix(lines[cut], " ") {
		cut++ // an entry stays in one column
	}
	left, right := lines[:cut], lines[cut:]
	for i := range left {
		more := ""
		if i < len(right) {
			more = right[i]
		}
		left[i] = sc.fit(left[i]+spaces(gap)+more, columns)
	}
	return left
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
	return append(lines, sc.helpSigns(columns)...)
}

// helpSigns explains the signs of the list.
func (sc scene) helpSigns(columns int) []string {
	t := sc.say().Signs
	lines := []string{spaces(columns), sc.fit(sc.theme.Title.Render(t.Title), columns)}
	for _, s := range [][2]string{
		{sc.shape("▶", ">"), t.Speaks},
		{sc.shape("›", ")"), t.Next},
		{sc.shape("✓", "v"), t.Heard},
		{sc.shape("–", "-"), t.Absent},
		{sc.shape("×", "x"), t.Withdrawn},
		{sc.shape("⇅", "%"), t.Swap},
		{sc.shape("¶", "d"), t.Circulated},
		{"*", t.Note},
	} {
		label := sc.theme.Key.Render(s[0])
		for _, row := range sc.wrap(s[1], columns-keyColumns, 3) {
			lines = append(lines, sc.fit(sc.fit(label, keyColumns)+sc.theme.Text.Render(row), columns))
			label = ""
		}
	}
	return lines
}

const keyColumns = 8 // of the key's own column on the help page

// helpEntry is one line of the table. The other keys that do the same stand beside the first, or behind the text where there is no room.
func (sc scene) helpEntry(b keys.Binding, columns int) []string {
	var lines []string
	label, text := b.Label(), b.Text(sc.text.Keys).Long
	for _, other := range b.Others() {
		if with := label + " " + other; sc.width(with) < keyColumns {
			label = with
			continue
		}
		text += " (" + other + ")"
	}
	label = sc.theme.Key.Render(label)
	for _, s := range sc.wrap(text, columns-keyColumns, 4) {
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
	case keys.OnList:
		return t.GroupList
	case keys.OnMeeting:
		return t.GroupMeeting
	}
	return t.GroupProgram
}
