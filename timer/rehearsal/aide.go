package rehearsal

import (
	"math/rand/v2"
	"slices"
	"sort"
	"time"

	"rostrum/timer/session"
)

// Aide is a simulated person at the console: a moment slow, sometimes wrong, and then set right.
type Aide struct {
	Skill Skill
	dice  *rand.Rand
	tasks []Task

	slips            int
	slipFrom, slipTo time.Duration // in which nothing but the slip and its mending is done
}

// Skill is how well an aide follows.
type Skill struct {
	Reaction  Span    // from what happens to the key
	LateShare float64 // of statements whose beginning is missed and then corrected
	Late      Span    // how much later the key comes then
	EarlyEnd  float64 // of statements ended by mistake while the speaker only paused for breath, and undone
	Slips     float64 // of statements with another mistake that is undone
}

// DefaultSkill returns that of a practised aide. The numbers are assumptions.
func DefaultSkill() Skill {
	return Skill{
		Reaction: Span{500 * time.Millisecond, 0.35}, LateShare: 0.04, Late: Span{9 * time.Second, 0.4},
		EarlyEnd: 0.015, Slips: 0.015,
	}
}

// Task is a command that is to be given at an instant since the session opened.
type Task struct {
	At      time.Duration
	Command session.Command

	slip int // number of the slip that it is part of; 0: none
}

// NewAide returns an aide whose slips follow from the seed.
func NewAide(seed int64, skill Skill) *Aide {
	return &Aide{Skill: skill, dice: rand.New(rand.NewPCG(uint64(seed), 0x61696465))}
}

// Next returns when the aide acts next, or false where there is nothing to do.
func (a *Aide) Next() (time.Duration, bool) {
	if len(a.tasks) == 0 {
		return 0, false
	}
	return a.tasks[0].At, true
}

// Take returns the next command and forgets it.
func (a *Aide) Take() Task {
	t := a.tasks[0]
	a.tasks = a.tasks[1:]
	return t
}

// note remembers a command. While a slip is being mended everything else waits.
func (a *Aide) note(at time.Duration, c session.Command) {
	if at >= a.slipFrom && at < a.slipTo {
		at = a.slipTo
	}
	a.queue(Task{At: at, Command: c})
}

func (a *Aide) queue(t Task) {
	i := sort.Search(len(a.tasks), func(i int) bool { return a.tasks[i].At > t.At })
	a.tasks = slices.Insert(a.tasks, i, t)
}

// Refused tells the aide that a command was refused. Where it was a slip there is nothing to mend.
func (a *Aide) Refused(t Task) {
	if t.slip > 0 {
		a.tasks = slices.DeleteFunc(a.tasks, func(other Task) bool { return other.slip == t.slip })
	}
}

// See takes notice of what happened and remembers what to do about it.
func (a *Aide) See(s *session.State, h Happening) {
	at := h.At + a.Skill.Reaction.Draw(a.dice)
	switch h.Kind {
	case Began:
		a.grant(at, h)
	case Ended:
		a.note(at, session.EndStatement{})
	case CameBack:
		a.restore(s, at, h)
	default:
		if c := Answer(h); c != nil {
			a.note(at, c)
		}
	}
}

// Answer returns the command that is right for a happening, or nil where there is nothing to do.
func Answer(h Happening) session.Command {
	switch h.Kind {
	case Gavel:
		return session.CallToOrder{}
	case Began:
		return session.GrantFloor{Speaker: h.Speaker, As: h.As}
	case Ended:
		return session.EndStatement{}
	case Held:
		return session.PauseStatement{For: string(h.Reason)}
	case WentOn:
		return session.ResumeStatement{}
	case Objected:
		return session.RaisePoint{By: string(h.Reason)}
	case Ruled:
		return session.RulePoint{}
	case MoreTime:
		return session.ExtendLimit{By: h.By}
	case NewLimit:
		return session.SetLimitToCome{Limit: h.By}
	}
	return answerMeeting(h)
}

func answerMeeting(h Happening) session.Command {
	switch h.Kind {
	case NoAnswer:
		return session.MarkAbsent{Speaker: h.Speaker}
	case CameBack:
		return session.RestoreSpeaker{Speaker: h.Speaker}
	case SignedUp:
		return session.AddSpeaker{Speaker: h.Entry, Place: session.AtEnd}
	case Withdrew:
		return session.WithdrawSpeaker{Speaker: h.Speaker}
	case Silence:
		return session.BeginInterruption{Kind: session.MomentOfSilence, Planned: time.Minute}
	case SilenceEnd:
		return session.EndInterruption{}
	case Suspended:
		return session.SuspendMeeting{Until: h.Until}
	case Resumed:
		return session.ResumeMeeting{}
	case Rose:
		return session.RiseMeeting{Until: h.Until}
	case Adjourned:
		return session.AdjournMeeting{}
	}
	return nil
}

func (a *Aide) grant(at time.Duration, h Happening) {
	if a.dice.Float64() < a.Skill.LateShare {
		late := a.Skill.Late.Draw(a.dice)
		a.note(at+late, session.GrantFloor{Speaker: h.Speaker, As: h.As})
		for by := late; by >= 3*time.Second; by -= 5 * time.Second {
			a.note(at+late+2*time.Second, session.CorrectStart{By: -5 * time.Second})
		}
		return
	}
	a.note(at, session.GrantFloor{Speaker: h.Speaker, As: h.As})
	switch slip := a.dice.Float64(); {
	case slip < a.Skill.EarlyEnd:
		a.slip(at+12*time.Second, session.EndStatement{}, session.Undo{})
	case slip < a.Skill.EarlyEnd+a.Skill.Slips*0.7:
		a.slip(at+5*time.Second, session.ExtendLimit{By: 30 * time.Second}, session.Undo{})
	case slip < a.Skill.EarlyEnd+a.Skill.Slips:
		a.slip(at+5*time.Second, session.ExtendLimit{By: 30 * time.Second}, session.Undo{}, session.Redo{}, session.Undo{})
	}
}

// slip gives a wrong command and those that mend it, one and a half seconds apart.
func (a *Aide) slip(at time.Duration, commands ...session.Command) {
	const apart = 1500 * time.Millisecond
	a.slips++
	a.slipFrom, a.slipTo = at, at+time.Duration(len(commands))*apart
	for i, c := range commands {
		a.queue(Task{At: at + time.Duration(i)*apart, Command: c, slip: a.slips})
	}
}

func (a *Aide) restore(s *session.State, at time.Duration, h Happening) {
	a.note(at, session.RestoreSpeaker{Speaker: h.Speaker})
	if h.AtEnd {
		a.note(at+time.Second, session.MoveSpeaker{Speaker: h.Speaker, Place: s.List().Len() - 1})
	}
}
