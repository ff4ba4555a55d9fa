package session

import (
	"time"

	"rostrum/timer"
)

// CallToOrder opens the meeting's first sitting.
type CallToOrder struct{}

func (CallToOrder) decide(s *State, _ timer.Stamp) (Event, error) {
	switch s.phase {
	case NotOpened:
		return MeetingCalledToOrder{}, nil
	case InSession:
		return nil, refuse(AlreadyInSession)
	}
	return nil, &Refusal{Code: NotInSession, Phase: s.phase}
}

// SuspendMeeting stops the meeting within its day.
type SuspendMeeting struct {
	Until  *time.Time
	Reason string
}

func (c SuspendMeeting) decide(s *State, _ timer.Stamp) (Event, error) {
	if err := s.mayStop(); err != nil {
		return nil, err
	}
	return MeetingSuspended(c), nil
}

// ResumeMeeting opens a further sitting.
type ResumeMeeting struct{}

func (ResumeMeeting) decide(s *State, _ timer.Stamp) (Event, error) {
	switch s.phase {
	case Suspended, Risen:
		return MeetingResumed{}, nil
	case InSession:
		return nil, refuse(AlreadyInSession)
	}
	return nil, refuse(NothingToResume)
}

// RiseMeeting ends the sitting; the meeting may go on another day.
type RiseMeeting struct{ Until *time.Time }

func (c RiseMeeting) decide(s *State, _ timer.Stamp) (Event, error) {
	if err := s.mayStop(); err != nil {
		return nil, err
	}
	return MeetingRose(c), nil
}

// AdjournMeeting ends the meeting. It may be adjourned while it is suspended or has risen.
type AdjournMeeting struct{}

func (AdjournMeeting) decide(s *State, _ timer.Stamp) (Event, error) {
	if s.phase == Suspended || s.phase == Risen {
		return MeetingAdjourned{}, nil
	}
	if err := s.mayStop(); err != nil {
		return nil, err
	}
	return MeetingAdjourned{}, nil
}

func (s *State) mayStop() error {
	if s.phase != InSession {
		return &Refusal{Code: NotInSession, Phase: s.phase}
	}
	if _, ok := s.Floor(); ok {
		return s.refuseFloor(FloorTaken)
	}
	return s.undisturbed()
}

// BeginInterruption begins what is neither a statement nor a changeover: a vote, a moment of silence, a break.
type BeginInterruption struct {
	Kind    Interruption
	Planned time.Duration // 0: open
	Reason  string
}

func (c BeginInterruption) decide(s *State, _ timer.Stamp) (Event, error) {
	if err := s.mayStop(); err != nil {
		return nil, err
	}
	if c.Planned < 0 || c.Planned > timer.MaxLimit {
		return nil, &Refusal{Code: LimitOutOfRange, Limit: c.Planned}
	}
	return InterruptionBegan{Kind: c.Kind, PlannedMS: limitMS(c.Planned), Reason: c.Reason}, nil
}

// EndInterruption ends it.
type EndInterruption struct{ Outcome string }

func (c EndInterruption) decide(s *State, _ timer.Stamp) (Event, error) {
	if s.pending == nil {
		return nil, refuse(NoInterruption)
	}
	return InterruptionEnded{Kind: s.pending.Kind, Outcome: c.Outcome}, nil
}
