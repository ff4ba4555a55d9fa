package console

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// turnsPage shows every statement, the newest last, and puts right what was recorded of the chosen one. What it was
// before stays in the log, and is shown beside what it is.
type turnsPage struct {
	chosen int // a turn; 0: there is none
	rows   int // that were shown last
}

func newTurnsPage(sc scene) *turnsPage {
	p := &turnsPage{chosen: sc.state.Made()}
	if t, ok := sc.state.LastOf(sc.chosen.id); ok {
		p.chosen = t.Turn
	}
	return p
}

func (*turnsPage) on() keys.Screen { return keys.Turns }

func (*turnsPage) wide() bool { return true }

func (*turnsPage) hints() []hint {
	return []hint{
		{act: keys.TurnBegan},
		{act: keys.TurnEnded},
		{act: keys.Back},
		{act: keys.TurnSpeaker},
		{act: keys.Note},
		{act: keys.LimitOfOne},
		{act: keys.Circulated},
	}
}

func (p *turnsPage) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	t, ok := p.statement(sc)
	act := keys.Find(keys.Turns, msg.String())
	if act == keys.Back {
		return answer{close: true}
	}
	if !ok {
		return answer{}
	}
	switch act {
	case keys.Up:
		p.chosen--
	case keys.Down:
		p.chosen++
	case keys.PageUp:
		p.chosen -= max(p.rows-1, 1)
	case keys.PageDown:
		p.chosen += max(p.rows-1, 1)
	default:
		return p.mend(act, t, sc)
	}
	p.statement(sc)
	return answer{}
}

// statement returns the chosen statement. One that was undone is gone: the choice falls on the nearest.
func (p *turnsPage) statement(sc scene) (*session.Statement, bool) {
	n := sc.state.Made()
	if n == 0 {
		return nil, false
	}
	p.chosen = min(max(p.chosen, 1), n)
	return sc.state.StatementAt(p.chosen - 1), true
}

// mend opens the question that puts one thing right.
func (p *turnsPage) mend(act keys.Act, t *session.Statement, sc scene) answer {
	switch act {
	case keys.TurnBegan:
		return p.askInstant(edge{turn: t.Turn}, sc)
	case keys.TurnEnded:
		if !t.Done {
			return answer{say: sc.refused(session.CorrectEnd{Turn: t.Turn, By: -1})}
		}
		return p.askInstant(edge{t.Turn, true}, sc)
	case keys.TurnSpeaker:
		return answer{open: &finder{title: sc.text.Asks.Who(sc.nameOfTurn(t.Turn)), from: p, take: func(id speakers.ID) answer {
			return backTo(p, session.CorrectSpeaker{Turn: t.Turn, Speaker: id})
		}}}
	case keys.LimitOfOne:
		if t.Done {
			return answer{say: sc.text.Asks.LimitStay}
		}
		return sc.askLimit(p)
	case keys.Note:
		return answer{open: sc.askNote(t.Turn, p)}
	case keys.Circulated:
		return sc.circulated(t.Turn)
	}
	return answer{}
}

func (p *turnsPage) askInstant(e edge, sc scene) answer {
	return answer{open: &instant{edges: []edge{e}, asked: sc.now, times: true, from: p}}
}

func (p *turnsPage) view(sc scene, a area) []string {
	lines := []string{sc.fit(sc.theme.Title.Render(sc.text.Asks.Turns), a.columns)}
	t, ok := p.statement(sc)
	if !ok {
		return append(lines, sc.fit(sc.theme.Dim.Render(sc.cut(sc.text.Asks.NoTurns, a.columns)), a.columns))
	}
	said := p.said(sc, t, a)
	p.rows = max(a.rows-len(lines)-len(said), 1)
	made := sc.state.Made()
	first := windowAt(p.chosen-1, p.rows, made)
	for i := first; i < min(first+p.rows, made); i++ {
		lines = append(lines, sc.turnRow(sc.state.StatementAt(i), i == p.chosen-1, a.columns))
	}
	return append(lines, said...)
}

// turnRow is one statement: its turn, whose it was, when it began, how long it took.
func (sc scene) turnRow(t *session.Statement, chosen bool, columns int) string {
	c := sc.state.Countdown(t)
	right, over := timer.Spent(sc.spentOn(t)), ""
	if by := c.OverAt(sc.elapsed()); by > 0 {
		over = "+" + timer.Spent(by)
	}
	times := t.Began().At.Format("15:04:05")
	if columns >= 60 {
		ended := sc.text.Asks.Speaking
		if t.Done {
			ended = t.EndedAt().At.Format("15:04:05")
		}
		times += sc.shape("–", "-") + sc.fit(ended, 8)
	}
	right = sc.remarks(t) + " " + times + sc.right(right, 8) + " " + sc.fit(over, 7)
	number := strconv.Itoa(t.Turn)
	left := spaces(4-len(number)) + number + " " + sc.named(sc.state.SpeakerOf(t).Name)
	row := sc.ends(left, right, columns)
	if chosen {
		return sc.theme.Selected.Render(row)
	}
	return sc.theme.Text.Render(row)
}

// said is all that is known of the chosen statement, what was corrected with what it was before.
func (p *turnsPage) said(sc scene, t *session.Statement, a area) []string {
	if a.rows < 8 {
		return nil
	}
	w := sc.text.Asks
	parts := []string{w.BeganAt(t.Began().At.Format("15:04:05"))}
	if t.StartShift != 0 {
		parts[0] += w.Recorded(t.Granted.At.Format("15:04:05"))
	}
	if t.Done {
		ended := w.EndedAt(t.EndedAt().At.Format("15:04:05"))
		if t.EndShift != 0 {
			ended += w.Recorded(t.Ended.At.Format("15:04:05"))
		}
		parts = append(parts, ended)
	}
	parts = append(parts, sc.limitOf(t))
	for _, c := range t.Corrections {
		if c.Of == session.CorrectedSpeaker {
			parts = append(parts, w.WasBy(sc.nameOf(c.Was)))
		}
	}
	lines := []string{spaces(a.columns)}
	for _, s := range sc.wrap(strings.Join(append(parts, sc.notesOf(t)...), w.Separator), a.columns, min(a.rows/4, 4)) {
		lines = append(lines, sc.fit(sc.theme.Dim.Render(s), a.columns))
	}
	return lines
}

func (sc scene) limitOf(t *session.Statement) string {
	if t.Limit <= timer.NoLimit {
		return sc.say().NoLimit
	}
	return sc.say().Limit(timer.Left(t.Limit))
}

func (sc scene) notesOf(t *session.Statement) []string {
	var all []string
	for _, n := range t.Notes {
		if n.Mark == session.TextCirculated {
			all = append(all, sc.text.Asks.Circulated)
		}
		if s := plain.Line(n.Text); s != "" {
			all = append(all, s)
		}
	}
	return all
}
