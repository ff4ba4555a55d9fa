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
	on := m.screenNow()
	line, used := "", 0
	for _, h := range m.hints(sc, columns) {
		label, word, ok := sc.hintWords(on, h)
		if !ok {
			continue
		}
		gap := ""
		if line != "" {
			gap = hintGap
		}
		w := sc.width(gap + label + " " + word)
		if used+w > columns {
			break
		}
		used += w
		line += gap + sc.theme.Key.Render(label) + " " + sc.theme.Hint.Render(word)
	}
	return sc.fit(line, columns)
}

// hintGap stands between two hints.
const hintGap = "   "

// hintWords are a hint's key and word; it says false where the key has no meaning.
func (sc scene) hintWords(on keys.Screen, h hint) (label, word string, ok bool) {
	b, ok := keys.Of(on, h.act)
	if !ok {
		return "", "", false
	}
	if h.word == "" {
		h.word = b.Text(sc.text.Keys).Short
	}
	return b.Label(), h.word, true
}

func (m *Model) hints(sc scene, columns int) []hint {
	if m.screen != nil {
		return m.screen.hints()
	}
	if sc.state.List().Place(sc.chosen.id) >= 0 {
		return sc.hintsWhileSelected(sc.chosen.id, columns)
	}
	return sc.possible(sc.hintsOfFloor())
}

// possible leaves undo out while there is nothing to take back, and on a closed list adding.
func (sc scene) possible(all []hint) []hint {
	_, undo := sc.state.UndoNext()
	return slices.DeleteFunc(all, func(h hint) bool {
		return h.act == keys.Undo && !undo || h.act == keys.Add && sc.state.ListClosed()
	})
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

// hintsWhileSelected are the keys that matter while an entry is selected, as many as there is room for: what comes next on the floor,
// what acts on the entry, undo and help. Where there is little room what acts on the entry goes before undo, and the name of who is next,
// which stands on the screen, goes first.
func (sc scene) hintsWhileSelected(id speakers.ID, columns int) []hint {
	lead, give := sc.hintsOfFloor()[:1], []hint(nil)
	next, waiting := sc.state.Next()
	if t, speaking := sc.state.Floor(); speaking && t.Paused() {
		lead = sc.hintsOfFloor()[:2]
	} else if !speaking && !sc.halted() && (!waiting || next.ID != id) {
		give = []hint{{keys.GiveSelected, sc.text.Keys.ToName(sc.cut(sc.nameOf(id), hintedName))}}
	}
	called, rest := sc.hintsOfSelected(id)
	undo, help := sc.possible([]hint{{act: keys.Undo}}), []hint{{act: keys.Help}}
	if lead[0].act == keys.GiveOrEnd && lead[0].word == sc.text.Keys.Give {
		named := []hint{{keys.GiveOrEnd, sc.text.Keys.GiveTo(sc.nameOf(next.ID))}}
		if all := slices.Concat(named, give, called, undo, help); len(sc.withinRoom(all, columns)) == len(all) {
			lead = named
		}
	}
	room := sc.withinRoom(slices.Concat(lead, give, called, help, undo, rest), columns)
	return slices.DeleteFunc(slices.Concat(lead, give, called, undo, help, rest), func(h hint) bool {
		return !slices.Contains(room, h)
	})
}

// hintedName is the most columns that a hint gives to a name: on 80 columns what acts on the entry and help have room beside it.
const hintedName = 15

// withinRoom returns those of the hints that fit beside each other, the first ones first.
func (sc scene) withinRoom(all []hint, columns int) []hint {
	var room []hint
	used := -len(hintGap)
	for _, h := range all {
		label, word, ok := sc.hintWords(keys.Floor, h)
		if w := len(hintGap) + sc.width(label+" "+word); ok && used+w <= columns {
			used += w
			room = append(room, h)
		}
	}
	return room
}

// hintsOfSelected are the keys that act on the selected entry, besides giving it the floor: those that say whether it is called, and the
// rest.
func (sc scene) hintsOfSelected(id speakers.ID) (called, rest []hint) {
	_, speaking := sc.state.Floor()
	status := sc.state.Status(id)
	switch status {
	case session.Absent:
		called = []hint{{keys.Absent, sc.text.Keys.Return}}
	case session.Withdrawn:
		called = []hint{{keys.Withdraw, sc.text.Keys.Return}}
	case session.Waiting:
		called = []hint{{act: keys.Withdraw}, {act: keys.Absent}}
	}
	if speaking && status == session.Waiting {
		rest = append(rest, hint{act: keys.ItIsSelected})
	}
	return called, append(rest, hint{act: keys.MoveUp}, hint{act: keys.Unselect}, hint{act: keys.Amend}, hint{act: keys.Swap})
}

func (sc scene) pointPending() bool { _, ok := sc.state.Point(); return ok }

// halted says whether something must end before anybody can have the floor.
func (sc scene) halted() bool {
	_, interrupted := sc.state.Interruption()
	phase := sc.state.Phase()
	return interrupted || phase == session.Suspended || phase == session.Risen || phase == session.Adjourned
}
