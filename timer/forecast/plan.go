package forecast

import (
	"errors"
	"math/rand/v2"
	"slices"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
)

// Errors of MakePlan.
var (
	ErrNobody         = errors.New("nobody on the list")
	ErrStartAfterStop = errors.New("the start is not before the stop")
	ErrNoLimits       = errors.New("no limits and no drafts: nothing to go on")
)

// PlanOptions say which debate is planned. Zero values are filled with what MakePlan says.
type PlanOptions struct {
	Start   time.Time
	Stop    time.Time        // zero: the next hard stop of the hours, if there is one
	Hours   rehearsal.Hours  // nil: the Council's
	Limits  session.Limits   // nil: the debate's usual ones
	Model   *rehearsal.Model // nil: the default
	Debates int              // 0: 10,000
	Sure    float64          // what "in time" is to be true with; 0: 0.9
	Seed    uint64           // of what is drawn outside the paths
	Grid    time.Duration    // limits are tried in steps of this; 0: 15 s
}

// Plan is what is to be expected of a debate before it begins.
type Plan struct {
	Start    time.Time
	Stop     time.Time // zero: none
	Speakers int
	Debates  int
	Sure     float64

	End     Instants // of the last statement, without a break
	InHours Instants // if the meeting keeps its hours
	InTime  float64  // how likely the list ends by the stop, from 0 to 1
	Ends    []Bin    // how the end is distributed, without a break
	Heard   []Hearing

	SureOf  int           // so many are heard by the stop with the certainty asked for: the place to suspend after
	Limit   time.Duration // the largest single limit with which the list ends in time with that certainty; 0: none does
	AtLimit time.Time     // the end if everyone took their limit and no more
	Model   rehearsal.Model
}

// Bin is a stretch of time with the share of debates that end in it.
type Bin struct {
	From  time.Time
	Width time.Duration
	Share float64
}

// Hearing says when an entry is likely to be heard to the end, without a break.
type Hearing struct {
	ID     speakers.ID
	Name   string
	End    Instants
	ByStop float64 // from 0 to 1; 0 where there is no stop
}

func (o PlanOptions) filled() PlanOptions {
	if o.Hours == nil {
		o.Hours = rehearsal.CouncilHours()
	}
	if o.Limits == nil {
		o.Limits = session.DefaultLimits()
	}
	if o.Model == nil {
		m := rehearsal.DefaultModel()
		o.Model = &m
	}
	if o.Debates <= 0 {
		o.Debates = 10000
	}
	if o.Sure <= 0 || o.Sure >= 1 {
		o.Sure = 0.9
	}
	if o.Grid <= 0 {
		o.Grid = 15 * time.Second
	}
	if stop, _, ok := o.Hours.Stop(o.Start); ok && o.Stop.IsZero() {
		o.Stop = stop
	}
	return o
}

// MakePlan simulates the debate many times. It fails with ErrNobody, ErrStartAfterStop or ErrNoLimits.
func MakePlan(list []speakers.Speaker, o PlanOptions) (Plan, error) {
	o = o.filled()
	switch {
	case len(list) == 0:
		return Plan{}, ErrNobody
	case !o.Stop.IsZero() && !o.Start.Before(o.Stop):
		return Plan{}, ErrStartAfterStop
	case unmeasured(list, o.Limits)*2 > len(list):
		return Plan{}, ErrNoLimits
	}
	p := Plan{Start: o.Start, Stop: o.Stop, Speakers: len(list), Debates: o.Debates, Sure: o.Sure, Model: *o.Model}
	f := o.simulate(list, o.Limits, o.Debates)
	p.ends(o, f)
	p.heard(o, f, list)
	p.AtLimit = o.Start.Add(f.kept)
	if !o.Stop.IsZero() {
		p.Limit = o.largest(list)
	}
	return p, nil
}

// unmeasured counts the entries of whose length nothing is known.
func unmeasured(list []speakers.Speaker, limits session.Limits) int {
	n := 0
	for _, sp := range list {
		if sp.Draft <= 0 && limits.For(sp) <= timer.NoLimit {
			n++
		}
	}
	return n
}

// simulate plays the list under limits that are announced before it begins.
func (o PlanOptions) simulate(list []speakers.Speaker, limits session.Limits, debates int) *fit {
	prior := PriorOf(*o.Model)
	var a ahead
	for _, sp := range speakers.NewList(list).All() {
		limit := limits.For(sp)
		a.add(prior, sp, limit, limit)
	}
	s := session.Replay([]session.Record{{Seq: 1, Event: session.SessionOpened{Limits: limits}}})
	return newFit(prior, s, seen{}, a, debates, room{})
}

// begins returns when the first statement of a path begins, in seconds after the start.
func (o PlanOptions) begins(p *path, i int) float64 {
	r := rand.New(rand.NewPCG(o.Seed, uint64(i)))
	return o.Model.LateStart.Draw(r).Seconds() + p.gap
}

func (p *Plan) ends(o PlanOptions, f *fit) {
	leads, lefts := make([]float64, len(f.paths)), make([]float64, len(f.paths))
	for i := range f.paths {
		leads[i] = o.begins(&f.paths[i], i)
		lefts[i] = leads[i] + f.paths[i].total
	}
	var r Forecast
	r.hours(o.Hours, f, leads, lefts, o.Start)
	p.InHours = r.InHours
	slices.Sort(lefts)
	at := func(q float64) time.Time { return o.Start.Add(seconds(quantile(lefts, q))) }
	p.End = Instants{at(0.1), at(0.5), at(0.9)}
	if !o.Stop.IsZero() {
		p.InTime = share(lefts, o.Stop.Sub(o.Start).Seconds())
	}
	p.Ends = bins(o.Start, lefts)
}

// bins cuts sorted ends into stretches of a round length, about twenty of them; the outermost half per cent at either
// end is left to the outermost stretches.
func bins(start time.Time, sorted []float64) []Bin {
	low, high := quantile(sorted, 0.005), quantile(sorted, 0.995)
	width := 24 * time.Hour
	for _, w := range []time.Duration{time.Minute, 2 * time.Minute, 5 * time.Minute, 10 * time.Minute, 15 * time.Minute, 30 * time.Minute, time.Hour, 3 * time.Hour} {
		if (high-low)/w.Seconds() <= 24 {
			width = w
			break
		}
	}
	first := start.Add(seconds(low)).Truncate(width)
	var all []Bin
	before := 0.0
	for from := first; ; from = from.Add(width) {
		upTo := share(sorted, from.Add(width).Sub(start).Seconds())
		last := from.Add(width).Sub(start).Seconds() >= high
		if last {
			upTo = 1
		}
		all = append(all, Bin{From: from, Width: width, Share: upTo - before})
		before = upTo
		if last {
			return all
		}
	}
}

// heard says of every entry when it is heard. In a list that is played in parts, entries of a part share its end.
func (p *Plan) heard(o PlanOptions, f *fit, list []speakers.Speaker) {
	ends := make([]float64, len(f.paths))
	room := o.Stop.Sub(o.Start).Seconds()
	for part := range len(f.paths[0].ends) {
		for i := range f.paths {
			ends[i] = o.begins(&f.paths[i], i) + float64(f.paths[i].ends[part])
		}
		slices.Sort(ends)
		at := func(q float64) time.Time { return o.Start.Add(seconds(quantile(ends, q))) }
		h := Hearing{End: Instants{at(0.1), at(0.5), at(0.9)}}
		if !o.Stop.IsZero() {
			h.ByStop = share(ends, room)
		}
		for place := part * f.size; place < min((part+1)*f.size, len(list)); place++ {
			h.ID, h.Name = f.ahead.ids[place], list[place].Name
			p.Heard = append(p.Heard, h)
			if h.ByStop >= o.Sure {
				p.SureOf = place + 1
			}
		}
	}
}

// largest finds the largest limit for everyone who has one with which the list ends by the stop. Longer limits make
// longer debates, so that the search may halve.
func (o PlanOptions) largest(list []speakers.Speaker) time.Duration {
	const paths = 2000
	inTime := func(limit time.Duration) bool {
		own := slices.Clone(list)
		for i := range own {
			if own[i].Limit > 0 {
				own[i].Limit = speakers.LimitOfCategory
			}
		}
		f := o.simulate(own, o.Limits.WithAll(limit), paths)
		held := 0
		for i := range f.paths {
			if o.begins(&f.paths[i], i)+f.paths[i].total <= o.Stop.Sub(o.Start).Seconds() {
				held++
			}
		}
		return float64(held) >= o.Sure*paths
	}
	low, high := 0, int(30*time.Minute/o.Grid)
	for low < high {
		if mid := (low + high + 1) / 2; inTime(time.Duration(mid) * o.Grid) {
			low = mid
		} else {
			high = mid - 1
		}
	}
	return time.Duration(low) * o.Grid
}
