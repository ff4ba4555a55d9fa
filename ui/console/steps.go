package console

import (
	"strings"

	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// step is one thing to do next: the keys to press, one after the other, and what comes of it.
type step struct {
	press string
	what  string
}

// steps are what can be done while there is no clock to show: the likeliest first.
func (sc scene) steps() []step {
	k := sc.text.Keys
	resume, rise, adjourn := sc.ofMenu(keys.MenuResume), sc.ofMenu(keys.MenuRise), sc.ofMenu(keys.MenuAdjourn)
	add, export := sc.ofFloor(keys.Add, k.AddAnother), sc.ofFloor(keys.Export, k.ExportTimings)
	if sc.state.ListClosed() {
		add = sc.ofFloor(keys.CloseOrReopen, k.ReopenList)
	}
	turns := sc.ofFloor(keys.ShowTurns, k.LookAtTurns)
	_, heard := sc.state.LastEnded()
	switch sc.state.Phase() {
	case session.Suspended, session.Risen:
		return []step{resume, adjourn, turns, export}
	case session.Adjourned:
		return []step{export, turns, sc.ofFloor(keys.Quit, k.LeaveForReport), sc.ofFloor(keys.Undo, k.TakeBack)}
	}
	if heard {
		return []step{rise, adjourn, add, turns, export}
	}
	leave := sc.ofFloor(keys.Quit, k.LeaveForList)
	if !sc.terminal.pastes {
		return []step{add, leave}
	}
	return []step{add, {sc.text.Pasting.Paste, sc.text.Pasting.PasteList}, leave}
}

func (sc scene) ofMenu(act keys.Act) step {
	menu, _ := keys.Of(keys.Floor, keys.Meeting)
	b, _ := keys.Of(keys.Menu, act)
	return step{menu.Label() + " " + b.Label(), b.Text(sc.text.Keys).Long}
}

func (sc scene) ofFloor(act keys.Act, what string) step {
	b, _ := keys.Of(keys.Floor, act)
	return step{b.Label(), what}
}

// stepLines draws the steps where the clock would be, with air above where there is room.
func (sc scene) stepLines(a area) []string {
	all := sc.steps()
	all = all[:min(len(all), max(a.rows, 0))]
	widest := 0
	for _, s := range all {
		widest = max(widest, sc.width(s.press))
	}
	lines := make([]string, 0, len(all))
	for _, s := range all {
		press := strings.Repeat(" ", widest-sc.width(s.press))
		lines = append(lines, sc.fit("  "+sc.theme.Key.Render(s.press)+press+"   "+sc.theme.Text.Render(sc.cut(s.what, a.columns-widest-5)), a.columns))
	}
	return lines
}
