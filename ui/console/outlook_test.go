package console

import (
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"rostrum/speakers"
	"rostrum/timer/forecast"
	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
)

// foresee lets the forecast that is due, if any, be made at once. The bench leaves effects alone otherwise.
func (b *bench) foresee() {
	b.m.outlook.busy, b.m.outlook.copy = false, nil
	for range 3 {
		cmd := b.m.foresee()
		if cmd == nil {
			return
		}
		b.m.saw(cmd().(foreseen))
	}
}

// many is a list that one sitting can just not hold.
func many() []speakers.Speaker {
	all := debate()
	for i := len(all); i < 36; i++ {
		all = append(all, speakers.Speaker{Name: fmt.Sprintf("Delegation %d", i+1), Category: speakers.NonMember})
	}
	return all
}

func heardOf(n int, each time.Duration) func(b *bench) {
	return func(b *bench) {
		for range n {
			b.press("enter")
			b.wait(each)
			b.press("enter")
			b.wait(30 * time.Second)
		}
		b.press("enter")
		b.wait(20 * time.Second)
		b.foresee()
	}
}

func TestOutlookScreens(t *testing.T) {
	for _, s := range []struct {
		name, lang string
		list       func() []speakers.Speaker
		play       func(b *bench)
	}{
		{"before anybody spoke", "en", many, func(b *bench) { b.foresee() }},
		{"after twelve", "en", many, heardOf(12, 5*time.Minute)},
		{"after twelve in Chinese", "zh", many, heardOf(12, 5*time.Minute)},
		{"nothing to go on", "en", func() []speakers.Speaker {
			return []speakers.Speaker{{Name: "A", Category: speakers.Briefer}, {Name: "B", Category: speakers.Briefer}}
		}, func(b *bench) { b.foresee() }},
		{"what if", "en", many, func(b *bench) {
			heardOf(12, 5*time.Minute)(b)
			b.press("F", "left", "left", "down", "right", "right", "down", "right", "right", "right")
			b.foresee()
		}},
		{"what if in Chinese", "zh", many, func(b *bench) { heardOf(12, 5*time.Minute)(b); b.press("F", "left", "left"); b.foresee() }},
	} {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", s.name, size[0], size[1]), func(t *testing.T) {
				b := newBench(t, s.lang, s.list())
				b.size(size[0], size[1])
				s.play(b)
				golden.RequireEqual(t, []byte(b.screen()))
			})
		}
	}
}

// A forecast made before the meeting was suspended says nothing of the meeting as it is; a new one takes its place.
// An end on another day is named where there is room, and counted where there is none.
func TestAnEndOnAnotherDay(t *testing.T) {
	for lang, want := range map[string][]string{
		"en": {"ends 10:20 tomorrow (10:05–11:10)", "ends 10:20 tomorrow (17:40 today–11:10 tomorrow)", "all before 13:00 tomorrow", "ends 10:20+1 (17:40–11:10+1)", "11:10 on Friday", "11:10 in 8 days"},
		"zh": {"预计明日10:20结束（10:05–11:10）", "预计明日10:20结束（今日17:40–明日11:10）", "明日13:00前均可发言", "预计10:20+1结束（17:40–11:10+1）", "周五11:10", "8日后11:10"},
	} {
		sc := newBench(t, lang, many()).m.scene()
		y, m, d := sc.now.At.Date()
		at := func(days, hour, minute int) time.Time {
			return time.Date(y, m, d+days, hour, minute, 0, 0, sc.now.At.Location())
		}
		f := forecast.Forecast{
			Outcome: forecast.Projected, Seen: 20, Waiting: 5, HasStop: true, Stop: at(1, 13, 0), Fit: forecast.Counts{Low: 5, Mid: 5, High: 5},
			End: forecast.Instants{Low: at(1, 10, 5), Mid: at(1, 10, 20), High: at(1, 11, 10)}, AtLimit: at(1, 9, 50),
		}
		later := f
		later.End.Low = at(0, 17, 40)
		for i, line := range []string{sc.outlookLine(f, 117), sc.outlookLine(later, 117), sc.outlookLine(f, 117), sc.outlookLine(later, 54), sc.hour(at(3, 11, 10)), sc.hour(at(8, 11, 10))} {
			if !strings.Contains(line, want[i]) {
				t.Errorf("%s: %q does not say %q", lang, line, want[i])
			}
		}
	}
}

func TestOutlookOfAnotherPhaseIsNotShown(t *testing.T) {
	b := newBench(t, "en", many())
	heardOf(3, 4*time.Minute)(b)
	b.shows("ends ")
	b.press("enter", "b", "s", "enter")
	if strings.Contains(b.screen(), "ends ") {
		t.Errorf("the forecast from before the suspension is still shown:\n%s", b.screen())
	}
	b.foresee()
	b.shows("ends ")
	b.wait(10 * time.Minute)
	if strings.Contains(b.screen(), "ends ") {
		t.Error("a forecast of ten minutes ago is shown as if it were of now")
	}
}

func TestOutlookIsMadeAfterEachActAndNotMoreOften(t *testing.T) {
	b := newBench(t, "en", many())
	b.foresee()
	asked := func() bool { b.m.outlook.busy = false; return b.m.foresee() != nil }
	if asked() {
		t.Error("a second forecast at the same instant")
	}
	b.now = b.now.Add(outlookEvery - time.Second)
	b.m.stamp()
	if asked() {
		t.Error("a forecast before its time")
	}
	b.now = b.now.Add(time.Second)
	b.m.stamp()
	if !asked() {
		t.Error("no forecast when its time has come")
	}
	b.m.do(session.GrantFloor{})
	if !asked() {
		t.Error("no forecast after an act")
	}
	b.m.do(session.EndStatement{})
	b.m.outlook.busy = true
	if b.m.foresee() != nil {
		t.Error("a forecast is begun while another is under way")
	}
}

// While little is known no count stands without its range.
func TestNoNumberWithoutItsRangeAtTheBeginning(t *testing.T) {
	b := newBench(t, "en", many())
	sc := b.m.scene()
	f := forecast.Forecast{
		Outcome: forecast.Projected, Waiting: 30, Seen: 2, HasStop: true, Stop: b.now.At.Add(3 * time.Hour),
		End: forecast.Instants{Low: b.now.At, Mid: b.now.At.Add(time.Hour), High: b.now.At.Add(2 * time.Hour)},
		Fit: forecast.Counts{Low: 19, Mid: 22, High: 26}, FirstNot: "s23",
		AtLimit: b.now.At.Add(time.Hour),
	}
	if s := sc.outlookLine(f, 110); !strings.Contains(s, "19–26 of 30 before 13:00") || !strings.Contains(s, "first after: Delegation 23") {
		t.Errorf("the line is %q", s)
	}
	f.Seen = 12
	if s := sc.outlookLine(f, 110); !strings.Contains(s, "22 of 30 before 13:00") {
		t.Errorf("the line is %q", s)
	}
	for columns := 1; columns < 140; columns++ {
		if s := sc.outlookLine(f, columns); sc.width(s) > columns {
			t.Errorf("%d columns: %q", columns, s)
		}
		if s := sc.outlookLine(f, columns); strings.Contains(s, "…") || s != "" && !strings.HasPrefix(sc.outlookLine(f, 200), strings.SplitN(s, " · ", 2)[0]) {
			t.Errorf("%d columns: cut within a word: %q", columns, s)
		}
	}
}

// The stops are those that were asked for.
func TestOutlookKeepsTheGivenHours(t *testing.T) {
	b := newBench(t, "en", many())
	b.m.outlook.forecaster = forecast.NewForecaster(forecast.Options{Hours: rehearsal.Hours{{From: 10 * time.Hour, To: 11*time.Hour + 15*time.Minute}}})
	b.foresee()
	b.shows("before 11:15")
}

// The forecast appears by itself while the program runs.
func TestOutlookInTheRunningProgram(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := onStage(t, &slowSaver{takes: time.Millisecond})
		s.press("enter")
		s.pass(time.Second)
		if screen := s.term.screen(); !strings.Contains(screen, "ends ") {
			t.Errorf("no forecast on the screen:\n%s", screen)
		}
		s.leave()
	})
}
