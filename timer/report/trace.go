package report

import (
	"slices"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// Trace says how far the record itself can be followed: what was corrected in it, and what is not in it.
type Trace struct {
	Records      int
	Corrections  int // of starts, ends and speakers
	Undone       int // records that do not count
	OutOfOrder   int // statements made before their place on the list
	LimitChanges int // that count, of one statement or of those to come
	Lost         int // records that a repair could not save
	Unread       int // records of events that this program does not know
	Stepped      time.Duration
	GapTime      time.Duration
	Remarks      []Remark
}

// Remark is something that whoever reads the report must know. Its sentence is made elsewhere.
type Remark struct {
	Code  RemarkCode
	Count int           // of lines, records or bytes
	Lines []int         // of the log
	Time  time.Duration // of gaps and clock steps
}

// RemarkCode names a remark, the same in every language.
type RemarkCode string

// The remarks, in the order in which they are made.
const (
	RemarkRehearsal  RemarkCode = "rehearsal"     // no real meeting
	RemarkDamaged    RemarkCode = "damaged"       // Lines of the log are not sound and are missing here
	RemarkTorn       RemarkCode = "torn"          // the last line, of Count bytes, was not written whole
	RemarkUnfinished RemarkCode = "unfinished"    // the session can be resumed
	RemarkSpeaking   RemarkCode = "speaking"      // a statement goes on
	RemarkGap        RemarkCode = "gap"           // no program kept the session, Count times, for Time in all
	RemarkStepped    RemarkCode = "clock_stepped" // the wall clock was set by Time in all
	RemarkLost       RemarkCode = "lost"          // Count records of a damaged log were lost when it was repaired
	RemarkUnread     RemarkCode = "unread"        // Count records are of events not known here
	RemarkSorted     RemarkCode = "sorted"        // the rows are in the order of time over
)

func (b builder) trace(r Report) Trace {
	t := Trace{Records: len(b.records), Stepped: b.state.Stepped()}
	for _, rec := range b.records {
		if !b.state.Counts(rec.Seq) {
			t.Undone++
			continue
		}
		switch rec.Event.(type) {
		case session.LimitChanged:
			t.LimitChanges++
		case session.RecordLost:
			t.Lost++
		case session.Unread:
			t.Unread++
		}
	}
	for _, row := range r.Rows {
		t.Corrections += len(row.Corrections)
		if row.OutOfOrder {
			t.OutOfOrder++
		}
	}
	for _, g := range r.Gaps {
		t.GapTime += g.To.Elapsed - g.From.Elapsed
	}
	t.Remarks = t.remarks(r)
	return t
}

func (t Trace) remarks(r Report) []Remark {
	var all []Remark
	add := func(is bool, remark Remark) {
		if is {
			all = append(all, remark)
		}
	}
	var lines []int
	for _, d := range r.Source.Damage {
		lines = append(lines, d.Line)
	}
	add(r.Rehearsal(), Remark{Code: RemarkRehearsal})
	add(len(lines) > 0, Remark{Code: RemarkDamaged, Count: len(lines), Lines: lines})
	add(r.Source.Torn > 0, Remark{Code: RemarkTorn, Count: r.Source.Torn})
	add(!r.Finished, Remark{Code: RemarkUnfinished})
	add(r.Count(session.Speaking) > 0, Remark{Code: RemarkSpeaking})
	add(t.GapTime > 0, Remark{Code: RemarkGap, Count: len(r.Gaps), Time: t.GapTime})
	add(t.Stepped != 0, Remark{Code: RemarkStepped, Time: t.Stepped})
	add(t.Lost > 0, Remark{Code: RemarkLost, Count: t.Lost})
	add(t.Unread > 0, Remark{Code: RemarkUnread, Count: t.Unread})
	return all
}

// AllRemarks returns the remarks, with the one on the order of the rows where they are sorted.
func (r Report) AllRemarks() []Remark {
	if r.Sorted == ByOver {
		return append(slices.Clone(r.Trace.Remarks), Remark{Code: RemarkSorted})
	}
	return r.Trace.Remarks
}

// Forecast is what was forecast at one point of the meeting. The caller fills these: this package forecasts nothing.
type Forecast struct {
	Made    timer.Stamp
	Heard   int // statements made by then
	Waiting int // entries still waiting then
	Early   time.Time
	Likely  time.Time // when the last statement was expected to end
	Late    time.Time
}

// Missed returns by how much the real end was later than the likely one; earlier where negative.
func (f Forecast) Missed(end timer.Stamp) time.Duration { return end.At.Sub(f.Likely) }

// Held says whether the real end lay in the forecast's range.
func (f Forecast) Held(end timer.Stamp) bool { return !end.At.Before(f.Early) && !end.At.After(f.Late) }
