//go:build unix

package cli

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A debate as an aide runs it: list in, ten statements, pauses, an undo, a late start, an overrun, a crash in
// mid-speech, the way back, the export. Every number is counted again from the log.
func TestADebateFromTheListToTheExport(t *testing.T) {
	t.Parallel()
	r := enter(t)
	list := r.file("list.csv", tenSpeakers)
	p := r.sit(list, "--limit", "2s", "--log", r.log)
	p.sees("WAITING", "Albania", "saved")
	for n := range 9 {
		p.presses("\r", "SPEAKING")
		steadyHand()
		switch n {
		case 1, 4:
			p.presses(" ", "PAUSED")
			time.Sleep(150 * time.Millisecond)
			p.presses(" ", "SPEAKING")
		case 2: // the wrong key, and back: the time of the statement runs on
			p.presses("\r", "WAITING")
			p.presses("u", "SPEAKING")
			steadyHand()
		case 3:
			p.presses("<", "OVER +0:0")
		case 5:
			p.presses("+", "limit 0:32")
			p.presses("u", "limit 0:02")
			p.presses("\x12", "limit 0:32")
		case 6:
			p.sees("OVER +0:00")
		}
		p.presses("\r", "WAITING", "saved")
		steadyHand()
	}
	p.presses("\r", "SPEAKING", "Jordan", "saved")
	p.sees("OVER +0:0")
	if err := p.Kill(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(1200 * time.Millisecond)

	p = r.sit("resume", r.log)
	p.sees("OVER +0:0", "resumed: away for at most 0:0", "Jordan")
	onTime(t, p, linesOf(t, r.log))
	p.presses("\r", "WAITING", "saved")
	p.leaves()
	p.sees("session log: "+r.log, "go on with: rostrum resume "+r.log)

	lines := linesOf(t, r.log)
	agrees(t, r.does("export", r.log), lines)
	if got := len(recount(t, lines)); got != 10 {
		t.Errorf("%d statements, want 10:\n%s", got, events(lines))
	}
	if a, b := r.does("export", r.log), r.does("export", r.log); a != b {
		t.Error("two exports of one log differ")
	}
	if out := r.does("verify", r.log); !strings.Contains(out, lines[len(lines)-1].Chain) {
		t.Errorf("verify does not print the seal %s:\n%s", lines[len(lines)-1].Chain, out)
	}
}

var overrun = regexp.MustCompile(`OVER \+(\d+):(\d\d)`)

// over reads the overrun that a screen shows, in seconds.
func over(screen string) (int, bool) {
	m := overrun.FindStringSubmatch(screen)
	if m == nil {
		return 0, false
	}
	minutes, _ := strconv.Atoi(m[1])
	seconds, _ := strconv.Atoi(m[2])
	return 60*minutes + seconds, true
}

// tolerance is how far off the machine's clock a shown second may turn.
const tolerance = 50 * time.Millisecond

// onTime waits for a second of the overrun to turn and holds it against the machine's clock. A machine that is too
// busy to run the test itself in time may miss one; so the best of a few counts.
func onTime(t testing.TB, p person, lines []line) {
	t.Helper()
	s := recount(t, lines)
	last := s[len(s)-1]
	limit := last.began.Add(time.Duration(*last.limit+last.held) * time.Millisecond)
	best, offs := time.Hour, []time.Duration(nil)
	for range 5 {
		shown, _ := over(p.Screen())
		p.until(func(screen string) bool { n, ok := over(screen); return ok && n != shown })
		turned := time.Now()
		now, _ := over(p.Screen())
		off := turned.Sub(limit.Add(time.Duration(now) * time.Second))
		offs = append(offs, off)
		if best = min(best, off.Abs()); best <= tolerance {
			return
		}
	}
	t.Errorf("the shown second turned %v off the machine's clock", offs)
}
