package console

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"rostrum/speakers"
	"rostrum/ui/theme"
)

// situations are what a person at the console may have before them; each is a golden screen at three sizes.
var situations = []struct {
	name string
	lang string
	list func() []speakers.Speaker
	play func(b *bench)
}{
	{"before the meeting", "en", debate, func(b *bench) {}},
	{"speaking without a limit", "en", debate, func(b *bench) { b.press("enter"); b.wait(72 * time.Second) }},
	{"speaking for a group", "en", debate, func(b *bench) { second(b); b.wait(83 * time.Second) }},
	{"the last thirty seconds", "en", debate, func(b *bench) { second(b); b.wait(4*time.Minute + 40*time.Second) }},
	{"over the limit", "en", debate, func(b *bench) { second(b); b.wait(5*time.Minute + 12*time.Second) }},
	{"far over the limit", "en", debate, func(b *bench) { second(b); b.wait(26*time.Minute + 12*time.Second) }},
	{"paused", "en", debate, func(b *bench) { second(b); b.wait(time.Minute); b.press("space"); b.wait(20 * time.Second) }},
	{"between two statements", "en", debate, func(b *bench) { second(b); b.wait(6 * time.Minute); b.press("enter"); b.wait(17 * time.Second) }},
	{"a note on who is next", "en", noted, func(b *bench) { b.press("enter"); b.wait(time.Minute); b.press("enter") }},
	{"a note on who is next in Chinese", "zh", noted, func(b *bench) { b.press("enter"); b.wait(time.Minute); b.press("enter") }},
	{"a note on who is next in ASCII", "en", noted, func(b *bench) { b.m.setASCII(true); b.press("enter"); b.wait(time.Minute); b.press("enter") }},
	{"one name twice", "en", twice, second},
	{"one name twice in Chinese", "zh", twice, second},
	{"everybody heard", "en", debate, everybody},
	{"nobody on the list", "en", func() []speakers.Speaker { return nil }, func(b *bench) { b.marksPastes(ansi.ModeSet) }},
	{"nobody on the list, pastes are not marked", "en", func() []speakers.Speaker { return nil }, func(b *bench) {}},
	{"nothing can be saved", "en", debate, func(b *bench) {
		b.press("enter")
		b.saver.err = errors.New("write log: no space left on device")
		b.press("enter", "enter")
	}},
	{"help", "en", debate, func(b *bench) { second(b); b.press("?") }},
	{"asked before leaving", "en", debate, func(b *bench) { second(b); b.press("q") }},
	{"an entry selected", "en", debate, func(b *bench) { second(b); b.press("down", "down", "x", "down", "w", "down") }},
	{"an entry selected between two statements", "en", debate, func(b *bench) { second(b); b.wait(time.Minute); b.press("enter", "down", "down", "down") }},
	{"an entry selected in Chinese", "zh", debate, func(b *bench) { second(b); b.wait(time.Minute); b.press("enter", "down", "down", "down") }},
	{"the next one selected", "en", debate, func(b *bench) { second(b); b.wait(time.Minute); b.press("enter", "up", "down") }},
	{"an entry selected while the clock is held", "en", debate, func(b *bench) { second(b); b.wait(time.Minute); b.press("space", "down", "down") }},
	{"adding a speaker", "en", debate, func(b *bench) { second(b); b.press("a", "n", "o", "r") }},
	{"asked about a duplicate", "en", debate, func(b *bench) { second(b); b.press("a", "C", "u", "b", "a", "enter") }},
	{"finding a speaker", "en", debate, func(b *bench) { second(b); b.press("/", "n", "o") }},
	{"a point of order", "en", debate, func(b *bench) { second(b); b.press("o"); b.wait(41 * time.Second) }},
	{"the menu of the meeting", "en", debate, func(b *bench) { second(b); b.press("enter", "b") }},
	{"a moment of silence", "en", debate, func(b *bench) { second(b); b.press("enter", "b", "m"); b.wait(12 * time.Second) }},
	{"adjourned before all were heard", "en", debate, func(b *bench) { second(b); b.press("enter", "b", "a") }},
	{"adjourned before all were heard, in Chinese", "zh", debate, func(b *bench) { second(b); b.press("enter", "b", "a") }},
	{"suspended", "en", debate, func(b *bench) { second(b); b.press("enter", "b", "s", "15:00", "enter") }},
	{"hostile names", "en", hostile, func(b *bench) { second(b); b.wait(61 * time.Second) }},
	{"names of every script", "en", scripts, func(b *bench) { second(b); b.wait(61 * time.Second) }},
	{"in Chinese", "zh", scripts, func(b *bench) { second(b); b.wait(200 * time.Second) }},
	{"ASCII only", "en", debate, func(b *bench) { b.m.setASCII(true); second(b); b.wait(5*time.Minute + 30*time.Second) }},
}

// twice is a list on which names stand more than once.
func twice() []speakers.Speaker {
	list := debate()
	list[0].Code = "ALB"
	return append(list,
		speakers.Speaker{Name: "Norway", Category: speakers.NonMember, OnBehalfOf: "the Nordic countries"},
		speakers.Speaker{Name: "Albania (President)", Code: "ALB", Category: speakers.President},
		speakers.Speaker{Name: "united kingdom of great britain and northern ireland", OnBehalfOf: "the E3"},
		speakers.Speaker{Name: "Cuba", Person: "Ms. Rodríguez"}, speakers.Speaker{Name: "Singapore"},
	)
}

// noted is a list with notes of its own.
func noted() []speakers.Speaker {
	list := debate()
	list[1].Note = "moved to after 3pm at the request of the delegation, see the mail of Monday and the President's reply"
	list[3].Note, list[4].Note, list[7].Note = "(withdrawn)", " ", "needs a ramp"
	return list
}

// second gives the floor to the second entry, after the first was heard.
func second(b *bench) {
	b.press("enter")
	b.wait(59 * time.Second)
	b.press("enter")
	b.wait(20 * time.Second)
	b.press("enter")
}

func everybody(b *bench) {
	for range b.m.meeting.State().List().Len() {
		b.press("enter")
		b.wait(4 * time.Minute)
		b.press("enter")
	}
}

func hostile() []speakers.Speaker {
	return []speakers.Speaker{
		{Name: "\x1b[31mRed\x1b[2J\x1b]0;title\x07", Category: speakers.Member},
		{Name: "Line\nbreak\tand\u202eright-to-left\u200b", Person: "a\x00b", OnBehalfOf: "\x1b[1m\x1b]8;;http://x\x07group"},
		{Name: strings.Repeat("Very long name ", 34)},
		{Name: "e" + strings.Repeat("\u0301", 40)},
		{Name: "\xff\xfe not UTF-8"},
		{Name: strings.Repeat("语", 200)},
		{Name: "👩‍👩‍👧‍👦 family, 🇫🇷 flag"},
	}
}

func scripts() []speakers.Speaker {
	return []speakers.Speaker{
		{Name: "阿尔巴尼亚", Category: speakers.Briefer, Person: "费里特·霍查"},
		{Name: "大不列颠及北爱尔兰联合王国", Category: speakers.NonMember, OnBehalfOf: "北欧和波罗的海八国"},
		{Name: "الإمارات العربية المتحدة", Category: speakers.Member},
		{Name: "Российская Федерация", Category: speakers.Member},
		{Name: "Côte d’Ivoire", Category: speakers.NonMember},
		{Name: "भारत", Category: speakers.NonMember},
		{Name: "대한민국", Category: speakers.NonMember},
		{Name: "Türkiye", Category: speakers.NonMember},
	}
}

func TestScreens(t *testing.T) {
	for _, s := range situations {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", s.name, size[0], size[1]), func(t *testing.T) {
				b := newBench(t, s.lang, s.list())
				b.size(size[0], size[1])
				s.play(b)
				golden.RequireEqual(t, []byte(b.screen()))
				b.sound()
			})
		}
	}
}

// The situations stay apart without any colour: every one has its own word.
func TestEachStateHasItsWord(t *testing.T) {
	b := newBench(t, "en", debate())
	b.shows("WAITING")
	second(b)
	b.shows("SPEAKING", "▶  2 Ecuador")
	b.press("space")
	b.shows("PAUSED")
	b.press("space")
	b.wait(4*time.Minute + 40*time.Second)
	b.shows("LAST 0:30")
	b.wait(time.Minute)
	b.shows("OVER +0:4", "▚")
}

func TestStyledScreens(t *testing.T) {
	for _, name := range []string{theme.Dark, theme.Light, theme.Contrast, theme.Colorblind, theme.None} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "en", debate())
			b.m.prefs.theme = name
			b.m.setTheme(name != theme.Light)
			second(b)
			b.wait(5*time.Minute + 12*time.Second)
			golden.RequireEqual(t, []byte(b.m.draw()))
		})
	}
}

func TestTooSmallSaysTheSizeAndTheClockRunsOn(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.size(39, 11)
	b.wait(10 * time.Second)
	b.shows("Needs 40×12", "is 39×11")
	before := b.screen()
	b.wait(time.Second)
	if b.screen() == before {
		t.Error("the clock stands still on a screen that is too small")
	}
	for columns := 1; columns < 50; columns += 7 {
		for rows := 1; rows < 16; rows++ {
			b.size(columns, rows)
			b.screen()
		}
	}
}

// Every size is drawn in full, whatever the state; the rows are measured by screen.
func TestEverySize(t *testing.T) {
	for _, list := range [][]speakers.Speaker{debate(), scripts(), hostile()} {
		b := newBench(t, "en", list)
		second(b)
		for columns := minColumns; columns <= 250; columns += 3 {
			for rows := minRows; rows <= 80; rows += 4 {
				b.size(columns, rows)
				b.screen()
			}
		}
	}
}

// A frame looks at the window of the list and at no more of it.
func TestFrameCostDoesNotGrowWithTheList(t *testing.T) {
	many := make([]speakers.Speaker, 10000)
	for i := range many {
		many[i] = speakers.Speaker{Name: fmt.Sprintf("Delegation %d", i+1), Category: speakers.NonMember}
	}
	small, large := newBench(t, "en", many[:50]), newBench(t, "en", many)
	for _, b := range []*bench{small, large} {
		b.press("enter")
	}
	cost := func(b *bench) float64 { return testing.AllocsPerRun(5, func() { b.m.draw() }) }
	if s, l := cost(small), cost(large); l > s*1.5+50 {
		t.Errorf("a frame of 10,000 entries allocates %v times, of 50 entries %v times", l, s)
	}
}

// Where only ASCII can be shown, nothing of the console's own is anything else.
func TestASCIIOnly(t *testing.T) {
	b := newBench(t, "en", []speakers.Speaker{{Name: "Peru", OnBehalfOf: "itself"}, {Name: "Chile"}, {Name: "Cuba"}})
	b.m.setASCII(true)
	for _, k := range []string{"enter", "?", "esc", "down", "x", "s", "a", "c", "h", "esc", "/", "esc", "space", "space", "o", "o", "w", "q", "esc", "enter", "b", "esc", "g"} {
		b.press(k)
		for i, r := range ansi.Strip(b.m.shown()) {
			if r > '~' {
				t.Fatalf("after %s the screen shows %q at byte %d", k, r, i)
			}
		}
	}
}
