package report_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"rostrum/speakers"
	"rostrum/timer/report"
	"rostrum/timer/session"
)

var tags = regexp.MustCompile(`<[^>]*>`)

// overnight is a meeting of two days, whose second sitting goes on past midnight.
func overnight(t *testing.T) report.Report {
	x := tell(t, session.Live, speakers.Speaker{Name: "Chad"}, speakers.Speaker{Name: "Cuba"}, speakers.Speaker{Name: "Fiji"})
	x.at("17:50:00", session.CallToOrder{})
	x.at("17:51:00", session.GrantFloor{})
	x.at("17:54:00", session.EndStatement{})
	x.at("18:00:00", session.RiseMeeting{})
	x.later = 1
	x.at("23:50:00", session.ResumeMeeting{})
	x.at("23:51:00", session.GrantFloor{})
	x.at("23:52:00", session.CorrectStart{By: -5e9})
	x.at("23:54:00", session.EndStatement{})
	x.later = 2
	x.at("00:01:00", session.GrantFloor{})
	x.at("00:04:00", session.EndStatement{})
	x.at("00:05:00", session.AdjournMeeting{})
	return report.Build(x.records(), report.Source{Name: "x.jsonl"})
}

func TestATimeOfAnotherDaySaysWhich(t *testing.T) {
	r := overnight(t)
	for _, c := range []struct {
		language string
		want     []string
	}{
		{"en", []string{"17:50–18:00, 6 Sep 23:50–7 Sep 00:05", " 17:51:00", " 6 Sep 23:50:55", " 7 Sep 00:01:00", "Real end 7 Sep 00:05", "began at 6 Sep 23:51:00 before correction"}},
		{"zh", []string{"17:50–18:00，9月6日 23:50–9月7日 00:05", " 17:51:00", "9月6日 23:50:55", "9月7日 00:01:00", "实际结束时间 9月7日 00:05", "更正前于 9月6日 23:51:00 开始"}},
	} {
		w := words(t, c.language)
		for form, write := range map[string]func(*bytes.Buffer) error{
			"text":     func(b *bytes.Buffer) error { return r.WriteText(b, w, 120) },
			"markdown": func(b *bytes.Buffer) error { return r.WriteMarkdown(b, w) },
			"page":     func(b *bytes.Buffer) error { return r.WriteHTML(b, w) },
		} {
			var out bytes.Buffer
			if err := write(&out); err != nil {
				t.Fatal(err)
			}
			got := strings.Join(strings.Fields(tags.ReplaceAllString(strings.NewReplacer("**", "", ": ", " ").Replace(out.String()), " ")), " ")
			for _, want := range c.want {
				if !strings.Contains(got, strings.TrimSpace(want)) {
					t.Errorf("%s, %s: no %q in\n%s", c.language, form, want, got)
				}
			}
			if strings.Contains(got, "5 Sep 1") || strings.Contains(got, "9月5日 1") {
				t.Errorf("%s, %s: a time of the first day says its day:\n%s", c.language, form, got)
			}
		}
	}
}

// The rows of the drawn sittings are as wide as the page, whatever stands beside them.
func TestSittingsOfSeveralDaysAreDrawnInOneWidth(t *testing.T) {
	for _, width := range []int{40, 80, 120} {
		var out bytes.Buffer
		if err := overnight(t).WriteText(&out, words(t, "en"), width); err != nil {
			t.Fatal(err)
		}
		var drawn []string
		for line := range strings.Lines(out.String()) {
			if strings.ContainsAny(line, "█▌") && strings.Contains(line, "··") {
				drawn = append(drawn, line)
			}
		}
		if len(drawn) != 2 || strings.IndexAny(drawn[0], "·█▌") != strings.IndexAny(drawn[1], "·█▌") {
			t.Errorf("%d columns: %q", width, drawn)
		}
	}
}
