package forecast

import (
	"slices"
	"sort"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
)

// Outcome says whether there is a forecast, and if not, why.
type Outcome string

// The outcomes.
const (
	Projected     Outcome = "projected"
	NobodyWaiting Outcome = "nobody_waiting" // the list is heard, or empty
	MeetingOver   Outcome = "meeting_over"   // adjourned
	NothingToGoOn Outcome = "nothing_to_go_on"
)

// Range is a duration's 10th, 50th and 90th hundredth.
type Range struct{ Low, Mid, High time.Duration }

// Instants is an instant's 10th, 50th and 90th hundredth.
type Instants struct{ Low, Mid, High time.Time }

// Counts is a number's 10th, 50th and 90th hundredth.
type Counts struct{ Low, Mid, High int }

// Forecast says when the list will have been heard. Ranges hold the truth in about eight cases of ten.
type Forecast struct {
	Outcome Outcome
	At      time.Time // the instant for which it holds
	Seen    int       // statements that it learned from
	Waiting int       // entries that are waiting, whoever speaks not counted

	Left    Range    // time in session that is still needed
	End     Instants // when the last statement ends if the meeting goes on without a break
	InHours Instants // when it ends if the meeting keeps its hours

	HasStop  bool
	Stop     time.Time // the next hard stop
	Fit      Counts    // how many of those waiting will have been heard, or passed over, by then
	FirstNot speakers.ID
	InTime   float64 // how likely it is that the list ends by then, from 0 to 1

	AtLimit       time.Time // the end if everyone from here on took their limit and no more
	AtLimitInTime bool
}

// Options say how forecasts are made. The zero value is filled with what NewForecaster says.
type Options struct {
	Prior *Prior          // nil: of the default model
	Hours rehearsal.Hours // nil: the Council's; empty: none
	Paths int             // 0: 400
}

// Forecaster makes forecasts of one meeting and remembers what it learned until the next act. It is for one goroutine.
type Forecaster struct {
	options Options
	seq     int
	state   *session.State
	fit     *fit
}

// NewForecaster returns a forecaster.
func NewForecaster(o Options) *Forecaster {
	if o.Prior == nil {
		p := PriorOf(rehearsal.DefaultModel())
		o.Prior = &p
	}
	if o.Hours == nil {
		o.Hours = rehearsal.CouncilHours()
	}
	if o.Paths == 0 {
		o.Paths = 400
	}
	return &Forecaster{options: o, seq: -1}
}

// At returns the forecast at an instant. Between two acts only the statement being made is looked at anew.
func (f *Forecaster) At(s *session.State, now timer.Stamp) Forecast {
	if f.fit == nil || f.seq != s.Seq() || f.state != s {
		room := f.fit.room() // of what was learned from the state before: nobody looks at that any more
		a := waiting(*f.options.Prior, s, room)
		f.fit = newFit(*f.options.Prior, s, f.options.Prior.observe(s, now.Elapsed), a, f.options.Paths, room)
		f.seq, f.state = s.Seq(), s
	}
	return f.options.project(f.fit, s, now)
}

// waiting returns what is still to be heard.
func waiting(p Prior, s *session.State, in room) ahead {
	a := ahead{absent: s.Count(session.Absent), closed: s.ListClosed()}
	a.ids, a.limits, a.sticks = in.ids[:0], in.limits[:0], in.sticks[:0]
	if n := s.Count(session.Waiting); cap(a.ids) < n {
		a.ids, a.limits, a.sticks = make([]speakers.ID, 0, n), make([]time.Duration, 0, n), make([]yardstick, 0, n)
	}
	opened := s.Opened().Limits
	for sp, ok := s.Next(); ok; sp, ok = s.NextFrom(s.List().Place(sp.ID) + 1) {
		a.add(p, sp, s.Limits().For(sp), opened.For(sp))
	}
	return a
}

func (a *ahead) add(p Prior, sp speakers.Speaker, limit, opened time.Duration) {
	a.ids = append(a.ids, sp.ID)
	a.limits = append(a.limits, limit)
	a.sticks = append(a.sticks, p.measure(sp, limit, opened))
}

// outcome says whether anything can be said.
func (f *fit) outcome(s *session.State) Outcome {
	_, speaking := s.Floor()
	switch {
	case s.Phase() == session.Adjourned:
		return MeetingOver
	case len(f.ahead.sticks) == 0 && !speaking:
		return NobodyWaiting
	}
	unlimited := 0
	for _, y := range f.ahead.sticks {
		if y.group == groupUnlimited {
			unlimited++
		}
	}
	if unlimited*2 > len(f.ahead.sticks) && len(f.seen.lengths) < 3 {
		return NothingToGoOn
	}
	return Projected
}

func (o Options) project(f *fit, s *session.State, now timer.Stamp) Forecast {
	r := Forecast{At: now.At, Seen: len(f.seen.lengths), Waiting: len(f.ahead.sticks), Outcome: f.outcome(s)}
	if r.Outcome != Projected {
		return r
	}
	from := start(s, o.Hours, now.At)
	leads := make([]float64, len(f.paths))
	lefts := make([]float64, len(f.paths))
	for i := range f.paths {
		leads[i] = f.lead(&f.paths[i], s, now.Elapsed)
		lefts[i] = leads[i] + f.paths[i].total
		if len(f.ahead.sticks) == 0 && f.paths[i].total > 0 {
			lefts[i] += f.paths[i].gap
		}
	}
	stop, _, ok := o.Hours.Stop(from)
	r.stop(f, leads, from, stop, ok)
	r.hours(o.Hours, f, leads, lefts, from)
	slices.Sort(lefts)
	r.Left = Range{seconds(quantile(lefts, 0.1)), seconds(quantile(lefts, 0.5)), seconds(quantile(lefts, 0.9))}
	r.End = Instants{from.Add(r.Left.Low), from.Add(r.Left.Mid), from.Add(r.Left.High)}
	if r.HasStop {
		r.InTime = share(lefts, r.Stop.Sub(from).Seconds())
	}
	r.AtLimit = from.Add(f.atLimit(s, now.Elapsed))
	r.AtLimitInTime = r.HasStop && !r.AtLimit.After(r.Stop)
	return r
}

// lead returns the seconds until the first of those waiting begins, or until the floor is free where nobody waits.
func (f *fit) lead(p *path, s *session.State, now time.Duration) float64 {
	t, speaking := s.Floor()
	last, any := s.LastEnded()
	switch {
	case speaking:
		left := f.rest(p, t.Clock.SpentAt(now).Seconds())
		if len(f.ahead.sticks) > 0 {
			left += p.gap
		}
		return left
	case any && s.Phase() == session.InSession && last.Sitting == s.Sitting():
		passed := (now - last.EndedAt().Elapsed).Seconds()
		if p.gap > passed {
			return p.gap - passed
		}
		return min(f.meanGap*p.more, passed+f.meanGap) / 2
	case s.Phase() == session.InSession:
		return p.gap
	}
	return p.gap + 30
}

// rest returns the seconds that the statement being made goes on after so many. Where it has outlasted all that was
// drawn for it, it goes on the longer the longer it has been.
func (f *fit) rest(p *path, spent float64) float64 {
	for _, length := range p.floor {
		if length > spent {
			return length - spent
		}
	}
	return p.more * max(30, 0.2*spent)
}

// stop counts who is heard before the next hard stop.
func (r *Forecast) stop(f *fit, leads []float64, from, stop time.Time, ok bool) {
	if !ok {
		return
	}
	r.HasStop, r.Stop = true, stop
	room := stop.Sub(from).Seconds()
	fits := make([]float64, len(f.paths))
	for i := range f.paths {
		fits[i] = float64(f.fitting(&f.paths[i], room-leads[i]))
	}
	slices.Sort(fits)
	r.Fit = Counts{int(quantile(fits, 0.1)), int(quantile(fits, 0.5)), int(quantile(fits, 0.9))}
	if r.Fit.Mid < len(f.ahead.ids) {
		r.FirstNot = f.ahead.ids[r.Fit.Mid]
	}
}

// fitting returns how many statements end within so many seconds of the first one's beginning.
func (f *fit) fitting(p *path, room float64) int {
	n := sort.Search(len(p.ends), func(k int) bool { return float64(p.ends[k]) > room })
	if f.size == 1 || n == len(p.ends) {
		return min(n*f.size, len(f.ahead.ids))
	}
	before := 0.0
	if n > 0 {
		before = float64(p.ends[n-1])
	}
	within := (room - before) / max(float64(p.ends[n])-before, 1)
	return n*f.size + int(min(max(within, 0), 1)*float64(f.size))
}

func seconds(s float64) time.Duration {
	return time.Duration(min(max(s, 0), 1e9) * float64(time.Second)).Truncate(timer.Precision)
}

// share returns the share of sorted values up to a bound.
func share(sorted []float64, bound float64) float64 {
	n := sort.Search(len(sorted), func(i int) bool { return sorted[i] > bound })
	return float64(n) / float64(len(sorted))
}
