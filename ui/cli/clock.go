package cli

import (
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/cli/steady"
)

// sessionClock stamps instants of one session.
type sessionClock struct {
	now    func() time.Time
	steady steady.Clock
	zero   time.Duration // the steady clock's reading when the session opened
}

// newClock begins a session's clock now.
func newClock(m Machine) *sessionClock {
	c := &sessionClock{now: m.Now, steady: steady.New(m.Now)}
	c.zero = c.steady.Read()
	return c
}

// Stamp reads both clocks.
func (c *sessionClock) Stamp() timer.Stamp {
	return timer.Stamp{At: c.now().Round(0), Elapsed: c.steady.Read() - c.zero}
}

// Source returns what a later run needs to read the same clock on.
func (c *sessionClock) Source() *session.ClockSource {
	src := c.steady.Source()
	return &session.ClockSource{Name: src.Name, Boot: src.Boot, ZeroMS: c.zero.Milliseconds()}
}

// carryOn sets the clock of a session that is taken up again, so that elapsed time runs on over the gap. Where the
// machine was not started anew since, the same clock is read on, and nobody can have set it; else the wall clock
// says how long the gap was.
func (c *sessionClock) carryOn(records []session.Record) {
	last := records[len(records)-1].Stamp
	if src := lastClock(records); src != nil && src.Boot != "" && src.Boot == c.steady.Source().Boot {
		zero := time.Duration(src.ZeroMS) * time.Millisecond
		if c.steady.Read()-zero >= last.Elapsed { // less is read in a container whose clock was given another beginning
			c.zero = zero
			return
		}
	}
	gap := max(c.now().Round(0).Sub(last.At), 0)
	c.zero = c.steady.Read() - last.Elapsed - gap
}

// lastClock returns the clock that the latest run of the session read.
func lastClock(records []session.Record) *session.ClockSource {
	for i := len(records) - 1; i >= 0; i-- {
		switch e := records[i].Event.(type) {
		case session.SessionResumed:
			return e.Clock
		case session.SessionOpened:
			return e.Clock
		}
	}
	return nil
}
