package session_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

// do decides a command ten seconds after the last record.
func do(t *testing.T, m *session.Meeting, c session.Command) session.Record {
	t.Helper()
	r, err := m.Do(c, m.State().Last().Add(10*time.Second))
	if err != nil {
		t.Fatalf("%#v: %v", c, err)
	}
	return r
}

func opened(t *testing.T) *session.Meeting {
	t.Helper()
	m := session.NewMeeting(nil)
	at := timer.Stamp{At: time.Date(2023, 9, 5, 10, 0, 0, 0, time.UTC)}
	list := []speakers.Speaker{{Name: "Albania"}, {Name: "Cuba"}}
	for _, c := range []session.Command{session.OpenSession{}, session.LoadList{Speakers: list}} {
		if _, err := m.Do(c, at); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

// An act is recorded when it happens; its text follows, goes where it belongs, and can be undone alone.
func TestTextsThatFollowTheirAct(t *testing.T) {
	m := opened(t)
	do(t, m, session.GrantFloor{})
	paused := do(t, m, session.PauseStatement{})
	do(t, m, session.AddNote{Turn: 1, Of: paused.Seq, Text: "microphone"})
	do(t, m, session.ResumeStatement{})
	raised := do(t, m, session.RaisePoint{})
	do(t, m, session.AddNote{Turn: 1, Of: raised.Seq, Text: "Cuba"})
	ruled := do(t, m, session.RulePoint{})
	do(t, m, session.AddNote{Turn: 1, Of: ruled.Seq, Text: "out of order"})
	do(t, m, session.EndStatement{})
	vote := do(t, m, session.BeginInterruption{Kind: session.ProceduralVote})
	do(t, m, session.AddNote{Of: vote.Seq, Text: "on a motion"})
	counted := do(t, m, session.EndInterruption{})
	do(t, m, session.AddNote{Of: counted.Seq, Text: "adopted by 9"})
	suspended := do(t, m, session.SuspendMeeting{})
	do(t, m, session.AddNote{Of: suspended.Seq, Text: "lunch"})

	s := m.State()
	turn, _ := s.Statement(1)
	point := *s.Points()[0]
	vote1 := s.Interruptions()[0]
	got := []string{turn.Pauses[0].For, point.By, point.Ruling, vote1.Reason, vote1.Outcome, s.Sittings()[0].Reason}
	want := []string{"microphone", "Cuba", "out of order", "on a motion", "adopted by 9", "lunch"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("the texts are %q, want %q", got, want)
	}
	if turn.Points[0] != point {
		t.Errorf("the statement keeps %+v, the meeting %+v", turn.Points[0], point)
	}
	if len(turn.Notes) != 1 || len(s.Notes()) != 1 {
		t.Errorf("%d notes on the statement and %d on the meeting, want the reasons of the pause and of the suspension", len(turn.Notes), len(s.Notes()))
	}
	do(t, m, session.Undo{})
	if r := m.State().Sittings()[0].Reason; r != "" || m.State().Phase() != session.Suspended {
		t.Errorf("after undo the reason is %q, the phase %d", r, m.State().Phase())
	}
	if !reflect.DeepEqual(session.Replay(m.Records()).Points(), m.State().Points()) {
		t.Error("the records give other points of order")
	}
}

func TestNoteOfWhatIsNotThereIsRefused(t *testing.T) {
	m := opened(t)
	do(t, m, session.GrantFloor{})
	undone := do(t, m, session.PauseStatement{})
	do(t, m, session.Undo{})
	for name, of := range map[string]int{"undone": undone.Seq, "to come": 99, "negative": -1} {
		if _, err := m.Do(session.AddNote{Of: of, Text: "why"}, m.State().Last()); err == nil {
			t.Errorf("a note of an act that is %s was taken", name)
		}
	}
}

func TestFloorIsGivenWithALimitOfItsOwn(t *testing.T) {
	m := opened(t)
	for _, limit := range []time.Duration{90 * time.Second, timer.NoLimit} {
		do(t, m, session.GrantFloor{Speaker: "s01", Limit: &limit})
		if floor, _ := m.State().Floor(); floor.Limit != limit {
			t.Errorf("the limit is %v, want %v", floor.Limit, limit)
		}
		do(t, m, session.EndStatement{})
	}
	below := -time.Second
	if _, err := m.Do(session.GrantFloor{Limit: &below}, m.State().Last()); err == nil {
		t.Error("a limit below 0 was taken")
	}
}

func TestActsAreNamedInTheOrderOfUndo(t *testing.T) {
	m := opened(t)
	do(t, m, session.GrantFloor{})
	do(t, m, session.PauseStatement{})
	do(t, m, session.Undo{})
	acts, back := slices.Collect(m.State().Acts()), slices.Collect(m.State().TakenBack())
	if len(acts) != 1 || len(back) != 1 || back[0].Event.Name() != "statement_paused" {
		t.Errorf("to undo: %v; to redo: %v", acts, back)
	}
}

// Whatever a log says was undone and redone, and in whatever order: what is not an act, what was undone already, what lies deep,
// what was taken back for good. The state stays sound, and what counts is what follows.
func TestOddUndoneAndRedoneNumbers(t *testing.T) {
	undone := func(seq int) session.Event { return session.Undone{Seq: seq} }
	redone := func(seq int) session.Event { return session.Redone{Seq: seq} }
	note := session.Event(session.Noted{Text: "noted"})
	for name, c := range map[string]struct {
		after []session.Event // four notes, which are the records 2 to 5
		count []int           // of these, the last one first
		back  []int           // what redo would bring back, the first one first
	}{
		"what is no act":                {[]session.Event{undone(1), undone(99), undone(-1), redone(3)}, []int{5, 4, 3, 2}, nil},
		"the lowest":                    {[]session.Event{undone(2)}, []int{5, 4, 3}, []int{2}},
		"the lowest and back":           {[]session.Event{undone(2), undone(2), redone(2), redone(2)}, []int{5, 4, 3, 2}, nil},
		"one in the middle, then two":   {[]session.Event{undone(4), undone(5), undone(3)}, []int{2}, []int{3, 5, 4}},
		"back in another order":         {[]session.Event{undone(5), undone(4), undone(3), redone(5), redone(3)}, []int{5, 3, 2}, []int{4}},
		"back, and undone once more":    {[]session.Event{undone(5), undone(4), redone(5), undone(5)}, []int{3, 2}, []int{5, 4}},
		"taken back for good":           {[]session.Event{undone(5), undone(3), note, redone(5), redone(3)}, []int{8, 4, 2}, nil},
		"for good, and a second time":   {[]session.Event{undone(5), note, undone(7), undone(4), redone(5), redone(7)}, []int{7, 3, 2}, []int{4}},
		"everything, and an act beside": {[]session.Event{undone(5), undone(4), undone(3), undone(2), note, undone(10)}, nil, []int{10}},
	} {
		t.Run(name, func(t *testing.T) {
			records := []session.Record{{Seq: 1, Event: session.SessionOpened{}}}
			for _, e := range append([]session.Event{note, note, note, note}, c.after...) {
				records = append(records, session.Record{Seq: len(records) + 1, Event: e})
			}
			s := session.Replay(records)
			if err := s.Check(); err != nil {
				t.Fatal(err)
			}
			var count, back []int
			for r := range s.Acts() {
				count = append(count, r.Seq)
			}
			for r := range s.TakenBack() {
				back = append(back, r.Seq)
			}
			if !slices.Equal(count, c.count) || !slices.Equal(back, c.back) {
				t.Errorf("%v count and redo has %v, want %v and %v", count, back, c.count, c.back)
			}
			for _, seq := range []int{2, 3, 4, 5} {
				if s.Counts(seq) != slices.Contains(c.count, seq) {
					t.Errorf("record %d counts: %v", seq, s.Counts(seq))
				}
			}
		})
	}
}
