package session

import (
	"time"

	"rostrum/speakers"
	"rostrum/timer"
)

// GrantFloor gives the floor to an entry of the list; to the next that is waiting, where Speaker is empty.
// An entry that was heard makes a further statement.
type GrantFloor struct {
	Speaker speakers.ID
	As      Role
	Limit   *time.Duration // of this statement; nil: the entry's, or its category's; timer.NoLimit: none
}

func (c GrantFloor) decide(s *State, _ timer.Stamp) (Event, error) {
	if err := s.mayGrant(); err != nil {
		return nil, err
	}
	next, waiting := s.Next()
	id := c.Speaker
	if id == "" {
		id = next.ID
	}
	if id == "" && !waiting {
		return nil, refuse(NobodyWaiting)
	}
	sp, ok := s.list.Find(id)
	if !ok {
		return nil, &Refusal{Code: NotOnList, Name: string(id)}
	}
	if c.As == OrdinaryStatement && s.Status(id) == Heard {
		c.As = FurtherStatement
	}
	limit := s.limits.For(sp)
	if c.Limit != nil {
		if limit = *c.Limit; limit < 0 || limit > timer.MaxLimit {
			return nil, &Refusal{Code: LimitOutOfRange, Limit: limit}
		}
	}
	return FloorGranted{
		Turn: s.turns.len() + 1, Speaker: id, LimitMS: limitMS(limit), SpeakerIs: sp.Name, As: c.As,
		OutOfOrder: c.As == OrdinaryStatement && waiting && id != next.ID,
	}, nil
}

func (s *State) mayGrant() error {
	if _, ok := s.Floor(); ok {
		return s.refuseFloor(FloorTaken)
	}
	if s.phase != InSession && s.phase != NotOpened {
		return &Refusal{Code: NotInSession, Phase: s.phase}
	}
	return s.undisturbed()
}

// undisturbed refuses while a point of order or an interruption goes on.
func (s *State) undisturbed() error {
	if s.point != nil {
		return s.refuseFloor(PointPending)
	}
	if s.pending != nil {
		return &Refusal{Code: InterruptionOn, Kind: s.pending.Kind}
	}
	return nil
}

// EndStatement ends the statement being made.
type EndStatement struct{}

func (EndStatement) decide(s *State, _ timer.Stamp) (Event, error) {
	t, err := s.floor()
	if err != nil {
		return nil, err
	}
	if s.point != nil {
		return nil, s.refuseFloor(PointPending)
	}
	return StatementEnded{Turn: t.Turn}, nil
}

// PauseStatement holds the clock of the statement being made.
type PauseStatement struct{ For string }

func (c PauseStatement) decide(s *State, _ timer.Stamp) (Event, error) {
	t, err := s.floor()
	switch {
	case err != nil:
		return nil, err
	case s.point != nil:
		return nil, s.refuseFloor(PointPending)
	case t.Paused():
		return nil, s.refuseFloor(AlreadyPaused)
	}
	return StatementPaused{Turn: t.Turn, For: c.For}, nil
}

// ResumeStatement lets the clock run again.
type ResumeStatement struct{}

func (ResumeStatement) decide(s *State, _ timer.Stamp) (Event, error) {
	t, err := s.floor()
	switch {
	case err != nil:
		return nil, err
	case s.point != nil:
		return nil, s.refuseFloor(PointPending)
	case !t.Paused():
		return nil, s.refuseFloor(NotPaused)
	}
	return StatementResumed{Turn: t.Turn}, nil
}

// RaisePoint records a point of order. The President rules on it at once, and the speaker's clock is held
// meanwhile. Source: rule 30.
type RaisePoint struct{ By string }

func (c RaisePoint) decide(s *State, _ timer.Stamp) (Event, error) {
	if err := s.undisturbed(); err != nil {
		return nil, err
	}
	if s.phase != InSession {
		return nil, &Refusal{Code: NotInSession, Phase: s.phase}
	}
	e := PointOfOrderRaised{By: c.By}
	if t, ok := s.Floor(); ok {
		e.Turn = t.Turn
	}
	return e, nil
}

// RulePoint records that the President has ruled.
type RulePoint struct{ Ruling string }

func (c RulePoint) decide(s *State, _ timer.Stamp) (Event, error) {
	if s.point == nil {
		return nil, refuse(NoPointPending)
	}
	return PointOfOrderRuled{Turn: s.point.Turn, Ruling: c.Ruling}, nil
}
