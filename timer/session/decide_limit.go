package session

import (
	"time"

	"rostrum/speakers"
	"rostrum/timer"
)

// ExtendLimit gives the statement being made more time, or less where By is negative. A limit cannot be brought
// to 0.
type ExtendLimit struct{ By time.Duration }

func (c ExtendLimit) decide(s *State, _ timer.Stamp) (Event, error) {
	t, err := s.floor()
	if err != nil {
		return nil, err
	}
	if t.Limit <= timer.NoLimit {
		return nil, s.refuseFloor(NoLimitSet)
	}
	return limitChanged(t.Turn, nil, t.Limit+c.By)
}

// SetLimit sets the limit of the statement being made; timer.NoLimit takes it away.
type SetLimit struct{ Limit time.Duration }

func (c SetLimit) decide(s *State, _ timer.Stamp) (Event, error) {
	t, err := s.floor()
	if err != nil {
		return nil, err
	}
	if c.Limit == timer.NoLimit {
		return LimitChanged{Turn: t.Turn}, nil
	}
	return limitChanged(t.Turn, nil, c.Limit)
}

// SetLimitToCome sets the limit of the statements to come: of a category, or of every category that has one.
// Statements already made, and the one being made, keep theirs.
type SetLimitToCome struct {
	Category *speakers.Category // nil: every category that has a limit
	Limit    time.Duration      // timer.NoLimit: none
}

func (c SetLimitToCome) decide(*State, timer.Stamp) (Event, error) {
	var category *string
	if c.Category != nil {
		category = (*string)(c.Category)
	}
	if c.Limit == timer.NoLimit && category != nil {
		return LimitChanged{Category: category}, nil
	}
	return limitChanged(0, category, c.Limit)
}

func limitChanged(turn int, category *string, limit time.Duration) (Event, error) {
	if limit <= 0 || limit > timer.MaxLimit {
		return nil, &Refusal{Code: LimitOutOfRange, Limit: limit}
	}
	return LimitChanged{Turn: turn, Category: category, LimitMS: limitMS(limit)}, nil
}

// SetSignals sets when the warning and the end of grace are given; 0: never.
type SetSignals struct{ Warning, Grace time.Duration }

func (c SetSignals) decide(*State, timer.Stamp) (Event, error) {
	for _, d := range []time.Duration{c.Warning, c.Grace} {
		if d < 0 || d > timer.MaxLimit {
			return nil, &Refusal{Code: SignalOutOfRange, Limit: d}
		}
	}
	return SignalsChanged{WarningMS: c.Warning.Milliseconds(), GraceMS: c.Grace.Milliseconds()}, nil
}
