package console

import (
	"reflect"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/text"
)

// bench drives the console without a terminal: each message comes at an instant that the test chooses.
type bench struct {
	t     *testing.T
	m     *Model
	now   timer.Stamp
	saver *trySaver
}

// trySaver keeps records, or refuses to.
type trySaver struct {
	saved []session.Record
	err   error
}

func (s *trySaver) Append(r []session.Record) error {
	if s.err != nil {
		return s.err
	}
	s.saved = append(s.saved, r...)
	return nil
}

var newYork = time.FixedZone("EDT", -4*3600)

// debate is a list that has something of everything.
func debate() []speakers.Speaker {
	return []speakers.Speaker{
		{Name: "Albania", Category: speakers.Briefer, Person: "Ferit Hoxha", Title: "Chair of the Informal Working Group"},
		{Name: "Ecuador", Category: speakers.Member, OnBehalfOf: "the ten elected members", Person: "Hernán Pérez Loose", Title: "Permanent Representative"},
		{Name: "China", Category: speakers.Member, Person: "Zhang Jun", Title: "Permanent Representative"},
		{Name: "United Kingdom of Great Britain and Northern Ireland", Category: speakers.Member},
		{Name: "France", Category: speakers.Member},
		{Name: "Norway", Category: speakers.NonMember, OnBehalfOf: "the Accountability, Coherence and Transparency group"},
		{Name: "Singapore", Category: speakers.NonMember},
		{Name: "Cuba", Category: speakers.NonMember},
	}
}

func newBench(t *testing.T, lang string, list []speakers.Speaker) *bench {
	t.Helper()
	b := &bench{t: t, saver: &trySaver{}}
	b.now = timer.Stamp{At: time.Date(2023, 9, 5, 10, 0, 0, 0, newYork)}
	m := session.NewMeeting(nil)
	opened := session.SessionOpened{
		Kind: session.Live, Meeting: "9418th meeting", Limits: session.DefaultLimits(), WarningMS: 30000, GraceMS: 30000,
	}
	for _, c := range []session.Command{session.OpenSession{With: opened}, session.LoadList{Source: "list.csv", Speakers: list}} {
		if _, err := m.Do(c, b.now); err != nil {
			t.Fatal(err)
		}
	}
	catalogue, _ := text.For(lang)
	b.m = New(Config{
		Meeting: m, Saver: b.saver, Stamp: func() timer.Stamp { return b.now }, Text: catalogue,
		LogPath: "/home/aide/.local/state/rostrum/2023-09-05T1000-9418.jsonl",
	})
	b.m.saves.begin = asked
	b.size(80, 24)
	return b
}

// asked leaves work alone: send does it.
func asked(work func() tea.Msg, _ <-chan struct{}) tea.Cmd { return work }

// send gives the console one message, and lets a save that this began end at once. Other effects are left alone.
func (b *bench) send(msg tea.Msg) {
	before := b.m.saves.busy
	if _, again := msg.(saveRetried); again {
		before = false
	}
	b.m.Update(msg)
	if b.m.saves.busy && !before {
		b.m.Update(b.m.saves.append(b.m.saves.waiting))
	}
}

func (b *bench) size(columns, rows int) { b.send(tea.WindowSizeMsg{Width: columns, Height: rows}) }

func (b *bench) wait(d time.Duration) {
	b.now = b.now.Add(d)
	b.send(awoke{b.m.wake.number})
}

// press presses keys one after another, a second apart.
func (b *bench) press(keys ...string) {
	for _, k := range keys {
		b.send(key(k))
		b.wait(time.Second)
	}
}

var named = map[string]rune{
	"enter": tea.KeyEnter, "space": tea.KeySpace, "esc": tea.KeyEscape, "up": tea.KeyUp, "down": tea.KeyDown,
	"tab": tea.KeyTab, "backspace": tea.KeyBackspace, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd,
	"left": tea.KeyLeft, "right": tea.KeyRight,
}

func key(name string) tea.KeyPressMsg {
	k := tea.Key{}
	for {
		switch {
		case strings.HasPrefix(name, "ctrl+"):
			k.Mod, name = k.Mod|tea.ModCtrl, name[5:]
			continue
		case strings.HasPrefix(name, "shift+"):
			k.Mod, name = k.Mod|tea.ModShift, name[6:]
			continue
		}
		break
	}
	if code, ok := named[name]; ok {
		k.Code = code
		if name == "space" {
			k.Text = " "
		}
		return tea.KeyPressMsg(k)
	}
	k.Code = []rune(name)[0]
	if k.Mod&tea.ModCtrl == 0 {
		k.Text = name
	}
	return tea.KeyPressMsg(k)
}

// screen returns what is drawn, without styles and without blanks at line ends.
func (b *bench) screen() string {
	lines := strings.Split(ansi.Strip(b.m.draw()), "\n")
	for i, line := range lines {
		if w := b.m.ruler.width(line); w != b.m.width {
			b.t.Errorf("row %d is %d columns wide, want %d: %q", i, w, b.m.width, line)
		}
		lines[i] = strings.TrimRight(line, " ")
	}
	if len(lines) != b.m.height && b.m.height >= minRows && b.m.width >= minColumns {
		b.t.Errorf("%d rows are drawn, want %d", len(lines), b.m.height)
	}
	return strings.Join(lines, "\n") + "\n"
}

// shows fails unless the screen holds every one of the texts.
func (b *bench) shows(texts ...string) {
	b.t.Helper()
	screen := b.screen()
	for _, s := range texts {
		if !strings.Contains(screen, s) {
			b.t.Errorf("the screen does not show %q:\n%s", s, screen)
		}
	}
}

// lacks refuses a screen that shows one of the texts.
func (b *bench) lacks(texts ...string) {
	b.t.Helper()
	for _, s := range texts {
		if seen := b.screen(); strings.Contains(seen, s) {
			b.t.Errorf("the screen shows %q:\n%s", s, seen)
		}
	}
}

// sound fails unless the records give the live state again.
func (b *bench) sound() {
	b.t.Helper()
	live := b.m.meeting.State()
	if err := live.Check(); err != nil {
		b.t.Fatal(err)
	}
	if !reflect.DeepEqual(comparable(live), comparable(session.Replay(b.m.meeting.Records()))) {
		b.t.Fatal("the records do not give the live state again")
	}
}

// comparable returns what two states must agree on: all but where the search for the next entry begins.
func comparable(s *session.State) *session.State {
	c := s.Clone()
	c.Next()
	return c
}

// marksPastes says how the terminal answers when it is asked whether it marks what is pasted.
func (b *bench) marksPastes(value ansi.ModeSetting) {
	b.send(tea.ModeReportMsg{Mode: ansi.ModeBracketedPaste, Value: value})
}
