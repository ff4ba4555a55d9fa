package intake

import (
	"iter"
	"runtime"
)

// Long tables are read ahead: while one goroutine reads the rows in their order, scouts understand those that come later, each by itself, as
// if nothing came between. A row that changes what later rows go by is left to the one who reads in order, who then drops what was
// understood without knowing of it. So the result is that of reading row by row; only the time differs.

// pace says which tables are read ahead, and how.
type pace struct {
	from  int // rows that a table has at least
	batch int // rows that are handed over at once
	// scouts is how many read ahead; one of them is of no use beside the one who reads in order
	scouts int
}

// usualPace leaves the lists of debates alone, which are read in no time and for which memory counts.
func usualPace() pace { return pace{from: 20_000, batch: 256, scouts: runtime.GOMAXPROCS(0)} }

// bearing is what the rows of a table are understood by that other rows may change.
type bearing struct {
	first         *firstTable // which table of the file it is
	section       section
	looked, apart int // the bounds, once they are reached; else 0
}

func (t *table) bearing() bearing {
	now := bearing{first: t.first, section: t.b.section}
	if t.b.looked >= maxLookedFor {
		now.looked = maxLookedFor
	}
	if t.b.apart >= maxTakenApart {
		now.apart = maxTakenApart
	}
	return now
}

// batch is some rows, and what a scout understood of the first of them.
type batch struct {
	rows    []row
	cells   []string // of all rows
	by      bearing  // when it was handed out, as what follows
	table   table    // without its builder
	like    builder  // without what it gathered and remembers
	scouted []scouted
	done    chan struct{}
}

// read reads rows, of which there are so many at most.
func (t *table) read(rows iter.Seq[row], most int) {
	p := t.b.opt.ahead
	if p == (pace{}) {
		p = usualPace()
	}
	if most < p.from || p.scouts < 2 {
		for r := range rows {
			if !t.add(r) {
				break
			}
		}
		return
	}
	newAhead(t, p).read(rows)
}

// ahead hands rows out and takes them back in their order.
type ahead struct {
	t       *table
	pace    pace
	work    chan *batch
	pending []*batch // in their order
	spare   []*batch
}

func newAhead(t *table, p pace) *ahead {
	most := 2 * p.scouts
	a := &ahead{t: t, pace: p, work: make(chan *batch, most)}
	for range most + 1 {
		a.spare = append(a.spare, &batch{})
	}
	for range p.scouts {
		go scout(a.work, t.b.opt)
	}
	return a
}

func (a *ahead) read(rows iter.Seq[row]) {
	defer close(a.work)
	next := a.batch()
	for r := range rows {
		next.take(r)
		if len(next.rows) < a.pace.batch {
			continue
		}
		a.handOut(next)
		if len(a.spare) == 0 && !a.settle() {
			return
		}
		next = a.batch()
	}
	a.handOut(next)
	for len(a.pending) > 0 && a.settle() {
	}
}

// batch returns an empty one.
func (a *ahead) batch() *batch {
	last := len(a.spare) - 1
	b := a.spare[last]
	a.spare = a.spare[:last]
	b.rows, b.cells = b.rows[:0], b.cells[:0]
	return b
}

func (b *batch) take(r row) {
	from := len(b.cells)
	b.cells = append(b.cells, r.cells...)
	r.cells = b.cells[from:len(b.cells):len(b.cells)]
	b.rows = append(b.rows, r)
}

// handOut gives a batch to the scouts, with what is known by now. Where columns are not known yet, or rows go on from each other, it waits
// for its turn.
func (a *ahead) handOut(b *batch) {
	clear(b.scouted)
	b.scouted, b.done = b.scouted[:0], nil
	a.pending = append(a.pending, b)
	if a.t.decided && !a.t.blocks {
		b.by, b.table, b.like, b.done = a.t.bearing(), *a.t, a.t.b.likeness(), make(chan struct{})
		b.table.b = nil
		a.work <- b
	}
}

// settle takes the rows of the batch whose turn it is. It says false when no more can be taken.
func (a *ahead) settle() bool {
	b := a.pending[0]
	a.pending = a.pending[1:]
	if b.done != nil {
		<-b.done
	}
	for i, r := range b.rows {
		if i < len(b.scouted) && a.t.bearing() == b.by && a.t.goesBy(&b.scouted[i]) {
			if !a.t.accept(r, &b.scouted[i]) {
				return false
			}
		} else if !a.t.add(r) {
			return false
		}
	}
	a.spare = append(a.spare, b)
	return true
}

// goesBy says whether a row would be understood as a scout did: as many more names may be taken apart.
func (t *table) goesBy(s *scouted) bool {
	return !s.left && (s.apart == 0 || t.b.apart+s.apart < maxTakenApart)
}

// accept takes a row as it was understood by a scout.
func (t *table) accept(r row, s *scouted) bool {
	t.announce(r)
	t.b.apart += s.apart
	for _, p := range s.problems {
		t.b.keep(p)
	}
	for _, mark := range s.marks {
		t.marks[mark] = true
	}
	if !s.some {
		return true
	}
	from := len(t.b.result.Speakers)
	ok := t.b.add(s.speaker, r.line, s.column)
	t.b.marked(s.marks, from)
	return ok
}
