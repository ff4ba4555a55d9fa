package report

import "time"

// since returns the words for a report whose head names the day of an instant: what is of another day says of which.
func (w Words) since(first time.Time) Words {
	w.first = first
	return w
}

// firstDay returns an instant of the day that the report's head names; zero where it names none.
func (r Report) firstDay() time.Time {
	if len(r.Sittings) == 0 {
		return time.Time{}
	}
	return r.Sittings[0].Began.At
}

// clockOf writes a time of day with seconds.
func (w Words) clockOf(t time.Time) string { return w.dated(t, w.Write.Clock(t)) }

// minuteOf writes a time of day without seconds.
func (w Words) minuteOf(t time.Time) string { return w.dated(t, w.Write.Minute(t)) }

// hoursOf writes from when to when something went, without an end where that is zero. The end's day is said where the
// beginning's is not the same.
func (w Words) hoursOf(from, to time.Time) string {
	return w.Write.Range(w.minuteOf(from), w.endOf(from, to))
}

func (w Words) endOf(from, to time.Time) string {
	switch {
	case to.IsZero():
		return ""
	case sameDay(from, to):
		return w.Write.Minute(to)
	}
	return w.Write.OnDay(to, w.Write.Minute(to))
}

func (w Words) dated(t time.Time, written string) string {
	if w.first.IsZero() || sameDay(w.first, t) {
		return written
	}
	return w.Write.OnDay(t, written)
}

// sameDay goes by the dates that the two instants have each in its own zone, as they are shown.
func sameDay(a, b time.Time) bool {
	ay, am, ad := a.Date()
	by, bm, bd := b.Date()
	return ay == by && am == bm && ad == bd
}
