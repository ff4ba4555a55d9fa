package report

import (
	"time"

	"rostrum/speakers"
)

// Figures are what the statements of a category, a sitting or the meeting come to. Only statements that have ended
// are counted; the one being made is with its row.
type Figures struct {
	Statements  int
	Limited     int // those that had a limit
	Within      int // of those, the ones that took no more than it
	OverLimit   int // of those, the ones that took more
	Spoken      Lengths
	Over        Lengths // of the statements over their limit
	Changeovers Lengths // before the statements, the first of each sitting left out
	Pauses      int
	Paused      time.Duration
	Points      int // points of order, raised in a statement or, for a sitting and the meeting, between two
	PointTime   time.Duration
	Breaks      int // interruptions between statements; 0 for a category
	BreakTime   time.Duration
	Joint       int // joint statements
	Covered     int // distinct states that the statements cover together
	Memberships int // the same with every mention counted
	Corrections int
	Circulated  int // statements whose full text was circulated
}

// WithinShare returns which part of the statements that had a limit took no more than it, or false where none had.
func (f Figures) WithinShare() (float64, bool) {
	if f.Limited == 0 {
		return 0, false
	}
	return float64(f.Within) / float64(f.Limited), true
}

// Group is one category with its figures.
type Group struct {
	Category speakers.Category
	Limits   []time.Duration // the distinct limits of its statements, shortest first
	Figures  Figures
}

// figure adds up statements with the interruptions and points of order between them.
func figure(heard []*Row, breaks []Break, between []Point) Figures {
	f := ofStatements(heard)
	for _, b := range breaks {
		f.Breaks++
		f.BreakTime += b.To.Elapsed - b.From.Elapsed
	}
	for _, p := range between {
		if p.Turn == 0 {
			f.Points++
			f.PointTime += p.To.Elapsed - p.From.Elapsed
		}
	}
	return f
}

func ofStatements(rows []*Row) Figures {
	f := Figures{Statements: len(rows)}
	var spoken, over, changeovers []time.Duration
	for _, r := range rows {
		spoken = append(spoken, r.Spoken)
		if r.HasLimit() {
			f.Limited++
		}
		if r.IsOver() {
			over = append(over, r.Over)
		}
		if r.HasChangeover {
			changeovers = append(changeovers, r.Changeover)
		}
		f.addOne(r)
	}
	f.OverLimit = len(over)
	f.Within = f.Limited - f.OverLimit
	f.Spoken, f.Over, f.Changeovers = lengthsOf(spoken), lengthsOf(over), lengthsOf(changeovers)
	f.Covered, f.Memberships = union(rows)
	return f
}

func (f *Figures) addOne(r *Row) {
	f.Pauses += r.Pauses
	f.Paused += r.Paused
	f.Points += r.Points
	f.PointTime += r.PointTime
	f.Corrections += len(r.Corrections)
	if r.Joint() {
		f.Joint++
	}
	if r.Circulated {
		f.Circulated++
	}
}

// categoryOf returns the category under which a statement is counted: unknown for a word that is none of them.
func categoryOf(r Row) speakers.Category {
	c, _ := speakers.ParseCategory(string(r.Speaker.Category))
	return c
}

// byCategory returns the figures of each category that made a statement.
func byCategory(heard []*Row) []Group {
	kept := map[speakers.Category][]*Row{}
	for _, r := range heard {
		c := categoryOf(*r)
		kept[c] = append(kept[c], r)
	}
	var groups []Group
	for _, c := range speakers.Categories() {
		if of := kept[c]; len(of) > 0 {
			groups = append(groups, Group{Category: c, Limits: limitsOf(of), Figures: ofStatements(of)})
		}
	}
	return groups
}
