package rehearsal

import (
	"fmt"
	"math"
	"time"

	"rostrum/speakers"
	"rostrum/timer/session"
)

// occur lets a planned happening happen and plans what follows from it. It says false for what comes to nothing.
func (c *Chamber) occur(s *session.State, h *Happening) bool {
	switch h.Kind {
	case Gavel, Resumed:
		c.opened(h)
	case Called:
		return c.called(s, h)
	case Began:
		c.began(s, h)
	case Ended:
		c.fate[h.Speaker], c.speaking = heard, ""
		c.after(h.At)
	case NoAnswer:
		c.unanswered(h)
	case CameBack:
		return c.cameBack(h)
	case SignedUp:
		return c.signedUp(h)
	case Withdrew:
		return c.withdrew(s, h)
	case Silence:
		c.plan(Happening{At: h.At + time.Minute, Kind: SilenceEnd})
	case SilenceEnd:
		c.call(h.At)
	case Suspended, Rose:
		c.sitting = false
		c.plan(Happening{At: h.Until.Sub(c.zero) + c.model.LateStart.Draw(c.dice)/2, Kind: Resumed})
	case Adjourned:
		c.over, c.planned = true, nil
	}
	return true
}

func (c *Chamber) opened(h *Happening) {
	c.sitting = true
	c.stop, _, _ = c.hours.Stop(c.wall(h.At))
	if h.Kind == Gavel {
		c.arrive(h.At, SignedUp, c.model.SignUps)
		c.arrive(h.At, Withdrew, c.model.Withdrawals)
		c.stage(h.At)
	}
	if h.Kind == Gavel && c.chance(c.model.SilenceShare) {
		c.plan(Happening{At: h.At + 40*time.Second, Kind: Silence})
		return
	}
	c.call(h.At + 20*time.Second)
}

// arrive plans the next of what comes by chance, so many an hour.
func (c *Chamber) arrive(after time.Duration, kind Kind, anHour float64) {
	if anHour > 0 {
		wait := math.Min(c.dice.ExpFloat64()/anHour, 1000)
		c.plan(Happening{At: after + time.Duration(wait*float64(time.Hour)), Kind: kind, repeats: true})
	}
}

// call plans that the President calls whoever is next, a changeover later.
func (c *Chamber) call(after time.Duration) {
	gap := c.model.Changeover.Draw(c.dice)
	c.plan(Happening{At: after + gap*2/5, Kind: Called, By: gap - gap*2/5})
}

// called finds out who is called, and plans whether anybody answers.
func (c *Chamber) called(s *session.State, h *Happening) bool {
	wait := h.By
	h.By = 0
	sp, ok := c.next(s)
	if !ok {
		c.endOfList(s, h.At)
		return false
	}
	h.Speaker, h.Name = sp.ID, sp.Name
	if c.fate[sp.ID] == waits && c.chance(c.model.AbsentShare) {
		c.plan(Happening{At: h.At + c.model.Answer.Draw(c.dice), Kind: NoAnswer, Speaker: sp.ID, Name: sp.Name})
		return true
	}
	c.plan(Happening{At: h.At + wait, Kind: Began, Speaker: sp.ID, Name: sp.Name})
	return true
}

// next returns who is to be called: whom the aide gave the floor already, or else the first who waits.
func (c *Chamber) next(s *session.State) (speakers.Speaker, bool) {
	if t, ok := s.Floor(); ok && c.fate[t.Speaker] == waits && t.As == session.OrdinaryStatement {
		return s.SpeakerOf(t), true
	}
	sp, ok := s.Next()
	for ok && (c.fate[sp.ID] == heard || c.fate[sp.ID] == gone) {
		sp, ok = s.NextFrom(s.List().Place(sp.ID) + 1)
	}
	return sp, ok
}

func (c *Chamber) unanswered(h *Happening) {
	c.fate[h.Speaker] = away
	if c.chance(c.model.ReturnShare) {
		back := h.At + c.model.Return.Draw(c.dice)
		c.plan(Happening{At: back, Kind: CameBack, Speaker: h.Speaker, Name: h.Name, AtEnd: c.chance(0.5)})
	}
	c.after(h.At)
}

func (c *Chamber) cameBack(h *Happening) bool {
	if c.over || c.fate[h.Speaker] != away {
		return false
	}
	c.fate[h.Speaker] = waits
	return true
}

// after goes on when a statement has ended: the hour has come, or the next speaker is called.
func (c *Chamber) after(at time.Duration) {
	if c.hour(at) {
		return
	}
	c.call(at)
}

// hour stops the sitting if its time has come. The President lets nobody begin within a minute of the hour.
func (c *Chamber) hour(at time.Duration) bool {
	if c.stop.IsZero() || c.wall(at).Before(c.stop.Add(-time.Minute)) {
		return false
	}
	kind := Suspended
	if c.hours.LastOfDay(c.stop) {
		kind = Rose
	}
	until := c.hours.Open(c.wall(at))
	c.plan(Happening{At: at + 15*time.Second, Kind: kind, Until: &until})
	return true
}

// endOfList lets those reply who want to, and adjourns.
func (c *Chamber) endOfList(s *session.State, at time.Duration) {
	if c.replies > 0 && s.Made() > 0 {
		c.replies--
		t := s.StatementAt(c.dice.IntN(s.Made()))
		h := Happening{At: at + c.model.Changeover.Draw(c.dice), Kind: Began, As: session.RightOfReply}
		h.Speaker, h.Name = t.Speaker, s.SpeakerOf(t).Name
		c.plan(h)
		return
	}
	c.planned = nil
	c.plan(Happening{At: at + 30*time.Second, Kind: Adjourned})
}

func (c *Chamber) signedUp(h *Happening) bool {
	if h.repeats {
		c.arrive(h.At, SignedUp, c.model.SignUps)
	}
	if !c.sitting {
		return false
	}
	h.Entry = speakers.Speaker{Name: lateName(c.signUps), Category: speakers.NonMember}
	h.Name = h.Entry.Name
	c.signUps++
	return true
}

// withdrew finds one of those still far from their turn.
func (c *Chamber) withdrew(s *session.State, h *Happening) bool {
	if h.repeats {
		c.arrive(h.At, Withdrew, c.model.Withdrawals)
	}
	next, ok := c.next(s)
	if !ok || !c.sitting {
		return false
	}
	from := s.List().Place(next.ID) + 3
	if room := s.List().Len() - from; room > 0 {
		sp, ok := s.NextFrom(from + c.dice.IntN(room))
		if !ok || c.fate[sp.ID] != waits {
			return false
		}
		c.fate[sp.ID] = gone
		h.Speaker, h.Name = sp.ID, sp.Name
		return true
	}
	return false
}

// lateName names a delegation that no list has: A to Z, A2 to Z2 and so on.
func lateName(n int) string {
	name := "Delegation " + string(rune('A'+n%26))
	if n >= 26 {
		name += fmt.Sprint(n/26 + 1)
	}
	return name
}
