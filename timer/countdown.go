package timer

import "time"

// NoLimit is the limit of a statement that has none: measured, never flagged.
const NoLimit time.Duration = 0

// Countdown is a clock with the limit that it is measured against. The limit is encouraged and not enforced: the
// countdown goes on past it and stops for nobody. Source: S/2017/507, para. 22.
type Countdown struct {
	Clock   Clock
	Limit   time.Duration // NoLimit, or more than 0
	Warning time.Duration // the warning is given when this much is left; 0: never
	Grace   time.Duration // grace is over when the limit is passed by this much; 0: no signal
}

// HasLimit says whether there is a limit at all.
func (c Countdown) HasLimit() bool { return c.Limit > NoLimit }

// RemainingAt returns the time left at e: negative past the limit. It has no meaning without a limit.
func (c Countdown) RemainingAt(e time.Duration) time.Duration { return c.Limit - c.Clock.SpentAt(e) }

// OverAt returns by how much the statement is past its limit at e, or 0.
func (c Countdown) OverAt(e time.Duration) time.Duration {
	if !c.HasLimit() {
		return 0
	}
	return max(-c.RemainingAt(e), 0)
}

// Stage says how far a statement has come against its limit.
type Stage uint8

// The stages in their order.
const (
	Within    Stage = iota // more than the warning is left, or there is no limit
	LastPart               // the warning has been given
	Over                   // past the limit
	PastGrace              // past the limit by more than the grace
)

// StageAt returns the stage at e. A statement is over its limit when it has taken more than it, not when as much.
func (c Countdown) StageAt(e time.Duration) Stage {
	if !c.HasLimit() {
		return Within
	}
	switch left := c.RemainingAt(e); {
	case left < 0 && c.Grace > 0 && -left >= c.Grace:
		return PastGrace
	case left < 0:
		return Over
	case left <= c.Warning && c.Warning < c.Limit:
		return LastPart
	}
	return Within
}

// Signal is what is given to the chamber when a countdown crosses a mark.
type Signal uint8

// The signals, in the order in which one statement gives them.
const (
	SignalWarning Signal = iota + 1
	SignalLimit
	SignalGrace
)

// String returns the signal's word in the environment of a command that is run on it.
func (s Signal) String() string {
	return [...]string{"", "warning", "limit", "grace"}[s]
}

// Mark is the time spent at which a signal is given.
type Mark struct {
	Signal Signal
	Spent  time.Duration
}

// Marks returns the marks of the signals in the order in which one statement reaches them. A warning as long as the
// limit or longer has none.
func (c Countdown) Marks() []Mark {
	if !c.HasLimit() {
		return nil
	}
	marks := make([]Mark, 0, 3)
	if c.Warning > 0 && c.Warning < c.Limit {
		marks = append(marks, Mark{SignalWarning, c.Limit - c.Warning})
	}
	marks = append(marks, Mark{SignalLimit, c.Limit})
	if c.Grace > 0 {
		marks = append(marks, Mark{SignalGrace, c.Limit + c.Grace})
	}
	return marks
}

// SignalsBetween returns the signals whose mark was crossed in (before, now], so that one late look misses none
// and two looks at one instant give none twice.
func (c Countdown) SignalsBetween(before, now time.Duration) []Signal {
	from, to := c.Clock.SpentAt(before), c.Clock.SpentAt(now)
	var given []Signal
	for _, m := range c.Marks() {
		if from < m.Spent && m.Spent <= to {
			given = append(given, m.Signal)
		}
	}
	return given
}
