package console

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// A key that gave or ended the floor is ignored when it comes again within this time: it is a hand that shook, or
// a key that is held.
const (
	tooQuick  = 400 * time.Millisecond
	heldEvery = 120 * time.Millisecond // a held key repeats faster than this, and no hand does
)

// guard remembers the last key that must not repeat.
type guard struct {
	key     string
	acted   time.Duration // when it acted
	pressed time.Duration // when it came last, ignored or not
}

// blocks says whether a key is to be ignored at e, and remembers that it came.
func (g *guard) blocks(msg tea.KeyPressMsg, e time.Duration) bool {
	if g.key == "" || msg.String() != g.key {
		return false
	}
	held := e-g.pressed < heldEvery || msg.IsRepeat
	g.pressed = e
	return held || e-g.acted < tooQuick
}

// guards begins to watch a key that has just acted.
func (g *guard) guards(key string, e time.Duration) { *g = guard{key: key, acted: e, pressed: e} }

// watches begins to watch a key of which only repeats of a held one are to be ignored.
func (g *guard) watches(key string, e time.Duration) {
	*g = guard{key: key, acted: e - tooQuick, pressed: e}
}
