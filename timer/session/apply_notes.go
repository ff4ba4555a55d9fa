package session

// explain puts a text into what the record of number seq began or ended, and says whether that is all there is to do
// with it. The reason of a pause or of a suspension is a remark as well: it is put there, and kept as a note.
func (s *State) explain(seq int, text string) bool {
	for _, p := range s.points {
		if p.explain(seq, text) {
			s.explainCopies(p)
			return true
		}
	}
	for _, b := range s.breaks {
		if b.explain(seq, text) {
			return true
		}
	}
	for _, t := range s.turns.all() {
		for i := range t.Pauses {
			if t.Pauses[i].Seq == seq {
				t = s.amend(t)
				t.Pauses[i].For = joined(t.Pauses[i].For, text)
			}
		}
	}
	for i := range s.sittings {
		if s.sittings[i].EndedSeq == seq {
			s.sittings[i].Reason = joined(s.sittings[i].Reason, text)
		}
	}
	return false
}

// explainCopies brings the copy of a point of order that its statement keeps up to date.
func (s *State) explainCopies(p *Point) {
	t, ok := s.Statement(p.Turn)
	if !ok {
		return
	}
	for i := range t.Points {
		if t.Points[i].Seq == p.Seq {
			t = s.amend(t)
			t.Points[i].By, t.Points[i].Ruling = p.By, p.Ruling
		}
	}
}

func (p *Point) explain(seq int, text string) bool {
	switch seq {
	case p.Seq:
		p.By = joined(p.By, text)
	case p.RuledSeq:
		p.Ruling = joined(p.Ruling, text)
	default:
		return false
	}
	return true
}

func (b *Break) explain(seq int, text string) bool {
	switch seq {
	case b.Seq:
		b.Reason = joined(b.Reason, text)
	case b.EndedSeq:
		b.Outcome = joined(b.Outcome, text)
	default:
		return false
	}
	return true
}

// joined keeps what was said before.
func joined(before, text string) string {
	if before == "" {
		return text
	}
	return before + "; " + text
}
