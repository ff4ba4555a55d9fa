package session

import (
	"fmt"

	"rostrum/speakers"
)

// Check returns the first invariant that the state breaks, or nil. It is for tests: records that Decide made can
// never break one, and what Replay makes of others must not either.
func (s *State) Check() error {
	for _, check := range []func() error{s.checkTurns, s.checkLast, s.checkActs, s.checkCounts, s.checkOpen, s.checkSittings} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func (s *State) checkTurns() error {
	for i, t := range s.turns.all() {
		last := i == s.turns.len()-1
		switch spent := t.Clock.SpentAt(s.last.Elapsed); {
		case spent < 0:
			return fmt.Errorf("turn %d: time spent is %v", t.Turn, spent)
		case t.Done == (last && s.speaking):
			return fmt.Errorf("turn %d: done is %v, the floor says otherwise", t.Turn, t.Done)
		case t.Done && t.Paused():
			return fmt.Errorf("turn %d: ended and paused", t.Turn)
		case t.Limit < 0:
			return fmt.Errorf("turn %d: limit is %v", t.Turn, t.Limit)
		case !t.Done && t.Clock.Held() != (t.Paused() || s.point != nil):
			return fmt.Errorf("turn %d: held is %v, paused %v", t.Turn, t.Clock.Held(), t.Paused())
		}
	}
	return nil
}

func (s *State) checkLast() error {
	last := map[speakers.ID]*Statement{}
	for _, t := range s.turns.all() {
		if t.As != RightOfReply {
			last[t.Speaker] = t
		}
	}
	for _, t := range s.turns.all() {
		if found, _ := s.LastOf(t.Speaker); found != last[t.Speaker] {
			return fmt.Errorf("the last statement of %q is found to be %v, want %v", t.Speaker, found, last[t.Speaker])
		}
	}
	return nil
}

func (s *State) checkActs() error {
	acts := 0
	for r := range s.Acts() {
		if next, _ := s.UndoNext(); acts == 0 && next.Seq != r.Seq {
			return fmt.Errorf("undo would take back %d, the latest act is %d", next.Seq, r.Seq)
		}
		acts++
	}
	if acts != s.ActCount() {
		return fmt.Errorf("%d acts are counted, %d found", s.ActCount(), acts)
	}
	back := 0
	for r := range s.TakenBack() {
		if next, _ := s.RedoNext(); back == 0 && next.Seq != r.Seq {
			return fmt.Errorf("redo would bring back %d, the one undone last is %d", next.Seq, r.Seq)
		}
		if back++; s.Counts(r.Seq) {
			return fmt.Errorf("redo would bring back %d, which counts", r.Seq)
		}
	}
	return nil
}

func (s *State) checkCounts() error {
	var counts [statuses]int
	first := speakers.ID("")
	for _, sp := range s.list.All() {
		status := s.Status(sp.ID)
		counts[status]++
		if status == Waiting && first == "" {
			first = sp.ID
		}
	}
	if counts != s.counts {
		return fmt.Errorf("counts are %v, the list says %v", s.counts, counts)
	}
	if next, _ := s.Next(); next.ID != first {
		return fmt.Errorf("next is %q, the list says %q", next.ID, first)
	}
	return nil
}

func (s *State) checkOpen() error {
	if s.point != nil && !s.point.Open {
		return fmt.Errorf("a point of order is pending and ruled on")
	}
	if s.pending != nil && !s.pending.Open {
		return fmt.Errorf("an interruption goes on and has ended")
	}
	if s.speaking && s.phase != InSession {
		return fmt.Errorf("somebody speaks, the meeting stands at %d", s.phase)
	}
	return nil
}

func (s *State) checkSittings() error {
	for i, sitting := range s.sittings {
		open := i == len(s.sittings)-1 && s.phase == InSession
		if sitting.Open != open || sitting.Number != i+1 {
			return fmt.Errorf("sitting %d: open is %v, phase is %d", sitting.Number, sitting.Open, s.phase)
		}
	}
	return nil
}
