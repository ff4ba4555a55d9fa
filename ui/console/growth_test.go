package console

import (
	"fmt"
	"math"
	"slices"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/text"
)

// sizes are the numbers of entries, and of records, at which costs are measured.
var sizes = []int{100, 1_000, 10_000, 100_000}

// grown is a console on a list of so many entries, with somebody speaking in the middle of it after so many acts.
func grown(tb testing.TB, entries, records int) *Model {
	tb.Helper()
	list := make([]speakers.Speaker, entries)
	for i := range list {
		list[i] = speakers.Speaker{Name: fmt.Sprintf("Delegation %d", i+1), Category: speakers.NonMember}
	}
	now := timer.Stamp{At: time.Date(2023, 9, 5, 10, 0, 0, 0, newYork)}
	m := session.NewMeeting(nil)
	do := func(c session.Command) {
		if _, err := m.Do(c, now); err != nil {
			tb.Fatal(err)
		}
		now = now.Add(10 * time.Second)
	}
	do(session.OpenSession{With: session.SessionOpened{Kind: session.Live, Limits: session.DefaultLimits(), WarningMS: 30000, GraceMS: 30000}})
	do(session.LoadList{Source: "list.csv", Speakers: list})
	for i := 0; len(m.Records()) < records; i++ {
		if i%2 == 0 && i/2 < entries/2 {
			do(session.GrantFloor{})
		} else if _, ok := m.State().Floor(); ok {
			do(session.EndStatement{})
		} else {
			do(session.AddNote{Text: "noted"})
		}
	}
	if _, ok := m.State().Floor(); !ok {
		do(session.GrantFloor{})
	}
	catalogue, _ := text.For("en")
	c := New(Config{Meeting: m, Stamp: func() timer.Stamp { return now }, Text: catalogue})
	c.width, c.height = 120, 40
	c.stamp()
	return c
}

// frame draws the next second; press extends and cuts the limit in turn, and draws.
func frame(m *Model) {
	m.now = m.now.Add(time.Second)
	_ = m.draw()
}

func press(m *Model, i int) {
	m.now = m.now.Add(time.Second)
	m.handle(key([]string{"+", "-"}[i%2]))
	_ = m.draw()
}

func BenchmarkFrame(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprintf("%d_entries", n), func(b *testing.B) {
			m := grown(b, n, 200)
			b.ReportAllocs()
			for b.Loop() {
				frame(m)
			}
		})
		b.Run(fmt.Sprintf("%d_records", n), func(b *testing.B) {
			m := grown(b, n, n)
			b.ReportAllocs()
			for b.Loop() {
				frame(m)
			}
		})
	}
}

func BenchmarkKey(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprintf("%d_entries_and_records", n), func(b *testing.B) {
			m := grown(b, n, n)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				press(m, i)
			}
		})
	}
}

func BenchmarkUndo(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprintf("%d_entries_and_records", n), func(b *testing.B) {
			m := grown(b, n, n)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				undo(m, i)
			}
		})
	}
}

// decide is press without its frame.
func decide(m *Model, i int) {
	m.now = m.now.Add(time.Second)
	m.handle(key([]string{"+", "-"}[i%2]))
}

// undo changes the limit and takes the change back in turn, and draws.
func undo(m *Model, i int) {
	m.now = m.now.Add(time.Second)
	m.handle(key([]string{"+", "u"}[i%2]))
	_ = m.draw()
}

// foresee makes the forecast after an act and draws its line.
func foresee(m *Model, i int) {
	if i > 0 {
		return // one in each round: it is dear
	}
	m.now = m.now.Add(time.Second)
	m.handle(key("+"))
	m.handle(m.foresee()())
	_ = m.draw()
}

// A frame, a key and undo cost the same on a long list, late in a long session, as on a short one. Both are measured in turn
// within one run, and the cheapest rounds are compared, so that a busy machine does not matter. The forecast, which is
// made beside the program's loop, plays who is yet to speak: fifty times as many entries cost it some four times as much.
func TestCostsDoNotGrow(t *testing.T) {
	if testing.Short() {
		t.Skip("compares costs")
	}
	small, large := grown(t, 200, 200), grown(t, 10_000, 10_000)
	for _, act := range []struct {
		name string
		do   func(m *Model, i int)
		most float64 // 1.0 for a frame and a key, 1.05 for undo and 2.9 for the forecast were measured
	}{
		{"a frame", func(m *Model, _ int) { frame(m) }, 1.7},
		{"a key", press, 1.7},
		{"a key, without its frame", decide, 3},
		{"undo", undo, 1.7},
		{"the forecast", foresee, 8},
	} {
		var ratios []float64
		for len(ratios) < 3 && (len(ratios) == 0 || slices.Min(ratios) > act.most) {
			ratios = append(ratios, cheapest(act.do, large)/cheapest(act.do, small))
		}
		if slices.Min(ratios) > act.most {
			t.Errorf("%s costs %.1f times as much with 10,000 entries and records as with 200, want at most %.1f", act.name, ratios, act.most)
		}
	}
}

// What becomes dearer on short lists and long ones alike no ratio of the two shows. How often memory is asked for does not
// depend on the machine: a frame drawn twice, or a key decided twice, is noticed.
func TestAFrameAndAKeyAskForLittleMemory(t *testing.T) {
	m := grown(t, 200, 200)
	i := 0
	for _, act := range []struct {
		name string
		do   func()
		most float64 // 350 and 10 were counted
	}{
		{"a frame", func() { frame(m) }, 530},
		{"a key, without its frame", func() { decide(m, i); i++ }, 16},
	} {
		if n := testing.AllocsPerRun(100, act.do); n > act.most {
			t.Errorf("%s asks for memory %.0f times, want at most %.0f", act.name, n, act.most)
		}
	}
}

// cheapest returns the least time of many rounds.
func cheapest(do func(*Model, int), m *Model) float64 {
	var rounds []float64
	for range 40 {
		began := time.Now()
		for i := range 10 {
			do(m, i)
		}
		rounds = append(rounds, float64(time.Since(began)))
	}
	return math.Max(slices.Min(rounds), 1)
}
