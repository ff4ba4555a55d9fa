package console

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer/session"
)

// listener drives the console and hears its signals. Every effect is run.
type listener struct {
	*bench
	mu    sync.Mutex
	heard []string
	fails error
}

func listen(t *testing.T) *listener {
	l := &listener{bench: newBench(t, "en", debate())}
	l.m.config.OnSignal = func(s Signal) error {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.heard = append(l.heard, fmt.Sprintf("%s %d %s", s.Signal, s.Turn, s.Spent.Truncate(time.Second)))
		return l.fails
	}
	return l
}

// tell sends one message and runs what follows from it, but for the naps.
func (l *listener) tell(msg tea.Msg) {
	_, cmd := l.m.Update(msg)
	l.run(cmd)
	synctest.Wait()
}

func (l *listener) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	go func() {
		switch msg := cmd().(type) {
		case tea.BatchMsg:
			for _, c := range msg {
				l.run(c)
			}
		case signalTold:
			l.mu.Lock()
			defer l.mu.Unlock()
			l.m.Update(msg)
		}
	}()
}

// play takes what happens: a key, or a time to wait in seconds, in one look.
func (l *listener) play(steps ...any) {
	for _, s := range steps {
		switch s := s.(type) {
		case string:
			l.now = l.now.Add(500 * time.Millisecond)
			l.tell(key(s))
		case int:
			l.now = l.now.Add(time.Duration(s) * time.Second)
			l.tell(awoke{})
		}
	}
}

func TestSignalsAreGivenOnceAndNoneIsLost(t *testing.T) {
	// Ecuador's limit is 5:00: the warning comes at 4:30, grace ends at 5:30.
	for name, row := range map[string]struct {
		steps []any
		want  []string
	}{
		"one after another":                   {[]any{270, 30, 30, 60}, []string{"warning 2 4m30s", "limit 2 5m0s", "grace 2 5m30s"}},
		"one late look over all three":        {[]any{400}, []string{"warning 2 6m40s", "limit 2 6m40s", "grace 2 6m40s"}},
		"the end is pressed in a late look":   {[]any{269, 2, 29, "enter", 60}, []string{"warning 2 4m31s", "limit 2 5m0s"}},
		"ended by mistake, and undone":        {[]any{280, "enter", 10, "u", 5, 10}, []string{"warning 2 4m40s", "limit 2 5m6s"}},
		"the limit passes while it was ended": {[]any{280, "enter", 25, "u", 1}, []string{"warning 2 4m40s", "limit 2 5m6s"}},
		"undo and redo of the floor itself":   {[]any{280, "u", 1, "ctrl+r", 1}, []string{"warning 2 4m40s"}},
		"paused over the mark":                {[]any{265, "space", 100, "space", 10}, []string{"warning 2 4m35s"}},
		"it began earlier: the mark is passed": {
			[]any{267, "<", 1}, []string{"warning 2 4m32s"},
		},
		"it began a few seconds later: no second bell": {
			[]any{301, ">", 20}, []string{"warning 2 5m1s", "limit 2 5m1s"},
		},
		"it began far later: the light comes on again when the time is used up": {
			[]any{301, ">", ">", ">", 20}, []string{"limit 2 5m1s", "limit 2 5m7s", "warning 2 5m1s"},
		},
		"more time: given again at the new limit": {
			[]any{301, "+", 30}, []string{"limit 2 5m1s", "limit 2 5m31s", "warning 2 5m1s"},
		},
		"more time and taken back: not again": {
			[]any{301, "+", 1, "u", 5}, []string{"limit 2 5m1s", "warning 2 5m1s"},
		},
		"less time: over at once": {
			[]any{275, "-", "-", 1}, []string{"grace 2 4m36s", "limit 2 4m35s", "warning 2 4m35s"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				defer time.Sleep(time.Minute) // until the last nap ends
				l := listen(t)
				second(l.bench)
				l.now = l.now.Add(-time.Second)
				l.m.now, l.m.signals = l.now, signals{}
				l.play(row.steps...)
				if slices.Sort(l.heard); !slices.Equal(l.heard, sorted(row.want)) {
					t.Errorf("given\n%q, want\n%q", l.heard, sorted(row.want))
				}
				l.sound()
			})
		})
	}
}

func sorted(s []string) []string { return slices.Sorted(slices.Values(s)) }

func TestResumedSessionGivesTheLastSignalAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		defer time.Sleep(time.Minute)
		l := listen(t)
		second(l.bench)
		l.now = l.now.Add(20 * time.Minute)
		again := session.NewMeeting(l.m.meeting.Records())
		if _, err := again.Do(session.ResumeSession{}, l.now); err != nil {
			t.Fatal(err)
		}
		c := l.m.config
		c.Meeting = again
		l.m = New(c)
		l.play(1, 1)
		if want := []string{"grace 2 20m2s"}; !slices.Equal(l.heard, want) {
			t.Errorf("given %q, want %q", l.heard, want)
		}
	})
}

func TestFailureOfTheCommandIsShownOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		defer time.Sleep(time.Minute)
		l := listen(t)
		l.fails = errors.New("exit status 3, no lamp here")
		second(l.bench)
		l.m.notice = notice{}
		l.play(275)
		l.shows("The command on signals failed: exit status 3, no lamp here.")
		l.m.notice = notice{}
		l.play(30)
		if l.m.notice.kind != noNotice {
			t.Errorf("the failure is shown again: %q", l.m.notice.text)
		}
	})
}

// The light blinks past the limit, and stays on past the grace: seen without any colour.
func TestTheLightBlinks(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.wait(4*time.Minute + 58500*time.Millisecond)
	var seen string
	for range 40 {
		seen += map[bool]string{true: "#", false: "."}[b.m.scene().situation().lamp]
		b.wait(time.Second)
	}
	if want := "." + strings.Repeat("#.", 15) + strings.Repeat("#", 9); seen != want {
		t.Errorf("the light was\n%s, want\n%s", seen, want)
	}
}
