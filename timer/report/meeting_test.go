package report_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

var newYork = time.FixedZone("", -4*3600)

// teller runs a meeting by hand: each line of a test is what happens at a time of day.
type teller struct {
	t       *testing.T
	meeting *session.Meeting
	opened  time.Time
	later   int // days after the first
}

func tell(t *testing.T, kind session.Kind, list ...speakers.Speaker) *teller {
	t.Helper()
	x := &teller{t: t, meeting: session.NewMeeting(nil), opened: time.Date(2023, 9, 5, 9, 55, 0, 0, newYork)}
	x.at("9:55:00", session.OpenSession{With: session.SessionOpened{
		Kind: kind, Session: "f3a1", Program: "rostrum test", Meeting: "9410th meeting",
		Limits: session.DefaultLimits(), WarningMS: 30_000, GraceMS: 30_000,
	}})
	x.at("9:55:00", session.LoadList{Source: "list.csv", Speakers: list})
	return x
}

// at carries out a command at a time of day, h:mm:ss with or without milliseconds.
func (x *teller) at(clock string, c session.Command) {
	x.t.Helper()
	day, err := time.Parse("15:04:05", clock)
	if err != nil {
		x.t.Fatal(err)
	}
	at := time.Date(2023, 9, 5+x.later, day.Hour(), day.Minute(), day.Second(), day.Nanosecond(), newYork)
	if _, err := x.meeting.Do(c, timer.Stamp{At: at, Elapsed: at.Sub(x.opened)}); err != nil {
		x.t.Fatalf("%s %T: %v", clock, c, err)
	}
}

func (x *teller) records() []session.Record { return x.meeting.Records() }

// randomMeeting lets a meeting happen by chance: grants in and out of order, pauses, points of order, corrections,
// limits, undo and redo, withdrawals, suspensions. The same seed makes the same meeting.
func randomMeeting(seed uint64, steps int) []session.Record {
	rnd := rand.New(rand.NewPCG(seed, 17))
	m := session.NewMeeting(nil)
	at := timer.Stamp{At: time.Date(2023, 9, 5, 9, 58, 0, 0, newYork)}
	m.Do(session.OpenSession{With: session.SessionOpened{Kind: session.Live, Session: "random", Limits: session.DefaultLimits()}}, at)
	m.Do(session.LoadList{Source: "random", Speakers: randomList(rnd, 4+rnd.IntN(20))}, at)
	for range steps {
		at = at.Add(time.Duration(rnd.IntN(90_000)) * time.Millisecond)
		m.Do(randomCommand(rnd, m.State()), at) // a refusal changes nothing
	}
	if rnd.IntN(2) == 0 {
		m.Do(session.EndStatement{}, at.Add(time.Second))
	}
	return m.Records()
}

func randomList(rnd *rand.Rand, n int) []speakers.Speaker {
	var list []speakers.Speaker
	for i := range n {
		sp := speakers.Speaker{Name: "State " + string(rune('A'+i)), Category: speakers.Categories()[rnd.IntN(7)]}
		switch rnd.IntN(6) {
		case 0:
			sp.OnBehalfOf, sp.States = "a group", []string{"State A", "state b", "State C", "State A"}
		case 1:
			sp.Limit = time.Duration(1+rnd.IntN(300)) * time.Second
		case 2:
			sp.Note = "note"
		}
		list = append(list, sp)
	}
	return list
}

func randomCommand(rnd *rand.Rand, s *session.State) session.Command {
	list := s.List()
	who := list.At(rnd.IntN(list.Len())).ID
	turn := rnd.IntN(s.Made() + 1)
	by := time.Duration(rnd.IntN(60_000)-30_000) * time.Millisecond
	commands := []session.Command{
		session.GrantFloor{},
		session.GrantFloor{},
		session.GrantFloor{},
		session.EndStatement{},
		session.EndStatement{},
		session.EndStatement{},
		session.GrantFloor{Speaker: who},
		session.GrantFloor{Speaker: who, As: session.RightOfReply},
		session.PauseStatement{},
		session.ResumeStatement{},
		session.ResumeStatement{},
		session.RaisePoint{By: "x"},
		session.RulePoint{},
		session.RulePoint{},
		session.CorrectStart{Turn: turn, By: by},
		session.CorrectEnd{Turn: turn, By: by},
		session.CorrectSpeaker{Turn: turn, Speaker: who},
		session.Undo{},
		session.Undo{},
		session.Redo{},
		session.ExtendLimit{By: by},
		session.SetLimit{Limit: timer.NoLimit},
		session.SetLimitToCome{Limit: 2 * time.Minute},
		session.WithdrawSpeaker{Speaker: who},
		session.MarkAbsent{Speaker: who},
		session.RestoreSpeaker{Speaker: who},
		session.MoveSpeaker{Speaker: who, Place: rnd.IntN(list.Len())},
		session.AddNote{Turn: turn, Text: "a remark"},
		session.AddNote{Turn: turn, Mark: session.TextCirculated},
		session.BeginInterruption{Kind: session.ProceduralVote},
		session.EndInterruption{},
		session.EndInterruption{},
		session.ResumeSession{},
		session.NoteClockStep{By: by},
	}
	if rnd.IntN(12) == 0 {
		commands = []session.Command{session.SuspendMeeting{}, session.RiseMeeting{}}
	}
	if s.Phase() == session.Suspended || s.Phase() == session.Risen {
		commands = []session.Command{session.ResumeMeeting{}, session.Undo{}, session.WithdrawSpeaker{Speaker: who}}
	}
	return commands[rnd.IntN(len(commands))]
}
