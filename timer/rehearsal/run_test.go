package rehearsal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer/session"
)

func sixty() []speakers.Speaker { return listOf(60) }

// listOf is a list in a debate's usual mix: a briefer, fourteen members, the President, then the others.
func listOf(n int) []speakers.Speaker {
	list := make([]speakers.Speaker, n)
	for i := range list {
		c := speakers.NonMember
		switch {
		case i == 0:
			c = speakers.Briefer
		case i == 15:
			c = speakers.President
		case i < 15:
			c = speakers.Member
		}
		list[i] = speakers.Speaker{Name: fmt.Sprintf("State %d", i+1), Category: c}
	}
	return list
}

func options(seed int64) Options {
	newYork := time.FixedZone("New York", -4*3600)
	return Options{
		Seed: seed, Start: time.Date(2023, 9, 5, 10, 0, 0, 0, newYork), Warning: 30 * time.Second, Grace: 30 * time.Second,
		Meeting: "Working methods", Source: "list.csv", Program: "rostrum test",
	}
}

func TestSameSeedSameRecords(t *testing.T) {
	encode := func(seed int64) []byte {
		records, err := Run(sixty(), options(seed))
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(records)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	if !bytes.Equal(encode(7), encode(7)) {
		t.Error("two runs with seed 7 differ")
	}
	if bytes.Equal(encode(7), encode(8)) {
		t.Error("seeds 7 and 8 give the same debate")
	}
}

func TestADebateComesToItsEnd(t *testing.T) {
	for seed := range int64(100) {
		m, seen, err := Play(sixty(), options(seed))
		if err != nil {
			t.Fatal(err)
		}
		s := m.State()
		if err := s.Check(); err != nil {
			t.Errorf("seed %d: %v", seed, err)
		}
		if s.Phase() != session.Adjourned || !s.Closed() || s.Count(session.Waiting) != 0 {
			t.Errorf("seed %d: phase %v, %d waiting, closed %v", seed, s.Phase(), s.Count(session.Waiting), s.Closed())
		}
		if s.Opened().Kind != session.Rehearsal || s.Opened().Clock != nil {
			t.Errorf("seed %d: opened as %+v", seed, s.Opened())
		}
		agrees(t, seed, s, seen)
	}
}

// agrees compares what the log says with what happened in the chamber: every statement once, and its length to within
// the aide's slowness.
func agrees(t *testing.T, seed int64, s *session.State, seen []Happening) {
	var turns []Happening
	for _, h := range seen {
		if h.Kind == Began {
			turns = append(turns, h)
		}
	}
	if len(turns) != s.Made() {
		t.Errorf("seed %d: %d statements were made and %d recorded", seed, len(turns), s.Made())
		return
	}
	for i, st := range s.Statements() {
		if late := st.Began().Elapsed - turns[i].At; late < -5*time.Second || late > 5*time.Second {
			t.Errorf("seed %d: turn %d is recorded %v late", seed, st.Turn, late)
		}
	}
}

func TestTheHourIsKept(t *testing.T) {
	records, err := Run(listOf(60), options(3))
	if err != nil {
		t.Fatal(err)
	}
	stopped, resumed := 0, 0
	for _, r := range records {
		switch r.Event.(type) {
		case session.MeetingSuspended:
			stopped++
			if h := r.Stamp.At.Hour(); h != 12 && h != 13 {
				t.Errorf("suspended at %v", r.Stamp.At)
			}
		case session.MeetingResumed:
			resumed++
			if h := r.Stamp.At.Hour(); h != 15 {
				t.Errorf("resumed at %v", r.Stamp.At)
			}
		}
	}
	if stopped != 1 || resumed != 1 {
		t.Errorf("suspended %d times and resumed %d times", stopped, resumed)
	}
}

func TestLengthsVary(t *testing.T) {
	over, far, all := 0, 0, 0
	for seed := range int64(10) {
		m, _, err := Play(sixty(), options(seed))
		if err != nil {
			t.Fatal(err)
		}
		for _, st := range m.State().Statements() {
			spent := st.Clock.SpentAt(st.EndedAt().Elapsed)
			all++
			if st.Limit > 0 && spent > st.Limit {
				over++
			}
			if st.Limit > 0 && spent > 2*st.Limit {
				far++
			}
		}
	}
	if over < all/3 || over > all*9/10 || far == 0 || far > all/5 {
		t.Errorf("of %d statements %d are over and %d far over", all, over, far)
	}
}

func TestNobodyOnTheList(t *testing.T) {
	if _, err := Run(nil, options(1)); !errors.Is(err, ErrNobody) {
		t.Errorf("got %v", err)
	}
}

func TestAThousandSpeakersTakeDays(t *testing.T) {
	m, _, err := Play(listOf(1000), options(1))
	if err != nil {
		t.Fatal(err)
	}
	s := m.State()
	if got := s.Count(session.Heard); got < 950 || len(s.Sittings()) < 10 {
		t.Errorf("%d heard in %d sittings", got, len(s.Sittings()))
	}
}

func TestAMeetingWithoutHoursGoesThrough(t *testing.T) {
	o, scenario := options(1), Ordinary()
	scenario.Hours = nil
	o.Scenario = &scenario
	m, _, err := Play(sixty(), o)
	if err != nil {
		t.Fatal(err)
	}
	if got := len(m.State().Sittings()); got != 1 {
		t.Errorf("%d sittings", got)
	}
}
