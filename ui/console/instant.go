package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer"
	"rostrum/timer/session"
)

// maxStep is how far the wall clock may drift from the session's clock before it counts as having been set.
const maxStep = 2 * time.Second

// stamp takes the instant of a message, and notes when the wall clock was set since the last one.
func (m *Model) stamp() {
	if m.config.Stamp == nil {
		return
	}
	now := m.config.Stamp()
	now.Elapsed = max(now.Elapsed, m.now.Elapsed)
	m.lived += (now.Elapsed - m.now.Elapsed) / time.Duration(m.speed())
	m.now = now
	step := driftOf(now) - m.drift
	if !isStep(step) {
		return
	}
	m.drift += step
	if m.do(session.NoteClockStep{By: step}) {
		by := timer.Spent(max(step, -step))
		m.notice.set(refusal, m.config.Text.Console.ClockStepped(by, step > 0), now.Elapsed)
	}
}

// Step returns by how much the wall clock was set between two stamps of a session; false while the two clocks agree.
func Step(before, after timer.Stamp) (by time.Duration, set bool) {
	by = driftOf(after) - driftOf(before)
	return by, isStep(by)
}

func isStep(drift time.Duration) bool { return drift <= -maxStep || drift >= maxStep }

// driftOf compares the two clocks of a stamp. The wall clock is read as people read it, without Go's own
// monotonic reading.
func driftOf(s timer.Stamp) time.Duration {
	return time.Duration(s.At.Round(0).UnixNano()) - s.Elapsed
}

// longestNap bounds how long the console sleeps, so that a clock that was set or a machine that slept is noticed.
const longestNap = 5 * time.Second

// wake is the one wake-up that counts. A tick cannot be called back: those of an older number are ignored.
type wake struct {
	number int
	at     time.Duration // elapsed; 0: none is under way
}

// awoke says that a nap is over.
type awoke struct{ number int }

func (w *wake) came(a awoke) {
	if a.number == w.number {
		w.at = 0
	}
}

// wakeUp returns the nap up to the instant at which what is shown changes next, unless that one is under way.
func (m *Model) wakeUp() tea.Cmd {
	nap := m.nextChange()
	due := m.now.Elapsed + nap
	if m.wake.at == due {
		return nil
	}
	m.wake.number++
	m.wake.at = due
	number := m.wake.number
	return tea.Tick(m.waits(nap), func(time.Time) tea.Msg { return awoke{number} })
}

// nextChange returns how long after now what is shown changes next.
func (m *Model) nextChange() time.Duration {
	s, e := m.meeting.State(), m.now.Elapsed
	nap := longestNap
	sooner := func(d time.Duration) { nap = min(nap, max(d, time.Millisecond)) }
	sooner(m.now.At.Truncate(time.Minute).Add(time.Minute).Sub(m.now.At))
	for _, since := range m.counting() {
		sooner(time.Second - (e-since)%time.Second)
	}
	if at, ok := m.scene().resumption(); ok && at.After(m.now.At) {
		sooner((at.Sub(m.now.At)-1)%time.Second + 1)
	}
	m.soonerForChamber(sooner)
	if t, ok := s.Floor(); ok {
		c := s.Countdown(t)
		if d, ok := c.NextChange(e); ok {
			sooner(d)
			m.soonerForMarks(c, sooner)
		}
	}
	return nap
}

// soonerForMarks wakes at the marks of the signals too, where those are not on a whole second.
func (m *Model) soonerForMarks(c timer.Countdown, sooner func(time.Duration)) {
	spent := c.Clock.SpentAt(m.now.Elapsed)
	for _, mark := range c.Marks() {
		if mark.Spent > spent {
			sooner(mark.Spent - spent)
		}
	}
}

// counting returns since when the other clocks on the screen count.
func (m *Model) counting() []time.Duration {
	s := m.meeting.State()
	if p, ok := s.Point(); ok {
		return []time.Duration{p.From.Elapsed}
	}
	if b, ok := s.Interruption(); ok {
		return []time.Duration{b.From.Elapsed}
	}
	if t, ok := s.Floor(); ok {
		if t.Paused() {
			return []time.Duration{t.Pauses[len(t.Pauses)-1].From.Elapsed}
		}
		return nil
	}
	if t, ok := s.LastEnded(); ok && s.Phase() == session.InSession {
		return []time.Duration{t.EndedAt().Elapsed}
	}
	return nil
}
