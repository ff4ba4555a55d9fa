package report_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer/report"
	"rostrum/timer/session"
)

// rehearsed is the small meeting as it had been rehearsed: one statement longer, one speaker more, one not there.
func rehearsed(t *testing.T) report.Report {
	x := tell(t, session.Rehearsal,
		speakers.Speaker{Name: "ALBANIA", Category: speakers.Briefer},
		speakers.Speaker{Name: "Norvège", Category: speakers.NonMember},
		speakers.Speaker{Name: "Peru", Category: speakers.NonMember},
	)
	x.at("10:00:00", session.GrantFloor{})
	x.at("10:08:00", session.EndStatement{})
	x.at("10:08:30", session.GrantFloor{})
	x.at("10:12:30", session.EndStatement{})
	x.at("10:13:00", session.GrantFloor{})
	x.at("10:15:00", session.EndStatement{})
	return report.Build(x.records(), report.Source{Name: "rehearsal.jsonl", Seal: "11112222333344445555666677778888"})
}

func TestCompareFindsTheSameSpeakerUnderAnotherName(t *testing.T) {
	c := report.Compare(rehearsed(t), smallReport(t))
	changes := map[string]time.Duration{}
	alone := map[string]int{}
	for _, p := range c.Pairs {
		if by, ok := p.Change(); ok {
			changes[p.Name()] = by
		}
		if p.Second == nil {
			alone["first"]++
		}
		if p.First == nil {
			alone["second"]++
		}
	}
	if want := 2*time.Minute + 250*time.Millisecond; changes["Albania"] != want {
		t.Errorf("Albania changed by %v, want %v", changes["Albania"], want)
	}
	if want := -(17*time.Second + 999*time.Millisecond); changes["Norway"] != want {
		t.Errorf("Norway changed by %v, want %v", changes["Norway"], want)
	}
	if alone["first"] != 1 || alone["second"] != 7 {
		t.Errorf("alone: %v, want 1 in the first and 7 in the second", alone)
	}
}

func TestCompareOfASessionWithItselfChangesNothing(t *testing.T) {
	r := smallReport(t)
	c := report.Compare(r, r)
	for _, p := range c.Pairs {
		if by, _ := p.Change(); by != 0 || p.First != p.Second {
			t.Errorf("%s changed by %v", p.Name(), by)
		}
	}
	for _, total := range c.Totals() {
		if total.First != total.Second || total.FirstN != total.SecondN {
			t.Errorf("%s changed", total.Code)
		}
	}
}

func TestGoldenComparison(t *testing.T) {
	c := report.Compare(rehearsed(t), smallReport(t))
	golden(t, "compare-100.txt", func(b *bytes.Buffer) error { return c.WriteText(b, words(t, "en"), 100) })
	golden(t, "compare-40-zh.txt", func(b *bytes.Buffer) error { return c.WriteText(b, words(t, "zh"), 40) })
	golden(t, "compare.md", func(b *bytes.Buffer) error { return c.WriteMarkdown(b, words(t, "en")) })
	golden(t, "compare.json", func(b *bytes.Buffer) error { return c.WriteJSON(b) })
}

func TestComparisonsJSONIsValidAgainstItsSchema(t *testing.T) {
	s := schema(t, "compare.schema.json")
	for seed := range uint64(20) {
		c := report.Compare(report.Build(randomMeeting(seed, 200), report.Source{}), report.Build(randomMeeting(seed+1, 200), report.Source{}))
		var out bytes.Buffer
		if err := c.WriteJSON(&out); err != nil {
			t.Fatal(err)
		}
		valid(t, s, out.Bytes())
	}
}

// Lengths are cut to whole seconds, and the change is that of what is shown: 2:59 and 3:01 differ by 2 s, even if
// 2:59.9 and 3:01.1 do not.
func TestTheChangeShownIsThatOfTheLengthsShown(t *testing.T) {
	made := func(took time.Duration) report.Report {
		x := tell(t, session.Live, speakers.Speaker{Name: "Peru", Category: speakers.Member})
		x.at("10:00:00", session.GrantFloor{})
		x.at("10:04:00", session.EndStatement{})
		x.at("10:04:01", session.CorrectEnd{Turn: 1, By: took - 4*time.Minute})
		return report.Build(x.records(), report.Source{})
	}
	var out bytes.Buffer
	c := report.Compare(made(179900*time.Millisecond), made(181100*time.Millisecond))
	if err := c.WriteText(&out, words(t, "en"), 100); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(out.String(), "\n") {
		if cells := strings.Fields(line); strings.HasPrefix(line, "Peru") && (len(cells) < 4 || cells[1] != "2:59" || cells[2] != "3:01" || cells[3] != "+0:02") {
			t.Errorf("the lengths and their change do not agree: %s", line)
		}
	}
	if !strings.Contains(out.String(), "Peru") {
		t.Errorf("Peru is missing in\n%s", out.String())
	}
}
