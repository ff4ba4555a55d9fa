package console

import (
	"time"

	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/theme"
)

// situation is what the clock's part of the screen shows: one state of affairs, with its word, its style and its digits.
type situation struct {
	word   string
	beside string // said beside the word
	less   string // the same where there is little room
	style  theme.Style
	clock  string // the digits; empty: none
	faint  bool   // the digits stand still
	over   bool
	last   bool   // the last part before the limit
	lamp   bool   // the red light is on
	grace  bool   // past the grace too
	mark   string // a shape that goes with the word
}

func (sc scene) situation() situation {
	if _, ok := sc.state.Point(); ok {
		return sc.pointSituation()
	}
	if t, ok := sc.state.Floor(); ok {
		return sc.floorSituation(t)
	}
	if b, ok := sc.state.Interruption(); ok {
		return sc.breakSituation(b)
	}
	switch sc.state.Phase() {
	case session.Suspended:
		return sc.haltSituation(sc.say().StateSuspended)
	case session.Risen:
		return sc.haltSituation(sc.say().StateRisen)
	case session.Adjourned:
		return sc.haltSituation(sc.say().StateAdjourned)
	}
	return sc.waitingSituation()
}

func (sc scene) floorSituation(t *session.Statement) situation {
	c := sc.state.Countdown(t)
	r := c.ReadingAt(sc.elapsed())
	sit := situation{word: sc.say().StateSpeaking, style: sc.theme.Floor, clock: r.String(), mark: sc.shape("●", "*")}
	switch c.StageAt(sc.elapsed()) {
	case timer.LastPart:
		sit.word, sit.style, sit.mark = sc.say().StateLast(timer.Left(c.Warning)), sc.theme.Warning, sc.shape("◆", "!")
	case timer.Over:
		sit.style = sc.theme.Over
	case timer.PastGrace:
		sit.style = sc.theme.Grace
	}
	if r.Over {
		sit.word, sit.over, sit.clock, sit.mark = sc.say().StateOver(r.String()), true, "+"+r.String(), sc.shape("▲", "^")
	}
	if !c.HasLimit() {
		sit.beside = sc.say().CountsUp
	}
	sit.last = c.StageAt(sc.elapsed()) == timer.LastPart
	sit.lamp, sit.grace = lamp(c, sc.elapsed()), c.StageAt(sc.elapsed()) == timer.PastGrace
	if sit.grace {
		sit.mark = sc.shape("▲▲▲", "^^^")
	}
	if t.Paused() {
		sit.lamp, sit.last = false, false
		since := t.Pauses[len(t.Pauses)-1].From.Elapsed
		sit.beside = sc.say().PausedFor(timer.Spent(sc.elapsed() - since))
		sit.word, sit.style, sit.faint, sit.mark = sc.say().StatePaused, sc.theme.Paused, true, "||"
	}
	return sit
}

func (sc scene) pointSituation() situation {
	p, _ := sc.state.Point()
	sit := situation{
		word: sc.say().StatePoint, style: sc.theme.Paused, mark: sc.shape("■", "#"),
		clock: timer.Spent(sc.elapsed() - p.From.Elapsed),
	}
	if by := plain.Line(p.By); by != "" {
		sit.beside = sc.say().PointBy(by)
	}
	return sit
}

func (sc scene) breakSituation(b *session.Break) situation {
	spent := sc.elapsed() - b.From.Elapsed
	sit := situation{
		beside: sc.say().Since(b.From.At.Format("15:04")),
		word:   sc.text.Acts.Interruptions[b.Kind], style: sc.theme.Paused, mark: sc.shape("■", "#"), clock: timer.Spent(spent),
	}
	if b.Planned > 0 && spent <= b.Planned {
		sit.clock = timer.Left(b.Planned - spent)
	}
	return sit
}

// haltSituation counts down to the resumption, where its time was said.
func (sc scene) haltSituation(word string) situation {
	sit := situation{word: word, style: sc.theme.Halted, mark: sc.shape("■", "#"), faint: true}
	since := ""
	if all := sc.state.Sittings(); len(all) > 0 {
		since = all[len(all)-1].Ended.At.Format("15:04")
		sit.beside = sc.say().Since(since)
	}
	sit.less = sit.beside
	if at, ok := sc.resumption(); ok {
		sit.less = sc.say().UntilTime(at.Format("15:04"))
		sit.beside, sit.clock = sc.say().SinceTill(since, at.Format("15:04")), timer.Left(at.Sub(sc.now.At))
	}
	return sit
}

// resumption returns when a suspended or risen meeting is to go on, where that was said.
func (sc scene) resumption() (time.Time, bool) {
	sittings := sc.state.Sittings()
	phase := sc.state.Phase()
	if len(sittings) == 0 || phase != session.Suspended && phase != session.Risen {
		return time.Time{}, false
	}
	at := sittings[len(sittings)-1].Until
	if at == nil {
		return time.Time{}, false
	}
	return *at, true
}

// forgottenAfter is how long nobody may have the floor, while somebody waits, before the screen asks about it.
const forgottenAfter = 2 * time.Minute

// forgotten says whether the floor looks as if it had been given without the clock: a statement ended long ago,
// somebody waits, and nothing else goes on.
func (sc scene) forgotten() bool {
	t, ok := sc.state.LastEnded()
	_, speaking := sc.state.Floor()
	_, waiting := sc.state.Next()
	return ok && !speaking && waiting && !sc.halted() && !sc.pointPending() && sc.state.Phase() == session.InSession &&
		sc.elapsed()-max(t.EndedAt().Elapsed, sc.state.Last().Elapsed) >= forgottenAfter
}

// waitingSituation brings the next speaker up with the clock at its full limit.
func (sc scene) waitingSituation() situation {
	sit := situation{word: sc.say().StateWaiting, style: sc.theme.Idle, faint: true, mark: sc.shape("○", "o")}
	if next, ok := sc.state.Next(); ok {
		if limit := sc.state.Limits().For(next); limit > timer.NoLimit {
			sit.clock = timer.Left(limit)
		} else {
			sit.clock = timer.Spent(0)
		}
	}
	if t, ok := sc.state.LastEnded(); ok {
		sit.beside = sc.say().Changeover(timer.Spent(sc.elapsed() - t.EndedAt().Elapsed))
	} else if sc.state.Phase() == session.NotOpened {
		sit.beside = sc.say().NotOpened
	}
	return sit
}

// shape returns a sign, or its replacement where only ASCII can be shown.
func (sc scene) shape(sign, ascii string) string {
	if sc.ascii {
		return ascii
	}
	return sign
}
