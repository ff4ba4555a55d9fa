package console

import (
	"iter"
	"slices"

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
	t, acts := sc.text.Asks, sc.state.ActCount()
	lines := []string{sc.fit(sc.theme.Title.Render(sc.cut(t.Past, a.columns)), a.columns)}
	if a.rows >= 8 {
		back := slices.Collect(first(takenBackShown, sc.state.TakenBack()))
		for _, r := range slices.Backward(back) {
			lines = append(lines, sc.pastRow(r, sc.shape("↷ ", "r ")+t.ToRedo+"  ", false, a.columns))
		}
	}
	if acts == 0 {
		return append(lines, sc.fit(sc.theme.Dim.Render(sc.cut(t.NoPast, a.columns)), a.columns))
	}
	p.rows = max(a.rows-len(lines), 1)
	p.first = max(min(p.first, acts-p.rows), 0)
	i := 0
	for r := range first(p.first+p.rows, sc.state.Acts()) {
		mark := "  "
		if i == 0 {
			mark = sc.shape("↶ ", "u ") + t.PastHow + "  "
		}
		if i >= p.first {
			lines = append(lines, sc.pastRow(r, mark, i == 0, a.columns))
		}
		i++
	}
	return lines
}

// first yields so many records at most.
func first(n int, records iter.Seq[session.Record]) iter.Seq[session.Record] {
	return func(yield func(session.Record) bool) {
		left := n
		for r := range records {
			if left--; left < 0 || !yield(r) {
				return
			}
		}
	}
}

// pastRow is one act and how long ago it was.
func (sc scene) pastRow(r session.Record, mark string, next bool, columns int) string {
	row := sc.ends(mark+sc.act(r.Event), sc.since(r), columns)
	if next {
		return sc.theme.Selected.Render(row)
	}
	return sc.theme.Text.Render(row)
}
