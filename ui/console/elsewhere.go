package console

import (
	tea "charm.land/bubbletea/v2"

	"rostrum/ui/console/keys"
)

// elsewhere asks, when the program is to be left and something could not be saved, where else it is to be saved.
type elsewhere struct {
	typed   line
	touched bool // something was typed
	acts    int
	since   string
	why     string
}

// placeProposed is a place that the Saver proposes in answer to a question.
type placeProposed struct {
	to    *elsewhere
	place string
}

// askElsewhere opens the question. The place that the Saver proposes comes a little later: it looks at disks for it.
func (m *Model) askElsewhere() tea.Cmd {
	e := &elsewhere{}
	e.tell(m)
	m.screen = e
	s, ok := m.saves.saver.(Mover)
	if !ok {
		return nil
	}
	return func() tea.Msg { return placeProposed{e, s.Elsewhere()} }
}

// proposed puts the place where nothing was typed yet.
func (e *elsewhere) proposed(place string) {
	if !e.touched {
		e.typed = lineOf(place)
	}
}

// askAgain asks, or tells anew, after a further attempt failed.
func (m *Model) askAgain() (effect tea.Cmd) {
	if m.leaving {
		m.leaving = false
		effect = m.askElsewhere()
	}
	if e, ok := m.screen.(*elsewhere); ok {
		e.tell(m)
	}
	return effect
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

func (e *elsewhere) paste(s string) { e.touched = true; e.typed.insert(s) }

func (e *elsewhere) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.Elsewhere, msg.String()) {
	case keys.Take:
		return answer{close: true, move: true, place: e.typed.String(), leave: true}
	case keys.SaveAndStay:
		return answer{close: true, move: true, place: e.typed.String()}
	case keys.Back:
		return answer{close: true}
	}
	e.touched = true
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
