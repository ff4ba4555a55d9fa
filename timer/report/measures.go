package report

import (
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// measures are the program's own, under the three headings by which the Council looks at its working methods
// (S/2022/1032, annex II). That document's own indicators are not known here, and none of these claims to be one.
func (r Report) measures(w Words) []group {
	return []group{
		{title: w.Titles.Effectiveness, pairs: r.effectiveness(w)},
		{title: w.Titles.Efficiency, pairs: r.efficiency(w)},
		{title: w.Titles.Transparency, pairs: r.transparency(w)},
	}
}

// effectiveness: was what was to be done, done.
func (r Report) effectiveness(w Words) []pair {
	f, n := r.Whole, w.Names
	all := []pair{{name: n.Heard, value: w.Write.Count(f.Statements)}}
	if f.Covered > 0 {
		all = append(all, pair{name: n.StatesHeard, value: w.Write.Count(f.Covered)})
	}
	if f.Joint > 0 {
		states, members := union(r.jointRows())
		all = append(all, pair{name: n.Joint, value: w.Write.Count(f.Joint), note: coveringNote(w, f.Joint, members, states)})
	}
	for _, s := range []struct {
		name   string
		status session.Status
	}{{n.Speaking, session.Speaking}, {n.Waiting, session.Waiting}, {n.Absent, session.Absent}, {n.Withdrawn, session.Withdrawn}} {
		if count := r.Count(s.status); count > 0 {
			all = append(all, pair{name: s.name, value: w.Write.Count(count)})
		}
	}
	return append(all, r.planned(w)...)
}

// coveringNote says how many states joint statements cover; of those that name none that is known, nothing.
func coveringNote(w Words, joint, members, states int) string {
	if states == 0 {
		return ""
	}
	return w.Say.JointCovering(joint, members, states)
}

func (r Report) planned(w Words) []pair {
	if !r.Plan.Known {
		return nil
	}
	p, n := r.Plan, w.Names
	all := []pair{
		{name: n.PlannedTime, value: w.Write.Duration(p.Allotted), note: w.Say.PlanOf(p.Entries, p.Unlimited)},
		{name: n.PlannedEnd, value: w.minuteOf(p.End.At)},
	}
	if !p.Ended {
		return append(all, pair{name: n.RealEnd, value: w.Say.None, note: w.Say.NotEnded})
	}
	return append(all, pair{name: n.RealEnd, value: w.minuteOf(p.RealEnd.At), note: w.Write.Later(p.Difference())})
}

// efficiency: what the time went to.
func (r Report) efficiency(w Words) []pair {
	f, n := r.Whole, w.Names
	var all []pair
	if share, ok := f.WithinShare(); ok {
		all = append(all,
			pair{name: n.WithinLimit, value: w.Write.Percent(share), note: w.Write.Of(f.Within, f.Limited)},
			pair{name: n.OverTotal, value: w.Write.Duration(f.Over.Total), note: w.Write.Of(f.OverLimit, f.Limited)})
	}
	if r.Use.InSession > 0 {
		part := float64(r.Use.Statements) / float64(r.Use.InSession)
		all = append(all, pair{name: n.StatementTime, value: w.Write.Percent(part), note: w.Write.Duration(r.Use.Statements)})
	}
	if f.Changeovers.Count > 0 {
		all = append(all, pair{
			name: n.Changeover, value: w.Write.Duration(f.Changeovers.Median),
			note: w.Say.MedianTotal(w.Write.Duration(f.Changeovers.Median), w.Write.Duration(f.Changeovers.Total)),
		})
	}
	lasting := func(name string, count int, d time.Duration) {
		if count > 0 {
			all = append(all, pair{name: name, value: w.Write.Count(count), note: w.Say.TimesLasting(count, w.Write.Duration(d))})
		}
	}
	lasting(n.Pauses, f.Pauses, f.Paused)
	lasting(n.Points, f.Points, f.PointTime)
	lasting(n.Interruptions, f.Breaks, f.BreakTime)
	if r.Saved.Known {
		all = append(all, pair{
			name: n.Saved, value: w.Write.Duration(r.Saved.Time()), note: w.Say.SavedBy(r.Saved.Instead, w.Write.Duration(r.Saved.Typical)),
		})
	}
	return all
}

// transparency: how far the record can be followed.
func (r Report) transparency(w Words) []pair {
	t, n := r.Trace, w.Names
	state := pair{name: n.LogState, value: w.Say.Whole}
	if lines := len(r.Source.Damage); lines > 0 {
		state.value = w.Say.Damaged(lines)
	}
	all := []pair{state}
	for _, p := range []struct {
		name  string
		count int
	}{
		{n.Corrected, t.Corrections},
		{n.Undone, t.Undone},
		{n.OutOfOrder, t.OutOfOrder},
		{n.LimitsChanged, t.LimitChanges},
		{n.Circulated, r.Whole.Circulated},
	} {
		all = append(all, pair{name: p.name, value: w.Write.Count(p.count)})
	}
	if t.GapTime > 0 {
		all = append(all, pair{name: n.Gaps, value: w.Write.Duration(t.GapTime), note: w.Write.Count(len(r.Gaps))})
	}
	if held, miss, ok := r.forecastQuality(); ok {
		all = append(all, pair{name: n.ForecastHeld, value: w.Write.Of(held, len(r.Forecasts))},
			pair{name: n.ForecastMiss, value: w.Write.Duration(miss)})
	}
	return all
}

func (r Report) jointRows() []*Row {
	return keep(r.heard(), func(row *Row) bool { return row.Joint() })
}

// lastEnd returns when the last statement ended, which is what a forecast forecasts.
func (r Report) lastEnd() timer.Stamp {
	var last timer.Stamp
	for _, row := range r.Heard() {
		if row.Ended.Elapsed >= last.Elapsed {
			last = row.Ended
		}
	}
	return last
}

// forecastQuality returns how many forecasts held the real end in their range, and the median of what the likely ends
// missed it by.
func (r Report) forecastQuality() (held int, miss time.Duration, ok bool) {
	if len(r.Forecasts) == 0 || !r.Plan.Ended {
		return 0, 0, false
	}
	end := r.lastEnd()
	var misses []time.Duration
	for _, f := range r.Forecasts {
		misses = append(misses, f.Missed(end).Abs())
		if f.Held(end) {
			held++
		}
	}
	return held, lengthsOf(misses).Median, true
}
