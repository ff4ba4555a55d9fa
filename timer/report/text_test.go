package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"rostrum/speakers"
	"rostrum/timer/report"
	"rostrum/timer/session"
)

func TestTextFitsEveryWidth(t *testing.T) {
	r := wideReport(t)
	for width := report.TextNarrowest; width <= report.TextWidest; width++ {
		for _, language := range []string{"en", "zh"} {
			var out bytes.Buffer
			if err := r.WriteText(&out, words(t, language), width); err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(out.String()) {
				if line = strings.TrimSuffix(line, "\n"); ansi.StringWidthWc(line) > width {
					t.Fatalf("%s, width %d: %d cells: %s", language, width, ansi.StringWidthWc(line), line)
				}
			}
		}
	}
}

// wideReport has names of wide characters, long ones, and lengths of hours.
func wideReport(t *testing.T) report.Report {
	x := tell(t, session.Live,
		speakers.Speaker{Name: "大不列颠及北爱尔兰联合王国", Category: speakers.Member},
		speakers.Speaker{Name: strings.Repeat("long ", 100), Category: speakers.NonMember, Note: strings.Repeat("备注", 90)},
		speakers.Speaker{Name: "नेपाल", Category: speakers.Organization},
		speakers.Speaker{Name: "x", Category: "a category that nobody knows"})
	x.at("10:00:00", session.GrantFloor{})
	x.at("12:30:00", session.EndStatement{})
	x.at("12:31:00", session.GrantFloor{})
	x.at("12:32:00", session.PauseStatement{})
	x.at("14:36:00.001", session.EndStatement{})
	x.at("14:36:00.002", session.GrantFloor{})
	return report.Build(x.records(), report.Source{Name: strings.Repeat("n", 300), Seal: strings.Repeat("0", 32)})
}

func TestColumnsOfTextStandUnderTheirHeads(t *testing.T) {
	var out bytes.Buffer
	if err := wideReport(t).WriteText(&out, words(t, "zh"), 100); err != nil {
		t.Fatal(err)
	}
	all := strings.Split(out.String(), "\n")
	for i, line := range all {
		if !strings.HasPrefix(line, "────  ─") {
			continue
		}
		for _, row := range all[i+1:] {
			if row == "" {
				break
			}
			stops(t, line, row)
		}
		return
	}
	t.Fatal("no table")
}

// stops checks that a row has space between its columns where the rule under the heads has.
func stops(t *testing.T, rule, row string) {
	at := 0
	for _, r := range rule {
		if r == ' ' {
			if got := ansi.StringWidthWc(ansi.TruncateWc(row, at+1, "")); got == at+1 && !strings.HasSuffix(ansi.TruncateWc(row, at+1, ""), " ") {
				t.Errorf("cell %d of %q is not between two columns", at, row)
			}
		}
		at++
	}
}

func TestHostileTextIsHarmlessInText(t *testing.T) {
	for _, evil := range evils {
		var out bytes.Buffer
		if err := hostileReport(t, evil).WriteText(&out, words(t, "en"), 120); err != nil {
			t.Fatal(err)
		}
		if i := strings.IndexFunc(out.String(), func(r rune) bool { return r < ' ' && r != '\n' || r == '\u202e' || r == '\u2066' }); i >= 0 {
			t.Errorf("%q leaves %q", evil, out.String()[i:i+10])
		}
	}
}

func TestAPastedListIsNamedInTheReadersLanguage(t *testing.T) {
	x := tell(t, session.Live)
	x.at("9:56:00", session.LoadList{Source: session.SourcePasted, From: session.FromPaste, Speakers: []speakers.Speaker{{Name: "Peru"}}})
	r := report.Build(x.records(), report.Source{})
	for language, want := range map[string]string{"en": "pasted list", "zh": "粘贴的名单"} {
		var out bytes.Buffer
		if err := r.WriteText(&out, words(t, language), 80); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s: no %q in\n%s", language, want, out.String())
		}
	}
}
