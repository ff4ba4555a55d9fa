package console

import (
	tea "charm.land/bubbletea/v2"

	"rostrum/ui/console/keys"
)

// leaveQuestion asks before the program is left while somebody speaks.
type leaveQuestion struct{ name string }

func (*leaveQuestion) on() keys.Screen { return keys.Confirm }

func (*leaveQuestion) hints() []hint { return []hint{{act: keys.Yes}, {act: keys.Back}} }

func (*leaveQuestion) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.Confirm, msg.String()) {
	case keys.Yes:
		return answer{leave: true}
	case keys.Back:
		return answer{close: true}
	}
	return answer{}
}

func (q *leaveQuestion) view(sc scene, a area) []string {
	lines := []string{spaces(a.columns)}
	for _, s := range sc.wrap(sc.say().LeaveWhile(q.name), a.columns, 3) {
		lines = append(lines, sc.fit(sc.theme.Strong.Render(s), a.columns))
	}
	for _, s := range sc.wrap(sc.say().LeaveAnyway, a.columns, 3) {
		lines = append(lines, sc.fit(sc.theme.Dim.Render(s), a.columns))
	}
	return lines
}
