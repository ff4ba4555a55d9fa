package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/ui/console/keys"
)

// A key that gave or ended the floor is ignored when it comes again within this time: it is a hand that shook, or
// a key that is held.
const (
	tooQuick  = 400 * time.Millisecond
	heldFirst = 700 * time.Millisecond // a held key repeats for the first time sooner than this
	heldEvery = 120 * time.Millisecond // and then faster than this, as no hand does
)

// guard remembers each key that must not repeat, so that another one pressed meanwhile does not make it forget.
type guard struct {
	watched map[string]pressed
	last    string // the key that came last, whatever it was
}

type pressed struct {
	acted time.Duration // when the key acted
	came  time.Duration // when it came last, ignored or not
	wait  time.Duration // for how long it is ignored from then on
	asked bool          // it raised a question where text is typed
}

// came remembers a key, and says whether the one before was the same.
func (g *guard) came(msg tea.KeyPressMsg) (again bool) {
	again = g.last == msg.String()
	g.last = msg.String()
	return again
}

// blocks says whether a key is to be ignored at e, and remembers that it came.
func (g *guard) blocks(msg tea.KeyPressMsg, e time.Duration) bool {
	last, watched := g.watched[msg.String()]
	return g.held(msg, e) || watched && e-last.acted < last.wait
}

// answers says whether a key that raised a question comes again before it can have been read.
func (g *guard) answers(msg tea.KeyPressMsg, e time.Duration) bool {
	last := g.watched[msg.String()]
	return last.asked && e-last.acted < last.wait
}

// held says whether a key comes from a hand that has not let it go, and remembers that it came.
func (g *guard) held(msg tea.KeyPressMsg, e time.Duration) bool {
	last, watched := g.watched[msg.String()]
	if !watched {
		return false
	}
	came := last.came
	last.came = e
	g.watched[msg.String()] = last
	return e-came < heldEvery || msg.IsRepeat
}

// guards begins to watch a key that has just acted.
func (g *guard) guards(key string, e time.Duration) {
	g.watched[key] = pressed{acted: e, came: e, wait: tooQuick}
}

// leaves begins to watch a key that would do something else now, where it led to: a held one too, before it repeats. It is for keys that
// do not give the floor: whoever presses enter half a second later means it.
func (g *guard) leaves(key string, e time.Duration) {
	g.watched[key] = pressed{acted: e, came: e, wait: heldFirst}
}

// asks begins to watch a key that raised a question, which it would answer now.
func (g *guard) asks(key string, e time.Duration) {
	g.watched[key] = pressed{acted: e, came: e, wait: heldFirst, asked: true}
}

// watches begins to watch a key of which only repeats of a held one are to be ignored.
func (g *guard) watches(key string, e time.Duration) {
	g.watched[key] = pressed{acted: e, came: e}
}

// ignores says whether a key came too soon to be meant. Where text is typed a hand is quick, and nothing that the key did on the floor
// counts: only a key that is held, with no other between, is ignored there.
func (m *Model) ignores(act keys.Act, msg tea.KeyPressMsg) bool {
	again := m.guard.came(msg)
	if act == keys.None { // it may be text: a space, as fast as it comes
		return false
	}
	if m.typing() {
		answers := m.guard.answers(msg, m.lived)
		return (m.guard.held(msg, m.lived) || answers) && again
	}
	return m.guard.blocks(msg, m.lived)
}

// tooSoon is why a key was ignored.
func (m *Model) tooSoon(msg tea.KeyPressMsg) string {
	t, k := &m.config.Text.Console, msg.String()
	if m.lived-m.guard.watched[k].acted >= tooQuick {
		return t.Held(k)
	}
	return t.TooQuick(k)
}

// typing says whether what is pressed may be text.
func (m *Model) typing() bool {
	_, typing := m.screen.(typist)
	return typing
}

// guardFloor keeps the key that gives and ends the floor from doing so for a moment. What it was pressed for is gone: a screen that it
// closed, or one that closed by itself.
func (m *Model) guardFloor() {
	b, _ := keys.Of(keys.Floor, keys.GiveOrEnd)
	for _, k := range b.Keys {
		m.guard.guards(k, m.lived)
	}
}

// asks says whether a form asks something that its key would answer.
func (m *Model) asks() bool {
	f, open := m.screen.(*form)
	return open && f.warning != ""
}
