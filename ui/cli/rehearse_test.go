//go:build unix

package cli

import (
	"strings"
	"testing"
	"time"

	"rostrum/timer/journal"
	"rostrum/timer/session"
)

// A rehearsal in a real terminal at sixty-fold speed: the chamber speaks, the aide gives and ends the floor, and the
// score is shown and printed. Its log is a rehearsal's, and neither kind goes on in the other's.
func TestARehearsalAtSixtyFoldSpeed(t *testing.T) {
	t.Parallel()
	r := enter(t)
	list := r.file("list.csv", tenSpeakers)
	p := r.sit("rehearse", list, "--speed", "60", "--seed", "5", "--scenario", "quiet", "--log", r.log)
	p.sees("REHEARSAL ×60", "begins to speak")
	p.presses("\r", "SPEAKING")
	time.Sleep(2 * time.Second) // two minutes of the meeting: the screen is where its clock is
	p.presses("]", "REHEARSAL ×120")
	p.sees("has finished")
	p.presses("\r", "WAITING")
	p.presses("q", "How it went", "To practise next", "REHEARSAL")
	p.presses("q")
	if _, err := p.Wait(); err != nil {
		t.Fatal(err)
	}
	p.sees("session log: "+r.log, "from the first word to the key")
	if strings.Contains(p.Screen(), "go on with") {
		t.Errorf("a rehearsal says that it can be taken up again:\n%s", p.Screen())
	}
	log, err := journal.ReadFile(r.log)
	if err != nil || log.Err() != nil || log.Opened().Kind != session.Rehearsal || log.Opened().Seed == nil {
		t.Fatalf("the log: %v, %v, opened %+v", err, log.Err(), log.Opened())
	}
	if _, _, _, err := journal.Open(r.log, session.Live); err == nil {
		t.Error("a live session goes on in a rehearsal's log")
	}
	p = r.sit("resume", r.log)
	p.sees("a rehearsal is not taken up again", "rostrum report")
	p = r.sit("rehearse", list, "--log", r.log)
	p.sees("exists already")
	p = r.sit("rehearse", list, "--speed", "601")
	p.sees("not between 1 and 600")
}
