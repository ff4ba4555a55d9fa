// Package steady reads a clock that nobody sets and that runs on while the machine sleeps.
package steady

import "time"

// Source names the clock that Read reads.
type Source struct {
	Name string // "boottime" (Linux), "continuous" (macOS, Windows); "process" elsewhere: stops in sleep
	Boot string // identity of the machine's run, by which a later process knows that it reads the same clock; may be empty
}

// Clock reads the system's steady clock; where there is none, the process's own by way of now.
type Clock struct {
	now   func() time.Time
	began time.Time
	own   bool
}

// New returns the clock. now is used only where the system has no better clock.
func New(now func() time.Time) Clock {
	_, ok := read()
	return Clock{now: now, began: now(), own: !ok}
}

// Read returns the clock's reading: a time since an instant that stays the same while Source stays the same.
func (c Clock) Read() time.Duration {
	if !c.own {
		if d, ok := read(); ok {
			return d
		}
	}
	return c.now().Sub(c.began)
}

// Source returns what the clock is.
func (c Clock) Source() Source {
	if c.own {
		return Source{Name: "process"}
	}
	return Source{Name: name, Boot: boot()}
}
