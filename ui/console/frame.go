package console

import (
	"strings"
	"time"

	"rostrum/speakers/plain"
	"rostrum/timer/session"
)

// header is the lines above: whose meeting this is, and the time of day; below it when the list will end.
func (m *Model) header(sc scene, columns int) []string {
	left := sc.theme.Title.Render(sc.say().Program)
	if sc.state.Rehearsal() {
		left += " " + sc.theme.Practice.Render(sc.say().Rehearsal)
	}
	title := plain.Line(sc.state.Opened().Meeting)
	if title == "" {
		title = sc.text.Source(sc.state)
	}
	if n := sc.state.Sitting(); n > 1 {
		title += " " + sc.say().Resumption(n-1)
	}
	left += "  " + sc.theme.Dim.Render(title)
	return []string{sc.ends(left, sc.theme.Strong.Render(sc.timeOfDay()), columns), m.rule(sc, columns)}
}

// footer is the lines below: where the log is and whether the last act is saved; what was done last; what can be done.
func (m *Model) footer(sc scene, columns int) []string {
	keys := m.asideLine(sc, columns)
	if keys == "" {
		keys = m.hintLine(sc, columns)
	}
	return []string{m.logLine(sc, columns), m.noticeLine(sc, columns), keys}
}

func (m *Model) logLine(sc scene, columns int) string {
	dash := sc.shape("─", "-")
	style, mark := sc.theme.Saved, sc.shape("●", "*")+" "+m.savedWord(sc)
	switch {
	case m.saves.err != nil:
		style, mark = sc.theme.Fault, sc.shape("▲", "!")+" "+m.unsavedSince(sc)
	case !m.saves.empty():
		style, mark = sc.theme.Dim, sc.shape("○", "o")+" "+sc.say().Saving
	case m.saves.alone():
		style, mark = sc.theme.Refused, sc.shape("▲", "!")+" "+m.savedWord(sc)
	}
	mark = sc.cut(mark, columns)
	path := sc.pathTail(m.saves.path, columns-sc.width(mark)-3)
	if path != "" {
		path = " " + sc.theme.Dim.Render(path)
	}
	fill := columns - sc.width(path) - sc.width(mark) - 2
	return sc.fit(sc.theme.Rule.Render(strings.Repeat(dash, max(fill, 0)))+path+"  "+style.Render(mark), columns)
}

// savedWord says where all acts are saved.
func (m *Model) savedWord(sc scene) string {
	now, t := m.saves.standing, sc.say()
	switch {
	case m.saves.alone():
		return t.Copy.OneOnly(now.Since.Format("15:04"), m.config.Text.Journal.Why(now.Err))
	case now.Places == 2 && now.TwoDisks:
		return t.Copy.TwoDisks
	case now.Places == 2:
		return t.Copy.TwoFolders
	}
	return t.Saved
}

// oneplaceAdvice says what to do while one of two places does not work.
func (m *Model) oneplaceAdvice(sc scene) string {
	return sc.say().Copy.Advice(plain.Line(m.saves.standing.Failing))
}

func (m *Model) unsavedSince(sc scene) string {
	return sc.say().NotSaved(m.saves.since.At.Format("15:04:05"), m.config.Text.Journal.Why(m.saves.err))
}

// noticeLine answers the last act; when that has been read, it says what undo would take back.
func (m *Model) noticeLine(sc scene, columns int) string {
	switch {
	case m.leaving:
		return sc.fit(sc.theme.Refused.Render(sc.cut(sc.say().Leaving, columns)), columns)
	case m.notice.kind == refusal:
		return sc.fit(sc.theme.Refused.Render(sc.cut(sc.shape("▲ ", "! ")+m.notice.text, columns)), columns)
	case m.notice.kind == noticed:
		return sc.fit(sc.theme.Notice.Render(sc.cut(m.notice.text, columns)), columns)
	}
	if m.saves.err != nil {
		return sc.fit(sc.theme.Fault.Render(sc.cut(sc.say().Unsaved.Kept(len(m.saves.waiting)), columns)), columns)
	}
	if m.saves.alone() {
		return sc.fit(sc.theme.Refused.Render(sc.cut(m.oneplaceAdvice(sc), columns)), columns)
	}
	if sc.forgotten() {
		return sc.fit(sc.theme.Refused.Render(sc.cut(sc.shape("▲ ", "! ")+sc.say().Forgotten, columns)), columns)
	}
	if r, ok := sc.state.UndoNext(); ok {
		return sc.fit(sc.theme.Dim.Render(sc.cut(sc.undoLine(r), columns)), columns)
	}
	return spaces(columns)
}

// asideLine is what is said besides the answer to the last act; "": nothing.
func (m *Model) asideLine(sc scene, columns int) string {
	if m.notice.aside == "" {
		return ""
	}
	return sc.fit(sc.theme.Refused.Render(sc.cut(sc.shape("▲ ", "! ")+m.notice.aside, columns)), columns)
}

func (sc scene) undoLine(r session.Record) string {
	return sc.say().UndoLine(sc.act(r.Event), sc.since(r))
}

// since says how long ago an act was: in tens of seconds from the first ten on, so that the line stands still beside the clock.
func (sc scene) since(r session.Record) string {
	switch ago := sc.elapsed() - r.Stamp.Elapsed; {
	case ago < time.Second:
		return sc.say().JustNow
	case ago < 10*time.Second:
		return sc.say().Ago(ago)
	default:
		return sc.say().Ago(ago.Truncate(10 * time.Second))
	}
}
