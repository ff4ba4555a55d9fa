package console

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// edge is the beginning or the end of a statement.
type edge struct {
	turn int
	end  bool
}

// correct returns the command that moves the edge.
func (e edge) correct(by time.Duration) session.Command {
	if e.end {
		return session.CorrectEnd{Turn: e.turn, By: by}
	}
	return session.CorrectStart{Turn: e.turn, By: by}
}

// stamp returns where the edge is so far.
func (e edge) stamp(sc scene) timer.Stamp {
	t, ok := sc.state.Statement(e.turn)
	switch {
	case !ok:
		return sc.now
	case e.end:
		return t.EndedAt()
	}
	return t.Began()
}

// instant asks when a statement began or ended. What is typed counts from the instant at which it was asked, so that
// typing takes no time.
type instant struct {
	edges   []edge
	at      int // of edges
	typed   line
	asked   timer.Stamp
	times   bool // 10:22 is the time of day and not a length
	warning string
	from    screen
}

// askAgo asks about the beginning of the statement being made, or about the end of the last one; tab asks about the
// edges before.
func (sc scene) askAgo() answer {
	var edges []edge
	if t, ok := sc.state.Floor(); ok {
		edges = append(edges, edge{turn: t.Turn})
	}
	if t, ok := sc.state.LastEnded(); ok {
		edges = append(edges, edge{t.Turn, true}, edge{t.Turn, false})
	}
	if len(edges) == 0 {
		return answer{say: sc.text.Asks.NoTurns}
	}
	return answer{open: &instant{edges: edges, asked: sc.now}}
}

func (*instant) on() keys.Screen { return keys.Ask }

func (p *instant) hints() []hint {
	if len(p.edges) > 1 {
		return []hint{{act: keys.Take}, {act: keys.Other}, {act: keys.Back}}
	}
	return []hint{{act: keys.Take}, {act: keys.Back}}
}

func (p *instant) paste(s string) { p.typed.insert(s) }

func (p *instant) handleKey(msg tea.KeyPressMsg, sc scene) answer {
	switch keys.Find(keys.Ask, msg.String()) {
	case keys.Back:
		return backTo(p.from, nil)
	case keys.Take:
		by, ok := p.by(sc)
		if !ok {
			p.warning = sc.text.Asks.BadInstant
			return answer{}
		}
		return backTo(p.from, p.edges[p.at].correct(by))
	case keys.Other, keys.Down:
		p.at = (p.at + 1) % len(p.edges)
	case keys.Up:
		p.at = (p.at + len(p.edges) - 1) % len(p.edges)
	default:
		if p.typed.handleKey(msg) {
			p.warning = ""
		}
	}
	return answer{}
}

// by returns how far what is typed moves the edge.
func (p *instant) by(sc scene) (time.Duration, bool) {
	is := p.edges[p.at].stamp(sc)
	s := strings.TrimSpace(p.typed.String())
	if rest, ok := strings.CutPrefix(s, "+"); ok {
		return wholeSeconds(rest)
	}
	if rest, ok := strings.CutPrefix(strings.Replace(s, "−", "-", 1), "-"); ok {
		d, ok := wholeSeconds(rest)
		return -d, ok
	}
	if colons := strings.Count(s, ":"); colons == 2 || colons == 1 && p.times {
		return toTimeOfDay(s, is.At)
	}
	d, ok := wholeSeconds(s)
	return p.asked.Elapsed - d - is.Elapsed, ok || s == "0"
}

// wholeSeconds reads a length as people type it. The console shows whole seconds, and takes nothing finer.
func wholeSeconds(s string) (time.Duration, bool) {
	d, err := timer.ParseDuration(s)
	return d, err == nil && d%time.Second == 0
}

// toTimeOfDay returns how far the nearest such time of day lies from an instant.
func toTimeOfDay(s string, is time.Time) (time.Duration, bool) {
	for _, form := range []string{"15:04:05", "15:04"} {
		t, err := time.Parse(form, s)
		if err != nil {
			continue
		}
		at := time.Date(is.Year(), is.Month(), is.Day(), t.Hour(), t.Minute(), t.Second(), 0, is.Location())
		by := at.Sub(is)
		switch {
		case by > 12*time.Hour:
			by -= 24 * time.Hour
		case by < -12*time.Hour:
			by += 24 * time.Hour
		}
		return by, true
	}
	return 0, false
}

func (p *instant) view(sc scene, a area) []string {
	t, e := sc.text.Asks, p.edges[p.at]
	q := question{title: t.Began(sc.nameOfTurn(e.turn)), says: []string{t.InstantHow}, typed: &p.typed, warning: p.warning}
	if e.end {
		q.title = t.Ended(sc.nameOfTurn(e.turn))
	}
	if p.times {
		q.says = []string{t.TimeHow}
	}
	q.shows = p.preview(sc)
	return q.view(sc, a)
}

// preview says both times: the one that is, and the one that will be. Where there is no room for all that is asked, it says so.
func (p *instant) preview(sc scene) []string {
	t, e := sc.text.Asks, p.edges[p.at]
	is := e.stamp(sc).At
	by, ok := p.by(sc)
	if !ok {
		return []string{t.NowAt(is.Format("15:04:05"))}
	}
	r, err := session.Decide(sc.state, e.correct(by), sc.now)
	if err != nil {
		return []string{sc.refused(e.correct(by))}
	}
	asked := by
	switch c := r.Event.(type) {
	case session.StartCorrected:
		by = time.Duration(c.ByMS) * time.Millisecond
	case session.EndCorrected:
		by = time.Duration(c.ByMS) * time.Millisecond
	}
	shown := []string{t.From(is.Format("15:04:05"), is.Add(by).Format("15:04:05"), timer.Spent(max(by, -by)), by < 0)}
	if short := asked - by; short >= time.Second || short <= -time.Second {
		shown = append(shown, t.AsFar(timer.Spent(max(by, -by)), timer.Spent(max(asked, -asked)), asked < 0))
	}
	return shown
}
