package console

import (
	"errors"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer"
	"rostrum/timer/session"
)

func (b *bench) last() session.Event {
	records := b.m.meeting.Records()
	return records[len(records)-1].Event
}

func TestEnterGivesAndEnds(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("enter")
	b.shows("SPEAKING", "Albania", "NEXT  Ecuador", "floor given to Albania")
	b.press("enter")
	b.shows("WAITING", "NEXT  Ecuador", "statement of Albania ended", "5:00")
	b.press("enter")
	b.shows("SPEAKING", "NEXT  China")
	b.sound()
}

// A shaking hand strikes another key in between: enter is still too quick, and the statement goes on.
func TestAnotherKeyDoesNotLiftTheGuard(t *testing.T) {
	for _, between := range []string{"space", "o"} {
		b := newBench(t, "en", debate())
		for _, k := range []string{"enter", between, "enter"} {
			b.send(key(k))
			b.wait(100 * time.Millisecond)
		}
		b.shows("enter came again within 0.4 s: ignored.")
		if _, speaking := b.m.meeting.State().Floor(); !speaking {
			t.Errorf("enter, %s, enter ended the statement", between)
		}
	}
}

func TestUndoGivesTheRunningTimeBack(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.wait(89 * time.Second)
	b.press("enter")
	b.wait(9 * time.Second)
	b.shows("undo: statement of Ecuador ended, 10 s ago")
	b.press("u")
	b.shows("SPEAKING", "undone: statement of Ecuador ended")
	floor, _ := b.m.meeting.State().Floor()
	if got := floor.Clock.SpentAt(b.m.now.Elapsed); got != 101*time.Second {
		t.Errorf("the statement has taken %v, want 1m41s", got)
	}
	b.press("ctrl+r")
	b.shows("WAITING", "redone: statement of Ecuador ended")
	b.press("u", "u", "u", "u", "u", "u")
	b.shows("There is nothing to undo.")
	b.sound()
}

// That a key came again too soon leaves what the first did in sight, and is gone before it.
func TestAnIgnoredKeyLeavesTheNoticeBeforeIt(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.press("i")
	b.types("28")
	b.send(key("enter"))
	b.wait(300 * time.Millisecond)
	b.send(key("enter"))
	both := []string{"statement of Ecuador began", "no further: Albania spoke until", "▲ enter came again within 0.4 s: ignored."}
	b.shows(both...)
	b.wait(time.Second)
	b.press("enter", "enter", "f")
	b.quickly(100*time.Millisecond, "enter", "enter")
	b.shows("▲ enter came again within 0.4 s: ignored.") // in the place of the way back: what was done is not for the room
	b.wait(4 * time.Second)
	b.shows("esc back")
	b.lacks("came again")
	b.press("esc")
	b.shows("statement of China ended")
	b.sound()
}

// What is to be read out, and who is next, stand there only while somebody can be given the floor.
func TestNobodyIsNextOnceTheMeetingIsAdjourned(t *testing.T) {
	for _, board := range []bool{false, true} {
		b := newBench(t, "en", debate())
		b.size(120, 40)
		second(b)
		b.press("enter")
		next := []string{"NEXT", "“I now give the floor to the representative of China.”"}
		if board { // on which nothing is to be read out
			b.press("f")
			next = next[:1]
		}
		b.shows(next...)
		b.press("b", "s", "enter")
		b.shows("SUSPENDED", "NEXT")
		b.lacks("I now give the floor")
		b.press("b", "r")
		b.shows(next...)
		b.press("b", "a")
		b.shows("ADJOURNED", "6 entries were still waiting.")
		b.lacks("NEXT", "I now give the floor", "›")
		b.press("u")
		b.shows(next...)
		b.sound()
	}
}

func TestKeyThatComesAgainAtOnceIsIgnored(t *testing.T) {
	b := newBench(t, "en", debate())
	b.send(key("enter"))
	b.wait(399 * time.Millisecond)
	b.send(key("enter"))
	if _, ok := b.m.meeting.State().Floor(); !ok {
		t.Fatal("the statement was ended by a key that came again after 399 ms")
	}
	b.shows("enter came again within 0.4 s: ignored.")
	b.wait(time.Millisecond + 200*time.Millisecond)
	b.send(key("enter"))
	if _, ok := b.m.meeting.State().Floor(); ok {
		t.Fatal("a key 600 ms after the one that acted was ignored")
	}
}

func TestHeldKeyActsOnce(t *testing.T) {
	for _, k := range []string{"enter", "space"} {
		t.Run(k, func(t *testing.T) {
			b := newBench(t, "en", debate())
			b.press("enter")
			before := len(b.m.meeting.Records())
			b.send(key(k))
			for range 100 {
				b.wait(33 * time.Millisecond)
				b.send(key(k))
			}
			if n := len(b.m.meeting.Records()) - before; n != 1 {
				t.Errorf("a key held for 3 s acted %d times", n)
			}
		})
	}
}

// What is typed into a field may come as fast as it likes, whatever its keys did before.
func TestTextIsNotTakenForAHeldKey(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.press("space", "n")
	const text = "it is read out in part"
	for _, r := range text {
		b.now = b.now.Add(time.Millisecond)
		name := string(r)
		if r == ' ' {
			name = "space"
		}
		b.send(key(name))
	}
	b.shows(text)
	b.sound()
}

func TestPauseHoldsTheClock(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.press("space")
	held := b.m.scene().situation().clock
	b.wait(40 * time.Second)
	if now := b.m.scene().situation().clock; now != held {
		t.Errorf("the clock went from %s to %s while it was held", held, now)
	}
	b.press("space")
	b.shows("SPEAKING")
	b.sound()
}

func TestLimitAndStartAreCorrected(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.press("+", "+", "-")
	b.shows("limit 5:30, changed")
	b.wait(20 * time.Second)
	spent := b.m.now.Elapsed
	b.send(key(">"))
	floor, _ := b.m.meeting.State().Floor()
	if got := floor.Clock.SpentAt(spent); got != 19*time.Second {
		t.Errorf("after > the statement has taken %v, want 19s", got)
	}
	b.press("<", "<")
	b.sound()
}

func TestNothingIsForgottenWhileNothingCanBeSaved(t *testing.T) {
	b := newBench(t, "en", debate())
	b.saver.err = errors.New("write log: no space left on device")
	b.press("enter", "enter", "enter")
	b.shows("NOT SAVED since 10:00:00: write log: no space left on device")
	if n := len(b.m.Unsaved()); n != 3 {
		t.Fatalf("%d records are unsaved, want 3", n)
	}
	b.saver.err = nil
	b.send(saveRetried{b.m.saves.rest})
	b.shows("● saved")
	if n := len(b.m.Unsaved()); n != 0 || len(b.saver.saved) != 3 {
		t.Errorf("%d records are unsaved and %d saved, want 0 and 3", n, len(b.saver.saved))
	}
}

func TestOneSaveAtATime(t *testing.T) {
	b := newBench(t, "en", debate())
	b.m.Update(key("enter"))
	b.shows("○ saving")
	b.now = b.now.Add(time.Second)
	b.m.Update(key("enter"))
	b.m.Update(b.m.saves.append(b.m.saves.waiting[:1]))
	if len(b.saver.saved) != 1 || !b.m.saves.busy || len(b.m.saves.waiting) != 1 {
		t.Errorf("after the first save: %d saved, %d waiting, busy %v", len(b.saver.saved), len(b.m.saves.waiting), b.m.saves.busy)
	}
	// The second is confirmed, but its message never arrives: main must not save it twice.
	b.m.saves.append(b.m.saves.waiting)
	if left := b.m.Unsaved(); len(left) != 0 {
		t.Errorf("main would save %d records twice", len(left))
	}
}

func TestLeavingAsksWhileSomebodySpeaks(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("enter", "q")
	b.shows("Albania still has the floor.", "Leave?", "y yes")
	b.press("n")
	b.press("enter", "q")
	if b.last() != (session.SessionClosed{}) || !b.m.leaving {
		t.Error("q between two statements does not leave")
	}
}

func TestLeavingWaitsForTheLastSave(t *testing.T) {
	b := newBench(t, "en", debate())
	b.saver.err = errors.New("disk full")
	b.press("q")
	_, cmd := b.m.Update(key("x"))
	if quits(cmd) {
		t.Fatal("the console ends while records are unsaved")
	}
	b.shows("1 act since 10:00:00 not", "saved: disk full.", "ctrl+c leave unsaved")
	if _, cmd = b.m.Update(key("ctrl+c")); !quits(cmd) {
		t.Error("ctrl+c does not end the console")
	}
}

func quits(cmd tea.Cmd) bool {
	if cmd == nil {
		return false
	}
	switch msg := cmd().(type) {
	case tea.QuitMsg:
		return true
	case tea.BatchMsg:
		for _, c := range msg {
			if c != nil && isQuit(c) {
				return true
			}
		}
	}
	return false
}

// isQuit says whether an effect is to quit, without waiting for those that take their time.
func isQuit(c tea.Cmd) bool {
	done := make(chan bool, 1)
	go func() { _, quit := c().(tea.QuitMsg); done <- quit }()
	select {
	case quit := <-done:
		return quit
	case <-time.After(20 * time.Millisecond):
		return false
	}
}

func TestSteppedWallClockIsNotedAndTouchesNoCountdown(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	before := b.m.scene().situation().clock
	b.now.At = b.now.At.Add(-time.Hour)
	b.wait(0)
	b.shows("The computer's clock was set back by 1:00:00.", "09:0")
	if after := b.m.scene().situation().clock; after != before {
		t.Errorf("the countdown went from %s to %s", before, after)
	}
	if e, ok := b.last().(session.ClockStepped); !ok || e.ByMS != -3600000 {
		t.Errorf("the last event is %#v", b.last())
	}
	n := len(b.m.meeting.Records())
	b.now.At = b.now.At.Add(1900 * time.Millisecond)
	b.wait(0)
	if len(b.m.meeting.Records()) != n {
		t.Error("a drift of 1.9 s counts as a step")
	}
}

// What is shown changes exactly when the console wakes, and an old wake-up changes nothing.
func TestWakesWhenTheShownSecondChanges(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.wait(300 * time.Millisecond)
	for range 700 {
		shown := b.m.scene().situation().clock
		nap := b.m.nextChange()
		if nap > time.Second {
			t.Fatalf("sleeps %v while somebody speaks", nap)
		}
		b.now = b.now.Add(nap - time.Microsecond)
		b.m.now = b.now
		if early := b.m.scene().situation().clock; early != shown && nap > time.Millisecond {
			t.Fatalf("%s became %s before the console woke", shown, early)
		}
		b.wait(time.Microsecond)
	}
	number := b.m.wake.number
	b.send(awoke{number - 3})
	if b.m.wake.number != number {
		t.Error("an old wake-up began another nap")
	}
}

func TestDrawingReadsNoClock(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	first := b.m.draw()
	b.m.config.Stamp = func() timer.Stamp { t.Error("drawing read the clock"); return b.now }
	if b.m.draw() != first {
		t.Error("the same state and instant give another screen")
	}
}
