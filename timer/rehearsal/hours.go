package rehearsal

import "time"

// Hours are the hours in which the Council meets, on every day and in the meeting's own zone.
type Hours []Sitting

// Sitting is one stretch of a day, in time since midnight.
type Sitting struct{ From, To time.Duration }

// CouncilHours returns the hours since October 2019: 10:00 to 13:00 and 15:00 to 18:00.
func CouncilHours() Hours {
	return Hours{{10 * time.Hour, 13 * time.Hour}, {15 * time.Hour, 18 * time.Hour}}
}

// Stop returns the next end of a sitting after t, and when the meeting can go on after it. Without hours there is none.
func (h Hours) Stop(t time.Time) (stop, next time.Time, ok bool) {
	for day := range 3 {
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
	for day := range 3 {
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

// clock returns a time of day, some days after that of t; where clocks are changed the hour on the wall counts.
func clock(t time.Time, days int, of time.Duration) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d+days, int(of/time.Hour), int(of/time.Minute%60), int(of/time.Second%60), 0, t.Location())
}
