package report

import (
	"cmp"
	"slices"
	"time"

	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/session"
)

// Use says what the time of the meeting went to. Statements, Held, Changeover and Rest add up to InSession.
type Use struct {
	InSession  time.Duration // the sittings together
	Statements time.Duration // spoken, the statement being made included
	Held       time.Duration // statements' clocks held: pauses and points of order, their overlap counted once
	Changeover time.Duration // between two statements of a sitting, interruptions included
	Rest       time.Duration // before the first statement of a sitting and after its last
	Between    time.Duration // between sittings: no part of InSession
}

func useOf(r Report) Use {
	var u Use
	for i, s := range r.Sittings {
		u.InSession += s.Length()
		if i > 0 {
			u.Between += s.Began.Elapsed - r.Sittings[i-1].Ended.Elapsed
		}
	}
	for _, row := range r.Rows {
		if row.IsStatement() {
			u.Statements += row.Spoken
			u.Held += row.end(r.Last).Elapsed - row.Began.Elapsed - row.Spoken
			u.Changeover += row.Changeover
		}
	}
	u.Rest = u.InSession - u.Statements - u.Held - u.Changeover
	return u
}

// end returns when the statement ended, or the last record's instant while it goes on.
func (r Row) end(last timer.Stamp) timer.Stamp {
	if r.Status == session.Speaking {
		return last
	}
	return r.Ended
}

// events takes over what lies between statements.
func (b builder) events(r *Report) {
	for _, e := range b.state.Interruptions() {
		r.Breaks = append(r.Breaks, Break{
			Kind: session.Interruption(plain.Line(string(e.Kind))), From: e.From, To: b.to(e.To, e.Open), Open: e.Open, Sitting: b.sittingAt(e.From.Elapsed),
			Reason: plain.Line(e.Reason), Outcome: plain.Line(e.Outcome),
		})
	}
	for _, p := range b.state.Points() {
		r.Points = append(r.Points, Point{
			Turn: p.Turn, From: p.From, To: b.to(p.To, p.Open), Open: p.Open, Sitting: b.sittingAt(p.From.Elapsed),
			By: plain.Line(p.By), Ruling: plain.Line(p.Ruling),
		})
	}
	for _, g := range b.state.Gaps() {
		r.Gaps = append(r.Gaps, Gap(g))
	}
	for _, n := range b.state.Notes() {
		if text := plain.Line(n.Text); text != "" {
			r.Notes = append(r.Notes, text)
		}
	}
}

func (b builder) to(to timer.Stamp, open bool) timer.Stamp {
	if open {
		return b.state.Last()
	}
	return to
}

// sittingAt returns the number of the sitting that goes on at an instant; 0 for none.
func (b builder) sittingAt(e time.Duration) int {
	for _, s := range slices.Backward(b.state.Sittings()) {
		if s.Began.Elapsed <= e {
			return s.Number
		}
	}
	return 0
}

func (b builder) sittings(r Report, heard []*Row) []Sitting {
	var all []Sitting
	for _, s := range b.state.Sittings() {
		own := func(n int) bool { return n == s.Number }
		all = append(all, Sitting{
			Number: s.Number, Began: b.began(s, r.Rows), Ended: b.to(s.Ended, s.Open), Open: s.Open, How: s.How, Until: s.Until,
			Figures: figure(
				keep(heard, func(x *Row) bool { return own(x.Sitting) }),
				keep(r.Breaks, func(x Break) bool { return own(x.Sitting) }),
				keep(r.Points, func(x Point) bool { return own(x.Sitting) })),
		})
	}
	return all
}

// began returns when a sitting began: with its first statement, where a correction moved that before it.
func (b builder) began(s session.Sitting, rows []Row) timer.Stamp {
	for _, row := range rows {
		if row.Sitting == s.Number && row.IsStatement() && row.Began.Elapsed < s.Began.Elapsed {
			return row.Began
		}
	}
	return s.Began
}

func keep[T any](all []T, want func(T) bool) []T {
	var kept []T
	for _, x := range all {
		if want(x) {
			kept = append(kept, x)
		}
	}
	return kept
}

func limitsOf(rows []*Row) []time.Duration {
	var all []time.Duration
	for _, r := range rows {
		all = append(all, r.Limit)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// SortByOver returns the report with its statements in the order of their time over, the most first, and those
// with none as they were. It is a ranking of delegations, and made only where somebody asks for it.
func (r Report) SortByOver() Report {
	r.Rows = slices.Clone(r.Rows)
	slices.SortStableFunc(r.Rows, func(a, b Row) int { return cmp.Compare(b.Over, a.Over) })
	r.Sorted = ByOver
	return r
}
