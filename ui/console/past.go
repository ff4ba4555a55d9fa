package console

import (
	tea "charm.land/bubbletea/v2"

	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// pastPage names every act that undo takes back, the next one first, and above them those that redo brings back.
type pastPage struct {
	first int
	rows  int // that were shown last
}

func (*pastPage) on() keys.Screen { return keys.Past }

func (*pastPage) wide() bool { return true }

func (*pastPage) hints() []hint {
	return []hint{{act: keys.Undo}, {act: keys.Redo}, {act: keys.Back}, {act: keys.Up}, {act: keys.Down}}
}

func (p *pastPage) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.Past, msg.String()) {
	case keys.Undo:
		p.first = 0
		return answer{do: session.Undo{}}
	case keys.Redo:
		p.first = 0
		return answer{do: session.Redo{}}
	case keys.Up:
		p.first--
	case keys.Down:
		p.first++
	case keys.PageUp:
		p.first -= max(p.rows-1, 1)
	case keys.PageDown:
		p.first += max(p.rows-1, 1)
	case keys.Back:
		return answer{close: true}
	}
	return answer{}
}

// takenBackShown is how many of the acts that redo brings back are named.
const takenBackShown = 3

func (p *pastPage) view(sc scene, a area) []string {
	t, acts := sc.text.Asks, sc.state.Acts()
	lines := []string{sc.fit(sc.theme.Title.Render(sc.cut(t.Past, a.columns)), a.columns)}
	back := sc.state.TakenBack()
	if a.rows >= 8 {
		for _, r := range back[max(len(back)-takenBackShown, 0):] {
			lines = append(lines, sc.pastRow(r, sc.shape("↷ ", "r ")+t.ToRedo+"  ", false, a.columns))
		}
	}
	if len(acts) == 0 {
		return append(lines, sc.fit(sc.theme.Dim.Render(sc.cut(t.NoPast, a.columns)), a.columns))
	}
	p.rows = max(a.rows-len(lines), 1)
	p.first = max(min(p.first, len(acts)-p.rows), 0)
	for i := p.first; i < min(p.first+p.rows, len(acts)); i++ {
		mark := "  "
		if i == 0 {
			mark = sc.shape("↶ ", "u ") + t.PastHow + "  "
		}
		lines = append(lines, sc.pastRow(acts[len(acts)-1-i], mark, i == 0, a.columns))
	}
	return lines
}

// pastRow is one act and how long ago it was.
func (sc scene) pastRow(r session.Record, mark string, next bool, columns int) string {
	row := sc.ends(mark+sc.act(r.Event), sc.since(r), columns)
	if next {
		return sc.theme.Selected.Render(row)
	}
	return sc.theme.Text.Render(row)
}
