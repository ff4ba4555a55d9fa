// Package timer says how much time is left at an instant.
package timer

import "time"

// Precision is that of every instant that is written: one millisecond.
const Precision = time.Millisecond

// Stamp is an instant on both of a session's clocks. Sums use Elapsed alone.
type Stamp struct {
	At      time.Time     // the wall clock, with its zone: for people
	Elapsed time.Duration // since the session opened, on a clock that nobody sets and that runs on in sleep
}

// Cut returns the stamp at the written precision, so that a live session and one reread from its log are equal.
func (s Stamp) Cut() Stamp {
	return Stamp{At: s.At.Round(0).Truncate(Precision), Elapsed: s.Elapsed.Truncate(Precision)}
}

// Add returns the stamp d later on both clocks.
func (s Stamp) Add(d time.Duration) Stamp {
	return Stamp{At: s.At.Add(d), Elapsed: s.Elapsed + d}
}
