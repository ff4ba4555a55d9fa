package forecast

import (
	"math"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
)

// group tells apart what is measured by different yardsticks: the categories by their limits, statements without a
// limit by the model, statements with a draft by their estimate.
type group int

const (
	groupUnlimited group = iota
	groupDraft
	groupFirst // of the categories, in their order
	groups     = int(groupFirst) + 7
)

func groupOf(c speakers.Category) group {
	for i, known := range speakers.Categories() {
		if known == c {
			return groupFirst + group(i)
		}
	}
	return groupFirst + group(len(speakers.Categories())-1)
}

// yardstick is what a statement's length is measured against.
type yardstick struct {
	group group
	base  float64 // seconds: a statement of the prior's mean is as long
}

// measure returns an entry's yardstick under the limits of a state.
func (p Prior) measure(sp speakers.Speaker, limit, opened time.Duration) yardstick {
	switch {
	case sp.Draft > 0:
		return yardstick{groupDraft, sp.Draft.Seconds()}
	case limit <= timer.NoLimit:
		return yardstick{groupUnlimited, p.model.Unlimited.Median.Seconds()}
	}
	if opened <= timer.NoLimit {
		opened = limit
	}
	follow := p.model.Follow
	written := math.Pow(opened.Seconds(), 1-follow) * math.Pow(limit.Seconds(), follow)
	return yardstick{groupOf(sp.Category), written * math.Exp(p.meanOf(sp.Category))}
}

func (p Prior) meanOf(c speakers.Category) float64 {
	if m, ok := p.mean[c]; ok {
		return m
	}
	return p.mean[speakers.Unknown]
}

// seen is what a state has to teach.
type seen struct {
	lengths []length
	gaps    []float64 // seconds
	extras  []float64 // seconds for which statements were held
	heard   int
	absent  int
	joins   episodes
	leaves  episodes
	hours   float64 // in session so far
}

// length is one statement against its yardstick.
type length struct {
	group group
	log   float64 // of spoken over yardstick
}

// observe gathers it. Rights of reply and further statements are not of the list and teach nothing of it.
func (p Prior) observe(s *session.State, now time.Duration) seen {
	var o seen
	opened := s.Opened().Limits
	var before *session.Statement
	for _, t := range s.Statements() {
		if before != nil && before.Done && before.Sitting == t.Sitting {
			o.gap(s, before, t)
		}
		before = t
		if !t.Done || t.As != session.OrdinaryStatement {
			continue
		}
		o.heard++
		sp := s.SpeakerOf(t)
		limit := t.Limit
		if t.LimitSet {
			limit = s.Limits().For(sp)
		}
		spent := t.Clock.SpentAt(t.EndedAt().Elapsed)
		if spent < 5*time.Second {
			continue
		}
		y := p.measure(sp, limit, opened.For(sp))
		o.lengths = append(o.lengths, length{y.group, math.Log(spent.Seconds() / y.base)})
		o.extras = append(o.extras, (t.EndedAt().Elapsed - t.Began().Elapsed - spent).Seconds())
	}
	o.absent = s.Count(session.Absent)
	o.hours = sat(s, now).Hours()
	o.joins, o.leaves = episodesOf(s.Joined()), episodesOf(s.Left())
	return o
}

// gap takes a changeover, interruptions between the two statements left out.
func (o *seen) gap(s *session.State, before, t *session.Statement) {
	from, to := before.EndedAt().Elapsed, t.Began().Elapsed
	gap := to - from
	for _, b := range s.Interruptions() {
		if !b.Open && b.From.Elapsed >= from && b.To.Elapsed <= to {
			gap -= b.To.Elapsed - b.From.Elapsed
		}
	}
	if t.As == session.OrdinaryStatement {
		o.gaps = append(o.gaps, max(gap.Seconds(), 0))
	}
}

// sat returns for how long the meeting has been in session.
func sat(s *session.State, now time.Duration) time.Duration {
	var sum time.Duration
	for _, sitting := range s.Sittings() {
		to := sitting.Ended.Elapsed
		if sitting.Open {
			to = now
		}
		sum += max(to-sitting.Began.Elapsed, 0)
	}
	return sum
}

// episodes are changes of the list that came together: many withdrawals within a few minutes have one cause.
type episodes struct{ sizes []int }

const together = 3 * time.Minute

func episodesOf(at []time.Duration) episodes {
	var e episodes
	for i, t := range at {
		if i > 0 && t-at[i-1] <= together {
			e.sizes[len(e.sizes)-1]++
			continue
		}
		e.sizes = append(e.sizes, 1)
	}
	return e
}

// start returns when the meeting goes on: now, or later where it is not in session.
func start(s *session.State, hours rehearsal.Hours, now time.Time) time.Time {
	switch s.Phase() {
	case session.Suspended, session.Risen:
		sittings := s.Sittings()
		if n := len(sittings); n > 0 && sittings[n-1].Until != nil && sittings[n-1].Until.After(now) {
			return *sittings[n-1].Until
		}
		from := now
		if n := len(sittings); n > 0 {
			from = pastWeekend(now, sittings[n-1].Began.At)
		}
		if at := hours.Open(from); at.Sub(from)-weekends(from, at) < 20*time.Hour {
			return at
		}
	}
	return now
}

// pastWeekend returns an instant, or the end of the weekend on which it lies, if the last sitting was held on another day.
func pastWeekend(now, held time.Time) time.Time {
	held = held.In(now.Location())
	if now.YearDay() == held.YearDay() && now.Year() == held.Year() {
		return now
	}
	for rehearsal.Weekend(now) {
		now = time.Date(now.Year(), now.Month(), now.Day()+1, 0, 0, 0, 0, now.Location())
	}
	return now
}

// weekends returns how much of the time between two instants is days on which no meeting is resumed.
func weekends(from, to time.Time) time.Duration {
	sum := time.Duration(0)
	for t := from.AddDate(0, 0, 1); t.Before(to); t = t.AddDate(0, 0, 1) {
		if rehearsal.Weekend(t) {
			sum += 24 * time.Hour
		}
	}
	return sum
}
