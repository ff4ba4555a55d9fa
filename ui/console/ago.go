package console

import (
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
	times   bool // where both are possible, 10:22 is the time of day and not so long ago
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
		all := p.readings(sc)
		if len(all) == 0 {
			p.warning = sc.text.Asks.BadInstant
			return answer{}
		}
		fit := p.fitting(sc, all)
		if len(fit) == 0 {
			return answer{say: p.outOfReach(sc, all)}
		}
		return backTo(p.from, p.edges[p.at].correct(fit[0].by))
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

// preview says both times: the one that is, and the one that will be; of what can be read in two ways, how it is read. Where there is no
// room for all that is asked, it says so.
func (p *instant) preview(sc scene) []string {
	t, e := sc.text.Asks, p.edges[p.at]
	is := e.stamp(sc).At
	all := p.readings(sc)
	if len(all) == 0 {
		return []string{t.NowAt(is.Format("15:04:05"))}
	}
	fit := p.fitting(sc, all)
	if len(fit) == 0 {
		return []string{p.outOfReach(sc, all)}
	}
	c := e.correct(fit[0].by)
	if why := sc.refused(c); why != "" {
		return []string{why}
	}
	asked, by := fit[0].by, sc.takenOf(c)
	shown := []string{t.From(is.Format("15:04:05"), is.Add(by).Format("15:04:05"), timer.Spent(max(by, -by)), by < 0)}
	if short := asked - by; short >= time.Second || short <= -time.Second {
		shown = append(shown, t.AsFar(timer.Spent(max(by, -by)), timer.Spent(max(asked, -asked)), asked < 0))
	}
	if len(all) > 1 {
		shown = append(shown, p.howRead(sc, fit))
	}
	return shown
}
