package session

// Replay returns what follows from the records. It refuses nothing, whatever they say.
func Replay(records []Record) *State {
	s := newState()
	for _, r := range records {
		s.history.fold(r, s.own)
	}
	s.replay(records)
	return s
}

// replay folds records whose effect on the history is known already.
func (s *State) replay(records []Record) {
	for _, r := range records {
		s.step(r)
	}
}

// next folds one more record. An undone or redone record needs a new Replay instead.
func (s *State) next(r Record) {
	s.history.fold(r, s.own)
	s.step(r)
}

func (s *State) step(r Record) {
	s.seq, s.last = r.Seq, r.Stamp
	if !s.history.counts(r.Seq) {
		return
	}
	if s.closed && isAct(r.Event) {
		s.closed = false // the program was not left after all
	}
	r.Event.apply(s, r)
}
