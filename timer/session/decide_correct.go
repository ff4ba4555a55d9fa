package session

import (
	"time"

	"rostrum/speakers"
	"rostrum/timer"
)

// CorrectStart says that a statement began By later, or earlier where By is negative, than is known so far. It is
// taken as far as there is room: not before the statement before it ended, nor after its clock was first held.
type CorrectStart struct {
	Turn   int // 0: the statement being made
	By     time.Duration
	Reason string
}

func (c CorrectStart) decide(s *State, at timer.Stamp) (Event, error) {
	t, err := s.turn(c.Turn)
	if err != nil {
		return nil, err
	}
	latest := at.Elapsed
	if t.Done {
		latest = t.EndedAt().Elapsed
	}
	if first, _, any := t.held(); any {
		latest = min(latest, first)
	}
	earliest, before := s.before(t)
	by, err := room(c.By, t.Began().Elapsed, bound{earliest, before}, bound{at: latest})
	if err != nil {
		return nil, err
	}
	return StartCorrected{Turn: t.Turn, ByMS: by.Milliseconds(), Reason: c.Reason}, nil
}

// CorrectEnd says that a statement ended By later or earlier than is known so far. It is taken as far as there is
// room: not before its clock was last let go, nor after the next statement began.
type CorrectEnd struct {
	Turn   int // 0: the statement that ended last
	By     time.Duration
	Reason string
}

func (c CorrectEnd) decide(s *State, at timer.Stamp) (Event, error) {
	if c.Turn == 0 {
		t, ok := s.LastEnded()
		if !ok {
			return nil, refuse(NothingToCorrect)
		}
		c.Turn = t.Turn
	}
	t, err := s.turn(c.Turn)
	if err != nil {
		return nil, err
	}
	if !t.Done {
		return nil, s.refuseFloor(NotEndedYet)
	}
	earliest := t.Began().Elapsed
	if _, last, any := t.held(); any {
		earliest = max(earliest, last)
	}
	latest, after := s.after(t, at)
	by, err := room(c.By, t.EndedAt().Elapsed, bound{at: earliest}, bound{latest, after})
	if err != nil {
		return nil, err
	}
	return EndCorrected{Turn: t.Turn, ByMS: by.Milliseconds(), Reason: c.Reason}, nil
}

// CorrectSpeaker says that a statement is another entry's: its time is kept, its limit becomes the one
// that the right one had when the floor was given, unless it was set for this statement.
type CorrectSpeaker struct {
	Turn    int // 0: the statement being made
	Speaker speakers.ID
}

func (c CorrectSpeaker) decide(s *State, _ timer.Stamp) (Event, error) {
	t, err := s.turn(c.Turn)
	if err != nil {
		return nil, err
	}
	sp, ok := s.list.Find(c.Speaker)
	if !ok {
		return nil, &Refusal{Code: NotOnList, Name: string(c.Speaker)}
	}
	if sp.ID == t.Speaker {
		return nil, s.refuseOf(SameSpeaker, sp.ID)
	}
	limit := t.Limit
	if !t.LimitSet {
		limit = t.Limits.For(sp)
	}
	return SpeakerCorrected{Turn: t.Turn, Speaker: sp.ID, LimitMS: limitMS(limit)}, nil
}

// turn returns the statement of a turn, or the one being made for turn 0.
func (s *State) turn(n int) (*Statement, error) {
	if n == 0 {
		return s.floor()
	}
	t, ok := s.Statement(n)
	if !ok {
		return nil, &Refusal{Code: NoSuchTurn, Turn: n}
	}
	return t, nil
}

// before returns the earliest instant at which a statement can have begun: when its sitting began, or what came
// before it ended, a statement or an interruption; and whose statement that was.
func (s *State) before(t *Statement) (time.Duration, string) {
	var earliest time.Duration
	if n := t.Sitting; n >= 1 && n <= len(s.sittings) {
		// A meeting that was never called to order begins with its first statement, however late that was noted.
		if began := s.sittings[n-1].Began.Elapsed; began != t.Granted.Elapsed {
			earliest = began
		}
	}
	s.between(func(_, to time.Duration) {
		if to <= t.Granted.Elapsed {
			earliest = max(earliest, to)
		}
	})
	name := ""
	if p, ok := s.Statement(t.Turn - 1); ok && p.Done && p.EndedAt().Elapsed >= earliest {
		earliest, name = p.EndedAt().Elapsed, s.SpeakerOf(p).Name
	}
	return earliest, name
}

// after returns the latest instant at which a statement can have ended: when its sitting ended, or what came after
// it began; and whose statement that was.
func (s *State) after(t *Statement, at timer.Stamp) (time.Duration, string) {
	latest := at.Elapsed
	if n := t.Sitting; n >= 1 && n <= len(s.sittings) && !s.sittings[n-1].Open {
		latest = min(latest, s.sittings[n-1].Ended.Elapsed)
	}
	s.between(func(from, _ time.Duration) {
		if from >= t.Ended.Elapsed {
			latest = min(latest, from)
		}
	})
	name := ""
	if n, ok := s.Statement(t.Turn + 1); ok && n.Began().Elapsed <= latest {
		latest, name = n.Began().Elapsed, s.SpeakerOf(n).Name
	}
	return latest, name
}

// between visits what went on while nobody had the floor: interruptions, and points of order between statements.
// What goes on still has no end yet, and is visited with its beginning for both.
func (s *State) between(visit func(from, to time.Duration)) {
	for _, b := range s.breaks {
		visit(b.From.Elapsed, max(b.From.Elapsed, b.To.Elapsed))
	}
	for _, p := range s.points {
		if p.Turn == 0 {
			visit(p.From.Elapsed, max(p.From.Elapsed, p.To.Elapsed))
		}
	}
}

// bound is how far a correction can go, and whose statement stands there; "": something else does.
type bound struct {
	at  time.Duration
	who string
}

// room cuts a correction to what lies between two bounds, and refuses it where nothing is left of it.
func room(by, is time.Duration, earliest, latest bound) (time.Duration, error) {
	by = by.Truncate(timer.Precision)
	switch to := is + by; {
	case by < 0:
		if by = max(to, earliest.at) - is; by >= 0 {
			return 0, &Refusal{Code: NoRoomEarlier, Name: earliest.who}
		}
	case by > 0:
		if by = min(to, latest.at) - is; by <= 0 {
			return 0, &Refusal{Code: NoRoomLater, Name: latest.who}
		}
	default:
		return 0, refuse(NothingToCorrect)
	}
	return by, nil
}
