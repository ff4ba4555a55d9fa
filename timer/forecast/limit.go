package forecast

import (
	"math"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// keepTo returns how long those waiting take if each takes their limit and no more, with the mean changeover that was
// seen. Who has no limit takes what is expected of them.
func (f *fit) keepTo() time.Duration {
	sum := time.Duration(len(f.ahead.limits)) * seconds(f.meanGap)
	for i, limit := range f.ahead.limits {
		if limit <= timer.NoLimit {
			limit = seconds(f.expect(f.ahead.sticks[i]))
		}
		sum += limit
	}
	return sum
}

// atLimit returns the time that is still needed if everyone from here on keeps to the limit.
func (f *fit) atLimit(s *session.State, now time.Duration) time.Duration {
	t, ok := s.Floor()
	if !ok {
		return f.kept
	}
	limit := t.Limit
	if limit <= timer.NoLimit {
		limit = seconds(f.expect(*f.floor))
	}
	return f.kept + max(limit-t.Clock.SpentAt(now), 0)
}

// expect returns the middle of a statement's length, in seconds.
func (f *fit) expect(y yardstick) float64 {
	mean := 0.0
	for _, l := range f.levels {
		mean += l.weight * l.at(y.group)
	}
	return y.base * math.Exp(mean)
}

// Naive returns the forecast that any clock could make: everybody waiting takes their limit, and between two of them
// lies the mean of the changeovers so far. It is what a better forecast is measured by.
func Naive(s *session.State, now time.Duration) time.Duration {
	var gaps, sum time.Duration
	n := 0
	var before *session.Statement
	for _, t := range s.Statements() {
		if before != nil && before.Done && before.Sitting == t.Sitting {
			gaps += t.Began().Elapsed - before.EndedAt().Elapsed
			n++
		}
		before = t
	}
	changeover := gaps / time.Duration(max(n, 1))
	if t, ok := s.Floor(); ok {
		sum = max(t.Limit-t.Clock.SpentAt(now), 0)
	}
	for sp, ok := s.Next(); ok; sp, ok = s.NextFrom(s.List().Place(sp.ID) + 1) {
		sum += max(s.Limits().For(sp), 0) + changeover
	}
	return sum
}
