package console

import (
	"errors"

	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// ask opens the question, or does the act, that a key of the floor stands for. It says false for every other key.
func (m *Model) ask(act keys.Act) (answer, bool) {
	sc := m.scene()
	switch act {
	case keys.Export:
		return m.askExport(), true
	case keys.Ago:
		return sc.askAgo(), true
	case keys.ShowTurns:
		return answer{open: newTurnsPage(sc)}, true
	case keys.LimitOfOne:
		return sc.askLimit(nil), true
	case keys.Note:
		return answer{open: sc.askNote(0, nil)}, true
	case keys.Circulated:
		return sc.circulated(0), true
	case keys.Why:
		return sc.askWhy(), true
	case keys.Reorder:
		return answer{open: &reorder{}}, true
	case keys.MapColumns:
		return m.mapColumns(), true
	case keys.ShowPast:
		return answer{open: &pastPage{}}, true
	}
	return answer{}, false
}

// backTo does something and goes back to the screen that the question came from, or to the floor.
func backTo(from screen, do session.Command) answer {
	if from == nil {
		return answer{do: do, close: true}
	}
	return answer{do: do, open: from}
}

// question draws what is common to all questions: a title, lines of explanation, the line being typed, and rows below.
type question struct {
	title   string
	says    []string // above the line
	typed   *line    // nil: nothing is typed
	shows   []string // below it
	warning string
}

func (q question) view(sc scene, a area) []string {
	var lines []string
	for _, s := range sc.wrap(q.title, a.columns, 2) {
		lines = append(lines, sc.fit(sc.theme.Title.Render(s), a.columns))
	}
	for _, say := range q.says {
		for _, s := range sc.wrap(say, a.columns, 3) {
			lines = append(lines, sc.fit(sc.theme.Text.Render(s), a.columns))
		}
	}
	if q.typed != nil {
		lines = append(lines, sc.theme.Key.Render("> ")+sc.line(*q.typed, a.columns-2, true))
	}
	for _, say := range q.shows {
		for _, s := range sc.wrap(say, a.columns, 4) {
			lines = append(lines, sc.fit(sc.theme.Dim.Render(s), a.columns))
		}
	}
	for _, s := range sc.wrap(q.warning, a.columns, 3) {
		lines = append(lines, sc.fit(sc.theme.Refused.Render(s), a.columns))
	}
	return lines
}

// closedList is why nobody can be added to a list that is closed.
func (sc scene) closedList() string {
	reopen, _ := keys.Of(keys.Floor, keys.CloseOrReopen)
	return sc.say().ClosedList(reopen.Label())
}

// refused returns why a command would be refused now, or "".
func (sc scene) refused(c session.Command) string {
	_, err := session.Decide(sc.state, c, sc.now)
	var r *session.Refusal
	if errors.As(err, &r) {
		return sc.refusal(c, *r)
	}
	return ""
}
