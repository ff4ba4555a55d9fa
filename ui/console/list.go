package console

import (
	"strconv"
	"strings"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/theme"
)

// list draws the window of the speakers' list that holds whoever has the floor or comes next. Only that window is
// looked at, however long the list is.
func (sc scene) list(a area) []string {
	if a.rows <= 0 {
		return nil
	}
	lines := make([]string, 0, a.rows)
	if a.rows >= 5 {
		lines = append(lines, sc.listTitle(a.columns))
	}
	if a.rows >= 24 {
		lines = append(lines, sc.ends("", sc.theme.Dim.Render(sc.say().List.Times), a.columns))
	}
	total := sc.state.List().Len()
	above, first := sc.listWindow(a)
	rows := a.rows - above
	for place := first; place < min(first+rows, total); place++ {
		lines = append(lines, sc.entry(place, a.columns))
	}
	return lines
}

// listWindow returns how many rows stand above the entries, and the place of the first that is shown.
func (sc scene) listWindow(a area) (above, first int) {
	if a.rows >= 5 {
		above++
	}
	if a.rows >= 24 {
		above++
	}
	return above, windowAt(sc.anchor(), a.rows-above, sc.state.List().Len())
}

// windowAt returns the first of the rows that are shown, so that the place at stands a third from the top.
func windowAt(at, rows, total int) int {
	return min(max(at-rows/3, 0), max(total-rows, 0))
}

// anchor returns the place of the entry that matters most now.
func (sc scene) anchor() int {
	if place := sc.state.List().Place(sc.chosen.id); place >= 0 {
		return place
	}
	if t, ok := sc.state.Floor(); ok {
		if place := sc.state.List().Place(t.Speaker); place >= 0 {
			return place
		}
	}
	if next, ok := sc.state.Next(); ok {
		return sc.state.List().Place(next.ID)
	}
	return sc.state.List().Len() - 1
}

func (sc scene) listTitle(columns int) string {
	t := sc.say().List
	right := t.Waiting(sc.state.Count(session.Waiting))
	if sc.state.ListClosed() {
		right += ", " + t.Closed
	}
	left := t.Title
	heard := t.HeardOf(sc.state.HeardSoFar(), sc.state.List().Len())
	if sc.width(left)+sc.width(heard)+sc.width(right)+4 <= columns {
		return sc.ends(sc.theme.Title.Render(left)+"  "+sc.theme.Dim.Render(heard), sc.theme.Dim.Render(right), columns)
	}
	return sc.ends(sc.theme.Title.Render(left), sc.theme.Dim.Render(right), columns)
}

// entry is one row of the list: mark, place, name, and what there is to say of its time.
func (sc scene) entry(place, columns int) string {
	sp := sc.state.List().At(place)
	status := sc.state.Status(sp.ID)
	mark, style := sc.markOf(sp.ID, status)
	number := strconv.Itoa(place + 1)
	digits := max(2, len(strconv.Itoa(sc.state.List().Len())))
	right, over := sc.entryTime(sp, status)
	room := columns - 2 - digits - 1 - sc.width(right) - sc.width(over) - 1
	if over != "" {
		room--
	}
	if s := sc.entryNote(sp, status); s != "" && room >= nameColumns+sc.width(s) {
		right, room = s+right, room-sc.width(s)
	}
	name := sc.rowName(sp, room)
	number = spaces(digits-len(number)) + number
	left := mark + " " + number + " " + name
	if sp.ID == sc.chosen.id {
		left = mark + "[" + number + "]" + name // seen without colour too
		return sc.theme.Selected.Render(sc.fit(strings.TrimRight(left+" "+right+" "+over, " "), columns))
	}
	line := style.Render(left) + " " + sc.theme.Dim.Render(right)
	if over != "" {
		line += " " + sc.theme.Over.Render(over)
	}
	return sc.fit(line, columns)
}

// nameColumns is what a name has at least before anything that may be left out takes room from it.
const nameColumns = 10

// entryNote is the sign of a note that the list has on an entry that is still to be called.
func (sc scene) entryNote(sp speakers.Speaker, status session.Status) string {
	if status != session.Waiting || plain.Line(sp.Note) == "" {
		return ""
	}
	return "* "
}

func (sc scene) markOf(id speakers.ID, status session.Status) (string, theme.Style) {
	if id == sc.chosen.swap {
		return sc.shape("⇅", "%"), sc.theme.Next
	}
	switch status {
	case session.Speaking:
		return sc.shape("▶", ">"), sc.situation().style.Bold()
	case session.Heard:
		return sc.shape("✓", "v"), sc.theme.Heard
	case session.Absent:
		return sc.shape("–", "-"), sc.theme.Gone
	case session.Withdrawn:
		return sc.shape("×", "x"), sc.theme.Gone
	}
	if next, ok := sc.following(); ok && next.ID == id {
		return sc.shape("›", ")"), sc.theme.Next
	}
	return " ", sc.theme.Text
}

// entryTime says what an entry took, or what it may take. The row of whoever speaks says no time: the clock does.
func (sc scene) entryTime(sp speakers.Speaker, status session.Status) (right, over string) {
	switch status {
	case session.Speaking:
		if t, ok := sc.state.Floor(); ok {
			return sc.remarks(t), ""
		}
		return "", ""
	case session.Absent:
		return sc.say().List.Absent, ""
	case session.Withdrawn:
		return sc.say().List.Withdrawn, ""
	case session.Heard:
		t, ok := sc.state.LastOf(sp.ID)
		if !ok {
			return sc.say().List.Heard, ""
		}
		c := sc.state.Countdown(t)
		if by := c.OverAt(sc.elapsed()); by > 0 {
			return sc.entryRemarks(t) + timer.Spent(sc.spentOn(t)), "+" + timer.Spent(by)
		}
		return sc.entryRemarks(t) + timer.Spent(sc.spentOn(t)), ""
	}
	if limit := sc.state.Limits().For(sp); limit > timer.NoLimit {
		return timer.Left(limit), ""
	}
	return sc.shape("∞", "-"), ""
}

// entryRemarks are the signs of the notes on a statement, before its time.
func (sc scene) entryRemarks(t *session.Statement) string {
	if s := sc.remarks(t); s != "" {
		return s + " "
	}
	return ""
}
