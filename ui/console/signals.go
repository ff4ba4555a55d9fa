package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/session"
)

// wentBack is by how much a clock must go back behind a mark, by a correction or an undo, before the mark's signal is
// given again. A start that is put right by a few seconds rings no bell twice.
const wentBack = 10 * time.Second

// signals remembers which signals were given in each statement.
type signals struct {
	seq   int           // of the record that gave the floor to whoever was looked at last
	seen  time.Duration // the time spent at that look
	given map[int]map[timer.Signal]time.Duration
}

// cross returns the signals that are due now, in their order, and remembers them. Each is given when the time spent
// reaches its mark, however late the look; once, unless more time moves its mark away or the clock goes back.
func (g *signals) cross(seq int, c timer.Countdown, spent time.Duration) []timer.Signal {
	seen := spent
	if g.seq == seq {
		seen = g.seen
	}
	g.seq, g.seen = seq, spent
	if g.given == nil {
		g.given = map[int]map[timer.Signal]time.Duration{}
	}
	given := g.given[seq]
	if given == nil {
		given = map[timer.Signal]time.Duration{}
		g.given[seq] = given
	}
	var due []timer.Signal
	for _, m := range c.Marks() {
		if crossed(given, m, seen, spent) {
			due = append(due, m.Signal)
		}
	}
	return due
}

func crossed(given map[timer.Signal]time.Duration, m timer.Mark, seen, spent time.Duration) bool {
	at, was := given[m.Signal]
	if was && spent < at-wentBack {
		delete(given, m.Signal)
		was = false
	}
	if spent < m.Spent {
		return false
	}
	given[m.Signal] = max(at, m.Spent)
	return !was || m.Spent > at && seen < m.Spent
}

// takeUp begins with a statement that is under way when the program starts. What was due before counts as given, but
// for the last: a lamp is then set to what is so.
func (g *signals) takeUp(seq int, c timer.Countdown, spent time.Duration) {
	due := g.cross(seq, c, spent)
	if n := len(due); n > 0 {
		delete(g.given[seq], due[n-1])
	}
}

// Signal is one signal with its facts, for whoever is to be told.
type Signal struct {
	Signal  timer.Signal
	Speaker string // as the list has it, made harmless
	Turn    int
	Limit   time.Duration
	Spent   time.Duration
	Over    time.Duration
	Meeting string
	Stamp   timer.Stamp
}

// look gives the signals that are due at this instant.
func (m *Model) look() tea.Cmd {
	t, ok := m.meeting.State().Floor()
	if !ok {
		return nil
	}
	c := m.meeting.State().Countdown(t)
	spent := c.Clock.SpentAt(m.now.Elapsed)
	var cmds []tea.Cmd
	for _, s := range m.signals.cross(t.Seq, c, spent) {
		cmds = append(cmds, m.give(s, t, c))
	}
	return tea.Batch(cmds...)
}

func (m *Model) give(s timer.Signal, t *session.Statement, c timer.Countdown) tea.Cmd {
	m.gave = append(m.gave, s)
	var cmds []tea.Cmd
	if m.prefs.bell {
		cmds = append(cmds, tea.Raw("\a"))
	}
	if m.config.OnSignal != nil {
		facts := Signal{
			Signal: s, Speaker: plain.Line(m.meeting.State().SpeakerOf(t).Name), Turn: t.Turn, Limit: c.Limit,
			Spent: c.Clock.SpentAt(m.now.Elapsed), Over: c.OverAt(m.now.Elapsed),
			Meeting: plain.Line(m.meeting.State().Opened().Meeting), Stamp: m.now,
		}
		cmds = append(cmds, func() tea.Msg { return signalTold{m.config.OnSignal(facts)} })
	}
	return tea.Batch(cmds...)
}

// signalTold is the end of a command that was run on a signal.
type signalTold struct{ err error }

// signalFailed says once that the command on signals does not work. The clock needs it for nothing.
func (m *Model) signalFailed(err error) {
	if err == nil || m.signalFault {
		return
	}
	m.signalFault = true
	m.notice.add(refusal, m.config.Text.Signals.CommandFailed(plain.Line(err.Error())), m.now.Elapsed)
}

// lamp says whether the red light is on: past the limit it blinks, a second on and a second off; past the grace it
// stays on.
func lamp(c timer.Countdown, e time.Duration) bool {
	switch c.StageAt(e) {
	case timer.Over:
		return c.OverAt(e)/time.Second%2 == 0
	case timer.PastGrace:
		return true
	}
	return false
}
