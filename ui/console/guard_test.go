package console

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// quickly presses keys as fast as a program or a practised hand does.
func (b *bench) quickly(every time.Duration, keys ...string) {
	for _, k := range keys {
		b.send(key(k))
		b.wait(every)
	}
}

func (b *bench) speaking() bool {
	_, speaking := b.m.meeting.State().Floor()
	return speaking
}

// An enter that gave the floor a moment ago does not make a form deaf to the next one.
func TestAQuickEnterCountsWhereTextIsTyped(t *testing.T) {
	b := newBench(t, "en", debate())
	entries := b.m.meeting.State().List().Len()
	b.quickly(20*time.Millisecond, "enter", "a", "P", "e", "r", "u", "enter")
	if n := b.m.meeting.State().List().Len(); n != entries+1 {
		t.Errorf("%d entries, want %d:\n%s", n, entries+1, b.screen())
	}
	b.quickly(20*time.Millisecond, "n", "x", "enter")
	b.shows("noted")
	if b.m.screen != nil {
		t.Errorf("the note was not taken:\n%s", b.screen())
	}
	b.sound()
}

// The second enter of a hand that is sure of itself must not fall through the form onto the floor.
func TestAnEnterThatClosedAFormGivesNobodyTheFloor(t *testing.T) {
	for name, keys := range map[string][]string{
		"a form":       {"a", "P", "e", "r", "u", "enter"},
		"a search":     {"/", "C", "u", "enter"},
		"the commands": {":", "n", "o", "h", "i", "t", "enter"},
		"the menu":     {"b", "enter"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "en", debate())
			b.press(keys...)
			if b.m.screen != nil {
				t.Fatalf("it is still open:\n%s", b.screen())
			}
			b = newBench(t, "en", debate())
			b.quickly(300*time.Millisecond, append(keys, "enter")...)
			if b.speaking() {
				t.Fatal("the floor was given")
			}
			b.shows("enter came again within 0.4 s: ignored.")
			b.wait(400 * time.Millisecond)
			b.send(key("enter"))
			if !b.speaking() {
				t.Error("the floor was not given by a later enter")
			}
			b.sound()
		})
	}
}

// The export's screen closes by itself: an enter that was meant for it comes too late.
func TestAnExportThatEndsGivesNobodyTheFloor(t *testing.T) {
	b := newBench(t, "en", debate())
	b.m.config.Export, b.m.config.Formats = func(Export) error { return nil }, []string{"csv"}
	b.press("e", "enter")
	b.wait(5 * time.Second)
	b.send(exported{path: "debate.csv"})
	b.wait(200 * time.Millisecond)
	b.send(key("enter"))
	if b.speaking() {
		t.Error("the floor was given")
	}
}

// holds sends a key as a keyboard does that is not let go: once, after its first delay again, and then every 33 ms.
func (b *bench) holds(k string) {
	b.t.Helper()
	b.send(key(k))
	b.wait(500 * time.Millisecond)
	for range 60 {
		b.send(key(k))
		b.wait(33 * time.Millisecond)
	}
}

// A key that is held answers no question that it has just raised.
func TestAHeldEnterDoesNotConfirmADuplicate(t *testing.T) {
	b := newBench(t, "en", debate())
	entries := b.m.meeting.State().List().Len()
	b.press("a", "C", "u", "b", "a")
	b.holds("enter")
	if n := b.m.meeting.State().List().Len(); n != entries || b.speaking() {
		t.Errorf("%d entries, want %d; somebody speaks: %v", n, entries, b.speaking())
	}
	b.wait(time.Second)
	b.send(tea.KeyPressMsg{Code: tea.KeyEnter})
	if n := b.m.meeting.State().List().Len(); n != entries+1 {
		t.Errorf("%d entries, want %d, once enter was let go and pressed again", n, entries+1)
	}
}
