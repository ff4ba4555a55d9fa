package console

import (
	"errors"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/exp/golden"
)

// hearing drives the linear console and keeps what it says.
type hearing struct {
	*bench
	l    *Linear
	said strings.Builder
}

func hear(t *testing.T, lang string) *hearing {
	h := &hearing{bench: newBench(t, lang, debate())}
	h.l = NewLinear(h.m, func(line string) {
		if strings.ContainsAny(line, "\x1b\r\n\a") {
			t.Errorf("a line moves the cursor: %q", line)
		}
		h.said.WriteString(line + "\n")
	})
	return h
}

func (h *hearing) tell(msg tea.Msg) {
	before := h.m.saves.busy
	h.l.Update(msg)
	if h.m.saves.busy && !before {
		h.l.Update(h.m.saves.append(h.m.saves.waiting))
	}
}

// play presses keys, one a second, and waits for whole seconds, waking at each.
func (h *hearing) play(steps ...any) {
	for _, s := range steps {
		switch s := s.(type) {
		case string:
			h.said.WriteString("> " + s + "\n")
			h.now = h.now.Add(time.Second)
			h.tell(key(s))
		case int:
			for range s {
				h.now = h.now.Add(time.Second)
				h.tell(awoke{h.m.wake.number})
			}
		}
	}
}

// A notice may name a file, and a name may hold anything: neither the screen nor the lines let it through.
func TestAHostileNotice(t *testing.T) {
	const evil = "kept in a  b/m\x1b]0;owned\az"
	h := hear(t, "en")
	h.m.notice.set(noticed, evil, 0)
	h.m.notice.add(noticed, evil+"2", 0)
	if got := h.m.notice.text; got != "kept in a  b/mz" {
		t.Errorf("shown as %q", got)
	}
	h.l.line(evil)
	h.m.notice.pass(noticeStays, noticeStays, asideStays)
	if got := h.m.notice.text; got != "kept in a  b/mz2" {
		t.Errorf("the next is shown as %q", got)
	}
}

// What is heard of a meeting reads like the meeting.
func TestLinearMeeting(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		t.Run(lang, func(t *testing.T) {
			h := hear(t, lang)
			h.play("enter", 130, "f", "enter", 20, "enter", 100, "space", 30, "space", 210, 100, "f", "enter", 5, "u", "enter")
			h.play("down", "x", "u", "b", "s", "?", "esc", ":", "s", "u", "s", "esc", "h", "esc", "p", "right", "esc", "q")
			golden.RequireEqual(t, []byte(h.said.String()))
			h.sound()
		})
	}
}

// Help is read out whole. Whatever is pressed then goes back, and says so; it does nothing else.
func TestAnyKeyGoesBackFromHelpInLines(t *testing.T) {
	for _, k := range []string{"enter", "space", "esc", "down", "o", "u", "<", "?", "ctrl+j"} {
		h := hear(t, "en")
		h.play("enter", 2, "?")
		if !strings.HasSuffix(h.said.String(), "  Any key goes back to the floor.\n") {
			t.Fatalf("help ends without the way back:\n%s", h.said.String())
		}
		records := len(h.m.meeting.Records())
		h.said.Reset()
		h.play(k)
		if got := h.said.String(); got != "> "+k+"\nBack to the floor.\n" || h.m.screen != nil {
			t.Errorf("%s: %q", k, got)
		}
		h.tell(key("enter")) // of a hand that does not let go
		h.tell(key(k))       // of one that shakes, or holds the key
		if n := len(h.m.meeting.Records()); n != records && k != "ctrl+j" {
			t.Errorf("%s did something on the floor", k)
		}
		h.play("enter")
		if h.speaking() {
			t.Errorf("%s: enter does not act once help is left", k)
		}
	}
}

func TestLinearSaysThatNothingIsSaved(t *testing.T) {
	h := hear(t, "en")
	h.saver.err = errors.New("no space left on device")
	h.play("enter", 3)
	if n := strings.Count(h.said.String(), "NOT SAVED"); n != 1 {
		t.Errorf("that nothing is saved is said %d times:\n%s", n, &h.said)
	}
}

func TestLinearTakesALineBreakForEnterAndLeavesAtTheEnd(t *testing.T) {
	h := hear(t, "en")
	h.tell(key("ctrl+j"))
	if _, ok := h.m.meeting.State().Floor(); !ok {
		t.Error("a line break gives nobody the floor")
	}
	h.tell(InputEnded{})
	if !h.m.leaving {
		t.Error("the end of the input does not leave")
	}
	h.sound()
}

// The key that says how things stand says when it will end, in whole sentences.
func TestLinearForecast(t *testing.T) {
	for lang, want := range map[string]string{"en": "list ends about ", "zh": "发言完毕"} {
		h := hear(t, lang)
		h.play("enter", 30)
		h.foresee()
		before := strings.Count(h.said.String(), want)
		h.play("f")
		said := h.said.String()
		if before != 0 || strings.Count(said, want) == 0 {
			t.Errorf("%s:\n%s", lang, said)
		}
	}
}
