package console

import (
	"slices"

	"rostrum/speakers"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// hint is one key and what it would do now.
type hint struct {
	act  keys.Act
	word string // where it differs from the table's
}

// hintLine shows the keys that matter now, the next thing to do first.
func (m *Model) hintLine(sc scene, columns int) string {
	hints, on := m.hints(sc), m.screenNow()
	line, used := "", 0
	for _, h := range hints {
		b, ok := keys.Of(on, h.act)
		if !ok {
			continue
		}
		word := h.word
		if word == "" {
			word = b.Text(sc.text.Keys).Short
		}
		gap := ""
		if line != "" {
			gap = "   "
		}
		w := sc.width(gap + b.Label() + " " + word)
		if used+w > columns {
			break
		}
		used += w
		line += gap + sc.theme.Key.Render(b.Label()) + " " + sc.theme.Hint.Render(word)
	}
	return sc.fit(line, columns)
}

func (m *Model) hints(sc scene) []hint {
	if m.screen != nil {
		return m.screen.hints()
	}
	if sc.state.List().Place(sc.chosen.id) >= 0 {
		return sc.hintsOfSelected(sc.chosen.id)
	}
	return sc.possible(sc.hintsOfFloor())
}

// possible leaves undo out while there is nothing to take back.
func (sc scene) possible(all []hint) []hint {
	if _, ok := sc.state.UndoNext(); ok {
		return all
	}
	return slices.DeleteFunc(all, func(h hint) bool { return h.act == keys.Undo })
}

// hintsOfFloor are the keys that matter while nothing is selected.
func (sc scene) hintsOfFloor() []hint {
	k := sc.text.Keys
	undo, help, quit, meeting := hint{act: keys.Undo}, hint{act: keys.Help}, hint{act: keys.Quit}, hint{act: keys.Meeting}
	t, speaking := sc.state.Floor()
	switch {
	case sc.pointPending():
		return []hint{{keys.PointOfOrder, k.Rule}, {keys.Why, k.Say}, undo, help}
	case speaking && t.Paused():
		return []hint{{keys.Pause, k.Resume}, {keys.GiveOrEnd, k.End}, undo, {act: keys.Why}, help, {act: keys.MoreTime}, quit}
	case speaking:
		return []hint{{keys.GiveOrEnd, k.End}, {act: keys.Pause}, undo, help, {act: keys.MoreTime}, {act: keys.PointOfOrder}, {act: keys.Add}, quit}
	case sc.halted():
		return sc.hintsOfHalt()
	}
	if _, waiting := sc.state.Next(); waiting {
		return []hint{{keys.GiveOrEnd, k.Give}, undo, help, meeting, {act: keys.Absent}, {act: keys.Add}, quit}
	}
	if _, heard := sc.state.LastEnded(); heard {
		return []hint{{keys.Meeting, k.RiseOrAdjourn}, {act: keys.Add}, {act: keys.Export}, undo, help, quit}
	}
	return []hint{{act: keys.Add}, help, quit, meeting, undo}
}

// hintsOfHalt are the keys that matter while something must end before anybody can have the floor.
func (sc scene) hintsOfHalt() []hint {
	k := sc.text.Keys
	rest := []hint{{act: keys.Undo}, {act: keys.Help}, {act: keys.Quit}}
	switch phase := sc.state.Phase(); phase {
	case session.Suspended, session.Risen:
		return append([]hint{{keys.Meeting, k.ResumeOrAdjourn}, {act: keys.Export}}, rest...)
	case session.Adjourned:
		return append([]hint{{act: keys.Export}, {act: keys.ShowTurns}}, rest...)
	}
	return append([]hint{{keys.Meeting, k.EndBreak}, {act: keys.Why}}, rest...)
}

// hintsOfSelected are the keys that act on the selected entry.
func (sc scene) hintsOfSelected(id speakers.ID) []hint {
	_, speaking := sc.state.Floor()
	status := sc.state.Status(id)
	var all []hint
	if !speaking {
		all = append(all, hint{act: keys.GiveSelected})
	}
	switch status {
	case session.Absent:
		all = append(all, hint{keys.Absent, sc.text.Keys.Return})
	case session.Withdrawn:
		all = append(all, hint{keys.Withdraw, sc.text.Keys.Return})
	case session.Waiting:
		all = append(all, hint{act: keys.Withdraw}, hint{act: keys.Absent})
	}
	all = append(all, hint{act: keys.MoveUp}, hint{act: keys.Unselect}, hint{act: keys.Amend}, hint{act: keys.Swap})
	if speaking && status == session.Waiting {
		all = append(all, hint{act: keys.ItIsSelected})
	}
	return all
}

func (sc scene) pointPending() bool { _, ok := sc.state.Point(); return ok }

// halted says whether something must end before anybody can have the floor.
func (sc scene) halted() bool {
	_, interrupted := sc.state.Interruption()
	phase := sc.state.Phase()
	return interrupted || phase == session.Suspended || phase == session.Risen || phase == session.Adjourned
}
