package console

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/exp/golden"

	"rostrum/speakers"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
	"rostrum/ui/theme"
)

// pages are the screens over the floor and the big board; each is a golden screen at three sizes.
var pages = []struct {
	name string
	lang string
	play func(b *bench)
}{
	{"big board", "en", func(b *bench) { second(b); b.press("f"); b.wait(61 * time.Second) }},
	{"big board over the limit", "en", func(b *bench) { second(b); b.press("f"); b.wait(5*time.Minute + 12*time.Second) }},
	{"big board past the grace", "en", func(b *bench) { second(b); b.press("f"); b.wait(15*time.Minute + 12*time.Second) }},
	{"big board between two statements", "en", func(b *bench) { second(b); b.press("f", "enter") }},
	{"big board in Chinese", "zh", func(b *bench) { second(b); b.press("f"); b.wait(200 * time.Second) }},
	{"record", "en", func(b *bench) { busy(b); b.press("h") }},
	{"record filtered", "en", func(b *bench) { busy(b); b.press("h"); b.typed("chin") }},
	{"record in Chinese", "zh", func(b *bench) { busy(b); b.press("h") }},
	{"commands", "en", func(b *bench) { second(b); b.press(":") }},
	{"commands filtered", "en", func(b *bench) { second(b); b.press(":"); b.typed("susp") }},
	{"settings", "en", func(b *bench) { second(b); b.press("p", "down", "down", "down", "down", "down", "down", "right") }},
	{"before the gavel", "en", before(Preflight{Sync: 2300 * time.Microsecond, Free: 12.3e9, Clock: ClockSynchronised, Terminal: "xterm-256color"})},
	{"doubts before the gavel", "en", before(Preflight{
		Problems: []string{`line 4: "Republic of Ruritania" is no state or observer known here`, "line 9: the same name as line 2"},
		Sync:     410 * time.Millisecond, Free: 20e6, Clock: ClockAlone, Terminal: "linux",
	})},
	{"before the gavel in Chinese", "zh", before(Preflight{Free: -1, Terminal: "tmux-256color"})},
	{"settings in Chinese", "zh", func(b *bench) { second(b); b.press("p") }},
}

func before(p Preflight) func(b *bench) {
	return func(b *bench) {
		b.send(tea.ColorProfileMsg{Profile: colorprofile.TrueColor})
		b.m.screen = &preflight{found: p}
	}
}

// busy is a meeting in which much happened.
func busy(b *bench) {
	second(b)
	b.press("space", "space", "+", "enter", "u", "enter", "enter", "o", "o", "enter", "down", "x", "u")
}

func (b *bench) typed(s string) {
	for _, r := range s {
		b.send(key(string(r)))
	}
}

// A key that does what another does stands beside it on the help page, and what enter does with a preference on its row.
func TestEveryKeyIsNamed(t *testing.T) {
	b := newBench(t, "en", debate())
	b.size(120, 100)
	b.press("?")
	b.shows("+ =     30 s more", "< ,     the statement began 5 s earlier", "> .     the statement began 5 s later", "↑ k     select", "move the selected one up (K)", "resumed (ctrl+c)")
	b.press("esc", "p")
	b.shows("‹ auto ›   enter: another")
	b.press("enter")
	if b.m.prefs.theme == "" {
		t.Error("enter chose no other colours")
	}
}

func TestPages(t *testing.T) {
	for _, p := range pages {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", p.name, size[0], size[1]), func(t *testing.T) {
				b := newBench(t, p.lang, debate())
				b.size(size[0], size[1])
				p.play(b)
				golden.RequireEqual(t, []byte(b.screen()))
				b.sound()
			})
		}
	}
}

// The names that a board must make readable from afar, as the room sees them.
func TestNamesOnTheBoard(t *testing.T) {
	for _, s := range []struct{ name, lang, speaker, group string }{
		{"accents", "en", "Türkiye", ""},
		{"accents and an apostrophe", "en", "Côte d’Ivoire", "the African Group"},
		{"two lines", "en", "Democratic Republic of the Congo", ""},
		{"the longest", "en", "United Kingdom of Great Britain and Northern Ireland", ""},
		{"Cyrillic", "en", "Организация Объединённых Наций", ""},
		{"Arabic", "en", "جامعة القاهرة", ""},
		{"Chinese", "zh", "厄瓜多尔", "安全理事会十个当选成员"},
		{"the longest in Chinese", "zh", "大不列颠及北爱尔兰联合王国", ""},
		{"too long", "en", strings.Repeat("Committee on Conferences ", 12), ""},
	} {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}, {200, 50}} {
			for _, ascii := range []bool{false, true} {
				name := fmt.Sprintf("%s/%dx%d", s.name, size[0], size[1])
				if ascii {
					name += " in ASCII"
				}
				t.Run(name, func(t *testing.T) {
					b := newBench(t, s.lang, []speakers.Speaker{{Name: s.speaker, Category: speakers.Member, OnBehalfOf: s.group}, {Name: "Cuba"}})
					b.size(size[0], size[1])
					b.m.setASCII(ascii)
					b.press("enter", "f")
					b.wait(83 * time.Second)
					golden.RequireEqual(t, []byte(b.screen()))
				})
			}
		}
	}
}

// The room is shown no act, no forecast and nothing to read out; a refusal is said, because nothing else shows it.
func TestTheBoardIsForTheRoom(t *testing.T) {
	b := newBench(t, "en", many())
	heardOf(12, 5*time.Minute)(b)
	b.press("f")
	b.foresee()
	for _, k := range []string{"+", "enter", "enter", "+", "enter"} {
		b.press(k)
		for _, s := range []string{"undo", "ends 1", "I now give"} {
			if strings.Contains(b.screen(), s) {
				t.Errorf("after %s the board shows %q:\n%s", k, s, b.screen())
			}
		}
		b.shows("esc back")
	}
	b.press("space")
	b.shows("Nobody has the floor")
	b.wait(noticeStays)
	b.shows("esc back")
	b.saver.err = errors.New("no space left on device")
	b.press("enter")
	b.shows("no space left on device")
}

func TestEveryPageAtEverySize(t *testing.T) {
	for _, open := range []string{"f", "h", ":", "p", "?"} {
		b := newBench(t, "en", hostile())
		second(b)
		b.press(open)
		for columns := minColumns; columns <= 250; columns += 7 {
			for rows := minRows; rows <= 80; rows += 5 {
				b.size(columns, rows)
				b.screen()
			}
		}
	}
}

func TestTheBoardTakesTheKeysOfTheClock(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("f", "enter")
	b.shows("SPEAKING", "NEXT  Ecuador")
	b.press("space")
	b.shows("PAUSED")
	b.press("space", "enter", "enter", "+")
	b.shows("limit 5:30, changed")
	b.press("x", "w", "down")
	if b.m.chosen.id != "" {
		t.Error("a key of the list acts on the board, where the list is not seen")
	}
	b.press("?", "esc")
	b.shows("SPEAKING")
	if !b.m.board {
		t.Error("help does not come back to the board")
	}
	b.press("esc")
	b.shows("SPEAKERS")
	b.press("f", "f")
	b.shows("SPEAKERS")
}

func TestTheRecordFollowsAndFilters(t *testing.T) {
	b := newBench(t, "en", debate())
	busy(b)
	b.press("h")
	b.shows("×", "(undone)", "undone: statement of Ecuador ended")
	b.typed("china")
	b.shows("floor given to China", "acts")
	if strings.Contains(b.screen(), "floor given to Albania") {
		t.Error("the filter lets through what does not hold it")
	}
	b.press("esc", "home")
	b.shows("floor given to Albania")
	b.press("esc")
	if b.m.screen != nil {
		t.Error("a second esc does not go back")
	}
}

func TestFrameCostDoesNotGrowWithTheRecord(t *testing.T) {
	cost := func(acts int, filter string) float64 {
		b := newBench(t, "en", debate())
		b.press("enter")
		for range acts {
			b.m.do(session.AddNote{Text: "noted"})
		}
		b.press("h")
		b.typed(filter)
		return testing.AllocsPerRun(5, func() { b.m.draw() })
	}
	for _, filter := range []string{"", "note"} {
		if s, l := cost(50, filter), cost(10000, filter); l > s*1.5+50 {
			t.Errorf("filter %q: a frame of 10,000 acts allocates %v times, of 50 acts %v times", filter, l, s)
		}
	}
}

func TestPaletteHasEveryActAndDoesIt(t *testing.T) {
	b := newBench(t, "en", debate())
	p := newPalette(b.m.config.Text.Keys)
	listed := map[keys.Act]bool{}
	for _, item := range p.all {
		listed[item.act] = true
	}
	for _, binding := range keys.Table() {
		if binding.On&keys.Floor != 0 && binding.Group != keys.Unlisted && binding.Act != keys.Palette && !listed[binding.Act] {
			t.Errorf("%q is not among the commands", binding.Label())
		}
	}
	b.press(":")
	b.typed("give the floor")
	b.press("enter")
	b.shows("SPEAKING", "Albania")
	b.press(":")
	b.typed("end the statement")
	b.press("enter", ":")
	b.typed("susp")
	b.press("enter")
	if b.m.meeting.State().Phase() != session.Suspended {
		t.Error("suspend, of the meeting's menu, is not done from the commands")
	}
	b.sound()
}

func TestSettingsAreRecordedWhenConfirmed(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	before := len(b.m.meeting.Records())
	b.press("p", "right")
	if b.m.prefs.theme != theme.Light || len(b.m.meeting.Records()) != before {
		t.Errorf("the theme is %q, with %d records more", b.m.prefs.theme, len(b.m.meeting.Records())-before)
	}
	b.press("down", "down", "down", "right", "right", "right")
	if len(b.m.meeting.Records()) != before {
		t.Error("a time is recorded before it is confirmed")
	}
	b.press("enter")
	if w := b.m.meeting.State().Warning(); w != 45*time.Second {
		t.Errorf("the warning is at %v, want 45s", w)
	}
	b.press("down", "down", "down")
	b.typed("4:30")
	b.press("enter")
	if l := b.m.meeting.State().Limits()[speakers.Member]; l != 270*time.Second {
		t.Errorf("the members' limit is %v, want 4m30s", l)
	}
	b.typed("4:7")
	b.press("enter")
	b.shows("4:7 is not a time.")
	b.press("esc", "down")
	b.typed("0")
	b.press("enter")
	if l := b.m.meeting.State().Limits()[speakers.Briefer]; l != 0 {
		t.Errorf("the briefers' limit is %v, want none", l)
	}
	b.sound()
}

func TestAClickSelectsAndTheWheelScrolls(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 40}, {50, 30}} {
		b := newBench(t, "en", debate())
		b.size(size[0], size[1])
		for y, row := range strings.Split(b.screen(), "\n") {
			x := strings.Index(row, "Norway")
			if x < 0 || strings.Contains(row, "NEXT") {
				continue
			}
			b.send(tea.MouseClickMsg{X: b.m.ruler.width(row[:x]), Y: y, Button: tea.MouseLeft})
		}
		if sp, _ := b.m.meeting.State().List().Find(b.m.chosen.id); sp.Name != "Norway" {
			t.Errorf("%v: a click on Norway selects %q", size, sp.Name)
		}
		b.send(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
		if sp, _ := b.m.meeting.State().List().Find(b.m.chosen.id); sp.Name != "Singapore" {
			t.Errorf("%v: the wheel goes to %q", size, sp.Name)
		}
	}
}

func TestThePreflightStandsInNobodysWay(t *testing.T) {
	for key, done := range map[string]func(b *bench) bool{
		"enter": func(b *bench) bool { _, ok := b.m.meeting.State().Floor(); return ok },
		"b":     func(b *bench) bool { _, ok := b.m.screen.(*menu); return ok },
		"f":     func(b *bench) bool { return b.m.board },
		"q":     func(b *bench) bool { return b.m.leaving },
		"esc":   func(b *bench) bool { return b.m.screen == nil },
		"Z":     func(b *bench) bool { return b.m.screen == nil },
	} {
		t.Run(key, func(t *testing.T) {
			b := newBench(t, "en", debate())
			before(Preflight{})(b)
			b.press(key)
			if !done(b) {
				t.Errorf("%s does not do on the page before the gavel what it does on the floor:\n%s", key, b.screen())
			}
		})
	}
	b := newBench(t, "en", debate())
	before(Preflight{})(b)
	b.send(key("enter"))
	b.wait(200 * time.Millisecond)
	b.send(key("enter"))
	if _, ok := b.m.meeting.State().Floor(); !ok {
		t.Error("a second enter within 0.4 s ended the statement that the first began")
	}
}

// Whatever lies over the list is there with all that was typed when the program comes back from the shell.
func TestAScreenStaysWhileTheProgramSleeps(t *testing.T) {
	for name, open := range map[string][]string{
		"a form": {"a", "P", "e", "r", "u"}, "a search": {"/", "C"}, "commands": {":"}, "help": {"?"}, "the menu": {"b"},
		"settings": {"p"}, "the record": {"h"}, "a question": {"n", "z"}, "statements": {"t"}, "the board": {"f"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "en", debate())
			slept := 0
			b.m.config.Sleep = func() { slept++ }
			second(b)
			b.press(open...)
			before := b.screen()
			effect := b.m.handleKey(key("ctrl+z"))
			if effect == nil {
				t.Fatal("ctrl+z does nothing")
			}
			if effect(); slept != 1 {
				t.Errorf("the program slept %d times", slept)
			}
			if after := b.screen(); after != before {
				t.Errorf("the screen is another:\n%s\nbefore:\n%s", after, before)
			}
		})
	}
}

// What to do next at the start is whole on a screen of 80 columns.
func TestTheFirstInstructionIsWhole(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		b := newBench(t, lang, debate())
		t := b.m.config.Text.Command
		for _, say := range []string{t.ExampleList, t.ExampleListOrPaste} {
			b.m.notice.set(noticed, say, b.now.Elapsed)
			b.shows(say)
		}
	}
}
