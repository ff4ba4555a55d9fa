package cli

import (
	"sync"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/cli/steady"
)

// sessionClock stamps instants of one session.
type sessionClock struct {
	now    func() time.Time
	steady steady.Clock
	zero   time.Duration // the steady clock's reading when the session opened, in whole milliseconds

	mu     sync.Mutex
	opened time.Time // the wall clock's reading when the session opened, as far as it was not set since
}

// newClock begins a session's clock now.
func newClock(m Machine) *sessionClock {
	c := &sessionClock{now: m.Now, steady: steady.New(m.Now)}
	c.zero = wholeMilliseconds(c.steady.Read())
	return c
}

// wholeMilliseconds rounds a clock's reading down, one before its beginning too: a session is older than a machine that
// was started anew meanwhile, and no time that elapsed may be lost for it.
func wholeMilliseconds(d time.Duration) time.Duration {
	cut := d.Truncate(timer.Precision)
	if cut > d {
		cut -= timer.Precision
	}
	return cut
}

// tolerated is by how much two readings of the two clocks may lie apart because they are not read at one instant.
const tolerated = 20 * time.Millisecond

// Stamp reads both clocks. While nobody sets the wall clock both say the same of any two instants, to the
// millisecond: the time between two of its readings is the time elapsed.
func (c *sessionClock) Stamp() timer.Stamp {
	c.mu.Lock()
	defer c.mu.Unlock()
	elapsed := c.steady.Read() - c.zero
	at := c.now().Round(0)
	if apart := at.Sub(c.opened) - elapsed; apart.Abs() > tolerated {
		c.opened = at.Add(-elapsed).Truncate(timer.Precision)
	}
	return timer.Stamp{At: c.opened.Add(elapsed).In(at.Location()), Elapsed: elapsed}
}

// Source returns what a later run needs to read the same clock on.
func (c *sessionClock) Source() *session.ClockSource {
	src := c.steady.Source()
	return &session.ClockSource{Name: src.Name, Boot: src.Boot, ZeroMS: c.zero.Milliseconds()}
}

// carryOn sets the clock of a session that is taken up again, so that elapsed time runs on over the gap. Where the
// machine was not started anew since, the same clock is read on, and nobody can have set it; else the wall clock
// says how long the gap was. It says false where that could not be measured: the wall clock is behind the last record.
func (c *sessionClock) carryOn(records []session.Record) (measured bool) {
	last := records[len(records)-1].Stamp
	if src := lastClock(records); src != nil && src.Boot != "" && src.Boot == c.steady.Source().Boot {
		zero := time.Duration(src.ZeroMS) * time.Millisecond
		if c.steady.Read()-zero >= last.Elapsed { // less is read in a container whose clock was given another beginning
			c.zero = zero
			return true
		}
	}
	gap := c.now().Round(0).Sub(last.At)
	c.zero = wholeMilliseconds(c.steady.Read() - last.Elapsed - max(gap, 0))
	return gap >= 0
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
