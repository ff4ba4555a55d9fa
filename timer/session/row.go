package session

import "iter"

// row is a list in pieces, of which a change copies one. What it holds is nobody's own: a state that shares a row with
// its clone changes it by put and add alone.
type row[T any] struct {
	own    *owner // whose pieces is
	pieces []*piece[T]
	n      int
}

const pieceLength = 64

type piece[T any] struct {
	own *owner
	of  [pieceLength]T
}

func (r *row[T]) len() int { return r.n }

func (r *row[T]) at(i int) T { return r.pieces[i/pieceLength].of[i%pieceLength] }

// put and add are changes by a state of this owner.
func (r *row[T]) put(own *owner, i int, v T) { r.piece(own, i/pieceLength).of[i%pieceLength] = v }

func (r *row[T]) add(own *owner, v T) {
	r.n++
	r.put(own, r.n-1, v)
}

// cut leaves the first n. Who shares the row keeps the others.
func (r *row[T]) cut(n int) { r.n = n }

// piece returns one piece to be changed: itself, or a copy in its place where it is shared.
func (r *row[T]) piece(own *owner, i int) *piece[T] {
	if r.own != own {
		r.own, r.pieces = own, append(make([]*piece[T], 0, len(r.pieces)+1), r.pieces...)
	}
	switch {
	case i == len(r.pieces):
		r.pieces = append(r.pieces, &piece[T]{own: own})
	case r.pieces[i].own != own:
		r.pieces[i] = &piece[T]{own: own, of: r.pieces[i].of}
	}
	return r.pieces[i]
}

func (r *row[T]) all() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := range r.n {
			if !yield(i, r.at(i)) {
				return
			}
		}
	}
}

// back yields the same, the last first.
func (r *row[T]) back() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := r.n - 1; i >= 0; i-- {
			if !yield(i, r.at(i)) {
				return
			}
		}
	}
}
