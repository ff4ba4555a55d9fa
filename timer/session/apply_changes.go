package session

import "rostrum/speakers"

// The steps of Replay that change limits, statements already recorded, and the list.

func (e LimitChanged) apply(s *State, _ Record) {
	limit := limitOf(e.LimitMS)
	switch {
	case e.Turn != 0:
		if t, ok := s.Floor(); ok && t.Turn == e.Turn {
			t = s.amend(t)
			t.Limit, t.LimitSet = limit, true
		}
	case e.Category != nil:
		s.limits = s.limits.With(speakers.Category(*e.Category), limit)
	default:
		s.limits = s.limits.WithAll(limit)
	}
}

func (e SignalsChanged) apply(s *State, _ Record) {
	s.warning, s.grace = max(span(e.WarningMS), 0), max(span(e.GraceMS), 0)
}

func (e StartCorrected) apply(s *State, r Record) {
	t, ok := s.Statement(e.Turn)
	if !ok {
		return
	}
	t, by := s.amend(t), span(e.ByMS)
	t.Corrections = append(t.Corrections, Correction{
		Seq: r.Seq, Stamp: r.Stamp, Of: CorrectedStart, By: by, WasAt: t.Began().At, Reason: e.Reason,
	})
	t.StartShift += by
	t.Clock = t.Clock.ShiftStart(by)
}

func (e EndCorrected) apply(s *State, r Record) {
	t, ok := s.Statement(e.Turn)
	if !ok || !t.Done {
		return
	}
	t, by := s.amend(t), span(e.ByMS)
	t.Corrections = append(t.Corrections, Correction{
		Seq: r.Seq, Stamp: r.Stamp, Of: CorrectedEnd, By: by, WasAt: t.EndedAt().At, Reason: e.Reason,
	})
	t.EndShift += by
	t.Clock = t.Clock.ShiftStop(by)
}

func (e SpeakerCorrected) apply(s *State, r Record) {
	t, ok := s.Statement(e.Turn)
	if !ok {
		return
	}
	was := t.Speaker
	if was == e.Speaker {
		return
	}
	t = s.amend(t)
	t.Corrections = append(t.Corrections, Correction{Seq: r.Seq, Stamp: r.Stamp, Of: CorrectedSpeaker, Was: was})
	s.change(was, func() {
		s.change(e.Speaker, func() {
			if t.Done {
				s.countHeard(t, was, -1)
				s.countHeard(t, e.Speaker, 1)
			}
			t.Speaker = e.Speaker
		})
	})
	s.spokeLast(t, was)
	t.Limit = limitOf(e.LimitMS)
	if sp, ok := s.list.Find(e.Speaker); ok {
		t.Name = sp.Name
	}
}

// spokeLast brings up to date which statement is the last of two entries, one of which another has lost to the other.
func (s *State) spokeLast(t *Statement, was speakers.ID) {
	if t.As == RightOfReply {
		return
	}
	if place, ok := s.placeOfLast(t.Speaker); !ok || place < s.placeOf(t) {
		s.spoke.set(s.own, t.Speaker, s.placeOf(t)+1)
	}
	if place, ok := s.placeOfLast(was); !ok || s.turns.at(place) != t {
		return
	}
	last := 0
	for place, other := range s.turns.back() {
		if other.Speaker == was && other.As != RightOfReply {
			last = place + 1
			break
		}
	}
	s.spoke.set(s.own, was, last)
}

func (e SpeakerAdded) apply(s *State, r Record) { s.add(r, e.Place, e.Speaker) }

func (e SpeakersAdded) apply(s *State, r Record) { s.add(r, e.Place, e.Speakers...) }

// add puts more entries on the list, and keeps when they came if the meeting was opened before.
func (s *State) add(r Record, place int, entries ...speakers.Speaker) {
	s.addTo(entries, place)
	if s.phase == NotOpened {
		return
	}
	for range entries {
		s.joined = append(s.joined, r.Stamp.Elapsed)
	}
}

func (e SpeakerMoved) apply(s *State, _ Record) {
	s.reorder(s.list.Move(e.Speaker, e.Place), min(s.list.Place(e.Speaker), e.Place))
}

func (e SpeakersSwapped) apply(s *State, _ Record) {
	s.reorder(s.list.Swap(e.Speaker, e.With), min(s.list.Place(e.Speaker), s.list.Place(e.With)))
}

func (e SpeakerAmended) apply(s *State, _ Record) { s.reorder(s.list.Amend(e.Speaker), s.list.Len()) }

func (e ListOrdered) apply(s *State, _ Record) { s.reorder(s.list.Ordered(e.Speakers), 0) }

func (e SpeakerWithdrawn) apply(s *State, r Record) {
	s.setFlag(e.Speaker, Withdrawn)
	if s.phase != NotOpened {
		s.left = append(s.left, r.Stamp.Elapsed)
	}
}

func (e SpeakerAbsent) apply(s *State, _ Record) { s.setFlag(e.Speaker, Absent) }

func (e SpeakerRestored) apply(s *State, _ Record) { s.setFlag(e.Speaker, Waiting) }

func (ListClosed) apply(s *State, _ Record) { s.listClosed = true }

func (ListReopened) apply(s *State, _ Record) { s.listClosed = false }

func (e Noted) apply(s *State, r Record) {
	if e.Of != 0 && s.explain(e.Of, e.Text) {
		return
	}
	n := Note{Seq: r.Seq, Stamp: r.Stamp, Turn: e.Turn, Mark: e.Mark, Text: e.Text}
	if t, ok := s.Statement(e.Turn); ok && e.Turn != 0 {
		t = s.amend(t)
		t.Notes = append(t.Notes, n)
		return
	}
	s.notes = append(s.notes, n)
}

func (Undone) apply(*State, Record) {}

func (Redone) apply(*State, Record) {}
