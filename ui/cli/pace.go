package cli

import (
	"sync"
	"time"

	"rostrum/timer"
)

// pace is the clock of a rehearsal. Both of its readings run so many times faster than the steady clock; when the speed
// changes they go on from where they are.
type pace struct {
	read func() time.Duration // the steady clock
	zero time.Time            // the wall clock of the rehearsal at its opening

	mu     sync.Mutex
	speed  int
	since  time.Duration // the steady clock when this speed began
	passed time.Duration // of the rehearsal's time until then
}

func newPace(read func() time.Duration, zero time.Time, speed int) *pace {
	return &pace{read: read, zero: zero.Round(0), speed: speed, since: read()}
}

func (p *pace) elapsed(now time.Duration) time.Duration {
	return p.passed + (now-p.since)*time.Duration(p.speed)
}

// Stamp reads the rehearsal's clock.
func (p *pace) Stamp() timer.Stamp {
	p.mu.Lock()
	defer p.mu.Unlock()
	e := p.elapsed(p.read())
	return timer.Stamp{At: p.zero.Add(e), Elapsed: e}
}

// Speed returns how many times faster than life it runs.
func (p *pace) Speed() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.speed
}

// SetSpeed changes it, from 1 to 600.
func (p *pace) SetSpeed(speed int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.read()
	p.passed, p.since = p.elapsed(now), now
	p.speed = min(max(speed, 1), maxSpeed)
}

const maxSpeed = 600
