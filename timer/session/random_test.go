package session_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

// comparable returns what two states must agree on: all but where the search for the next entry begins.
func comparable(s *session.State) *session.State {
	c := s.Clone()
	c.Next()
	return c
}

// Whatever is done in whatever order, the live state is the one that the records give when they are read again, the
// invariants hold, and an undo followed by a redo changes nothing.
func TestRandomMeetings(t *testing.T) {
	rounds, steps := 60, 400
	if testing.Short() {
		rounds = 12
	}
	for seed := range rounds {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) { randomMeeting(t, uint64(seed), steps) })
	}
}

func randomMeeting(t *testing.T, seed uint64, steps int) {
	rnd := rand.New(rand.NewPCG(seed, 1))
	p := newPlay(t)
	p.meeting = session.NewMeeting(nil)
	at := time.Duration(0)
	do := func(c session.Command) bool {
		_, err := p.meeting.Do(c, timer.Stamp{At: day.Add(at), Elapsed: at})
		return err == nil
	}
	do(session.OpenSession{With: session.SessionOpened{Limits: session.DefaultLimits(), WarningMS: 30_000}})
	do(session.LoadList{Speakers: entries(12)})
	for step := range steps {
		at += time.Duration(rnd.IntN(90_000)) * time.Millisecond
		c := randomCommand(rnd, p.meeting.State())
		before := comparable(p.meeting.State())
		done := do(c)
		live := comparable(p.meeting.State())
		if !done && !reflect.DeepEqual(before, live) {
			t.Fatalf("step %d: the refused %T changed the state", step, c)
		}
		if again := comparable(session.Replay(p.meeting.Records())); !reflect.DeepEqual(live, again) {
			t.Fatalf("step %d: after %#v live and reread state differ", step, c)
		}
		if err := live.Check(); err != nil {
			t.Fatalf("step %d: after %#v: %v", step, c, err)
		}
		if rnd.IntN(8) == 0 && do(session.Undo{}) {
			do(session.Redo{})
			if back := comparable(p.meeting.State()); !reflect.DeepEqual(meaning(live), meaning(back)) {
				t.Fatalf("step %d: undo and redo of what followed %#v changed the state", step, c)
			}
		}
	}
}

// meaning is what of a state undo and redo must give back.
func meaning(s *session.State) []any {
	var all []any
	for _, t := range s.Statements() {
		all = append(all, *t)
	}
	for _, sp := range s.List().All() {
		all = append(all, sp, s.Status(sp.ID))
	}
	next, waiting := s.Next()
	floor, speaking := s.Floor()
	if speaking {
		all = append(all, *floor)
	}
	return append(all, next, waiting, s.Phase(), s.Sittings(), s.Limits(), s.Notes(), s.ListClosed())
}

func entries(n int) []speakers.Speaker {
	all := make([]speakers.Speaker, n)
	for i := range all {
		all[i] = speakers.Speaker{Name: fmt.Sprintf("Delegation %d", i+1), Category: speakers.Categories()[i%7]}
	}
	return all
}

func randomCommand(rnd *rand.Rand, s *session.State) session.Command {
	id := func() speakers.ID { return s.List().At(rnd.IntN(s.List().Len())).ID }
	by := time.Duration(rnd.IntN(240_000)-120_000) * time.Millisecond
	turn := rnd.IntN(s.Made() + 2)
	member := speakers.Member
	choices := []session.Command{
		session.GrantFloor{},
		session.GrantFloor{},
		session.GrantFloor{},
		session.GrantFloor{Speaker: id()},
		session.GrantFloor{Speaker: id(), As: session.RightOfReply},
		session.EndStatement{},
		session.EndStatement{},
		session.EndStatement{},
		session.PauseStatement{For: "sound"},
		session.ResumeStatement{},
		session.ResumeStatement{},
		session.ExtendLimit{By: by},
		session.SetLimit{Limit: max(by, 0)},
		session.SetLimitToCome{Limit: by},
		session.SetLimitToCome{Category: &member, Limit: max(by, 0)},
		session.SetSignals{Warning: by, Grace: by},
		session.CorrectStart{By: by},
		session.CorrectStart{Turn: turn, By: by},
		session.CorrectEnd{By: by},
		session.CorrectEnd{Turn: turn, By: by},
		session.CorrectSpeaker{Turn: turn, Speaker: id()},
		session.RaisePoint{},
		session.RulePoint{},
		session.RulePoint{Ruling: "noted"},
		session.BeginInterruption{Kind: session.ProceduralVote},
		session.EndInterruption{},
		session.EndInterruption{},
		session.AddSpeaker{Speaker: speakers.Speaker{Name: "late"}, Place: rnd.IntN(30) - 1},
		session.AddSpeakers{Speakers: entries(rnd.IntN(4)), Place: rnd.IntN(30) - 1},
		session.MoveSpeaker{Speaker: id(), Place: rnd.IntN(30)},
		session.SwapSpeakers{Speaker: id(), With: id()},
		session.WithdrawSpeaker{Speaker: id()},
		session.MarkAbsent{Speaker: id()},
		session.RestoreSpeaker{Speaker: id()},
		session.AmendSpeaker{Speaker: speakers.Speaker{ID: id(), Name: "amended"}},
		session.OrderList{Speakers: shuffled(rnd, s.List())},
		session.CloseList{},
		session.ReopenList{},
		session.AddNote{Turn: turn, Text: "note"},
		session.CallToOrder{},
		session.SuspendMeeting{},
		session.ResumeMeeting{},
		session.ResumeMeeting{},
		session.RiseMeeting{},
		session.NoteClockStep{By: by},
		session.CloseSession{},
		session.ResumeSession{},
		session.Undo{},
		session.Undo{},
		session.Undo{},
		session.Redo{},
		session.Redo{},
	}
	return choices[rnd.IntN(len(choices))]
}

func shuffled(rnd *rand.Rand, l speakers.List) []speakers.ID {
	ids := make([]speakers.ID, 0, l.Len())
	for _, sp := range l.All() {
		ids = append(ids, sp.ID)
	}
	rnd.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
	return ids
}

// Records in any order and of any content are taken without a panic, and leave a sound state.
func TestReplayTakesAnyHistory(t *testing.T) {
	for seed := range uint64(200) {
		rnd := rand.New(rand.NewPCG(seed, 2))
		m := session.NewMeeting(nil)
		at := time.Duration(0)
		_, _ = m.Do(session.OpenSession{With: session.SessionOpened{}}, timer.Stamp{At: day})
		_, _ = m.Do(session.LoadList{Speakers: entries(5)}, timer.Stamp{At: day})
		for range 80 {
			at += time.Duration(rnd.IntN(60_000)) * time.Millisecond
			_, _ = m.Do(randomCommand(rnd, m.State()), timer.Stamp{At: day.Add(at), Elapsed: at})
		}
		records := append([]session.Record(nil), m.Records()...)
		rnd.Shuffle(len(records), func(i, j int) { records[i], records[j] = records[j], records[i] })
		records = records[:rnd.IntN(len(records)+1)]
		if err := session.Replay(records).Check(); err != nil {
			t.Errorf("seed %d: %v", seed, err)
		}
	}
}

// A list loaded over another keeps the entries that both have, so that statements stay with who made them.
func TestALaterListKeepsWhoSpoke(t *testing.T) {
	p := newPlay(t)
	load := func(at time.Duration, names ...string) {
		var all []speakers.Speaker
		for _, n := range names {
			all = append(all, speakers.Speaker{Name: n})
		}
		_, err := p.do(session.LoadList{Speakers: all}, at)
		if err != nil {
			t.Fatal(err)
		}
	}
	load(0, "Cuba", "Fiji", "Oman")
	_, _ = p.do(session.GrantFloor{}, time.Second)
	_, _ = p.do(session.EndStatement{}, time.Minute)
	load(2*time.Minute, "Peru", "Oman", "Cuba")
	s := p.meeting.State()
	if next, _ := s.Next(); next.Name != "Peru" || s.Count(session.Heard) != 1 || s.Status(p.id("Cuba")) != session.Heard {
		t.Errorf("next is %s, %d heard, Cuba %v", next.Name, s.Count(session.Heard), s.Status(p.id("Cuba")))
	}
	load(3*time.Minute, "Peru")
	if _, err := p.do(session.AddSpeaker{Speaker: speakers.Speaker{Name: "Togo"}, Place: session.AtEnd}, 4*time.Minute); err != nil {
		t.Fatal(err)
	}
	if got := p.meeting.State().Status(p.id("Togo")); got != session.Waiting {
		t.Errorf("a new entry is %v: it was given the ID of one that had spoken", got)
	}
}
