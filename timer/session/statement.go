package session

import (
	"slices"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
)

// Statement is one turn at the floor, as the records say it went.
type Statement struct {
	own         *owner // the state that may change it; amend asks
	Turn        int    // from 1
	Seq         int    // of the record that granted the floor
	Speaker     speakers.ID
	Name        string // as the record that granted the floor has it
	As          Role
	OutOfOrder  bool
	Limit       time.Duration // in force now, or when the statement ended; timer.NoLimit: none
	LimitSet    bool          // the limit was changed for this statement
	Limits      Limits        // of each category when the floor was given; must not be changed
	Clock       timer.Clock
	Granted     timer.Stamp // as it was recorded; Began is corrected
	Ended       timer.Stamp // as it was recorded, once Done
	Done        bool        // the statement has ended
	StartShift  time.Duration
	EndShift    time.Duration
	Sitting     int // from 1
	Pauses      []Pause
	Points      []Point
	Corrections []Correction
	Notes       []Note
}

// Pause is one hold of a statement's clock that the operator asked for.
type Pause struct {
	Seq      int // of the record that held the clock
	From, To timer.Stamp
	Open     bool // To is not known yet
	For      string
}

// Point is one point of order.
type Point struct {
	Seq      int // of the record that raised it
	RuledSeq int // of the record of its ruling; 0: there is none
	Turn     int // of the statement that it interrupted; 0: nobody had the floor
	From, To timer.Stamp
	Open     bool
	By       string
	Ruling   string
}

// CorrectionOf says what a correction corrected.
type CorrectionOf string

// What may be corrected in a statement.
const (
	CorrectedStart   CorrectionOf = "start"
	CorrectedEnd     CorrectionOf = "end"
	CorrectedSpeaker CorrectionOf = "speaker"
)

// Correction is one correction of a statement, with what it was before.
type Correction struct {
	Seq    int
	Stamp  timer.Stamp
	Of     CorrectionOf
	By     time.Duration // of a start or end: negative is earlier
	WasAt  time.Time     // the start or end before
	Was    speakers.ID   // the speaker before
	Reason string
}

// Note is a remark.
type Note struct {
	Seq   int
	Stamp timer.Stamp
	Turn  int // 0: on the meeting
	Mark  Mark
	Text  string
}

// Began returns when the statement began, as corrected.
func (t *Statement) Began() timer.Stamp { return t.Granted.Add(t.StartShift) }

// EndedAt returns when it ended, as corrected. It has no meaning while the statement goes on.
func (t *Statement) EndedAt() timer.Stamp { return t.Ended.Add(t.EndShift) }

// Paused says whether the operator holds the clock.
func (t *Statement) Paused() bool {
	n := len(t.Pauses)
	return n > 0 && t.Pauses[n-1].Open
}

// PausedAt returns for how long the statement was paused up to e; points of order do not count.
func (t *Statement) PausedAt(e time.Duration) time.Duration {
	var sum time.Duration
	for _, p := range t.Pauses {
		to := p.To.Elapsed
		if p.Open {
			to = e
		}
		sum += max(to-p.From.Elapsed, 0)
	}
	return sum
}

// Countdown returns the statement's clock against its limit.
func (t *Statement) Countdown(warning, grace time.Duration) timer.Countdown {
	return timer.Countdown{Clock: t.Clock, Limit: t.Limit, Warning: warning, Grace: grace}
}

// held returns the first instant at which the clock was held and the last at which it was let go.
func (t *Statement) held() (first, last time.Duration, any bool) {
	note := func(from, to timer.Stamp, open bool) {
		if open {
			to = from
		}
		if !any || from.Elapsed < first {
			first = from.Elapsed
		}
		last = max(last, to.Elapsed)
		any = true
	}
	for _, p := range t.Pauses {
		note(p.From, p.To, p.Open)
	}
	for _, p := range t.Points {
		note(p.From, p.To, p.Open)
	}
	return first, last, any
}

func (t *Statement) clone() *Statement {
	c := *t
	c.Pauses = slices.Clone(t.Pauses)
	c.Points = slices.Clone(t.Points)
	c.Corrections = slices.Clone(t.Corrections)
	c.Notes = slices.Clone(t.Notes)
	return &c
}
