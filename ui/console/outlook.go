package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer"
	"rostrum/timer/forecast"
	"rostrum/timer/session"
)

// How often the forecast is made anew while nobody acts: so much of the meeting's time, and in a rehearsal that runs
// faster, so much of the aide's. A forecast that is older than stale is not shown.
const (
	outlookEvery = 12 * time.Second
	outlookRest  = 2 * time.Second
	outlookStale = 30 * time.Second
)

// outlook is the live forecast. It is worked out beside the program's loop, from a copy of the state, one at a time:
// so one forecaster serves, and nobody waits for it.
type outlook struct {
	forecaster *forecast.Forecaster
	copy       *session.State // as it was after record seq
	seq        int
	busy       bool
	at, lived  time.Duration // when it was asked for last, on the meeting's clock and on the aide's

	has   bool
	made  forecast.Forecast
	phase session.Phase // of the meeting when it was made
	old   time.Duration // the aide's clock when it was asked for
}

// foreseen is the end of a forecast.
type foreseen struct {
	made   forecast.Forecast
	phase  session.Phase
	lived  time.Duration
	what   forecast.WhatIf
	answer forecast.Forecast // to what, where something was asked
	asked  bool
}

// foresee begins a forecast if one is due: after each act, now and then in between, and when a what-if is asked.
func (m *Model) foresee() tea.Cmd {
	o := &m.outlook
	page, asking := m.screen.(*whatIfPage)
	if o.busy || !(asking && page.open()) && !m.outlookDue() {
		return nil
	}
	s := m.meeting.State()
	if o.copy == nil || o.seq != s.Seq() {
		o.copy, o.seq = s.Clone(), s.Seq()
	}
	o.busy, o.at, o.lived = true, m.now.Elapsed, m.lived
	answer := foreseen{phase: s.Phase(), lived: m.lived, asked: asking}
	if asking {
		answer.what = page.what
	}
	f, state, now := o.forecaster, o.copy, m.now
	return func() tea.Msg { return answer.from(f, state, now) }
}

func (a foreseen) from(f *forecast.Forecaster, s *session.State, now timer.Stamp) tea.Msg {
	a.made = f.At(s, now)
	if a.asked {
		a.answer = f.If(s, now, a.what)
	}
	return a
}

func (m *Model) outlookDue() bool {
	o := m.outlook
	if o.copy == nil || o.seq != m.meeting.State().Seq() {
		return true
	}
	settled := o.has && o.made.Outcome != forecast.Projected
	return !settled && m.now.Elapsed-o.at >= outlookEvery && m.lived-o.lived >= outlookRest
}

// saw takes a forecast in.
func (m *Model) saw(f foreseen) {
	o := &m.outlook
	o.busy, o.has, o.made, o.phase, o.old = false, true, f.made, f.phase, f.lived
	if page, ok := m.screen.(*whatIfPage); ok && f.asked {
		page.take(f)
	}
}

// forecastNow returns the forecast unless it is none of the present: too old, or made before the meeting was
// suspended, resumed or adjourned.
func (m *Model) forecastNow() (forecast.Forecast, bool) {
	o := m.outlook
	return o.made, o.has && o.phase == m.meeting.State().Phase() && m.lived-o.old < outlookStale
}
