package rehearsal

import (
	"math/rand/v2"
	"sort"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

// began plans a whole statement: what interrupts it, and when it ends.
func (c *Chamber) began(s *session.State, h *Happening) {
	c.turn++
	h.Turn, c.speaking = c.turn, h.Speaker
	sp, ok := s.List().Find(h.Speaker)
	if !ok {
		sp = speakers.Speaker{ID: h.Speaker, Name: h.Name}
	}
	r := c.diceOf(sp)
	limit := s.Limits().For(sp)
	length := c.spoken(s, sp, limit, h.As, r)
	of := Happening{Speaker: h.Speaker, Name: h.Name, Turn: h.Turn, As: h.As}
	at, spent := h.At, time.Duration(0)
	for _, i := range c.interruptions(length, r) {
		at += i.after - spent
		spent = i.after
		c.plan(of.with(i.begins, at, i.reason))
		at += i.takes
		c.plan(of.with(i.ends, at, i.reason))
	}
	if over := length - limit; limit > timer.NoLimit && over > 30*time.Second && c.chance(c.model.MoreShare) {
		more := of.with(MoreTime, at+max(limit-spent, 0)+10*time.Second, "")
		more.By = time.Minute
		c.plan(more)
	}
	c.plan(of.with(Ended, at+length-spent, ""))
}

func (h Happening) with(kind Kind, at time.Duration, why Reason) Happening {
	h.Kind, h.At, h.Reason = kind, at, why
	return h
}

// spoken draws how long the statement itself is.
func (c *Chamber) spoken(s *session.State, sp speakers.Speaker, limit time.Duration, as session.Role, r *rand.Rand) time.Duration {
	if as == session.RightOfReply {
		return Span{150 * time.Second, 0.4}.Draw(r)
	}
	if speech, ok := c.scenario.speech(c.turn); ok && speech.Length > 0 {
		return speech.Length
	}
	return c.model.Statement(sp, limit, s.Opened().Limits.For(sp), c.level, r)
}

// interruption is what comes into a statement after so much of it has been spoken.
type interruption struct {
	after, takes time.Duration
	begins, ends Kind
	reason       Reason
}

// interruptions draws those of a statement, in their order. None comes in its first or last few seconds.
func (c *Chamber) interruptions(length time.Duration, r *rand.Rand) []interruption {
	points := poisson(c.model.PointShare, r)
	if speech, ok := c.scenario.speech(c.turn); ok {
		points = speech.Points
	}
	var all []interruption
	within := func() time.Duration { return time.Duration((0.1 + 0.8*r.Float64()) * float64(length)) }
	for range points {
		all = append(all, interruption{within(), c.model.Point.Draw(r), Objected, Ruled, pick(pointReasons, r)})
	}
	if r.Float64() < c.model.HoldShare {
		all = append(all, interruption{within(), c.model.Hold.Draw(r), Held, WentOn, pick(holdReasons, r)})
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].after < all[j].after })
	return all
}
