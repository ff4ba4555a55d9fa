package console

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// recordPage shows every act of the meeting so far, the newest last; typing leaves only those that hold what is typed.
// A frame looks at the rows that it shows, however long the record is.
type recordPage struct {
	typed line
	back  int // how many acts are below the last one shown
	rows  int // that were shown last
	asked string
	found []int // the numbers of the records that hold what is typed
	upTo  int   // the last record that was looked at for it
}

func (*recordPage) on() keys.Screen { return keys.Record }

func (*recordPage) wide() bool { return true }

func (*recordPage) hints() []hint {
	return []hint{{act: keys.Back}, {act: keys.Up}, {act: keys.PageUp}, {act: keys.Top}, {act: keys.Bottom}}
}

func (p *recordPage) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	page := max(p.rows-1, 1)
	switch keys.Find(keys.Record, msg.String()) {
	case keys.Back:
		if p.typed.String() == "" {
			return answer{close: true}
		}
		p.typed, p.back = line{}, 0
	case keys.Up:
		p.back++
	case keys.Down:
		p.back--
	case keys.PageUp:
		p.back += page
	case keys.PageDown:
		p.back -= page
	case keys.Top:
		p.back = sc.state.Seq()
	case keys.Bottom:
		p.back = 0
	default:
		if p.typed.handleKey(msg) {
			p.back = 0
		}
	}
	return answer{}
}

func (p *recordPage) paste(s string) { p.typed.insert(s) }

func (p *recordPage) view(sc scene, a area) []string {
	p.search(sc)
	t := sc.text.Pages
	lines := []string{sc.ends(
		sc.theme.Title.Render(t.Record)+"  "+sc.theme.Dim.Render(t.Acts(p.total(sc), sc.state.Seq())),
		"", a.columns)}
	lines = append(lines, sc.theme.Key.Render("/ ")+sc.line(p.typed, a.columns-2, true))
	p.rows = max(a.rows-len(lines), 0)
	total := p.total(sc)
	p.back = max(min(p.back, total-p.rows), 0)
	last := total - p.back
	first := max(last-p.rows, 0)
	for i := first; i < last; i++ {
		lines = append(lines, sc.recordRow(p.at(i), a.columns))
	}
	if total == 0 {
		lines = append(lines, sc.fit(sc.theme.Dim.Render(sc.cut(t.NoActs, a.columns)), a.columns))
	}
	return lines
}

func (p *recordPage) total(sc scene) int {
	if p.asked == "" {
		return sc.state.Seq()
	}
	return len(p.found)
}

// at returns the number of the record in row i.
func (p *recordPage) at(i int) int {
	if p.asked == "" {
		return i + 1
	}
	return p.found[i]
}

// search finds the records that hold what is typed. Those that were looked at are not looked at again.
func (p *recordPage) search(sc scene) {
	typed := folded(p.typed.String())
	if typed != p.asked {
		p.asked, p.found, p.upTo = typed, nil, 0
	}
	if typed == "" {
		return
	}
	for ; p.upTo < sc.state.Seq(); p.upTo++ {
		r, ok := sc.find(p.upTo + 1)
		if ok && strings.Contains(folded(r.Stamp.At.Format("15:04:05")+" "+sc.act(r.Event)), typed) {
			p.found = append(p.found, r.Seq)
		}
	}
}

// recordRow is one act: the time of day, the time since the session opened, and what happened. An act that was undone
// is marked, struck out, and says so.
func (sc scene) recordRow(seq, columns int) string {
	r, ok := sc.find(seq)
	if !ok {
		return spaces(columns)
	}
	times := r.Stamp.At.Format("15:04:05")
	if columns >= 60 {
		times += sc.right(timer.Spent(r.Stamp.Elapsed), 9)
	}
	mark, style, note := " ", sc.theme.Text, ""
	if !sc.state.Counts(seq) {
		mark, style, note = sc.shape("×", "x"), sc.theme.Gone, "  "+sc.text.Pages.Undone
	}
	room := columns - sc.width(times) - 3 - sc.width(note)
	act := style.Render(sc.cut(sc.act(r.Event), room))
	return sc.fit(sc.theme.Dim.Render(times)+" "+sc.markOfAct(r.Event, mark)+" "+act+sc.theme.Dim.Render(note), columns)
}

// markOfAct sets off what begins and ends statements from all the rest.
func (sc scene) markOfAct(e session.Event, mark string) string {
	if mark != " " {
		return sc.theme.Gone.Render(mark)
	}
	switch e.(type) {
	case session.FloorGranted:
		return sc.theme.Floor.Render(sc.shape("▶", ">"))
	case session.StatementEnded:
		return sc.theme.Heard.Render(sc.shape("■", "."))
	case session.Undone, session.Redone:
		return sc.theme.Dim.Render(sc.shape("↶", "u"))
	}
	return mark
}
