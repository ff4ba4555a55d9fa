package rehearsal

import (
	"iter"
	"time"
)

// Hours are the hours in which the Council meets, in the meeting's own zone. A meeting that is to go on another day goes on the
// next from Monday to Friday: that is assumed. On a Saturday or Sunday it keeps them where it is held on one.
type Hours []Sitting

// Sitting is one stretch of a day, in time since midnight.
type Sitting struct{ From, To time.Duration }

// CouncilHours returns the hours since October 2019: 10:00 to 13:00 and 15:00 to 18:00.
func CouncilHours() Hours {
	return Hours{{10 * time.Hour, 13 * time.Hour}, {15 * time.Hour, 18 * time.Hour}}
}

// Stop returns the next end of a sitting after t, and when the meeting can go on after it. Without hours there is none.
func (h Hours) Stop(t time.Time) (stop, next time.Time, ok bool) {
	for day := range days(t) {
		for _, s := range h {
			if stop = clock(t, day, s.To); stop.After(t) {
				return stop, h.Open(stop), true
			}
		}
	}
	return time.Time{}, time.Time{}, false
}

// Open returns the next beginning of a sitting at t or after it; t itself without hours.
func (h Hours) Open(t time.Time) time.Time {
	for day := range days(t) {
		for _, s := range h {
			if at := clock(t, day, s.From); !at.Before(t) {
				return at
			}
		}
	}
	return t
}

// LastOfDay says whether a sitting that ends at stop is its day's last.
func (h Hours) LastOfDay(stop time.Time) bool {
	y, m, d := stop.Date()
	ny, nm, nd := h.Open(stop).Date()
	return y != ny || m != nm || d != nd
}

// days yields how many days after that of t the Council may meet: on that day itself, and on those that are of no weekend, for
// as long as it takes to pass one.
func days(t time.Time) iter.Seq[int] {
	return func(yield func(int) bool) {
		for day := range 5 {
			if (day == 0 || !Weekend(clock(t, day, 0))) && !yield(day) {
				return
			}
		}
	}
}

// Weekend says whether an instant is on a Saturday or a Sunday of its zone.
func Weekend(t time.Time) bool { return t.Weekday() == time.Saturday || t.Weekday() == time.Sunday }

// clock returns a time of day, some days after that of t; where clocks are changed the hour on the wall counts.
func clock(t time.Time, days int, of time.Duration) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d+days, int(of/time.Hour), int(of/time.Minute%60), int(of/time.Second%60), 0, t.Location())
}
