package console

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

func alt(code rune, more ...tea.KeyMod) tea.KeyPressMsg {
	k := tea.KeyPressMsg{Code: code, Mod: tea.ModAlt}
	for _, m := range more {
		k.Mod |= m
	}
	return k
}

// A key with Alt may be escape and a key that came together. It does neither, and says so.
func TestAKeyWithAltIsSaidAndDoesNothing(t *testing.T) {
	for name, open := range map[string][]string{
		"on the floor": nil, "in a form": {"a", "P", "e", "r", "u"}, "in the menu": {"b"}, "in help": {"?"}, "on the board": {"f"}, "in statements": {"t"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "en", debate())
			second(b)
			b.press(open...)
			screen, records, shown := b.m.screen, len(b.m.meeting.Records()), ""
			if f, ok := screen.(*form); ok {
				shown = f.typed[fieldName].String()
			}
			for said, k := range map[string]tea.KeyPressMsg{
				"alt+g does nothing. If it was esc, then g: a little slower, please.": alt('g'),
				"If it was esc, then G:":      alt('g', tea.ModShift),
				"If it was esc, then enter:":  alt(tea.KeyEnter),
				"If it was esc, then space:":  alt(tea.KeySpace),
				"If it was esc, then up:":     alt(tea.KeyUp),
				"If it was esc, then ctrl+c:": alt('c', tea.ModCtrl),
			} {
				b.send(k)
				b.shows(said)
			}
			if b.m.screen != screen || len(b.m.meeting.Records()) != records {
				t.Errorf("something was done:\n%s", b.screen())
			}
			if f, ok := screen.(*form); ok && f.typed[fieldName].String() != shown {
				t.Errorf("%q is typed, was %q", f.typed[fieldName].String(), shown)
			}
		})
	}
}

func TestEscapeTwiceIsEscape(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("a")
	b.send(alt(tea.KeyEscape))
	if b.m.screen != nil {
		t.Errorf("the form is still open:\n%s", b.screen())
	}
}
