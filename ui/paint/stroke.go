package paint

// gather makes strokes of the runs that are to be written now: of runs that are erased below one another, the next one row down
// from the last, as in the stems of digits. Any other run is a stroke of its own.
func (s *Screen) gather() {
	s.strokes, s.lined = s.strokes[:0], s.lined[:0]
	for i := range s.now {
		if s.now[i].gathered {
			continue
		}
		begun := len(s.lined)
		for at := i; at >= 0; at = s.below(at) {
			s.now[at].gathered = true
			s.lined = append(s.lined, s.now[at])
		}
		s.strokes = append(s.strokes, s.lined[begun:])
	}
}

// below returns the run that goes on the stroke of another; -1 where none does.
func (s *Screen) below(at int) int {
	r := s.now[at]
	if !s.erased(r) {
		return -1
	}
	for i := at + 1; i < len(s.now) && s.now[i].y <= r.y+1; i++ {
		next := s.now[i]
		if next.y == r.y+1 && !next.gathered && s.erased(next) && s.blankSince(next) <= r.from && r.from <= next.from+aside {
			return i
		}
	}
	return -1
}

// aside is how far to the left a stroke may go on.
const aside = 2

// erased says whether a run is written by erasing alone.
func (s *Screen) erased(r run) bool { return s.out.erased(s.cells[r.y][r.from:r.to]) }

// blankSince returns the first of the blanks that a run goes on.
func (s *Screen) blankSince(r run) int {
	row, x := s.cells[r.y], r.from
	for x > 0 && row[x-1] == row[r.from] {
		x--
	}
	return x
}
