package report_test

import (
	"bytes"
	"strconv"
	"strings"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer/report"
	"rostrum/timer/session"
)

// interrupted is a statement with a pause and two points of order apart, and a right of reply.
func interrupted(t *testing.T) report.Report {
	x := tell(t, session.Live, speakers.Speaker{Name: "Chad", Category: speakers.NonMember, Note: "for the LDCs"}, speakers.Speaker{Name: "Cuba", Category: speakers.NonMember})
	x.at("10:00:00", session.GrantFloor{})
	x.at("10:01:00", session.PauseStatement{})
	x.at("10:01:20", session.ResumeStatement{})
	x.at("10:02:00", session.RaisePoint{By: "Cuba"})
	x.at("10:02:30.250", session.RulePoint{})
	x.at("10:02:40", session.RaisePoint{By: "Cuba"})
	x.at("10:03:20", session.RulePoint{})
	x.at("10:04:00", session.EndStatement{})
	x.at("10:04:10", session.GrantFloor{Speaker: "s01", As: session.RightOfReply})
	x.at("10:05:00", session.EndStatement{})
	return report.Build(x.records(), report.Source{Name: "x.jsonl"})
}

// Whoever adds up a row of the CSV finds all the time from its beginning to its end.
func TestTheCSVTellsTheTimeOfPointsOfOrder(t *testing.T) {
	row := csvRows(t, interrupted(t))[0]
	points, _, _ := strings.Cut(strings.TrimPrefix(row["note"], "points_of_order "), " s; ")
	var sum time.Duration
	for _, s := range []string{row["spoken_s"], row["paused_s"], points} {
		seconds, err := strconv.ParseFloat(s, 64)
		if err != nil {
			t.Fatalf("%v in %q", err, row["note"])
		}
		sum += time.Duration(seconds * 1e9)
	}
	if sum != 4*time.Minute || row["paused_s"] != "20.000" {
		t.Errorf("spoken %s, paused %s, points %s: %s together", row["spoken_s"], row["paused_s"], points, sum)
	}
	if want := "points_of_order 70.250 s; for the LDCs"; row["note"] != want {
		t.Errorf("note is %q, want %q", row["note"], want)
	}
}

// The row of a statement says what makes its times what they are, in every form and at every width.
func TestPointsOfOrderAndARightOfReplyStandInTheStatementsRow(t *testing.T) {
	r := interrupted(t)
	for language, want := range map[string][]string{
		"en": {"2 points of order, 1:10", "right of reply"},
		"zh": {"程序问题 2 次，1:10", "行使答辩权"},
	} {
		w := words(t, language)
		forms := map[string]func(*bytes.Buffer) error{
			"markdown": func(b *bytes.Buffer) error { return r.WriteMarkdown(b, w) },
			"page":     func(b *bytes.Buffer) error { return r.WriteHTML(b, w) },
		}
		for _, width := range []int{40, 60, 80, 100, 140, 200, 250} {
			forms[strconv.Itoa(width)+" columns"] = func(b *bytes.Buffer) error { return r.WriteText(b, w, width) }
		}
		for form, write := range forms {
			var out bytes.Buffer
			if err := write(&out); err != nil {
				t.Fatal(err)
			}
			for _, s := range want {
				if n := strings.Count(out.String(), s); n != 1 {
					t.Errorf("%s, %s: %q stands there %d times:\n%s", language, form, s, n, out.String())
				}
			}
		}
	}
}

// Two entries of one name are told apart in the terminal too, which has no second line in a cell.
func TestEntriesOfOneNameAreToldApartInTheTerminal(t *testing.T) {
	x := tell(t, session.Live,
		speakers.Speaker{Name: "Norway", Category: speakers.NonMember, OnBehalfOf: "the Nordic countries"},
		speakers.Speaker{Name: "Norway", Category: speakers.NonMember, Person: "Ms. Juul"},
		speakers.Speaker{Name: "Chad", Category: speakers.NonMember, Person: "Mr. Moussa"},
		speakers.Speaker{Name: "Norway", Category: speakers.NonMember, OnBehalfOf: "the Friends of the Report"},
	)
	for _, clock := range []string{"10:00", "10:05", "10:10"} {
		x.at(clock+":00", session.GrantFloor{})
		x.at(clock+":50", session.EndStatement{})
	}
	var out bytes.Buffer
	if err := report.Build(x.records(), report.Source{}).WriteText(&out, words(t, "en"), 80); err != nil {
		t.Fatal(err)
	}
	for want, times := range map[string]int{"on behalf of the Nordic countries": 1, "Ms. Juul": 1, "on behalf of the Friends of the Report": 1, "Mr. Moussa": 0} {
		if n := strings.Count(out.String(), want); n != times {
			t.Errorf("%q stands there %d times, want %d:\n%s", want, n, times, out.String())
		}
	}
}
