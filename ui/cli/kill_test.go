//go:build unix

package cli

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"rostrum/ui/cli/operator"
)

var (
	kills    = flag.Int("kills", 0, "how often the program is killed in mid-session (15; 3 with -short)")
	killSeed = flag.Uint64("kill-seed", 0, "seed of the instants and keys (0: another each time, and said)")
)

// Killed at any instant, the program loses no act that it showed as saved; the statement runs on; the log is whole.
func TestKilledAtRandomInstants(t *testing.T) {
	t.Parallel()
	n := *kills
	switch {
	case n > 0:
	case testing.Short():
		n = 3
	default:
		n = 15
	}
	seed := *killSeed
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	var acts, speaking atomic.Int64
	t.Cleanup(func() {
		t.Logf("%d kills, %d acts shown as saved, %d times in mid-statement; again with -kill-seed %d", n, acts.Load(), speaking.Load(), seed)
	})
	for i := range n {
		script := &script{random: rand.New(rand.NewPCG(seed, uint64(i)))}
		t.Run(fmt.Sprint(i+1), func(t *testing.T) {
			t.Parallel()
			script.run(t)
			acts.Add(int64(script.saidSaved))
			if script.spoken {
				speaking.Add(1)
			}
		})
	}
}

// script is one session of random keys that ends in a kill.
type script struct {
	random    *rand.Rand
	mu        sync.Mutex
	shown     []string // the acts that the screen named, in order, as the log names them
	saidSaved int      // how many of them stood there before or while the screen said that all is saved
	notice    string
	screen    string // the last one that said so
	spoken    bool   // somebody had the floor when it was killed
}

// watch reads the line that names the last act, and whether all is saved. The screen is drawn from above: what it says
// of the saving is never older than the act below it.
func (s *script) watch(screen string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	rows := strings.Split(screen, "\n")
	if len(rows) < 24 {
		return
	}
	if notice := strings.TrimSpace(rows[22]); notice != s.notice {
		s.notice = notice
		if event := eventOf(notice); event != "" {
			s.shown = append(s.shown, event)
		}
	}
	if strings.Contains(rows[21], "● saved") {
		s.saidSaved, s.screen = len(s.shown), screen
	}
}

// eventOf returns the event that a notice tells of, or nothing.
func eventOf(notice string) string {
	notice, _, _ = strings.Cut(notice, "; no further")
	has := func(begin, end string) bool {
		return strings.HasPrefix(notice, begin) && strings.HasSuffix(notice, end)
	}
	switch {
	case has("undone: ", ""):
		return "undone"
	case has("redone: ", ""):
		return "redone"
	case has("floor given to ", ""):
		return "floor_granted"
	case has("clock of ", " held"):
		return "statement_paused"
	case has("clock of ", " goes on"):
		return "statement_resumed"
	case has("statement of ", " ended"):
		return "statement_ended"
	case has("limit of ", ""):
		return "limit_changed"
	case has("", " earlier") && strings.Contains(notice, " ended "), has("", " later") && strings.Contains(notice, " ended "):
		return "end_corrected"
	case has("", " earlier"), has("", " later"):
		return "start_corrected"
	}
	return ""
}

// missing returns the first act that was shown as saved and is not in the log in its place, or nothing.
func (s *script) missing(lines []line) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i, want := range s.shown[:s.saidSaved] {
		for len(lines) > 0 && lines[0].Event != want {
			lines = lines[1:]
		}
		if len(lines) == 0 {
			return fmt.Sprintf("%d of %d shown as saved: %s, last of %v\n%s", i+1, s.saidSaved, want, s.shown[:i+1], s.screen)
		}
		lines = lines[1:]
	}
	return ""
}

func (s *script) run(t *testing.T) {
	r := enter(t)
	list := r.file("list.csv", tenSpeakers)
	p := r.sitAt(operator.Seat{Watch: s.watch, Args: []string{list, "--limit", "1s", "--log", r.log}})
	p.sees("WAITING", "saved")
	kill := time.After(time.Duration(s.random.Int64N(int64(1500 * time.Millisecond))))
	for killed := false; !killed; {
		select {
		case <-kill:
			killed = true
		case <-time.After(time.Duration(s.random.Int64N(int64(60 * time.Millisecond)))):
			keys := []string{"\r", " ", "u", "\x12", "+", "-", "<", ">", " ", "\r"}
			p.press(keys[s.random.IntN(len(keys))])
		}
	}
	if err := p.Kill(); err != nil {
		t.Fatal(err)
	}
	s.resumes(t, r)
}

// resumes takes the session up again and holds it against what was shown as saved.
func (s *script) resumes(t *testing.T, r room) {
	p := r.sit("resume", r.log)
	p.sees("resumed: away for at most", "saved")
	lines := linesOf(t, r.log)
	if act := s.missing(lines); act != "" {
		t.Errorf("not in the log: act %s\nlog:\n%s", act, events(lines))
	}
	if turns := recount(t, lines); len(turns) > 0 {
		s.runsOn(t, p, r, turns[len(turns)-1])
	}
	p.press("q")
	if _, ok := speaking(p.Screen()); ok {
		p.press("y")
	}
	p.ends(0)
	if out := r.run("verify", r.log); out.status != 0 {
		t.Errorf("verify: %s%s", out.out, out.err)
	}
}

func speaking(screen string) (string, bool) {
	for _, word := range []string{"SPEAKING", "OVER +", "PAUSED", "LAST 0:"} {
		if strings.Contains(screen, word) {
			return word, true
		}
	}
	return "", false
}

// runsOn wants the last statement to be where its records put it: ended, held, or running with the right time.
func (s *script) runsOn(t *testing.T, p person, r room, last *turn) {
	word, on := speaking(p.Screen())
	s.spoken = on
	switch {
	case last.over && on:
		t.Errorf("the statement has ended, the screen says %s", word)
	case last.pausing && word != "PAUSED":
		t.Errorf("the statement is paused, the screen says %q", word)
	case !last.over && !last.pausing && !on:
		t.Errorf("the statement runs, the screen is\n%s", p.Screen())
	case word == "OVER +" && !last.pausing:
		onTime(t, p, linesOf(t, r.log))
	}
}
