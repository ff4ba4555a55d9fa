package console

import (
	"testing"
	"time"

	"rostrum/timer/session"
)

func (b *bench) draftField(typed ...string) {
	b.press("down", "down", "m", "shift+tab")
	b.press(typed...)
}

func TestDraftGivenAsALength(t *testing.T) {
	b := newBench(t, "en", debate())
	b.draftField("4", ":", "1", "0", "enter")
	amended, ok := b.last().(session.SpeakerAmended)
	if !ok || amended.Speaker.Draft != 4*time.Minute+10*time.Second {
		t.Errorf("the last act is %+v", b.last())
	}
	b.press("m")
	b.shows("4:10")
}

func TestDraftGivenAsAFile(t *testing.T) {
	b := newBench(t, "en", debate())
	b.m.config.ReadDraft = func(path string) (time.Duration, string) {
		if path == "a.txt" {
			return 250 * time.Second, ""
		}
		return 0, path + ": no such file"
	}
	b.draftField("b", "enter")
	b.send(b.m.readDraft("b")())
	b.shows("no such file")
	b.press("backspace", "a", ".", "t", "x", "t", "enter")
	if _, amended := b.last().(session.SpeakerAmended); amended {
		t.Fatal("the entry was kept before the draft was read")
	}
	late := b.m.readDraft("c.txt")().(draftRead)
	b.send(late) // of a draft that was typed before: nothing
	b.send(b.m.readDraft("a.txt")())
	b.shows("about 4:10")
	b.press("enter")
	if amended, ok := b.last().(session.SpeakerAmended); !ok || amended.Speaker.Draft != 250*time.Second {
		t.Errorf("the last act is %+v", b.last())
	}
	b.sound()
}
