package report

import (
	"strings"
	"time"

	"rostrum/timer/session"
)

// Comparison sets two sessions side by side: two meetings, or a rehearsal and the real thing.
type Comparison struct {
	First, Second Report
	Pairs         []Pair // in the first session's order, then those of the second alone
}

// Pair is one speaker's statement in both sessions, or in one of them.
type Pair struct {
	First, Second *Row // nil: not there
}

// Compare pairs the rows of two sessions. Two rows belong together if they are of the same state, by its code or by one
// of its names, or else of the same name, speak for the same group and have the same role; where there are several, the
// first belongs with the first.
func Compare(first, second Report) Comparison {
	c := Comparison{First: first, Second: second}
	waiting := map[string][]*Row{}
	for i := range second.Rows {
		key := second.Rows[i].pairKey()
		waiting[key] = append(waiting[key], &second.Rows[i])
	}
	taken := map[*Row]bool{}
	for i := range first.Rows {
		p := Pair{First: &first.Rows[i]}
		if same := waiting[p.First.pairKey()]; len(same) > 0 {
			p.Second, waiting[p.First.pairKey()] = same[0], same[1:]
			taken[p.Second] = true
		}
		c.Pairs = append(c.Pairs, p)
	}
	for i := range second.Rows {
		if !taken[&second.Rows[i]] {
			c.Pairs = append(c.Pairs, Pair{Second: &second.Rows[i]})
		}
	}
	return c
}

// pairKey is the same for two rows that belong together.
func (r Row) pairKey() string {
	own := stateOf(r.Speaker.Name, r.Speaker.Code)
	return strings.Join([]string{own.key(), strings.ToLower(r.Speaker.OnBehalfOf), string(r.As)}, "\x00")
}

// Name returns the speaker's name, the second session's where there is one.
func (p Pair) Name() string {
	if p.Second != nil {
		return p.Second.Speaker.Name
	}
	return p.First.Speaker.Name
}

// Change returns by how much longer the second statement was, or false unless both were made to their end.
func (p Pair) Change() (time.Duration, bool) {
	if p.First == nil || p.Second == nil || p.First.Status != session.Heard || p.Second.Status != session.Heard {
		return 0, false
	}
	return p.Second.Spoken - p.First.Spoken, true
}

// Total is one figure of both sessions.
type Total struct {
	Code          string
	First, Second time.Duration // of a figure that is a time
	FirstN        int           // of one that is a number
	SecondN       int
	IsTime        bool
}

// Totals returns the figures that are set side by side, in the order in which they are shown.
func (c Comparison) Totals() []Total {
	a, b := c.First, c.Second
	number := func(code string, x, y int) Total { return Total{Code: code, FirstN: x, SecondN: y} }
	length := func(code string, x, y time.Duration) Total {
		return Total{Code: code, First: x, Second: y, IsTime: true}
	}
	return []Total{
		number("statements", a.Whole.Statements, b.Whole.Statements),
		number("within_limit", a.Whole.Within, b.Whole.Within),
		number("over_limit", a.Whole.OverLimit, b.Whole.OverLimit),
		number("distinct_states", a.Whole.Covered, b.Whole.Covered),
		length("in_session", a.Use.InSession, b.Use.InSession),
		length("spoken", a.Whole.Spoken.Total, b.Whole.Spoken.Total),
		length("median", a.Whole.Spoken.Median, b.Whole.Spoken.Median),
		length("longest", a.Whole.Spoken.Longest, b.Whole.Spoken.Longest),
		length("over", a.Whole.Over.Total, b.Whole.Over.Total),
		length("changeover_median", a.Whole.Changeovers.Median, b.Whole.Changeovers.Median),
		length("changeover", a.Whole.Changeovers.Total, b.Whole.Changeovers.Total),
		length("paused", a.Whole.Paused, b.Whole.Paused),
		number("points_of_order", a.Whole.Points, b.Whole.Points),
	}
}
