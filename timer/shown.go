package timer

import (
	"fmt"
	"strconv"
	"time"
)

// Reading is a time as it is shown, in whole seconds. This file is the one place that rounds.
type Reading struct {
	Seconds int  // never negative
	Over    bool // past the limit: Seconds is by how much
	Up      bool // no limit: Seconds is the time spent
}

// ReadingAt returns what is shown at e. What is left is rounded up (2:00 for 1:59.001, 0:00 at the limit itself);
// what is over, or spent without a limit, is rounded down.
func (c Countdown) ReadingAt(e time.Duration) Reading {
	if !c.HasLimit() {
		return Reading{Seconds: floor(c.Clock.SpentAt(e)), Up: true}
	}
	left := c.RemainingAt(e)
	if left < 0 {
		return Reading{Seconds: floor(-left), Over: true}
	}
	return Reading{Seconds: ceil(left)}
}

// NextChange returns how long after e what is shown changes next, or false while the clock is not running.
func (c Countdown) NextChange(e time.Duration) (time.Duration, bool) {
	if !c.Clock.Running() {
		return 0, false
	}
	if !c.HasLimit() {
		return time.Second - c.Clock.SpentAt(e)%time.Second, true
	}
	left := c.RemainingAt(e)
	switch {
	case left < 0:
		return time.Second - (-left)%time.Second, true
	case left == 0:
		return 1, true // at the limit itself 0:00 is left; a nanosecond later it is over by 0:00
	case left%time.Second == 0:
		return time.Second, true // 2:00.000 shows 2:00 until 1:59.000 is reached
	}
	return left % time.Second, true
}

// String writes the reading as m:ss, or h:mm:ss from an hour on, without sign or word.
func (r Reading) String() string { return Digits(r.Seconds) }

// Left writes a duration that is still to come, rounded up, as m:ss or h:mm:ss.
func Left(d time.Duration) string { return Digits(ceil(max(d, 0))) }

// Spent writes a duration that has passed, rounded down, as m:ss or h:mm:ss.
func Spent(d time.Duration) string { return Digits(floor(max(d, 0))) }

// Tenths writes a duration below a minute in seconds, to the nearest tenth as far as it is no whole second: 5, 0.9; and a longer one to the
// nearest second, as m:ss. Whatever is more than nothing is a tenth at least.
func Tenths(d time.Duration) string {
	tenth := time.Second / 10
	if rounded := d.Round(tenth); rounded < time.Minute {
		if d > 0 {
			rounded = max(rounded, tenth)
		}
		return strconv.FormatFloat(max(rounded, 0).Seconds(), 'f', -1, 64)
	}
	return Digits(floor(d.Round(time.Second)))
}

// Digits writes seconds as m:ss, or h:mm:ss from an hour on. A negative number is written as 0:00.
func Digits(seconds int) string {
	seconds = max(seconds, 0)
	if seconds >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", seconds/3600, seconds/60%60, seconds%60)
	}
	return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
}

func floor(d time.Duration) int { return int(d / time.Second) }

func ceil(d time.Duration) int { return int((d + time.Second - 1) / time.Second) }
