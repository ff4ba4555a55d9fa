package paint

// fill is a stretch of a row that is erased in one go, before anything else is written: what is of another colour in it is written over
// that. Where a field turns from one colour to another, digits and all, as it does while the red light blinks, it halves the bytes.
type fill struct {
	run
	cell cell
}

// worthFilling is how many runs a row has for filling to spare any.
const worthFilling = 4

// refill fills the row first, where that leaves fewer runs of it than there are: those from a number on.
func (s *Screen) refill(first int, line []cell) {
	f, ok := s.filling(s.runs[first:], line)
	if !ok {
		return
	}
	row, before := s.cells[f.y], len(s.runs)
	s.spare = append(s.spare[:0], row...)
	for x := f.from; x < f.to; x++ {
		row[x] = f.cell
	}
	s.compare(f.y, line)
	if n := len(s.runs) - before; n+1 < before-first {
		s.fills = append(s.fills, f)
		s.runs = append(s.runs[:first], s.runs[before:]...)
		return
	}
	copy(row, s.spare)
	s.runs = s.runs[:before]
}

// filling returns what a row could be filled with: the blank that most of its runs are of, from the first of them to the last. No wide
// character may be cut in two.
func (s *Screen) filling(runs []run, line []cell) (f fill, ok bool) {
	if len(runs) < worthFilling {
		return f, false
	}
	most := 0
	for _, r := range runs {
		if n, to := s.blanksOf(line[r.from], runs, line); n > most {
			f, most = fill{run{y: r.y, from: r.from, to: to}, line[r.from]}, n
		}
	}
	row := s.cells[runs[0].y]
	return f, most > 1 && row[f.from].width > 0 && (f.to == len(row) || row[f.to].width > 0)
}

// blanksOf returns how many runs are of one kind of blank that can be erased, and where the last of them ends.
func (s *Screen) blanksOf(blank cell, runs []run, line []cell) (n, to int) {
	if !s.out.erasable(blank) {
		return 0, 0
	}
	for _, r := range runs {
		if line[r.from] == blank && alike(line[:r.to], r.from) == r.to-r.from {
			n, to = n+1, r.to
		}
	}
	return n, to
}

// writeFills fills what is to be filled, all of one colour before the next.
func (s *Screen) writeFills() {
	for left := s.fills; len(left) > 0; {
		s.out.prepare(left[0].cell, true)
		later := left[:0]
		for _, f := range left {
			if !s.layer.clears(f.cell, s.out.ink) {
				later = append(later, f)
				continue
			}
			s.out.move(place{f.y, f.from})
			s.out.keep()
			s.out.erase(f.to - f.from)
		}
		left = later
	}
	s.fills = s.fills[:0]
}
