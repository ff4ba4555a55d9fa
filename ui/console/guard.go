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

// guard remembers each key that must not repeat, so that another one pressed meanwhile does not make it forget.
type guard map[string]pressed

type pressed struct {
	acted time.Duration // when the key acted
	came  time.Duration // when it came last, ignored or not
}

// blocks says whether a key is to be ignored at e, and remembers that it came.
func (g guard) blocks(msg tea.KeyPressMsg, e time.Duration) bool {
	last, watched := g[msg.String()]
	if !watched {
		return false
	}
	g[msg.String()] = pressed{acted: last.acted, came: e}
	held := e-last.came < heldEvery || msg.IsRepeat
	return held || e-last.acted < tooQuick
}

// guards begins to watch a key that has just acted.
func (g guard) guards(key string, e time.Duration) { g[key] = pressed{acted: e, came: e} }

// watches begins to watch a key of which only repeats of a held one are to be ignored.
func (g guard) watches(key string, e time.Duration) { g[key] = pressed{acted: e - tooQuick, came: e} }
