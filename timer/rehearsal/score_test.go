package rehearsal

import (
	"slices"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

func TestASimulatedAideDoesWell(t *testing.T) {
	for seed := range int64(20) {
		m, seen, err := Play(sixty(), options(seed))
		if err != nil {
			t.Fatal(err)
		}
		s := Judge(seen, m.Records())
		if s.Marks < 85 || s.Statements < 50 || s.Grants.Median > time.Second || s.Ends.Median > time.Second {
			t.Errorf("seed %d: %+v", seed, s)
		}
	}
}

func TestASlowAideHearsSo(t *testing.T) {
	o := options(4)
	o.Skill = &Skill{Reaction: Span{6 * time.Second, 0.2}}
	m, seen, err := Play(sixty(), o)
	if err != nil {
		t.Fatal(err)
	}
	s := Judge(seen, m.Records())
	if s.Marks > 40 || len(s.Practise) < 2 || !slices.Contains(s.Practise[:2], PractiseGranting) || !slices.Contains(s.Practise[:2], PractiseEnding) {
		t.Errorf("%d marks, practise %v", s.Marks, s.Practise)
	}
}

func TestAtSixtyfoldSpeedAMinuteIsASecond(t *testing.T) {
	o := options(4)
	o.Skill = &Skill{Reaction: Span{6 * time.Second, 0.2}}
	m, seen, err := Play(sixty(), o)
	if err != nil {
		t.Fatal(err)
	}
	for i := range seen {
		seen[i].Speed = 60
	}
	if s := Judge(seen, m.Records()); s.Grants.Median > 150*time.Millisecond {
		t.Errorf("median %v", s.Grants.Median)
	}
}

// The scale: what an aide of a kind gets in a debate of sixty.
func TestTheScale(t *testing.T) {
	for name, c := range map[string]struct {
		skill     Skill
		low, high int
	}{
		"at once, and nothing forgotten":          {Skill{Reaction: Span{300 * time.Millisecond, 0.1}}, 99, 100},
		"two to three seconds late, always":       {Skill{Reaction: Span{2500 * time.Millisecond, 0.15}}, 78, 92},
		"six seconds late, always":                {Skill{Reaction: Span{6 * time.Second, 0.2}}, 25, 42},
		"quick, late now and then, and corrected": {Skill{Reaction: Span{800 * time.Millisecond, 0.3}, LateShare: 0.1, Late: Span{9 * time.Second, 0.3}}, 90, 100},
	} {
		for seed := range int64(5) {
			o := options(seed)
			o.Skill = &c.skill
			m, seen, err := Play(sixty(), o)
			if err != nil {
				t.Fatal(err)
			}
			if s := Judge(seen, m.Records()); s.Marks < c.low || s.Marks > c.high {
				t.Errorf("%s, seed %d: %d marks, wanted %d to %d", name, seed, s.Marks, c.low, c.high)
			}
		}
	}
}

// Who lets most of it pass gets about ten.
func TestWhoLetsMostOfItPass(t *testing.T) {
	o := options(3)
	o.Skill = &Skill{Reaction: Span{9 * time.Second, 0.2}}
	m, seen, err := Play(sixty(), o)
	if err != nil {
		t.Fatal(err)
	}
	var kept []session.Record
	for _, r := range m.Records() {
		if g, ok := r.Event.(session.FloorGranted); ok && g.Turn > 20 {
			break
		}
		kept = append(kept, r)
	}
	last := seen[len(seen)-1].At
	m = session.NewMeeting(kept)
	if _, err := m.Do(session.CloseSession{}, timer.Stamp{At: options(0).Start.Add(last), Elapsed: last}); err != nil {
		t.Fatal(err)
	}
	if s := Judge(seen, m.Records()); s.Marks < 3 || s.Marks > 20 {
		t.Errorf("%d marks", s.Marks)
	}
}

// A person who does some things and forgets others.
func TestWhatIsForgottenIsFound(t *testing.T) {
	m, seen := session.NewMeeting(nil), []Happening{}
	at := func(second int) timer.Stamp {
		return timer.Stamp{At: options(0).Start, Elapsed: time.Duration(second) * time.Second}
	}
	do := func(second int, c session.Command) {
		t.Helper()
		if _, err := m.Do(c, at(second)); err != nil {
			t.Fatal(err)
		}
	}
	happens := func(second int, h Happening) {
		h.At = at(second).Elapsed
		seen = append(seen, h)
	}
	do(0, session.OpenSession{With: session.SessionOpened{Kind: session.Rehearsal}})
	do(0, session.LoadList{Speakers: listOf(6)})
	do(1, session.CallToOrder{})
	happens(10, Happening{Kind: Began, Speaker: "s01", Name: "State 1"})
	do(11, session.GrantFloor{})
	happens(30, Happening{Kind: Held, Speaker: "s01", Name: "State 1"}) // the clock runs on
	happens(100, Happening{Kind: Ended, Speaker: "s01", Name: "State 1"})
	do(108, session.EndStatement{}) // eight seconds late
	happens(110, Happening{Kind: SignedUp, Name: "Delegation A"})
	happens(115, Happening{Kind: NoAnswer, Speaker: "s02", Name: "State 2"})
	happens(120, Happening{Kind: Withdrew, Speaker: "s05", Name: "State 5"})
	do(121, session.WithdrawSpeaker{Speaker: "s05"})
	happens(130, Happening{Kind: Began, Speaker: "s03", Name: "State 3"})
	do(140, session.GrantFloor{Speaker: "s03"})
	do(142, session.CorrectStart{By: -10 * time.Second}) // late, and mended
	happens(150, Happening{Kind: Objected, Speaker: "s03", Name: "State 3"})
	happens(200, Happening{Kind: Ended, Speaker: "s03", Name: "State 3"})
	do(200, session.EndStatement{})
	happens(230, Happening{Kind: Began, Speaker: "s04", Name: "State 4"})
	happens(300, Happening{Kind: Ended, Speaker: "s04", Name: "State 4"})
	do(310, session.GrantFloor{Speaker: "s06"}) // of whom nobody heard
	do(320, session.EndStatement{})
	s := Judge(seen, m.Records())
	var got []MistakeKind
	for _, m := range s.Mistakes {
		got = append(got, m.Kind)
	}
	want := []MistakeKind{HoldMissed, EndOff, NotAdded, NotMarked, PointMissed, NeverGranted, NeverSpoken}
	if !slices.Equal(got, want) {
		t.Errorf("found %v\nwant  %v", got, want)
	}
	if s.Mended != 1 || s.Grants.Slowest != 10*time.Second || s.Practise[0] != PractiseGranting {
		t.Errorf("%+v", s)
	}
}

// Who ends statements long before their last word is no quick hand, and hears by how much.
func TestActsThatCameTooEarlyAreNoQuickReactions(t *testing.T) {
	judged := func(by time.Duration) Score {
		m, seen := session.NewMeeting(nil), []Happening{}
		do := func(at time.Duration, c session.Command) {
			t.Helper()
			if _, err := m.Do(c, timer.Stamp{At: options(0).Start, Elapsed: at}); err != nil {
				t.Fatal(err)
			}
		}
		do(0, session.OpenSession{With: session.SessionOpened{Kind: session.Rehearsal}})
		do(0, session.LoadList{Speakers: listOf(3)})
		do(10*time.Second, session.GrantFloor{Speaker: "s03"}) // of whom nobody heard
		do(20*time.Second, session.EndStatement{})
		for i, name := range []speakers.ID{"s01", "s02"} {
			from := time.Duration(i+1) * 5 * time.Minute
			seen = append(seen, Happening{Kind: Began, Speaker: name, Name: string(name), At: from}, Happening{Kind: Ended, Speaker: name, Name: string(name), At: from + 3*time.Minute})
			do(from, session.GrantFloor{Speaker: name})
			do(from+3*time.Minute+by-time.Duration(i)*time.Second, session.EndStatement{})
		}
		do(20*time.Minute, session.CloseSession{})
		return Judge(seen, m.Records())
	}
	early := judged(-40 * time.Second)
	if r := early.Ends; r.Early != 2 || r.Late() != 0 || r.Earliest != 41*time.Second {
		t.Errorf("%+v", r)
	}
	var kinds []MistakeKind
	for _, m := range early.Mistakes {
		kinds = append(kinds, m.Kind)
	}
	if want := []MistakeKind{NeverSpoken, EndOff, EndOff}; !slices.Equal(kinds, want) {
		t.Errorf("mistakes %v, want them in the order of time: %v", kinds, want)
	}
	if late := judged(41 * time.Second); early.Marks != late.Marks {
		t.Errorf("%d marks for 40 s too early, %d for as much too late", early.Marks, late.Marks)
	}
	if !slices.Contains(early.Practise, PractiseEnding) {
		t.Errorf("practise %v", early.Practise)
	}
}

func TestNothingHappened(t *testing.T) {
	if s := Judge(nil, nil); s.Marks != 0 || len(s.Practise) != 0 {
		t.Errorf("%+v", s)
	}
}
