package console

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers/intake"
)

func TestPastedIsLeft(t *testing.T) {
	b := pastingBench(t, "en", debate())
	records := len(b.m.meeting.Records())
	b.paste(lateNames)
	b.press("down", "d", "esc")
	if b.m.screen != nil || len(b.m.meeting.Records()) != records {
		t.Error("esc left something behind")
	}
	reading := b.update(tea.PasteMsg{Content: lateNames})
	b.press("enter")
	b.shows("still being read")
	b.press("esc")
	b.follow(reading)
	if b.m.screen != nil || len(b.m.meeting.Records()) != records {
		t.Error("what was left opened again when it was read")
	}
}

// A second paste takes the place of the first; what was pasted before it was read is not read for nothing.
func TestPastedTwice(t *testing.T) {
	b := pastingBench(t, "en", debate())
	first := b.update(tea.PasteMsg{Content: lateNames})
	b.update(tea.PasteMsg{Content: "Togo\nMali\n"})
	second := b.update(b.readingIn(first))
	if p := b.m.screen.(*pastedList); !p.busy {
		t.Error("the first was shown")
	}
	b.follow(second)
	b.shows("2 entries: 2 new", "Togo", "Mali")
	b.paste(" ")
	b.shows("Nothing was taken: the list is empty.", "names, one a line")
	third := b.update(tea.PasteMsg{Content: "Chad"})
	b.press("enter")
	b.shows("PASTED", "still being read")
	b.follow(third)
	b.shows("1 entry: 1 new", "Chad")
	b.press("enter")
	b.shows("Chad added")
}

// Whoever pastes and leaves again and again has one reading under way, and the last one is read after it.
func TestPastedAndLeftAgainAndAgain(t *testing.T) {
	b := pastingBench(t, "en", debate())
	readings := 0
	read := b.m.config.Pasting.Read
	b.m.config.Pasting.Read = func(text string, l *intake.Layout) Pasted { readings++; return read(text, l) }
	first := b.update(tea.PasteMsg{Content: "Delegation A"})
	for i := range 4 {
		b.press("esc")
		b.update(tea.PasteMsg{Content: "Delegation " + string(rune('B'+i))})
	}
	b.follow(first)
	b.shows("Delegation E")
	if readings != 2 {
		t.Errorf("%d readings were begun, not the first and the last", readings)
	}
	b.press("esc")
	first = b.update(tea.PasteMsg{Content: "Delegation F"})
	b.press("esc")
	b.follow(first)
	if b.m.screen != nil || b.m.reading.last != nil {
		t.Error("what was left is kept")
	}
	b.paste("Delegation G")
	b.shows("Delegation G")
}

func TestAPasteIntoAFieldStaysThere(t *testing.T) {
	b := pastingBench(t, "en", debate())
	b.press("a")
	b.paste("Togo")
	if f, open := b.m.screen.(*form); !open || f.typed[fieldName].String() != "Togo" {
		t.Fatalf("the screen is %T", b.m.screen)
	}
	b.press("esc", "?")
	b.paste("Togo")
	b.shows("Nothing can be pasted here. Go back (esc)")
	b.press("esc", "f")
	b.paste("Togo")
	b.shows("PASTED")
	b.press("enter")
	if !b.m.board || !strings.HasSuffix(b.namesOf(), "Togo") {
		t.Error("what was pasted on the big board is not added, or the board is gone")
	}
}

// A paste of many megabytes into a field takes no time that the clock would miss: a field holds what a value of a list may hold.
func TestAHugePasteIntoAField(t *testing.T) {
	huge := strings.Repeat("é漢 \x1b]0;x\a", 3<<20)
	for _, open := range []string{"a", "/", ":", "h", "n", "i"} {
		b := pastingBench(t, "en", debate())
		b.press("enter", open)
		began := time.Now()
		b.paste(huge)
		b.paste("more")
		b.screen()
		if took := time.Since(began); took > 2*time.Second {
			t.Errorf("after %s a paste took %v", open, took)
		}
	}
}
