package console

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

// types presses the keys of a text, then those named.
func (b *bench) types(s string, keys ...string) {
	for _, r := range s {
		name := string(r)
		if r == ' ' {
			name = "space"
		}
		b.press(name)
	}
	b.press(keys...)
}

// withExport lets the console export to nowhere, and keeps what it was asked for.
func (b *bench) withExport(err error) *[]Export {
	var asked []Export
	b.m.config.Formats = []string{"csv", "json"}
	b.m.config.Export = func(e Export) error { asked = append(asked, e); return err }
	return &asked
}

// export presses enter on the page of export, and lets the writing end when the test says so.
func (b *bench) export() exported {
	b.t.Helper()
	page, ok := b.m.screen.(*exportPage)
	if !ok {
		b.t.Fatal("the page of export is not open")
	}
	b.wait(time.Second) // a key that comes at once is held
	b.send(key("enter"))
	return b.m.export(Export{
		Format: page.formats[page.format], Path: page.typed.String(), Records: page.records(), Replace: page.replace,
	})().(exported)
}

func TestExportWhileSomebodySpeaks(t *testing.T) {
	b := newBench(t, "en", debate())
	asked := b.withExport(nil)
	second(b)
	before, _ := b.m.meeting.State().Floor()
	records := len(b.m.meeting.Records())
	b.press("e")
	b.shows("EXPORT", "[csv]")
	b.press("tab")
	done := b.export()
	b.shows("writing …", "SPEAKING")
	b.press("esc")
	b.send(done)
	b.shows("exported: /home/aide/.local/state/rostrum/2023-09-05T1000-9418.json")
	if e := (*asked)[0]; e.Format != "json" || len(e.Records) != records {
		t.Errorf("%s with %d records was written, want json with %d", e.Format, len(e.Records), records)
	}
	if after, _ := b.m.meeting.State().Floor(); after.Clock != before.Clock || len(b.m.meeting.Records()) != records {
		t.Error("an export touched the meeting")
	}
}

func TestExportThatFailsIsSaidAndAskedAgain(t *testing.T) {
	b := newBench(t, "en", debate())
	b.withExport(errors.New("no space left on device"))
	b.press("e")
	b.send(b.export())
	b.shows("Not exported: no space", "EXPORT")
	b.withExport(ErrExists)
	b.send(b.export())
	b.shows("This file exists already.")
	asked := b.withExport(nil)
	b.send(b.export())
	if b.m.screen != nil || !(*asked)[0].Replace {
		t.Error("enter once more does not replace the file")
	}
}

func TestItBeganAndEndedSomeSecondsAgo(t *testing.T) {
	for _, row := range []struct {
		name, typed string
		want        time.Duration // spent when the prompt was opened, after 41 s
	}{
		{"seconds ago", "50", 50 * time.Second},
		{"minutes and seconds ago", "1:02", 62 * time.Second},
		{"later by", "+5", 36 * time.Second},
		{"earlier by", "-5", 46 * time.Second},
		{"the time of day", "10:01:01", 61 * time.Second},
		{"just now", "0", 0},
		{"a little before the statement before had ended is cut", "2:10", 121 * time.Second},
		{"the time of day, which as so long ago would be cut", "10:01", 62 * time.Second},
		{"a minute of the day that began before there was room", "10:00", 121 * time.Second},
		{"neither so long ago nor at that time of day", "3:00", 41 * time.Second},
		{"far longer ago than there is room for", "300", 41 * time.Second},
	} {
		t.Run(row.name, func(t *testing.T) {
			b := newBench(t, "en", debate())
			b.send(key("enter"))
			b.wait(time.Second)
			b.send(key("enter"))
			b.wait(80 * time.Second)
			b.send(key("enter"))
			b.wait(41 * time.Second)
			opened := b.m.now.Elapsed // 2:02
			b.send(key("i"))
			b.wait(3 * time.Second)
			b.types(row.typed, "enter")
			floor, _ := b.m.meeting.State().Floor()
			if got := floor.Clock.SpentAt(opened); got != row.want {
				t.Errorf("at the prompt the statement had taken %v, want %v", got, row.want)
			}
			b.sound()
		})
	}
}

func TestEndOfTheLastStatementIsPutRight(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.wait(2 * time.Minute)
	b.press("enter", "i")
	b.shows("WHEN THE STATEMENT OF", "Ecuador ENDED", "so far 10:03:22")
	b.types("31")
	b.shows("will be 10:02:5", "earlier")
	b.press("enter")
	if last, _ := b.m.meeting.State().LastEnded(); last.EndShift != -30*time.Second {
		t.Errorf("the end moved by %v, want -30s", last.EndShift)
	}
	b.press("i", "x", "enter")
	b.shows("Write whole seconds: 20")
	b.sound()
}

func TestWhatThereIsNoRoomForIsSaid(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.wait(10 * time.Second)
	b.press("i")
	b.types("-5:00")
	b.shows("No room for 5:00 earlier")
	b.press("esc", "i")
	b.types("1500ms", "enter")
	b.shows("Write whole seconds")
	b.sound()
}

// Where nothing is left of a correction, what stands in its way is named: not who spoke next for what came before.
func TestARefusedCorrectionNamesWhatStandsInItsWay(t *testing.T) {
	for name, c := range map[string]struct {
		press []string
		says  string
	}{
		"an end before its beginning":      {[]string{"t", "up", "e", "-9:00", "enter", "e", "-5"}, "It cannot be earlier: the statement began then."},
		"an end after the next began":      {[]string{"t", "up", "e", "+9:00", "enter", "e", "+5"}, "It cannot be later: Ecuador spoke from then on."},
		"a beginning before the sitting":   {[]string{"t", "up", "b", "-5"}, "It cannot be earlier: 10:00:00, when the record began."},
		"a beginning before the one ended": {[]string{"t", "b", "-9:00", "enter", "b", "-5"}, "It cannot be earlier: Albania spoke until then."},
		"a beginning after its end":        {[]string{"t", "up", "b", "+9:00", "enter", "b", "+5"}, "It cannot be later: the statement ended then."},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "en", debate())
			second(b)
			b.wait(10 * time.Second)
			for _, k := range c.press {
				if strings.ContainsAny(k, "+-") {
					b.types(k)
					continue
				}
				b.press(k)
			}
			b.size(200, 40) // the sentence stands on one row
			b.shows(c.says)
			b.send(key("enter"))
			b.shows(c.says)
			b.sound()
		})
	}
}

// Both questions understand both forms: a text is taken for what is possible, and recorded for nothing else.
func TestATimeOfDayIsNotTakenForALength(t *testing.T) {
	const refused = "▲ That would be 15:16:20 (so long ago) or 01:30:00 (time of day); possible is 15:17:20 to 15:17:50."
	for name, row := range map[string]struct {
		press, typed string
		shows        []string
		by           time.Duration
	}{
		"the time of day where so long ago is asked":     {"i", "15:17", []string{"15:17:40, will be 15:17:20", "15:17 is taken as the time of day.", "Albania spoke until then"}, -20 * time.Second},
		"so long ago where the time of day is asked":     {"tb", "0:25", []string{"15:17:40, will be 15:17:25: 0:15 earlier", "0:25 is taken as so long ago."}, -15 * time.Second},
		"neither, where so long ago is asked":            {"i", "1:30", []string{refused}, 0},
		"neither, where the time of day is asked":        {"tb", "1:30", []string{refused}, 0},
		"so many seconds ago that there is no room":      {"i", "90", []string{"▲ That would be 15:16:20; possible is 15:17:20 to 15:17:50."}, 0},
		"a little longer ago than there is room, is cut": {"i", "35", []string{"will be 15:17:20: 0:20 earlier", "Albania spoke until then"}, -20 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "en", debate())
			b.size(160, 40)
			b.now = b.now.Add(5*time.Hour + 16*time.Minute + 30*time.Second)
			b.send(key("enter"))
			b.wait(50 * time.Second)
			b.send(key("enter")) // 15:17:20
			b.wait(20 * time.Second)
			b.send(key("enter"))
			b.wait(10 * time.Second)
			for _, k := range row.press {
				b.send(key(string(k))) // 15:17:50
			}
			for _, r := range row.typed {
				b.send(key(string(r)))
			}
			seen := b.screen()
			b.send(key("enter"))
			seen += b.screen()
			for _, s := range row.shows {
				if !strings.Contains(strings.Join(strings.Fields(seen), " "), s) {
					t.Errorf("%q is not shown:\n%s", s, seen)
				}
			}
			if floor, _ := b.m.meeting.State().Floor(); floor.StartShift != row.by {
				t.Errorf("the beginning moved by %v, want %v", floor.StartShift, row.by)
			}
			b.sound()
		})
	}
}

// Where both are possible the question says which it takes, and how the other is written.
func TestATextThatIsPossibleInTwoWays(t *testing.T) {
	for _, row := range []struct{ press, typed, says string }{
		{"i", "10:22", "10:22 is taken as so long ago; 10:22:00 is the time of day."},
		{"i", "10:22:00", "10:22:00 is taken as the time of day."},
		{"tb", "10:22", "10:22 is taken as the time of day; 10m22s is so long ago."},
		{"tb", "10m22s", "will be 10:19:38"},
	} {
		b := newBench(t, "en", debate())
		b.size(240, 40)
		b.wait(25 * time.Minute)
		b.send(key("enter"))
		b.wait(5 * time.Minute)
		for _, k := range row.press {
			b.send(key(string(k)))
		}
		for _, r := range row.typed {
			b.send(key(string(r)))
		}
		b.shows(row.says)
	}
}

func TestFinishedStatementsArePutRight(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.press("t", "up", "b")
	b.shows("WHEN THE STATEMENT OF", "Albania BEGAN", "10:22 or 10:22:53")
	b.types("-5", "enter")
	b.shows("It cannot be earlier")
	b.press("backspace", "backspace")
	b.types("10:00:10")
	b.shows("10:00:00, will be 10:00:10")
	b.press("enter", "e")
	b.types("10:00:50", "enter")
	b.shows("STATEMENTS", "began 10:00:10 (recorded 10:00:00)", "ended 10:00:50 (recorded")
	b.press("c")
	b.types("Cuba", "enter")
	b.shows("recorded as Albania")
	first, _ := b.m.meeting.State().Statement(1)
	if spent := first.Clock.SpentAt(b.m.now.Elapsed); spent != 40*time.Second || b.m.scene().nameOf(first.Speaker) != "Cuba" {
		t.Errorf("the first statement is %s's and took %v", b.m.scene().nameOf(first.Speaker), spent)
	}
	b.press("L")
	b.shows("judged by the limit")
	b.press("down", "L")
	b.types("4:00", "enter", "esc")
	b.shows("limit 4:00, changed")
	b.sound()
}

// The act is recorded at the key; its text follows and moves no clock.
func TestTextsFollowTheirActs(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.press("y")
	b.shows("No act so far takes a text.")
	b.press("o")
	b.shows("y by whom")
	raised, _ := b.m.meeting.State().Point()
	at := raised.From
	b.press("y")
	b.shows("SAY MORE", "point of order, 2 s ago")
	b.types("Cuba", "enter", "o", "y")
	b.types("not well founded", "enter")
	point := b.m.meeting.State().Points()[0]
	if point.From != at || point.By != "Cuba" || point.Ruling != "not well founded" {
		t.Errorf("the point of order is %+v", point)
	}
	b.shows("noted on “point of order ruled on”: not")
	b.press("space", "y", "tab", "up")
	b.types("microphone", "enter")
	floor, _ := b.m.meeting.State().Floor()
	if floor.Pauses[0].For != "microphone" {
		t.Errorf("the pause is for %q", floor.Pauses[0].For)
	}
	b.press("u")
	b.shows("undone: noted on")
	b.sound()
}

// What is typed stays with the act that it was typed for: tab moves it to no other, and none of it is lost.
func TestATextStaysWithItsAct(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.press("space", "o", "y")
	b.shows("raised by:")
	b.types("Cuba", "tab")
	b.shows("why:", "typed for “point of order”,", "not recorded yet: Cuba")
	b.press("enter")
	b.shows("A note needs words.", "SAY MORE")
	b.types("microphone", "enter")
	b.shows("noted on “clock of Ecuador held”: microphone", "raised by:", "> Cuba")
	b.press("enter")
	floor, _ := b.m.meeting.State().Floor()
	point, _ := b.m.meeting.State().Point()
	if floor.Pauses[0].For != "microphone" || point.By != "Cuba" || b.m.screen != nil {
		t.Errorf("the pause is for %q, the point by %q", floor.Pauses[0].For, point.By)
	}
	b.press("o", "y")
	b.shows("the ruling:")
	b.sound()
}

func TestOutcomeOfAVoteAndReasonOfASuspension(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("b", "c", "b", "v", "b", "e", "y")
	b.types("adopted by 9 votes", "enter", "b", "s", "enter", "y")
	b.types("lunch", "enter")
	s := b.m.meeting.State()
	if s.Interruptions()[0].Outcome != "adopted by 9 votes" || s.Sittings()[0].Reason != "lunch" {
		t.Errorf("the vote is %+v, the sitting %+v", s.Interruptions()[0], s.Sittings()[0])
	}
	b.sound()
}

func TestNotesAndTheTextCirculated(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("d")
	b.shows("Nobody has spoken")
	second(b)
	b.press("n")
	b.shows("on the statement of Ecuador")
	b.types("joint", "enter")
	b.shows("noted: joint")
	b.press("d", "d")
	b.shows("is marked as circulated", "¶*")
	b.press("n", "tab", "tab")
	b.shows("on the meeting")
	b.types("camera", "enter", "home", "n")
	b.shows("on the statement of Albania")
	b.press("enter")
	b.shows("A note needs words.")
	floor, _ := b.m.meeting.State().Floor()
	if len(floor.Notes) != 2 || len(b.m.meeting.State().Notes()) != 1 {
		t.Errorf("%d notes on the statement and %d on the meeting", len(floor.Notes), len(b.m.meeting.State().Notes()))
	}
	b.press("esc", "esc", "t")
	b.shows("full text circulated")
	b.sound()
}

func TestOrderMovesOnlyThoseWaiting(t *testing.T) {
	list := debate()
	list[2].Category = speakers.President
	for i, row := range []struct {
		name string
		keys []string
		want []string
	}{
		{"members first", []string{"v", "tab", "enter"}, []string{"Albania", "Ecuador", "United Kingdom of Great Britain and Northern Ireland", "France", "China", "Norway", "Singapore", "Cuba"}},
		{"by the alphabet", []string{"v", "tab", "tab", "enter"}, []string{"Albania", "Ecuador", "China", "Cuba", "France", "Norway", "Singapore", "United Kingdom of Great Britain and Northern Ireland"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			b := newBench(t, "en", list)
			second(b)
			acts := len(b.m.meeting.Records())
			b.press(row.keys...)
			if got := b.order(); !slices.Equal(got, row.want) {
				t.Errorf("row %d: the order is %q", i, got)
			}
			if len(b.m.meeting.Records()) != acts+1 {
				t.Error("the order is not one act")
			}
			b.press(row.keys...)
			b.shows("in this order already")
			b.press("esc", "u")
			if got := b.order(); got[2] != "China" {
				t.Errorf("after undo the order is %q", got)
			}
			b.sound()
		})
	}
}

// An organization stands where its name does without the article, a person where the name begins.
func TestArticlesDoNotCountInTheAlphabet(t *testing.T) {
	b := newBench(t, "en", []speakers.Speaker{
		{Name: "Zambia"},
		{Name: "the European Union"},
		{Name: "La Rue, Frank", Category: speakers.Briefer},
		{Name: "the African Union", Category: speakers.Organization},
		{Name: "Kenya"},
		{Name: "The Elders"},
		{Name: "la Francophonie", Category: speakers.Organization},
	})
	b.press("v", "tab", "tab", "enter")
	want := []string{"the African Union", "The Elders", "the European Union", "la Francophonie", "Kenya", "La Rue, Frank", "Zambia"}
	if got := b.order(); !slices.Equal(got, want) {
		t.Errorf("the order is %q", got)
	}
}

func TestFurtherStatementHasItsOwnLimit(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("enter", "enter", "home", "g", "9", "x", "enter")
	b.shows("A limit is written")
	b.press("backspace", "0")
	b.send(key("enter"))
	b.wait(100 * time.Millisecond)
	b.send(key("enter"))
	floor, ok := b.m.meeting.State().Floor()
	if !ok || floor.As != session.FurtherStatement || floor.Limit != 90*time.Second {
		t.Fatalf("the statement is %+v", floor)
	}
	b.wait(time.Second)
	b.press("enter", "home", "g", "-", "enter")
	if floor, ok = b.m.meeting.State().Floor(); !ok || floor.Limit != timer.NoLimit {
		t.Errorf("the statement is %+v", floor)
	}
	b.sound()
}

func TestPastActsAreNamedAtAnyDepth(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.press("x", "end", "w", "U")
	b.shows("next  Cuba withdrawn", "statement of Albania ended")
	b.press("u", "u")
	b.shows("redo  Cuba withdrawn", "redo  floor given to Ecuador", "next  statement of Albania ended")
	b.press("ctrl+r")
	b.shows("next  floor given to Ecuador")
	b.sound()
}

// An input method opens its window where the view says that the cursor is.
func TestCursorStandsWhereTextIsTyped(t *testing.T) {
	b := newBench(t, "zh", debate())
	second(b)
	if b.m.View().Cursor != nil {
		t.Error("the floor has a cursor")
	}
	for _, k := range []string{"a", "/", "n", ":", "h", "t"} {
		b.press(k)
		v := b.m.View()
		if _, shown := b.m.ruler.cursor(v.Content); shown != nil {
			t.Errorf("%s: the mark of the cursor is drawn", k)
		}
		if k == "t" {
			if v.Cursor != nil {
				t.Error("the list of statements has a cursor")
			}
			continue
		}
		before := v.Cursor
		b.press("国")
		after := b.m.View().Cursor
		if before == nil || after == nil || after.X != before.X+2 || after.Y != before.Y {
			t.Errorf("%s: typing one wide character moved the cursor from %+v to %+v", k, before, after)
		}
		b.press("esc", "esc")
	}
}

// asks are the questions and pages of this file; each is a golden screen at three sizes.
var asks = []struct {
	name string
	lang string
	play func(b *bench)
}{
	{"export", "en", func(b *bench) { b.press("e", "tab") }},
	{"it began some seconds ago", "en", func(b *bench) { b.press("i", "2", "0") }},
	{"every statement", "en", func(b *bench) { b.press("n"); b.types("joint", "enter", "d", "t") }},
	{"a corrected statement", "en", func(b *bench) { b.press("t", "up", "e"); b.types("-12", "enter") }},
	{"not this speaker but", "en", func(b *bench) { b.press("t", "c", "n", "o") }},
	{"the limit of this statement", "en", func(b *bench) { b.press("L", "4") }},
	{"a further statement", "en", func(b *bench) { b.press("enter", "home", "g") }},
	{"who raised the point", "en", func(b *bench) { b.press("o", "y"); b.types("Cuba") }},
	{"a note", "en", func(b *bench) { b.press("n"); b.types("speaks for ten") }},
	{"another order", "en", func(b *bench) { b.press("v", "tab", "tab") }},
	{"past acts", "en", func(b *bench) { b.press("end", "w", "U", "u") }},
	{"every statement, in Chinese", "zh", func(b *bench) { b.press("t", "up", "e"); b.types("-12", "enter") }},
	{"another order, in Chinese", "zh", func(b *bench) { b.press("v", "tab", "tab") }},
}

func TestAskScreens(t *testing.T) {
	for _, s := range asks {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", s.name, size[0], size[1]), func(t *testing.T) {
				b := newBench(t, s.lang, debate())
				b.withExport(nil)
				b.size(size[0], size[1])
				second(b)
				s.play(b)
				golden.RequireEqual(t, []byte(b.screen()))
				b.sound()
			})
		}
	}
}

// What stands in the way of a correction is named, and when it was, also where it is no statement.
func TestACorrectionThatWasCutByNoStatement(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		for _, row := range []struct{ press, en, zh string }{
			{"enter <", "no further: 10:00:00, when the record began", "此为限：本记录于 10:00:00 才开始"},
			{"b c enter <", "no further: 10:00:11, when the sitting began", "此为限：会议于 10:00:11 才开始"},
			{"b c b v b e enter <", "no further: procedural vote until then", "此为限：此前是程序表决"},
			{"b c o o enter <", "no further: a point of order until then", "此为限：此前是程序问题"},
			{"enter enter b v t e +", "no further: procedural vote from then on", "此为限：此后是程序表决"},
			{"enter enter o t e +", "no further: a point of order from then on", "此为限：此后是程序问题"},
			{"enter enter b s enter t e +", "no further: the sitting ended then", "此为限：会议当时停止"},
		} {
			b := newBench(t, lang, debate())
			b.size(160, 40)
			b.wait(10 * time.Second)
			for k := range strings.FieldsSeq(row.press) {
				switch k {
				case "<":
					b.send(key("i"))
					b.types("-1:00", "enter")
				case "+":
					b.types("+1:00", "enter")
				default:
					b.press(k)
				}
			}
			b.shows(map[string]string{"en": row.en, "zh": row.zh}[lang])
			b.sound()
		}
	}
}

// A correction that goes further than there is room says how far it went and why, whichever key it came by.
func TestACorrectionThatWasCut(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		b := newBench(t, lang, debate())
		b.size(120, 40)
		says := func(en, zh string) {
			t.Helper()
			b.shows(map[string]string{"en": en, "zh": zh}[lang])
		}
		b.press("enter")
		b.wait(30 * time.Second)
		b.press("enter")
		b.wait(1170 * time.Millisecond)
		b.press("enter")
		b.press("<")
		says("statement of Ecuador began 2.2 s earlier; no further: Albania spoke until then", "厄瓜多尔发言的开始时间提前 2.2秒，至此为限：此前是阿尔巴尼亚发言")
		b.press(">")
		says("statement of Ecuador began 4.2 s later; no further: that is now", "厄瓜多尔发言的开始时间推后 4.2秒，至此为限：已到现在")
		b.wait(20 * time.Second)
		b.press("space", ">", ">", ">", ">", ">")
		says("; no further: its clock was held then", "，至此为限：当时计时暂停")
		b.press("space", "enter", ">")
		says("statement of Ecuador ended 1 s later; no further: that is now", "厄瓜多尔发言的结束时间推后 1秒，至此为限：已到现在")
		b.press("<")
		says("statement of Ecuador ended 2 s earlier; no further: its clock was held then", "厄瓜多尔发言的结束时间提前 2秒，至此为限：当时计时暂停")
		b.press("u", "u")
		b.press("enter", ">")
		b.sound()
	}
}

// A minute in which the end lies already is that end; and no time of day cuts a statement to nothing.
func TestAMinuteCutsNoStatementToNothing(t *testing.T) {
	for _, row := range []struct {
		typed string
		by    time.Duration
	}{
		{"15:17", 0},                   // it ended at 15:17:50
		{"15:17:45", -5 * time.Second}, // a time with seconds is meant
		{"15:17:05", 0},                // before it began, at 15:17:10
		{"15:16", 0},
		{"15:18", 10 * time.Second},
	} {
		t.Run(row.typed, func(t *testing.T) {
			b := newBench(t, "en", debate())
			b.now = b.now.Add(5*time.Hour + 17*time.Minute + 10*time.Second)
			b.send(key("enter"))
			b.wait(40 * time.Second)
			b.send(key("enter"))
			b.wait(30 * time.Second)
			b.send(key("i"))
			b.types(row.typed)
			b.send(key("enter"))
			if last, _ := b.m.meeting.State().LastEnded(); last.EndShift != row.by || last.EndedAt().Elapsed <= last.Began().Elapsed {
				t.Errorf("the end moved by %v, want %v:\n%s", last.EndShift, row.by, b.screen())
			}
		})
	}
}

// On the board a key that is ignored is said, whatever was refused before.
func TestTheBoardSaysThatAKeyIsIgnored(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("f")
	b.send(key("enter"))
	b.m.notice.set(refusal, "Something was refused.", b.m.now.Elapsed)
	b.wait(200 * time.Millisecond)
	b.send(key("enter"))
	b.shows("enter came again within 0.4 s: ignored.")
}
