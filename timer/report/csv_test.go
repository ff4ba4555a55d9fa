package report_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer/report"
	"rostrum/timer/session"
)

// smallMeeting is worked out by hand in the tests: two sittings, a pause, a point of order within a pause, a late
// start, an undone end, an overrun, a right of reply, a statement that goes on.
func smallMeeting(t *testing.T) *teller {
	x := tell(t, session.Live,
		speakers.Speaker{Name: "Albania", Category: speakers.Briefer, Person: "Ferit Hoxha", Code: "ALB"},
		speakers.Speaker{Name: "Ecuador", Category: speakers.Member, OnBehalfOf: "E10", States: []string{"Albania", "Ecuador", "Japan"}, Language: "es"},
		speakers.Speaker{Name: "France", Category: speakers.Member, Language: "fr"},
		speakers.Speaker{Name: "Norway", Category: speakers.NonMember, Note: "for ACT"},
		speakers.Speaker{Name: "Cuba", Category: speakers.NonMember},
		speakers.Speaker{Name: "India", Category: speakers.NonMember},
		speakers.Speaker{Name: "Singapore", Category: speakers.NonMember},
		speakers.Speaker{Name: "Bhutan", Category: speakers.NonMember},
	)
	x.at("10:00:00", session.CallToOrder{})
	x.at("10:01:00", session.GrantFloor{}) // Albania
	x.at("10:11:00.250", session.EndStatement{})
	x.at("10:11:30", session.GrantFloor{}) // Ecuador, pressed 10 s late
	x.at("10:12:00", session.CorrectStart{By: -10 * time.Second, Reason: "pressed late"})
	x.at("10:13:00", session.PauseStatement{For: "interpretation"})
	x.at("10:13:10", session.RaisePoint{By: "Cuba"})
	x.at("10:13:40", session.RulePoint{Ruling: "noted"})
	x.at("10:14:00", session.ResumeStatement{})
	x.at("10:16:20", session.EndStatement{}) // 4:00 of 5:00, a minute held
	x.at("10:16:50.500", session.GrantFloor{Speaker: "s04"})
	x.at("10:18:00", session.AddNote{Turn: 3, Mark: session.TextCirculated})
	x.at("10:19:00", session.EndStatement{})
	x.at("10:19:02", session.Undo{})
	x.at("10:20:32.501", session.EndStatement{}) // 3:42.001 of 3:00
	x.at("10:21:00", session.MarkAbsent{Speaker: "s05"})
	x.at("10:21:10", session.WithdrawSpeaker{Speaker: "s06"})
	x.at("10:22:00", session.SuspendMeeting{})
	x.at("15:00:00", session.ResumeMeeting{})
	x.at("15:00:30", session.GrantFloor{}) // France
	x.at("15:01:00", session.ExtendLimit{By: 30 * time.Second})
	x.at("15:06:00.001", session.EndStatement{}) // 5:30.001 of 5:30
	x.at("15:06:10", session.GrantFloor{Speaker: "s04", As: session.RightOfReply})
	x.at("15:07:10", session.AddNote{Turn: 5, Text: "thanked the President"})
	return x
}

func TestCSVOfAMeetingWorkedOutByHand(t *testing.T) {
	got := csvOf(t, smallMeeting(t))
	want := lines(
		strings.Join(report.Header, ","),
		"1,1,Albania,ALB,briefer,Ferit Hoxha,,,1,,heard,,2023-09-05T10:01:00.000-04:00,2023-09-05T10:11:00.250-04:00,600.250,0.000,0.000,,,1,,",
		"2,2,Ecuador,,member,,,E10,3,es,heard,300.000,2023-09-05T10:11:20.000-04:00,2023-09-05T10:16:20.000-04:00,240.000,60.000,0.000,no,19.750,1,start was 2023-09-05T10:11:30.000-04:00,points_of_order 30.000 s",
		"3,4,Norway,,non-member,,,,1,,heard,180.000,2023-09-05T10:16:50.500-04:00,2023-09-05T10:20:32.501-04:00,222.001,0.000,42.001,yes,30.500,1,,text_circulated; for ACT",
		"4,3,France,,member,,,,1,fr,heard,330.000,2023-09-05T15:00:30.000-04:00,2023-09-05T15:06:00.001-04:00,330.001,0.000,0.001,yes,,2,,",
		"5,4,Norway,,non-member,,,,1,,speaking,180.000,2023-09-05T15:06:10.000-04:00,,60.000,0.000,0.000,no,9.999,2,,right_of_reply; for ACT; thanked the President",
		",5,Cuba,,non-member,,,,1,,absent,,,,,,,,,,,",
		",6,India,,non-member,,,,1,,withdrawn,,,,,,,,,,,",
		",7,Singapore,,non-member,,,,1,,waiting,,,,,,,,,,,",
		",8,Bhutan,,non-member,,,,1,,waiting,,,,,,,,,,,",
	)
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func csvOf(t *testing.T, x *teller) string {
	t.Helper()
	var out bytes.Buffer
	if err := report.Build(x.records(), report.Source{}).WriteCSV(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// csvRows reads the CSV of a report again, each row by the names of its columns.
func csvRows(t *testing.T, r report.Report) []map[string]string {
	t.Helper()
	var out bytes.Buffer
	if err := r.WriteCSV(&out); err != nil {
		t.Fatal(err)
	}
	all, err := csv.NewReader(&out).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]string
	for _, cells := range all[1:] {
		row := map[string]string{}
		for c, name := range all[0] {
			row[name] = cells[c]
		}
		rows = append(rows, row)
	}
	return rows
}

func lines(all ...string) string { return strings.Join(all, "\r\n") + "\r\n" }

func TestCorrectedSpeakerIsNamedAsTheOneWhoSpoke(t *testing.T) {
	x := tell(t, session.Live, speakers.Speaker{Name: "Brazil", Category: speakers.NonMember}, speakers.Speaker{Name: "Chad", Category: speakers.Member})
	x.at("10:00:00", session.GrantFloor{})
	x.at("10:01:00", session.EndStatement{})
	x.at("10:01:05", session.CorrectSpeaker{Turn: 1, Speaker: "s02"})
	x.at("10:01:06", session.CorrectEnd{Turn: 1, By: -2 * time.Second})
	got := strings.Split(csvOf(t, x), "\r\n")
	if want := "1,2,Chad,,member,,,,1,,heard,300.000,2023-09-05T10:00:00.000-04:00,2023-09-05T10:00:58.000-04:00,58.000,0.000,0.000,no,,1,speaker was Brazil; end was 2023-09-05T10:01:00.000-04:00,"; got[1] != want {
		t.Errorf("got  %s\nwant %s", got[1], want)
	}
	if want := ",1,Brazil,,non-member,,,,1,,waiting,,,,,,,,,,,"; got[2] != want {
		t.Errorf("got  %s\nwant %s", got[2], want)
	}
}

func TestHostileTextIsHarmlessInCSV(t *testing.T) {
	for name, want := range map[string]string{
		"=HYPERLINK(\"x\")":   "'=HYPERLINK(\"x\")",
		"+1":                  "'+1",
		"-1":                  "'-1",
		"@SUM(A1)":            "'@SUM(A1)",
		"\t=1":                "'=1",
		"\r\n@x":              "'@x",
		"＝1":                  "'＝1",
		"\x1b[31mred":         "red",
		"two\nlines":          "two lines",
		"a, \"b\"; c":         "a, \"b\"; c",
		"abc\u202edef":        "abcdef",
		"Côte d’Ivoire":       "Côte d’Ivoire",
		"<b>x</b>":            "<b>x</b>",
		"\u200b\u2066=1+1":    "'=1+1",
		"not \xff UTF-8":      "not \ufffd UTF-8",
		"大韩民国 (the Republic)": "大韩民国 (the Republic)",
	} {
		x := tell(t, session.Live, speakers.Speaker{Name: name})
		rows, err := csv.NewReader(strings.NewReader(csvOf(t, x))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if got := rows[1][2]; got != want {
			t.Errorf("%q is written %q, want %q", name, got, want)
		}
	}
}

func TestNoRecordsGiveTheHeaderAlone(t *testing.T) {
	var out bytes.Buffer
	if err := report.Build(nil, report.Source{}).WriteCSV(&out); err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), strings.Join(report.Header, ",")+"\r\n"; got != want {
		t.Errorf("got %q", got)
	}
}

func BenchmarkCSVOfALongLog(b *testing.B) {
	records := randomMeeting(1, 100_000)
	b.ReportMetric(float64(len(records)), "records")
	for b.Loop() {
		var out bytes.Buffer
		report.Build(records, report.Source{}).WriteCSV(&out)
	}
}
