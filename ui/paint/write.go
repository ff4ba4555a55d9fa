package paint

import "slices"

// write writes the runs of a frame, all of one style before the next, stroke by stroke, each time the nearest: a style costs
// more bytes than a way, and the ways are what is left.
func (s *Screen) write() {
	for left := s.runs; len(left) > 0; {
		if !slices.ContainsFunc(left, s.ready) {
			r := s.cheapest(left)
			s.out.prepare(s.first(r), s.erased(r))
		}
		left = s.part(left)
		s.gather()
		s.writeStrokes()
	}
	s.runs = s.runs[:0]
}

// part takes those of the runs that need no change of the style, and returns the others.
func (s *Screen) part(runs []run) (later []run) {
	later, s.now = runs[:0], s.now[:0]
	for _, r := range runs {
		if s.ready(r) {
			s.now = append(s.now, r)
		} else {
			later = append(later, r)
		}
	}
	return later
}

// looked is among how many the next is looked for. More are to be written where everything is new, in order.
const looked = 32

// cheapest returns the run whose style takes the fewest bytes.
func (s *Screen) cheapest(runs []run) run {
	return slices.MinFunc(runs[:min(len(runs), looked)], func(a, b run) int { return s.styleCost(a) - s.styleCost(b) })
}

func (s *Screen) styleCost(r run) int { return s.out.cost(s.first(r), s.erased(r)) }

// writeStrokes writes the strokes that were gathered.
func (s *Screen) writeStrokes() {
	for left := s.strokes; len(left) > 0; left = left[1:] {
		best, upwards := s.nearest(left[:min(len(left), looked)])
		stroke := left[best]
		copy(left[1:], left[:best])
		if upwards {
			slices.Reverse(stroke)
		}
		for _, r := range stroke {
			from, _ := s.begin(r)
			s.out.draw(place{r.y, from}, s.cells[r.y][from:r.to])
		}
	}
}

// nearest returns the stroke that is reached with the fewest bytes, and from which of its ends.
func (s *Screen) nearest(strokes [][]run) (best int, upwards bool) {
	least := -1
	for i, stroke := range strokes {
		_, top := s.begin(stroke[0])
		if least < 0 || top < least {
			best, upwards, least = i, false, top
		}
		_, bottom := s.begin(stroke[len(stroke)-1])
		if bottom += len(stroke) - 1; bottom < least { // each row up takes a byte more than one down
			best, upwards, least = i, true, bottom
		}
	}
	return best, upwards
}

// begin returns where a run is best begun, and what it costs to go there. One that is erased may begin before it, where blanks
// of the same colour are: erasing more takes hardly more bytes, and nearer is nearer.
func (s *Screen) begin(r run) (from, bytes int) {
	var b [48]byte
	bytes = len(way(b[:0], s.out.at, place{r.y, r.from}))
	if s.out.at == nowhere || s.out.at.x >= r.from || !s.erased(r) {
		return r.from, bytes
	}
	from = max(s.out.at.x, s.blankSince(r))
	longer := len(steps(b[:0], r.to-from, 'X')) - len(steps(b[:0], r.to-r.from, 'X'))
	if n := len(way(b[:0], s.out.at, place{r.y, from})) + longer; n < bytes {
		return from, n
	}
	return r.from, bytes
}

// first returns the first cell of a run.
func (s *Screen) first(r run) cell { return s.cells[r.y][r.from] }

// ready says whether a run can be written without changing the style.
func (s *Screen) ready(r run) bool {
	if s.erased(r) {
		return s.layer.clears(s.first(r), s.out.ink)
	}
	return s.layer.fits(s.first(r), s.out.ink)
}
