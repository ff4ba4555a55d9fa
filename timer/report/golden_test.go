package report_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer/report"
	"rostrum/timer/session"
	"rostrum/ui/text"
)

var update = flag.Bool("update", false, "write the golden files anew")

func words(t *testing.T, language string) report.Words {
	t.Helper()
	c, ok := text.For(language)
	if !ok {
		t.Fatal("no catalogue for", language)
	}
	return c.Report
}

func golden(t *testing.T, name string, write func(*bytes.Buffer) error) {
	t.Helper()
	var got bytes.Buffer
	if err := write(&got); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("%s differs; run go test -update and look at what changed:\n%s", path, got.String())
	}
}

// smallReport is the meeting that the CSV's test works out by hand, with all that can stand on a report's face.
func smallReport(t *testing.T) report.Report {
	return report.Build(smallMeeting(t).records(), report.Source{
		Name: "2023-09-05-0955-9410th.jsonl", Seal: "0f3d2a9b8c7e6d5f4a3b2c1d0e9f8a7b", Torn: 41,
		Damage: []report.Damage{{Line: 31, What: "chain"}, {Line: 32, What: "chain"}},
	})
}

func TestGoldenText(t *testing.T) {
	r := smallReport(t)
	for name, c := range map[string]struct {
		language string
		width    int
	}{"text-80.txt": {"en", 80}, "text-40.txt": {"en", 40}, "text-200.txt": {"en", 200}, "text-80-zh.txt": {"zh", 80}} {
		golden(t, name, func(b *bytes.Buffer) error { return r.WriteText(b, words(t, c.language), c.width) })
	}
}

func TestGoldenMarkdown(t *testing.T) {
	golden(t, "report.md", func(b *bytes.Buffer) error { return smallReport(t).WriteMarkdown(b, words(t, "en")) })
	golden(t, "report-zh.md", func(b *bytes.Buffer) error { return smallReport(t).SortByOver().WriteMarkdown(b, words(t, "zh")) })
}

// hostileReport has every text of a log filled with what would act on a terminal, a page or a spreadsheet.
func hostileReport(t *testing.T, evil string) report.Report {
	x := tell(t, session.Live,
		speakers.Speaker{Name: evil, Person: evil, Title: evil, OnBehalfOf: evil, Note: evil, States: []string{evil, "Chad"}, Category: speakers.Category(evil), Code: evil, Language: evil},
		speakers.Speaker{Name: evil + " 2"})
	x.at("10:00:00", session.GrantFloor{})
	x.at("10:00:10", session.RaisePoint{By: evil})
	x.at("10:00:20", session.RulePoint{Ruling: evil})
	x.at("10:00:30", session.CorrectStart{By: -1e9, Reason: evil})
	x.at("10:00:40", session.AddNote{Turn: 1, Text: evil})
	x.at("10:00:50", session.AddNote{Text: evil})
	x.at("10:04:00", session.EndStatement{})
	x.at("10:04:10", session.CorrectSpeaker{Turn: 1, Speaker: "s02"})
	x.at("10:04:11", session.BeginInterruption{Kind: session.Interruption(evil), Reason: evil})
	x.at("10:04:12", session.EndInterruption{Outcome: evil})
	return report.Build(x.records(), report.Source{Name: evil, Seal: evil})
}

var evils = []string{
	"<script>alert(1)</script>", "\x1b[31mred\x1b]0;title\x07", "=cmd|' /C calc'!A0", "a\u202eb\u2066c", "</svg><img src=x onerror=alert(1)>",
	"`x` | [y](javascript:z) ![i](http://e/) **b**", "two\r\nlines\x00", "\" onmouseover=\"x", "{{.}} ${x}",
}

// withForecasts is a meeting that has ended, with forecasts of its end that held and that did not.
func withForecasts(t *testing.T) report.Report {
	x := smallMeeting(t)
	x.at("15:08:00", session.EndStatement{})
	x.at("15:10:00", session.BeginInterruption{Kind: session.MomentOfSilence, Reason: "for the victims"})
	x.at("15:11:00", session.EndInterruption{})
	x.at("15:12:00", session.AdjournMeeting{})
	x.at("15:12:30", session.CloseSession{})
	r := report.Build(x.records(), report.Source{Name: "2023-09-05-0955-9410th.jsonl", Seal: "0f3d2a9b8c7e6d5f4a3b2c1d0e9f8a7b"})
	end := time.Date(2023, 9, 5, 15, 8, 0, 0, newYork)
	for i, row := range r.Heard() {
		off := time.Duration(4-2*i) * time.Minute
		r.Forecasts = append(r.Forecasts, report.Forecast{
			Made: row.Ended, Heard: i + 1, Waiting: 7 - i, Early: end.Add(off - time.Minute), Likely: end.Add(off), Late: end.Add(off + 3*time.Minute),
		})
	}
	return r
}

var benchWords = func() report.Words { c, _ := text.For("en"); return c.Report }()
