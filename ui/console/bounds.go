package console

import (
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// shortBy is by how much a correction falls short of what was asked before that is said.
const shortBy = 50 * time.Millisecond

// withBound adds to the sentence of a correction that was cut to what is possible why it went no further.
func (sc scene) withBound(act string, c session.Command, e session.Event) string {
	short := func(asked time.Duration, takenMS int64) bool {
		by := asked - time.Duration(takenMS)*time.Millisecond
		return max(by, -by) >= shortBy
	}
	why := ""
	switch e := e.(type) {
	case session.StartCorrected:
		if asked, ok := c.(session.CorrectStart); ok && short(asked.By, e.ByMS) {
			why = sc.startBound(e.Turn, e.ByMS < 0)
		}
	case session.EndCorrected:
		if asked, ok := c.(session.CorrectEnd); ok && short(asked.By, e.ByMS) {
			why = sc.endBound(e.Turn, e.ByMS < 0)
		}
	}
	if why == "" {
		return act
	}
	return sc.text.Asks.NoFurther(act, why)
}

// refusal is the sentence of a refusal. Of a correction that there is no room for it says what stands in the way.
func (sc scene) refusal(c session.Command, r session.Refusal) string {
	earlier := r.Code == session.NoRoomEarlier
	why := ""
	if earlier || r.Code == session.NoRoomLater {
		why = sc.boundOf(c, earlier)
	}
	if why == "" {
		return sc.text.Refusals.Of(r)
	}
	return sc.text.Asks.NoRoom(why, earlier)
}

// boundOf says what stands where a correction would move a beginning or an end from; "": it is not known.
func (sc scene) boundOf(c session.Command, earlier bool) string {
	switch c := c.(type) {
	case session.CorrectStart:
		if t, ok := sc.state.Floor(); ok && c.Turn == 0 {
			c.Turn = t.Turn
		}
		return sc.startBound(c.Turn, earlier)
	case session.CorrectEnd:
		if t, ok := sc.state.LastEnded(); ok && c.Turn == 0 {
			c.Turn = t.Turn
		}
		return sc.endBound(c.Turn, earlier)
	}
	return ""
}

// startBound says what stands where the beginning of a statement is now.
func (sc scene) startBound(turn int, earlier bool) string {
	b := sc.text.Asks.Bounds
	t, ok := sc.state.Statement(turn)
	if !ok {
		return ""
	}
	is := t.Began().Elapsed
	if earlier {
		if p, ok := sc.state.Statement(turn - 1); ok && p.Done && p.EndedAt().Elapsed == is {
			return b.FloorUntil(sc.nameOfTurn(p.Turn))
		}
		return sc.boundBefore(t)
	}
	switch {
	case sc.elapsed()-is < timer.Precision:
		return b.Now
	case t.Done && is == t.EndedAt().Elapsed:
		return b.Ended
	}
	return b.Held
}

// endBound says what stands where the end of a statement is now.
func (sc scene) endBound(turn int, earlier bool) string {
	b := sc.text.Asks.Bounds
	t, ok := sc.state.Statement(turn)
	if !ok {
		return ""
	}
	is := t.EndedAt().Elapsed
	if earlier {
		if is == t.Began().Elapsed {
			return b.Began
		}
		return b.Held
	}
	if n, ok := sc.state.Statement(turn + 1); ok && n.Began().Elapsed == is {
		return b.FloorFrom(sc.nameOfTurn(n.Turn))
	}
	if sc.elapsed()-is < timer.Precision {
		return b.Now
	}
	return sc.boundAfter(t)
}

// boundBefore says what other than a statement ended, or what began, at the instant at which a statement began.
func (sc scene) boundBefore(t *session.Statement) string {
	b, is := sc.text.Asks.Bounds, t.Began()
	at := is.At.Format("15:04:05")
	for _, p := range sc.state.Points() {
		if p.Turn == 0 && !p.Open && p.To.Elapsed == is.Elapsed {
			return b.PointUntil
		}
	}
	for _, i := range sc.state.Interruptions() {
		if !i.Open && i.To.Elapsed == is.Elapsed {
			return b.BreakUntil(sc.text.Acts.Interruptions[i.Kind])
		}
	}
	if is.Elapsed == 0 {
		return b.Opened(at)
	}
	if all := sc.state.Sittings(); t.Sitting >= 1 && t.Sitting <= len(all) && all[t.Sitting-1].Began.Elapsed == is.Elapsed {
		return b.Sitting(at)
	}
	return b.Other
}

// boundAfter says what other than a statement began, or what ended, at the instant at which a statement ended.
func (sc scene) boundAfter(t *session.Statement) string {
	b, is := sc.text.Asks.Bounds, t.EndedAt().Elapsed
	for _, p := range sc.state.Points() {
		if p.Turn == 0 && p.From.Elapsed == is {
			return b.PointFrom
		}
	}
	for _, i := range sc.state.Interruptions() {
		if i.From.Elapsed == is {
			return b.BreakFrom(sc.text.Acts.Interruptions[i.Kind])
		}
	}
	if all := sc.state.Sittings(); t.Sitting >= 1 && t.Sitting <= len(all) && !all[t.Sitting-1].Open && all[t.Sitting-1].Ended.Elapsed == is {
		return b.Closed
	}
	return b.Other
}
