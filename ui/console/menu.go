package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// silence is how long a moment of silence is when nothing else is said.
const silence = time.Minute

// menuItem is one thing that may happen to the meeting between statements.
type menuItem struct {
	act keys.Act
	do  session.Command
}

var menuItems = []menuItem{
	{keys.MenuOrder, session.CallToOrder{}},
	{keys.MenuSuspend, session.SuspendMeeting{}},
	{keys.MenuResume, session.ResumeMeeting{}},
	{keys.MenuRise, session.RiseMeeting{}},
	{keys.MenuAdjourn, session.AdjournMeeting{}},
	{keys.MenuVote, session.BeginInterruption{Kind: session.ProceduralVote}},
	{keys.MenuSilence, session.BeginInterruption{Kind: session.MomentOfSilence, Planned: silence}},
	{keys.MenuBreak, session.BeginInterruption{Kind: session.TechnicalBreak}},
	{keys.MenuOther, session.BeginInterruption{Kind: session.OtherBusiness}},
	{keys.MenuEnd, session.EndInterruption{}},
}

// menu offers what may happen to the meeting. What cannot be done now is shown, and says why when it is tried.
type menu struct{ chosen int }

// newMenu begins at the first item that can be done now.
func newMenu(sc scene) *menu {
	for i, item := range menuItems {
		if sc.allowed(item.do) {
			return &menu{chosen: i}
		}
	}
	return &menu{}
}

func (sc scene) allowed(c session.Command) bool {
	_, err := session.Decide(sc.state, c, sc.now)
	return err == nil
}

func (*menu) on() keys.Screen { return keys.Menu }

func (*menu) hints() []hint {
	return []hint{{act: keys.Take}, {act: keys.Up}, {act: keys.Down}, {act: keys.Back}}
}

func (n *menu) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	switch act := keys.Find(keys.Menu, msg.String()); act {
	case keys.Take:
		return n.take(sc)
	case keys.Back:
		return answer{close: true}
	case keys.Up:
		n.chosen = max(n.chosen-1, 0)
	case keys.Down:
		n.chosen = min(n.chosen+1, len(menuItems)-1)
	default:
		for i, item := range menuItems {
			if item.act == act {
				n.chosen = i
				return n.take(sc)
			}
		}
	}
	return answer{}
}

// take does the chosen item. What stops the meeting first asks until when, unless it would be refused.
func (n *menu) take(sc scene) answer {
	item := menuItems[n.chosen]
	if sc.allowed(item.do) {
		switch item.act {
		case keys.MenuSuspend:
			return answer{open: &until{make: func(at *time.Time) session.Command { return session.SuspendMeeting{Until: at} }}}
		case keys.MenuRise:
			return answer{open: &until{make: func(at *time.Time) session.Command { return session.RiseMeeting{Until: at} }}}
		}
	}
	return answer{do: item.do, close: true}
}

func (n *menu) view(sc scene, a area) []string {
	lines := []string{sc.theme.Title.Render(sc.fit(sc.say().MenuTitle, a.columns))}
	if a.rows > len(menuItems)+2 {
		lines = append(lines, spaces(a.columns))
	}
	rows := max(a.rows-len(lines), 1)
	first := windowAt(n.chosen, rows, len(menuItems))
	for i := first; i < min(first+rows, len(menuItems)); i++ {
		lines = append(lines, n.item(sc, i, a.columns))
	}
	return lines
}

func (n *menu) item(sc scene, i, columns int) string {
	b, _ := keys.Of(keys.Menu, menuItems[i].act)
	key, style, word := sc.theme.Key, sc.theme.Text, b.Text(sc.text.Keys).Short
	if !sc.allowed(menuItems[i].do) {
		key, style = sc.theme.Dim, sc.theme.Dim
		word += " (" + sc.say().NotNow + ")"
	}
	mark := "  "
	if i == n.chosen {
		mark, style = sc.shape("› ", "> "), style.Bold()
	}
	return sc.fit(mark+key.Render(b.Label())+"  "+style.Render(sc.cut(word, columns-5)), columns)
}
