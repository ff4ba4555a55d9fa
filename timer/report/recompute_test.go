package report_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"slices"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer/report"
	"rostrum/timer/session"
)

// told is a statement as a reader of the log with pencil and paper would note it down: an instant for each thing.
type told struct {
	turn, sitting   int
	speaker         speakers.ID
	reply           bool
	limit           *int64
	began, ended    int64 // ms since the session opened
	beganAt, endsAt time.Time
	done            bool
	pauses, points  [][2]int64
}

// The exported figures are those that a plain reading of the records gives, millisecond by millisecond.
func TestCSVAgreesWithARecomputationFromTheRecords(t *testing.T) {
	for seed := range uint64(300) {
		records := randomMeeting(seed, 300)
		var out bytes.Buffer
		if err := report.Build(records, report.Source{}).WriteCSV(&out); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(&out).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if diff := differences(rows[1:], recompute(records)); diff != "" {
			t.Fatalf("seed %d: %s", seed, diff)
		}
	}
}

func differences(rows [][]string, statements []told) string {
	if len(rows) < len(statements) {
		return fmt.Sprintf("%d rows for %d statements", len(rows), len(statements))
	}
	for i, s := range statements {
		row := map[string]string{}
		for c, name := range report.Header {
			row[name] = rows[i][c]
		}
		for name, want := range s.cells(statements[:i]) {
			if row[name] != want {
				return fmt.Sprintf("turn %d: %s is %q, want %q", s.turn, name, row[name], want)
			}
		}
	}
	return ""
}

// cells works out the times of one statement: it goes through it millisecond by millisecond only in thought, by
// cutting its length at every hold.
func (s told) cells(before []told) map[string]string {
	spoken := s.ended - s.began - heldMS(append(slices.Clone(s.pauses), s.points...))
	paused := heldMS(s.pauses)
	cells := map[string]string{
		"turn": fmt.Sprint(s.turn), "sitting": fmt.Sprint(s.sitting), "limit_s": "", "overrun": "", "over_s": "0.000",
		"spoken_s": secs(spoken), "paused_s": secs(paused), "changeover_s": "", "started_at": s.beganAt.Format("2006-01-02T15:04:05.000-07:00"),
		"ended_at": "", "status": "speaking",
	}
	if s.done {
		cells["ended_at"], cells["status"] = s.endsAt.Format("2006-01-02T15:04:05.000-07:00"), "heard"
	}
	if s.limit != nil {
		cells["limit_s"], cells["overrun"] = secs(*s.limit), "no"
		if spoken > *s.limit {
			cells["overrun"], cells["over_s"] = "yes", secs(spoken-*s.limit)
		}
	}
	if n := len(before); n > 0 && before[n-1].sitting == s.sitting {
		cells["changeover_s"] = secs(s.began - before[n-1].ended)
	}
	return cells
}

// heldMS is the length of what the stretches cover together.
func heldMS(stretches [][2]int64) int64 {
	slices.SortFunc(stretches, func(a, b [2]int64) int { return int(a[0] - b[0]) })
	var sum, reached int64
	for _, s := range stretches {
		from := max(s[0], reached)
		if s[1] > from {
			sum += s[1] - from
			reached = s[1]
		}
	}
	return sum
}

func secs(ms int64) string { return fmt.Sprintf("%d.%03d", ms/1000, ms%1000) }

// recompute reads the records naively: first it strikes out what was undone, then it notes down what is left.
func recompute(records []session.Record) []told {
	struck := map[int]bool{}
	for _, r := range records {
		switch e := r.Event.(type) {
		case session.Undone:
			struck[e.Seq] = true
		case session.Redone:
			struck[e.Seq] = false
		}
	}
	var all []told
	sitting, sitsNow, speaking := 0, false, false
	var point int64 = -1
	end := records[len(records)-1].Stamp
	for _, r := range records {
		if struck[r.Seq] {
			continue
		}
		ms := r.Stamp.Elapsed.Milliseconds()
		of := func(turn int) *told { return &all[turn-1] }
		switch e := r.Event.(type) {
		case session.MeetingCalledToOrder, session.MeetingResumed:
			sitting, sitsNow = sitting+1, true
		case session.MeetingSuspended, session.MeetingRose, session.MeetingAdjourned:
			sitsNow = false
		case session.FloorGranted:
			if !sitsNow {
				sitting, sitsNow = sitting+1, true
			}
			all = append(all, told{turn: e.Turn, sitting: sitting, speaker: e.Speaker, reply: e.As == session.RightOfReply, limit: e.LimitMS, began: ms, beganAt: r.Stamp.At})
			speaking = true
		case session.StatementEnded:
			s := of(e.Turn)
			s.ended, s.endsAt, s.done, speaking = ms, r.Stamp.At, true, false
			closeLast(s.pauses, ms)
		case session.StatementPaused:
			s := of(e.Turn)
			s.pauses = append(s.pauses, [2]int64{ms, -1})
		case session.StatementResumed:
			closeLast(of(e.Turn).pauses, ms)
		case session.PointOfOrderRaised:
			point = ms
		case session.PointOfOrderRuled:
			if e.Turn > 0 {
				of(e.Turn).points = append(of(e.Turn).points, [2]int64{point, ms})
			}
			point = -1
		case session.LimitChanged:
			if e.Turn > 0 {
				of(e.Turn).limit = e.LimitMS
			}
		case session.StartCorrected:
			of(e.Turn).began += e.ByMS
			of(e.Turn).beganAt = of(e.Turn).beganAt.Add(time.Duration(e.ByMS) * time.Millisecond)
		case session.EndCorrected:
			of(e.Turn).ended += e.ByMS
			of(e.Turn).endsAt = of(e.Turn).endsAt.Add(time.Duration(e.ByMS) * time.Millisecond)
		case session.SpeakerCorrected:
			of(e.Turn).speaker, of(e.Turn).limit = e.Speaker, e.LimitMS
		}
	}
	if n := len(all); speaking {
		s := &all[n-1]
		s.ended = end.Elapsed.Milliseconds()
		closeLast(s.pauses, s.ended)
		if point >= 0 {
			s.points = append(s.points, [2]int64{point, s.ended})
		}
	}
	return all
}

func closeLast(stretches [][2]int64, at int64) {
	if n := len(stretches); n > 0 && stretches[n-1][1] < 0 {
		stretches[n-1][1] = at
	}
}
