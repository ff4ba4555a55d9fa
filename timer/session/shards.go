package session

import (
	"hash/maphash"
	"slices"
)

// shards is a map in parts of a few keys each, of which a change copies one, and what leads to it. So a change costs about
// the same with a hundred keys and with a hundred thousand.
type shards[K comparable, V any] [fanOut]*branch[K, V]

// fanOut squared is the number of parts.
const fanOut = 32

type branch[K comparable, V any] struct {
	own    *owner
	leaves [fanOut]leaf[K, V]
}

type leaf[K comparable, V any] struct {
	own *owner
	of  []entry[K, V] // in the order in which they came
}

type entry[K comparable, V any] struct {
	key   K
	value V
}

var seed = maphash.MakeSeed()

func part[K comparable](key K) (int, int) {
	h := maphash.Comparable(seed, key)
	return int(h % fanOut), int(h / fanOut % fanOut)
}

func (l *leaf[K, V]) find(key K) int {
	return slices.IndexFunc(l.of, func(e entry[K, V]) bool { return e.key == key })
}

func (m *shards[K, V]) get(key K) (value V) {
	at, of := part(key)
	if m[at] == nil {
		return value
	}
	l := &m[at].leaves[of]
	if i := l.find(key); i >= 0 {
		return l.of[i].value
	}
	return value
}

// set is a change by a state of this owner.
func (m *shards[K, V]) set(own *owner, key K, value V) {
	at, of := part(key)
	switch b := m[at]; {
	case b == nil:
		m[at] = &branch[K, V]{own: own}
	case b.own != own:
		m[at] = &branch[K, V]{own: own, leaves: b.leaves}
	}
	l := &m[at].leaves[of]
	if l.own != own {
		l.own, l.of = own, slices.Clone(l.of)
	}
	if i := l.find(key); i >= 0 {
		l.of[i].value = value
		return
	}
	l.of = append(l.of, entry[K, V]{key, value})
}
