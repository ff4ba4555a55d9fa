package console

import (
	tea "charm.land/bubbletea/v2"

	"rostrum/ui/console/keys"
)

// elsewhere asks, when the program is to be left and something could not be saved, where else it is to be saved.
type elsewhere struct {
	typed line
	acts  int
	since string
	why   string
}

// askElsewhere opens the question with a place that the Saver proposes.
func (m *Model) askElsewhere() {
	place := ""
	if s, ok := m.saves.saver.(Mover); ok {
		place = s.Elsewhere()
	}
	e := &elsewhere{typed: lineOf(place)}
	e.tell(m)
	m.screen = e
}

// askAgain asks, or tells anew, after a further attempt failed.
func (m *Model) askAgain() {
	if m.leaving {
		m.leaving = false
		m.askElsewhere()
	}
	if e, ok := m.screen.(*elsewhere); ok {
		e.tell(m)
	}
}

// tell takes in how things stand.
func (e *elsewhere) tell(m *Model) {
	e.acts, e.since = len(m.saves.waiting), m.saves.since.At.Format("15:04:05")
	e.why = m.config.Text.Journal.Why(m.saves.err)
}

func (*elsewhere) on() keys.Screen { return keys.Elsewhere }

func (*elsewhere) hints() []hint {
	return []hint{{act: keys.Take}, {act: keys.SaveAndStay}, {act: keys.Back}, {act: keys.Quit}}
}

func (e *elsewhere) paste(s string) { e.typed.insert(s) }

func (e *elsewhere) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.Elsewhere, msg.String()) {
	case keys.Take:
		return answer{close: true, move: true, place: e.typed.String(), leave: true}
	case keys.SaveAndStay:
		return answer{close: true, move: true, place: e.typed.String()}
	case keys.Back:
		return answer{close: true}
	}
	e.typed.handleKey(msg)
	return answer{}
}

func (e *elsewhere) view(sc scene, a area) []string {
	t := sc.say().Unsaved
	lines := make([]string, 0, a.rows)
	for _, s := range sc.wrap(t.Title(e.acts, e.since, e.why), a.columns, 3) {
		lines = append(lines, sc.fit(sc.theme.Fault.Render(s), a.columns))
	}
	for _, s := range sc.wrap(t.Where, a.columns, 2) {
		lines = append(lines, sc.fit(sc.theme.Text.Render(s), a.columns))
	}
	lines = append(lines, sc.line(e.typed, a.columns, true))
	for _, s := range sc.wrap(t.Else, a.columns, 3) {
		lines = append(lines, sc.fit(sc.theme.Dim.Render(s), a.columns))
	}
	return lines
}
