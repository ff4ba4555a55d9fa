package report_test

import (
	"testing"

	"rostrum/timer/report"
	"rostrum/timer/session"
)

// The meetings that the other tests go by hold what they are to test.
func TestRandomMeetingsHoldEverythingThatCounts(t *testing.T) {
	found := map[string]int{}
	for seed := range uint64(60) {
		r := report.Build(randomMeeting(seed, 300), report.Source{})
		for _, row := range r.Rows {
			found[row.Status.String()]++
			found["pauses"] += row.Pauses
			found["points"] += row.Points
			found["over"] += len(row.Corrections) * int(min(row.Over, 1))
			if row.Points > 0 && row.Pauses > 0 {
				found["both"]++
			}
			for _, c := range row.Corrections {
				found[string(c.Of)]++
			}
			if row.As == session.RightOfReply {
				found["reply"]++
			}
		}
		found["sittings"] += len(r.Sittings) - 1
		found["breaks"] += len(r.Breaks)
		found["undone"] += r.Trace.Undone
	}
	for _, what := range []string{"heard", "speaking", "waiting", "absent", "withdrawn", "pauses", "points", "both", "over", "start", "end", "speaker", "reply", "sittings", "breaks", "undone"} {
		if found[what] < 5 {
			t.Errorf("%s: only %d", what, found[what])
		}
	}
	t.Log(found)
}
