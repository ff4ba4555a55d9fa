package journal

import (
	"math/rand/v2"
	"time"

	"rostrum/speakers"
	"rostrum/timer/session"
)

// anyCommand is one of all that may be asked for: of the floor, the clock, the list, the sittings, and back again.
func anyCommand(chance *rand.Rand, s *session.State) session.Command {
	by := time.Duration(chance.IntN(240_000)-120_000) * time.Millisecond
	turn := chance.IntN(s.Made() + 2)
	switch chance.IntN(10) {
	case 0, 1, 2:
		return floorCommand(chance, s, by)
	case 3, 4:
		return listCommand(chance, s)
	case 5:
		return meetingCommand(chance)
	case 6, 7:
		return correction(chance, s, turn, by)
	case 8:
		return session.Undo{}
	}
	return []session.Command{session.Undo{}, session.Redo{}, session.Redo{}}[chance.IntN(3)]
}

func someone(chance *rand.Rand, s *session.State) speakers.ID {
	return s.List().At(chance.IntN(s.List().Len())).ID
}

func floorCommand(chance *rand.Rand, s *session.State, by time.Duration) session.Command {
	return []session.Command{
		session.GrantFloor{},
		session.GrantFloor{},
		session.GrantFloor{Speaker: someone(chance, s)},
		session.GrantFloor{Speaker: someone(chance, s), As: session.RightOfReply},
		session.EndStatement{},
		session.EndStatement{},
		session.EndStatement{},
		session.PauseStatement{For: "sound\u202e"},
		session.ResumeStatement{},
		session.ResumeStatement{},
		session.ExtendLimit{By: by},
		session.SetLimit{Limit: max(by, 0)},
		session.RaisePoint{By: "Türkiye"},
		session.RulePoint{Ruling: "noted"},
		session.RulePoint{},
	}[chance.IntN(15)]
}

func listCommand(chance *rand.Rand, s *session.State) session.Command {
	all := make([]speakers.ID, 0, s.List().Len())
	for _, sp := range s.List().All() {
		all = append(all, sp.ID)
	}
	chance.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return []session.Command{
		session.AddSpeaker{Speaker: speakers.Speaker{Name: "late «\u2028»"}, Place: chance.IntN(30) - 1},
		session.AddSpeakers{Speakers: []speakers.Speaker{{Name: "late\u202e", States: []string{"Cuba", "Fiji"}}, {Name: "later", Limit: -1}}, Place: chance.IntN(30) - 1},
		session.MoveSpeaker{Speaker: someone(chance, s), Place: chance.IntN(30)},
		session.SwapSpeakers{Speaker: someone(chance, s), With: someone(chance, s)},
		session.WithdrawSpeaker{Speaker: someone(chance, s)},
		session.MarkAbsent{Speaker: someone(chance, s)},
		session.RestoreSpeaker{Speaker: someone(chance, s)},
		session.AmendSpeaker{Speaker: speakers.Speaker{ID: someone(chance, s), Name: "amended"}},
		session.OrderList{Speakers: all},
		session.CloseList{},
		session.ReopenList{},
	}[chance.IntN(11)]
}

func meetingCommand(chance *rand.Rand) session.Command {
	return []session.Command{
		session.CallToOrder{},
		session.SuspendMeeting{},
		session.ResumeMeeting{},
		session.ResumeMeeting{},
		session.RiseMeeting{},
		session.BeginInterruption{Kind: session.ProceduralVote},
		session.EndInterruption{},
		session.EndInterruption{},
		session.CloseSession{},
	}[chance.IntN(9)]
}

func correction(chance *rand.Rand, s *session.State, turn int, by time.Duration) session.Command {
	member := speakers.Member
	return []session.Command{
		session.CorrectStart{By: by},
		session.CorrectStart{Turn: turn, By: by},
		session.CorrectEnd{By: by},
		session.CorrectEnd{Turn: turn, By: by},
		session.CorrectSpeaker{Turn: turn, Speaker: someone(chance, s)},
		session.SetLimitToCome{Limit: by},
		session.SetLimitToCome{Category: &member, Limit: max(by, 0)},
		session.SetSignals{Warning: by, Grace: by},
		session.AddNote{Turn: turn, Text: "note\x1b[31m"},
	}[chance.IntN(9)]
}
