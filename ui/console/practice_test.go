package console

import (
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"rostrum/timer"
	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
	"rostrum/ui/text"
)

// still is a pace that the test changes by hand.
type still struct{ speed int }

func (s *still) Speed() int         { return s.speed }
func (s *still) SetSpeed(speed int) { s.speed = speed }

// inRehearsal puts the bench into a rehearsal that opened five minutes before ten.
func inRehearsal(t *testing.T, lang string, speed int) *bench {
	t.Helper()
	b := newBench(t, lang, debate())
	zero := b.now.At
	m := session.NewMeeting(nil)
	opened := session.SessionOpened{Kind: session.Rehearsal, Meeting: "9418th meeting", Limits: session.DefaultLimits(), WarningMS: 30000, GraceMS: 30000}
	for _, c := range []session.Command{session.OpenSession{With: opened}, session.LoadList{Source: "list.csv", Speakers: debate()}} {
		if _, err := m.Do(c, b.now); err != nil {
			t.Fatal(err)
		}
	}
	catalogue, _ := text.For(lang)
	b.m = New(Config{
		Meeting: m, Saver: b.saver, Stamp: func() timer.Stamp { return b.now }, Text: catalogue, LogPath: "/tmp/r-rehearsal.jsonl",
		Rehearsal: &Rehearsal{rehearsal.NewChamber(7, zero, zero.Add(time.Minute), rehearsal.Ordinary()), &still{speed}},
	})
	b.m.saves.begin = asked
	b.size(80, 24)
	return b
}

// follows waits until something of a kind has happened, and says when.
func (b *bench) follows(kind rehearsal.Kind) rehearsal.Happening {
	b.t.Helper()
	for range 10000 {
		seen := b.m.practice.seen
		if n := len(seen); n > 0 && seen[n-1].Kind == kind {
			return seen[n-1]
		}
		at, more := b.m.practice.Chamber.Next()
		if !more {
			break
		}
		b.wait(max(at-b.now.Elapsed, time.Millisecond))
	}
	b.t.Fatalf("%s does not happen", kind)
	return rehearsal.Happening{}
}

func TestRehearsalScreens(t *testing.T) {
	for _, s := range []struct {
		name, lang string
		play       func(b *bench)
	}{
		{"before the gavel", "en", func(b *bench) {}},
		{"a speaker begins", "en", func(b *bench) { b.follows(rehearsal.Began); b.wait(3 * time.Second) }},
		{"a speaker has finished", "en", func(b *bench) {
			b.follows(rehearsal.Began)
			b.press("enter")
			b.follows(rehearsal.Ended)
			b.wait(2 * time.Second)
		}},
		{"in Chinese", "zh", func(b *bench) { b.follows(rehearsal.Began); b.press("enter"); b.wait(90 * time.Second) }},
		{"on the board", "en", func(b *bench) { b.follows(rehearsal.Began); b.press("enter", "f") }},
		{"the result", "en", func(b *bench) {
			for range 3 {
				b.follows(rehearsal.Began)
				b.wait(time.Second)
				b.press("enter")
				b.follows(rehearsal.Ended)
				b.wait(4 * time.Second)
				b.press("enter")
			}
			b.press("q")
		}},
	} {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", s.name, size[0], size[1]), func(t *testing.T) {
				b := inRehearsal(t, s.lang, 1)
				b.size(size[0], size[1])
				s.play(b)
				golden.RequireEqual(t, []byte(b.screen()))
			})
		}
	}
}

// Whatever screen is open, at whatever size: it says that this is a rehearsal.
func TestEveryScreenOfARehearsalSaysSo(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}, {38, 11}} {
		b := inRehearsal(t, "en", 1)
		b.size(size[0], size[1])
		for _, k := range []string{"?", "esc", "a", "esc", "h", "esc", ":", "esc", "p", "esc", "F", "esc", "/", "esc", "b", "esc", "f", "f", "q", "esc", "enter"} {
			b.press(k)
			if !strings.Contains(b.screen(), "REHEARSAL") {
				t.Errorf("%v, after %s:\n%s", size, k, b.screen())
			}
		}
	}
}

// A perfect hand at any speed: everything that happens is answered at once, and nothing is left to mend.
func TestScoreOfAQuickHand(t *testing.T) {
	for _, speed := range []int{1, 60, 600} {
		b := inRehearsal(t, "en", speed)
		for range 5000 {
			at, more := b.m.practice.Chamber.Next()
			if !more {
				break
			}
			before := len(b.m.practice.seen)
			b.wait(max(at-b.now.Elapsed, 0))
			for _, h := range b.m.practice.seen[before:] {
				if c := rehearsal.Answer(h); c != nil {
					b.m.do(c)
				}
			}
		}
		score, ok := b.m.Score()
		if !ok || score.Statements < 5 || len(score.Mistakes) > 0 || score.Marks != 100 {
			t.Errorf("speed %d: %+v", speed, score)
		}
		if b.m.practice.over == 0 {
			t.Errorf("speed %d: the meeting is not over", speed)
		}
		b.wait(time.Second)
		b.shows("How it went")
		b.sound()
	}
}

func TestSpeedIsChangedByKeys(t *testing.T) {
	b := inRehearsal(t, "en", 1)
	for _, want := range []int{2, 5, 10, 20, 30, 60, 120, 300, 600, 600} {
		if b.press("]"); b.m.speed() != want {
			t.Fatalf("speed %d, want %d", b.m.speed(), want)
		}
	}
	b.m.practice.Pace.SetSpeed(7)
	if b.press("["); b.m.speed() != 5 {
		t.Errorf("slower than 7 is %d, want 5", b.m.speed())
	}
	b.m.practice.Pace.SetSpeed(7)
	if b.press("]"); b.m.speed() != 10 {
		t.Errorf("faster than 7 is %d, want 10", b.m.speed())
	}
	real := newBench(t, "en", debate())
	real.press("]")
	real.shows("This is a real meeting.")
}

// A key that comes again is judged by the aide's time, not by the meeting's.
func TestGuardIsOfTheAidesTime(t *testing.T) {
	b := inRehearsal(t, "en", 60)
	b.send(key("enter"))
	b.wait(10 * time.Second) // a sixth of a second at sixty-fold speed
	b.send(key("enter"))
	if _, ok := b.m.meeting.State().Floor(); !ok {
		t.Error("a key that came again after 167 ms ended the statement")
	}
	b.wait(30 * time.Second)
	b.send(key("enter"))
	if _, ok := b.m.meeting.State().Floor(); ok {
		t.Error("a key that came again after half a second was ignored")
	}
}

// The real program at sixty-fold speed: whenever one looks, it is at most a few frames behind.
func TestRehearsalAtSixtyFoldSpeedKeepsUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const speed = 60
		s := onStageWith(t, &slowSaver{takes: 30 * time.Millisecond}, func(c *Config, began time.Time) {
			c.Stamp = func() timer.Stamp {
				e := time.Since(began) * speed
				return timer.Stamp{At: began.Add(e), Elapsed: e}
			}
			c.Rehearsal = &Rehearsal{rehearsal.NewChamber(7, began, began.Add(time.Minute), rehearsal.Ordinary()), &still{speed}}
		})
		for range 60 {
			s.pass(time.Second)
			s.press("enter")
			s.model.Lock()
			now := time.Since(s.began) * speed
			if late := now - s.model.now.Elapsed; late > speed*50*time.Millisecond {
				t.Errorf("the console is %v of the meeting behind", late)
			}
			if at, more := s.model.practice.Chamber.Next(); more && now-at > speed*50*time.Millisecond {
				t.Errorf("the chamber is %v behind", now-at)
			}
			s.model.Unlock()
		}
		if !strings.Contains(s.term.screen(), "REHEARSAL ×60") {
			t.Errorf("the screen does not say so:\n%s", s.term.screen())
		}
		s.leave()
	})
}

// However long a name is, the aide sees what its bearer does.
func TestStripCutsTheNameAndNotWhatHappens(t *testing.T) {
	sc := inRehearsal(t, "en", 60).m.scene()
	h := rehearsal.Happening{Kind: rehearsal.Ended, Name: "United Kingdom of Great Britain and Northern Ireland"}
	for _, columns := range []int{30, 40, 50, 80} {
		if s := sc.happenedIn(h, columns); !strings.HasSuffix(s, "has finished.") || sc.width(s) > columns {
			t.Errorf("%d columns: %q", columns, s)
		}
	}
}
