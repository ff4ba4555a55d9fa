package intake

import "rostrum/speakers"

// maxLeft bounds the rows of a batch that a scout tries in vain before it leaves the rest.
const maxLeft = 8

// scouted is a row that was understood ahead of its turn.
type scouted struct {
	left     bool // to the one who reads in order
	some     bool // there is an entry
	apart    int  // how many names were taken apart
	speaker  speakers.Speaker
	column   int // of the name
	marks    []string
	problems []Problem
}

// scout understands batches with a builder of its own, which remembers what it looked up.
func scout(work <-chan *batch, opt Options) {
	b := newBuilder(opt)
	for next := range work {
		next.scout(b)
		close(next.done)
	}
}

// scout understands the rows of a batch. What goes wrong in it goes wrong again when its turn comes.
func (b *batch) scout(with *builder) {
	defer func() {
		if recover() != nil {
			b.scouted = b.scouted[:0]
		}
	}()
	t := b.table
	t.b, t.marks = with, map[string]bool{}
	with.follow(b)
	left := 0
	for _, r := range b.rows {
		s := t.scout(r)
		if with.moved(b.by) || s.left {
			s = scouted{left: true}
			left++
			with.follow(b)
		}
		if b.scouted = append(b.scouted, s); left == maxLeft {
			return
		}
	}
}

// scout understands a row that is an entry. A row of one cell may be much else, and what it is hangs on what came before.
func (t *table) scout(r row) (s scouted) {
	if filledCells(r.cells) < 2 || t.isNone(r.cells) || !t.b.own && t.headingNew(r.cells) {
		return scouted{left: true}
	}
	apart := t.b.apart
	e := t.understand(r)
	s.some = e.complete()
	s.speaker, s.column, s.marks = e.s, e.at(FieldName), e.marks
	s.problems, t.b.result.Problems, t.b.problems = t.b.result.Problems, nil, 0
	s.apart, t.b.apart = t.b.apart-apart, apart
	return s
}

// likeness is what a scout's builder has to know of another.
func (b *builder) likeness() builder {
	return builder{own: b.own, french: b.french, order: b.order, result: Result{Detected: b.result.Detected}}
}

// follow makes a scout's builder know what was known when a batch was handed out.
func (b *builder) follow(next *batch) {
	b.own, b.french, b.order, b.result = next.like.own, next.like.french, next.like.order, next.like.result
	b.section, b.looked, b.apart = next.by.section, next.by.looked, next.by.apart
	b.problems, b.refusal = 0, nil
}

// moved says whether a row changed what later rows go by, or was no entry.
func (b *builder) moved(by bearing) bool {
	return b.section != by.section || b.looked != by.looked || b.refusal != nil || len(b.result.Remarks)+len(b.result.Speakers) > 0
}
