package timer

import "time"

// Clock measures one statement: from when it began until it ended, what it was held for left out. It never
// changes: each change returns a new Clock. All instants are times since the session opened. The zero value has not begun.
type Clock struct {
	began     time.Duration
	stopped   time.Duration
	held      time.Duration // in holds that are over
	heldSince time.Duration
	phase     phase
}

type phase uint8

const (
	notBegun phase = iota
	running
	holding
	over
)

// Start returns a clock that began at e.
func Start(e time.Duration) Clock { return Clock{began: e, phase: running} }

// Running says whether time is being measured.
func (c Clock) Running() bool { return c.phase == running }

// Held says whether the clock is held.
func (c Clock) Held() bool { return c.phase == holding }

// Began returns when the clock was started, as corrected.
func (c Clock) Began() time.Duration { return c.began }

// SpentAt returns the time measured up to e: never negative, and the same for every e after the clock stopped.
func (c Clock) SpentAt(e time.Duration) time.Duration {
	switch c.phase {
	case notBegun:
		return 0
	case holding:
		e = c.heldSince
	case over:
		e = c.stopped
	}
	return max(e-c.began-c.held, 0)
}

// HeldAt returns for how long the clock was held up to e.
func (c Clock) HeldAt(e time.Duration) time.Duration {
	if c.phase == holding {
		return c.held + max(e-c.heldSince, 0)
	}
	return c.held
}

// Hold returns the clock held from e on. Only a running clock can be held; another is returned as it is.
func (c Clock) Hold(e time.Duration) Clock {
	if c.phase == running {
		c.phase, c.heldSince = holding, max(e, c.began)
	}
	return c
}

// Release returns the clock running again from e on. Only a held clock can be released.
func (c Clock) Release(e time.Duration) Clock {
	if c.phase == holding {
		c.phase, c.held = running, c.held+max(e-c.heldSince, 0)
	}
	return c
}

// Stop returns the clock stopped at e; a hold ends with it.
func (c Clock) Stop(e time.Duration) Clock {
	if c.phase == notBegun || c.phase == over {
		return c
	}
	c = c.Release(e)
	c.phase, c.stopped = over, max(e, c.began)
	return c
}

// ShiftStart returns the clock as if it had begun by later, earlier where by is negative.
func (c Clock) ShiftStart(by time.Duration) Clock {
	c.began += by
	return c
}

// ShiftStop returns a stopped clock as if it had stopped by later, earlier where by is negative.
func (c Clock) ShiftStop(by time.Duration) Clock {
	if c.phase == over {
		c.stopped += by
	}
	return c
}
