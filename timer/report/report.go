// Package report says what a session amounts to: one Report, worked out from records alone, and the forms in
// which it is handed on. docs/report.md defines every figure in it.
package report

import (
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// Source says which log the records came from. It stands on the face of every form of the report, so that a
// number that is disputed can be traced to the line it came from.
type Source struct {
	Name    string   // the log's name, for people
	LastSeq int      // number of the last sound record; Build puts the records' own where it is 0
	Seal    string   // the last chain, which makes a later rewrite of the log visible
	Damage  []Damage // what could not be read; empty for a log that is whole
	Torn    int      // bytes of a torn last line that was set aside; 0: none
}

// Damage names one line of a log that is not sound.
type Damage struct {
	Line int    `json:"line"` // from 1
	What string `json:"what"` // a word of the journal's, the same in every language
}

// Report is what a session amounts to. Its texts are made plain: they are harmless to show on one line.
type Report struct {
	Source    Source
	Session   string // identity, the same in every file of one session
	Kind      session.Kind
	Meeting   string
	Program   string // what wrote the log
	List      string // the file that the list came from
	Pasted    bool   // it came from none
	Opened    timer.Stamp
	Last      timer.Stamp // of the last record; what goes on is measured up to it
	Finished  bool
	Phase     session.Phase
	Rows      []Row // statements in the order of turns, then who was not heard in the order of the list
	Sittings  []Sitting
	Breaks    []Break
	Points    []Point
	Gaps      []Gap
	Notes     []string // remarks on the meeting
	Whole     Figures
	Groups    []Group // by category, in the order in which totals are shown; empty ones left out
	Use       Use
	Plan      Plan
	Saved     Saved
	Trace     Trace
	Forecasts []Forecast // filled by the caller, before writing; empty: left out
	Sorted    Order
}

// Order says in which order the rows stand.
type Order string

// The orders of rows. Nothing is ranked unless asked for.
const (
	ByTurn Order = ""
	ByOver Order = "over"
)

// Sitting is one stretch of the meeting with its figures.
type Sitting struct {
	Number  int
	Began   timer.Stamp
	Ended   timer.Stamp // of the last record while it is open
	Open    bool
	How     session.Phase // how it ended
	Until   *time.Time    // when the next was to begin, if that was said
	Figures Figures
}

// Length returns for how long it sat.
func (s Sitting) Length() time.Duration { return s.Ended.Elapsed - s.Began.Elapsed }

// Break is an interruption between statements: a vote, a moment of silence, a technical break.
type Break struct {
	Kind     session.Interruption
	From, To timer.Stamp // To is that of the last record while it is open
	Open     bool
	Sitting  int
	Reason   string
	Outcome  string
}

// Point is one point of order.
type Point struct {
	Turn     int // of the statement that it interrupted; 0: nobody had the floor
	From, To timer.Stamp
	Open     bool
	Sitting  int
	By       string
	Ruling   string
}

// Gap is a stretch in which no program kept the session. A statement that ran on through it was still measured.
type Gap struct {
	Seq      int
	From, To timer.Stamp
}

// Rehearsal says whether this was a rehearsal and no real meeting.
func (r Report) Rehearsal() bool { return r.Kind == session.Rehearsal }

// Heard returns the rows of statements that ended, in their order.
func (r Report) Heard() []Row {
	return keep(r.Rows, func(row Row) bool { return row.Status == session.Heard })
}

// heard returns them where they stand: a row is large, and figures look at each many times.
func (r Report) heard() []*Row {
	all := make([]*Row, 0, len(r.Rows))
	for i := range r.Rows {
		if r.Rows[i].Status == session.Heard {
			all = append(all, &r.Rows[i])
		}
	}
	return all
}

// Count returns how many rows have a status.
func (r Report) Count(status session.Status) int {
	n := 0
	for i := range r.Rows {
		if r.Rows[i].Status == status {
			n++
		}
	}
	return n
}
