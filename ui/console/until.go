package console

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// until asks when the meeting is to go on, before it is suspended or rises. An empty answer says nothing about it.
type until struct {
	typed   line
	make    func(at *time.Time) session.Command
	warning string
}

func (*until) on() keys.Screen { return keys.Prompt }

func (*until) hints() []hint { return []hint{{act: keys.Take}, {act: keys.Back}} }

func (u *until) paste(s string) { u.typed.insert(s) }

func (u *until) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	switch keys.Find(keys.Prompt, msg.String()) {
	case keys.Take:
		at, ok := timeOfDay(u.typed.String(), sc.now.At)
		if !ok {
			u.warning = sc.say().BadTime
			return answer{}
		}
		return answer{do: u.make(at), close: true}
	case keys.Back:
		return answer{close: true}
	}
	u.typed.handleKey(msg)
	return answer{}
}

// timeOfDay reads 15:00, 1500 or 15 as the next such time after now, and RFC 3339 as it is; nothing is nil. It says
// false for anything else.
func timeOfDay(s string, now time.Time) (*time.Time, bool) {
	s = strings.TrimSpace(s)
	if s == "" {
		return nil, true
	}
	if at, err := time.Parse(time.RFC3339, s); err == nil {
		at = at.In(now.Location())
		return &at, true
	}
	for _, form := range []string{"15:04", "1504", "15"} {
		t, err := time.Parse(form, s)
		if err != nil {
			continue
		}
		at := time.Date(now.Year(), now.Month(), now.Day(), t.Hour(), t.Minute(), 0, 0, now.Location())
		if !at.After(now) {
			at = at.AddDate(0, 0, 1)
		}
		return &at, true
	}
	return nil, false
}

func (u *until) view(sc scene, a area) []string {
	lines := []string{sc.theme.Title.Render(sc.fit(sc.say().MenuTitle, a.columns))}
	for _, s := range sc.wrap(sc.say().UntilWhen, a.columns, 3) {
		lines = append(lines, sc.fit(s, a.columns))
	}
	lines = append(lines, sc.theme.Key.Render("> ")+sc.line(u.typed, a.columns-2, true))
	if u.warning != "" {
		lines = append(lines, sc.fit(sc.theme.Refused.Render(sc.cut(u.warning, a.columns)), a.columns))
	}
	return lines
}
