package session

import "iter"

// pile keeps records one on another. A pile is never changed: what is put on it or taken out of it makes another, which
// shares what lies below. So whoever has a pile keeps it, and undo costs the same after ten records and after ten thousand.
type pile struct{ top *piled }

type piled struct {
	record Record
	below  *piled
	size   int // with all below
}

func (p pile) size() int {
	if p.top == nil {
		return 0
	}
	return p.top.size
}

// on returns the pile with one more record on it.
func (p pile) on(r Record) pile { return pile{&piled{record: r, below: p.top, size: p.size() + 1}} }

// latest returns the record on top.
func (p pile) latest() (Record, bool) {
	if p.top == nil {
		return Record{}, false
	}
	return p.top.record, true
}

// all yields the records from the top down.
func (p pile) all() iter.Seq[Record] {
	return func(yield func(Record) bool) {
		for at := p.top; at != nil && yield(at.record); at = at.below {
		}
	}
}

// without returns the pile but for the record of number seq, and that record.
func (p pile) without(seq int) (pile, Record, bool) {
	above, at := p.above(func(r Record) bool { return r.Seq == seq })
	if at == nil {
		return p, Record{}, false
	}
	return pile{at.below}.under(above), at.record, true
}

// with returns the pile with a record in its place: on those of lower numbers.
func (p pile) with(r Record) pile {
	above, at := p.above(func(other Record) bool { return other.Seq < r.Seq })
	return pile{at}.on(r).under(above)
}

// above returns what lies above the first record from the top that is meant, and where that lies. What is undone and
// redone lies nearly always on top.
func (p pile) above(meant func(Record) bool) ([]Record, *piled) {
	var above []Record
	for at := p.top; at != nil; at = at.below {
		if meant(at.record) {
			return above, at
		}
		above = append(above, at.record)
	}
	return above, nil
}

// under puts back what above took off.
func (p pile) under(above []Record) pile {
	for i := len(above) - 1; i >= 0; i-- {
		p = p.on(above[i])
	}
	return p
}
