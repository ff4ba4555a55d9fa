package session

import (
	"rostrum/speakers"
	"rostrum/timer"
)

// Each event's one step of Replay. Nothing is refused here: what does not fit the state is taken in the way
// that keeps the state sound, or has no effect.

func (e SessionOpened) apply(s *State, r Record) {
	s.opened = e
	if e.Limits != nil {
		s.limits = e.Limits
	}
	s.warning, s.grace = max(span(e.WarningMS), 0), max(span(e.GraceMS), 0)
}

func (e SessionResumed) apply(s *State, r Record) {
	s.closed = false
	s.gaps = append(s.gaps, Gap{Seq: r.Seq, From: r.Stamp.Add(-max(span(e.GapMS), 0)), To: r.Stamp})
}

func (SessionClosed) apply(s *State, _ Record) { s.closed = true }

func (LogContinued) apply(*State, Record) {}

func (RecordLost) apply(*State, Record) {}

func (e ClockStepped) apply(s *State, _ Record) { s.stepped += span(e.ByMS) }

func (e ListLoaded) apply(s *State, _ Record) {
	s.source, s.from = e.Source, e.From
	s.setList(s.list.Replace(e.Speakers))
}

func (MeetingCalledToOrder) apply(s *State, r Record) { s.beginSitting(r.Stamp) }

func (MeetingResumed) apply(s *State, r Record) { s.beginSitting(r.Stamp) }

func (e MeetingSuspended) apply(s *State, r Record) {
	s.endSitting(r, Suspended)
	if n := len(s.sittings); n > 0 {
		s.sittings[n-1].Until, s.sittings[n-1].Reason = e.Until, e.Reason
	}
}

func (e MeetingRose) apply(s *State, r Record) {
	s.endSitting(r, Risen)
	if n := len(s.sittings); n > 0 {
		s.sittings[n-1].Until = e.Until
	}
}

func (MeetingAdjourned) apply(s *State, r Record) { s.endSitting(r, Adjourned) }

func (s *State) beginSitting(at timer.Stamp) {
	if s.phase == InSession {
		return
	}
	s.phase = InSession
	s.sittings = append(s.sittings, Sitting{Number: len(s.sittings) + 1, Began: at, Open: true})
}

func (s *State) endSitting(r Record, how Phase) {
	s.endStatement(r.Stamp)
	s.phase = how
	if n := len(s.sittings); n > 0 {
		last := &s.sittings[n-1]
		if last.Open {
			last.Ended, last.Open, last.EndedSeq = r.Stamp, false, r.Seq
		}
		last.How = how
	}
}

func (e FloorGranted) apply(s *State, r Record) {
	s.endStatement(r.Stamp)
	s.beginSitting(r.Stamp)
	t := &Statement{
		own: s.own, Turn: e.Turn, Seq: r.Seq, Speaker: e.Speaker, Name: e.SpeakerIs, As: e.As, OutOfOrder: e.OutOfOrder,
		Limit: limitOf(e.LimitMS), Clock: timer.Start(r.Stamp.Elapsed), Granted: r.Stamp, Sitting: s.Sitting(), Limits: s.limits,
	}
	s.change(e.Speaker, func() {
		s.turns.add(s.own, t)
		s.speaking = true
	})
	if t.As != RightOfReply {
		s.spoke.set(s.own, t.Speaker, s.turns.len())
	}
	if s.point != nil && s.point.Turn == 0 {
		s.closePoint(r.Stamp, "")
	}
}

func (e StatementEnded) apply(s *State, r Record) {
	if t, ok := s.Floor(); ok && t.Turn == e.Turn {
		s.endStatement(r.Stamp)
	}
}

// endStatement ends the statement being made, if there is one, and all that holds it.
func (s *State) endStatement(at timer.Stamp) {
	t, ok := s.Floor()
	if !ok {
		return
	}
	t = s.amend(t)
	if t.Paused() {
		t.Pauses[len(t.Pauses)-1].To, t.Pauses[len(t.Pauses)-1].Open = at, false
	}
	s.closePoint(at, "")
	s.change(t.Speaker, func() {
		t.Clock, t.Ended, t.Done = t.Clock.Stop(at.Elapsed), at, true
		s.speaking = false
		s.countHeard(t, t.Speaker, 1)
	})
}

func (s *State) countHeard(t *Statement, id speakers.ID, by int) {
	if t.As != RightOfReply {
		s.heard.set(s.own, id, s.heard.get(id)+by)
	}
}

func (e StatementPaused) apply(s *State, r Record) {
	t, ok := s.Floor()
	if !ok || t.Turn != e.Turn || t.Paused() {
		return
	}
	t = s.amend(t)
	t.Pauses = append(t.Pauses, Pause{Seq: r.Seq, From: r.Stamp, Open: true, For: e.For})
	t.Clock = t.Clock.Hold(r.Stamp.Elapsed)
}

func (e StatementResumed) apply(s *State, r Record) {
	t, ok := s.Floor()
	if !ok || t.Turn != e.Turn || !t.Paused() {
		return
	}
	t = s.amend(t)
	p := &t.Pauses[len(t.Pauses)-1]
	p.To, p.Open = r.Stamp, false
	if s.point == nil {
		t.Clock = t.Clock.Release(r.Stamp.Elapsed)
	}
}

func (e PointOfOrderRaised) apply(s *State, r Record) {
	if s.point != nil {
		return
	}
	p := &Point{Seq: r.Seq, From: r.Stamp, Open: true, By: e.By}
	if t, ok := s.Floor(); ok {
		t = s.amend(t)
		p.Turn = t.Turn
		t.Points = append(t.Points, *p)
		t.Clock = t.Clock.Hold(r.Stamp.Elapsed)
	}
	s.point = p
	s.points = append(s.points, p)
}

func (e PointOfOrderRuled) apply(s *State, r Record) {
	if s.point == nil {
		return
	}
	s.point.RuledSeq = r.Seq
	s.closePoint(r.Stamp, e.Ruling)
	if t, ok := s.Floor(); ok && !t.Paused() {
		t = s.amend(t)
		t.Clock = t.Clock.Release(r.Stamp.Elapsed)
	}
}

// closePoint ends the point of order, if there is one, where it is kept: with the meeting and with its statement.
func (s *State) closePoint(at timer.Stamp, ruling string) {
	if s.point == nil {
		return
	}
	s.point.To, s.point.Open, s.point.Ruling = at, false, ruling
	if t, ok := s.Floor(); ok && len(t.Points) > 0 {
		s.amend(t).Points[len(t.Points)-1] = *s.point
	}
	s.point = nil
}

func (e InterruptionBegan) apply(s *State, r Record) {
	if s.pending != nil {
		return
	}
	b := &Break{Seq: r.Seq, Kind: e.Kind, From: r.Stamp, Open: true, Reason: e.Reason}
	if e.PlannedMS != nil {
		b.Planned = max(span(*e.PlannedMS), 0)
	}
	s.pending = b
	s.breaks = append(s.breaks, b)
}

func (e InterruptionEnded) apply(s *State, r Record) {
	if s.pending == nil {
		return
	}
	s.pending.To, s.pending.Open, s.pending.Outcome, s.pending.EndedSeq = r.Stamp, false, e.Outcome, r.Seq
	s.pending = nil
}
