package console

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

// order returns the names of the list.
func (b *bench) order() []string {
	var names []string
	for _, sp := range b.m.meeting.State().List().All() {
		names = append(names, sp.Name)
	}
	return names
}

func (b *bench) status(name string) session.Status {
	b.t.Helper()
	for _, sp := range b.m.meeting.State().List().All() {
		if sp.Name == name {
			return b.m.meeting.State().Status(sp.ID)
		}
	}
	b.t.Fatalf("%s is not on the list", name)
	return 0
}

// The list is changed in every way while somebody speaks, and the running clock is as it would have been.
func TestListSurgeryTouchesNoClock(t *testing.T) {
	b, quiet := newBench(t, "en", debate()), newBench(t, "en", debate())
	second(b)
	second(quiet)
	acts := []string{"down", "x", "down", "w", "down", "shift+up", "s", "down", "s", "l", "l", "a", "P", "e", "r", "u", "enter", "u", "ctrl+r"}
	b.press(acts...)
	quiet.wait(time.Duration(len(acts)) * time.Second)
	floor, _ := b.m.meeting.State().Floor()
	want, _ := quiet.m.meeting.State().Floor()
	if floor.Clock != want.Clock || floor.Limit != want.Limit {
		t.Errorf("the clock is %+v, want %+v", floor.Clock, want.Clock)
	}
	b.sound()
}

func TestAddCompletesAState(t *testing.T) {
	for typed, want := range map[string]string{"peru": "Peru", "south kor": "Republic of Korea", "秘鲁": "Peru", "Japo": "Japan"} {
		t.Run(typed, func(t *testing.T) {
			b := newBench(t, "en", debate())
			second(b)
			b.press("a")
			for _, r := range typed {
				name := string(r)
				if r == ' ' {
					name = "space"
				}
				b.press(name)
			}
			b.press("enter")
			names := b.order()
			if got := names[len(names)-1]; got != want {
				t.Errorf("%q added %q, want %q", typed, got, want)
			}
			added := b.m.meeting.State().List().At(len(names) - 1)
			if added.Code == "" || added.Category == speakers.Unknown {
				t.Errorf("the entry is %+v: no code or no category", added)
			}
			b.sound()
		})
	}
}

func TestAddTakesFreeTextAndEveryField(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("a", "G", "roup of Friends", "tab", "down", "tab", "t", "hem", "tab", "Peru; Chile", "tab", "tab", "tab", "2:30", "enter")
	sp := b.m.meeting.State().List().At(8)
	if sp.Name != "Group of Friends" || sp.OnBehalfOf != "them" || len(sp.States) != 2 || sp.Limit != 150*time.Second {
		t.Errorf("the entry is %+v", sp)
	}
}

func TestBadLimitIsAskedAgain(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("a", "X", "shift+tab", "shift+tab", "shift+tab", "0:00", "enter")
	b.shows("A limit is written")
	if n := b.m.meeting.State().List().Len(); n != 8 {
		t.Errorf("the list has %d entries, want 8", n)
	}
}

func TestDuplicateIsAskedAboutAndNotRefused(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("a", "C", "u", "b", "a", "enter")
	b.shows("Cuba is on the list", "place 8")
	b.press("enter")
	if n := b.m.meeting.State().List().Len(); n != 9 {
		t.Errorf("the list has %d entries, want 9", n)
	}
}

// A name that is nearly a state's is asked about once, in the words of a list's check; any other is taken as it is.
func TestANameThatIsNearlyAStatesIsAskedAboutOnce(t *testing.T) {
	for name, c := range map[string]struct {
		lang, typed, says string
		then              []string
		want              string
	}{
		"a slip, as typed":          {"en", "Brazl", "\"Brazl\" is not a state's name; did you mean Brazil? Enter once more keeps it as typed.", []string{"enter"}, "Brazl"},
		"a slip, in Chinese":        {"zh", "Brazl", "“Brazl”不是国名；是否指巴西？再按 enter 即按原文保留。", []string{"enter"}, "Brazl"},
		"a slip, the state instead": {"en", "Brazl", "did you mean Brazil?", []string{"up", "enter"}, "Brazil"},
		"typed anew":                {"en", "Perru", "did you mean Peru?", []string{"backspace", "backspace", "backspace", "backspace", "backspace", "O", "x", "f", "a", "m", "enter"}, "Oxfam"},
		"an organization":           {"en", "Human Rights Watch", "", nil, "Human Rights Watch"},
		"a person":                  {"en", "Irene Khan", "", nil, "Irene Khan"},
		"a group":                   {"en", "the Elders", "", nil, "the Elders"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, c.lang, debate())
			b.press("a")
			b.types(c.typed, "enter")
			if c.says != "" {
				b.asks(c.says)
				b.press(c.then...)
			}
			if list := b.m.meeting.State().List(); list.Len() != 9 || list.At(8).Name != c.want {
				t.Errorf("%d entries, the last is %q, want %q", list.Len(), list.At(list.Len()-1).Name, c.want)
			}
			if b.m.screen != nil {
				t.Error("the form is open")
			}
			b.sound()
		})
	}
}

// asks says of the form why the entry was not taken yet.
func (b *bench) asks(want string) {
	b.t.Helper()
	if f, open := b.m.screen.(*form); !open || !strings.Contains(f.warning, want) {
		b.t.Errorf("the form does not ask %q:\n%s", want, b.screen())
	}
}

// What is taken instead of a slip may stand on the list already.
func TestTheStateMeantMayStandOnTheList(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("a")
	b.types("Frnace", "enter")
	b.asks("did you mean France?")
	b.press("up", "enter")
	b.asks("France is on the list already")
	if n := b.m.meeting.State().List().Len(); n != 8 {
		t.Errorf("%d entries", n)
	}
}

// Only who asks for the same stands on the list already. The same state for another group is asked about as that; in another capacity,
// and another body with the same code, it is somebody else.
func TestWhatIsNoDuplicateIsNotCalledOne(t *testing.T) {
	list := append(debate(),
		speakers.Speaker{Name: "Amnesty International", Code: "NGO", Category: speakers.Organization},
		speakers.Speaker{Name: "European Union", Category: speakers.Organization, Person: "Stavros Lambrinidis"})
	again := "is on the list"
	for name, c := range map[string]struct {
		typed []string
		says  string // "": it is added
	}{
		"the same":                        {[]string{"C", "u", "b", "a"}, "Cuba is on the list already, at place 8"},
		"the same in French":              {[]string{"C", "h", "i", "n", "e", "down", "down", "down", "down", "down"}, "China is on the list already, at place 3"},
		"a state that stands for a group": {[]string{"N", "o", "r", "w", "a", "y"}, "Norway is on the list at place 6, for the Accountability"},
		"a state for a group":             {[]string{"F", "r", "a", "n", "c", "e", "tab", "tab", "E", "U"}, "France is on the list at place 5, for no group."},
		"the state of a briefer":          {[]string{"A", "l", "b", "a", "n", "i", "a"}, ""},
		"another person of a body":        {[]string{"E", "u", "r", "o", "p", "e", "a", "n", "space", "U", "n", "i", "o", "n", "tab", "tab", "tab", "tab", "O", "l", "o", "f"}, ""},
		"another name after a state's":    {[]string{"C", "u", "b", "a", "tab", "shift+tab", "space", "R", "e", "l", "i", "e", "f"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "en", list)
			b.press("a")
			b.press(c.typed...)
			b.size(200, 40) // sentences stand on one row
			b.press("enter")
			if c.says != "" {
				b.shows(c.says)
				b.press("enter")
			} else if strings.Contains(b.screen(), again) {
				t.Errorf("it is called a duplicate:\n%s", b.screen())
			}
			if n := b.m.meeting.State().List().Len(); n != len(list)+1 {
				t.Errorf("%d entries, want %d:\n%s", n, len(list)+1, b.screen())
			}
		})
	}
}

// The code goes with the name: what is typed over a state's name is no longer that state.
func TestTheCodeGoesWithTheName(t *testing.T) {
	for _, c := range []struct {
		name  string
		do    func(b *bench)
		want  string
		wants string
	}{
		{"a body that begins like a state", func(b *bench) {
			b.press("a", "C", "u", "b", "a", "tab", "shift+tab", "space", "R", "e", "l", "i", "e", "f", "enter")
		}, "Cuba Relief", ""},
		{"a state as it is typed", func(b *bench) {
			b.press("a", "N", "o", "r", "v", "è", "g", "e", "down", "down", "down", "down", "down", "enter", "enter")
		}, "Norvège", "NOR"},
		{"a state that was pasted", func(b *bench) { b.press("a", "A", "l"); b.send(tea.PasteMsg{Content: "geria"}); b.press("enter") }, "Algeria", "DZA"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t, "en", debate())
			c.do(b)
			all := b.m.meeting.State().List()
			if last := all.At(all.Len() - 1); last.Name != c.want || last.Code != c.wants {
				t.Errorf("%q with the code %q, want %q with %q:\n%s", last.Name, last.Code, c.want, c.wants, b.screen())
			}
		})
	}
}

// A code that the list gave stays with a name that is put right, and goes with another.
func TestAmendingANameKeepsTheListsCode(t *testing.T) {
	for _, c := range []struct {
		name, code, typed string
		back              int // letters taken off the end before
		want              string
	}{
		{"Amnesty Internatio", "AI", "nal", 0, "AI"},
		{"Amnesty International", "AI", "l", 1, "AI"},
		{"Russia (FM)", "RUS", "MFA)", 3, "RUS"},
		{"Amnesty", "AI", "Oxfam", 7, ""},
		{"European Union", "EU", "", 0, "EU"},
		{"Pacific Union", "PU", "Congress", 5, ""},
		{"Albania", "ALB", "Amnesty", 7, ""},
		{"Albania", "ALB", "Peru", 7, "PER"},
	} {
		t.Run(c.name+", "+c.typed, func(t *testing.T) {
			b := newBench(t, "en", []speakers.Speaker{{Name: c.name, Code: c.code, Category: speakers.NonMember}})
			b.press("home", "m", "end")
			for range c.back {
				b.press("backspace")
			}
			b.types(c.typed)
			b.press("enter", "enter", "esc")
			if sp := b.m.meeting.State().List().At(0); sp.Code != c.want {
				t.Errorf("%q has the code %q, want %q:\n%s", sp.Name, sp.Code, c.want, b.screen())
			}
		})
	}
}

func TestAmendKeepsWhatIsNotOnTheForm(t *testing.T) {
	list := debate()
	list[0].Draft, list[0].Language = 3*time.Minute, "sq"
	b := newBench(t, "en", list)
	b.press("home", "m", "s", "enter", "enter") // "Albanias" is asked about
	sp := b.m.meeting.State().List().At(0)
	if sp.Name != "Albanias" || sp.Draft != 3*time.Minute || sp.Language != "sq" || sp.Person != "Ferit Hoxha" {
		t.Errorf("the entry is %+v", sp)
	}
}

func TestAbsentAndBack(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("x")
	b.shows("Albania marked absent", "NEXT  Ecuador")
	b.press("home", "x")
	b.shows("Albania waiting again", "NEXT  Albania")
	second(b)
	b.press("x")
	b.shows("Select an entry first")
	b.press("end", "w")
	if b.status("Cuba") != session.Withdrawn {
		t.Error("w withdrew nobody")
	}
	b.press("w")
	if b.status("Cuba") != session.Waiting {
		t.Error("w a second time did not bring the entry back")
	}
	b.sound()
}

func TestMoveKeepsTheSelection(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("end", "shift+up", "shift+up")
	if names := b.order(); names[5] != "Cuba" {
		t.Errorf("the order is %v", names)
	}
	b.press("shift+down")
	if names := b.order(); names[6] != "Cuba" {
		t.Errorf("the order is %v", names)
	}
	b.press("s", "home", "s")
	if names := b.order(); names[0] != "Cuba" || names[6] != "Albania" {
		t.Errorf("after the swap the order is %v", names)
	}
	b.sound()
}

func TestFloorOutOfOrder(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("/", "c", "u", "b", "enter", "g")
	b.shows("floor given to Cuba", "NEXT  Albania")
	b.press("enter", "/", "c", "u", "b", "enter", "g")
	b.shows("Cuba has been heard.", "so far: 3:00")
	b.press("enter")
	b.shows("SPEAKING", "further statement")
	b.press("enter", "/", "f", "r", "a", "enter", "r")
	b.shows("right of reply")
	b.sound()
}

func TestWrongSpeakerKeepsTheTime(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.wait(50 * time.Second)
	spent := b.m.scene().situation().clock
	b.now = b.now.Add(0)
	b.send(key("down"))
	b.send(key("c"))
	b.shows("the speaker was China", "▶[ 3]China")
	if now := b.m.scene().situation().clock; now != spent {
		t.Errorf("the clock went from %s to %s", spent, now)
	}
	b.sound()
}

func TestPointOfOrderHoldsTheClock(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	held := b.m.scene().situation().clock
	b.send(key("o"))
	b.wait(30 * time.Second)
	b.shows("POINT OF ORDER")
	b.press("enter")
	b.shows("Note the ruling first (o).")
	b.send(key("o"))
	if now := b.m.scene().situation().clock; now != held {
		t.Errorf("the clock went from %s to %s during the point of order", held, now)
	}
	b.shows("SPEAKING", "point of order ruled on")
	b.sound()
}

func TestSittings(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("b", "c")
	b.shows("meeting called to order")
	second(b)
	b.press("b", "s")
	b.shows("Ecuador still has the floor.")
	b.press("esc", "enter", "b", "s", "1", "5", "enter")
	b.shows("SUSPENDED", "until 15:00")
	b.press("enter")
	b.shows("Resume it first (b).")
	b.press("b", "r")
	b.shows("(Resumption 1)")
	b.press("enter", "enter", "b", "i", "9", "9", "enter")
	b.shows("A time is written 15:00.")
	b.press("backspace", "backspace", "enter")
	b.shows("ROSE")
	b.press("b", "a")
	b.shows("ADJOURNED")
	b.sound()
}

func TestSilenceCountsDown(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("b", "c", "b", "m")
	if clock := b.m.scene().situation().clock; clock != timer.Digits(59) {
		t.Errorf("a second after it began the silence shows %s", clock)
	}
	b.press("b", "e")
	b.shows("moment of silence ended")
	b.sound()
}

// A list changed under an open screen or a selection does no harm.
func TestSelectionSurvivesUndoOfItsEntry(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("a", "P", "e", "r", "u", "enter", "end", "u", "w", "shift+up", "g", "s", "m")
	b.shows("Select an entry first")
	b.sound()
}

func TestForgottenClockIsAskedAbout(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("enter", "enter")
	b.wait(110 * time.Second)
	if b.m.scene().forgotten() {
		t.Error("the screen asks before two minutes have passed")
	}
	b.wait(10 * time.Second)
	b.shows("Has the next statement begun?")
	b.press("enter")
	if b.m.scene().forgotten() {
		t.Error("the screen still asks while somebody speaks")
	}
}

// What was heard stands still in the list, though a copy of the state was taken and a frame drawn while it was being said.
func TestFinishedStatementsStandStill(t *testing.T) {
	b := newBench(t, "en", debate())
	b.press("enter")
	b.wait(30 * time.Second)
	b.m.meeting.State().Clone() // as for every forecast
	b.shows("SPEAKING")
	b.wait(29 * time.Second)
	b.press("enter")
	b.wait(20 * time.Second)
	b.press("enter")
	b.wait(40 * time.Second)
	b.shows("✓  1 Albania", "1:00")
	b.m.meeting.State().Clone()
	b.wait(50 * time.Second)
	b.shows("✓  1 Albania", "1:00")
	b.sound()
}

// A statement that was given to another entry stands beside that one.
func TestReassignedStatementsMove(t *testing.T) {
	b := newBench(t, "en", debate())
	second(b)
	b.wait(50 * time.Second)
	b.shows("✓  1 Albania")
	b.send(key("down"))
	b.send(key("c"))
	b.press("enter")
	china := b.m.meeting.State().List().At(2).ID
	if t1, ok := b.m.meeting.State().LastOf(china); !ok || t1.Turn != 2 {
		t.Error("the statement is not found beside its entry")
	}
	b.shows("✓  3 China")
}

// On a screen of 80 columns it is seen how a selected entry is withdrawn and is absent, whatever the names and whatever happens.
func TestWhatActsOnTheSelectedEntryIsHinted(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		for _, name := range []string{"Cuba", "Norway", "Dominican Republic", "United Kingdom of Great Britain and Northern Ireland"} {
			for happens, keys := range map[string][]string{
				"nobody speaks": nil, "somebody speaks": {"enter"}, "the clock is held": {"enter", "space"}, "somebody spoke": {"enter", "enter"},
			} {
				b := newBench(t, lang, append([]speakers.Speaker{{Name: name}, {Name: name + " II"}, {Name: name + " III"}}, debate()...))
				b.press(keys...)
				b.m.chosen.id = b.m.meeting.State().List().At(2).ID
				line := ansi.Strip(b.m.hintLine(b.m.scene(), 76))
				for _, k := range []string{"enter ", "w ", "x ", "? "} {
					if !strings.Contains("   "+line, "   "+k) {
						t.Errorf("%s, %s, %s: %q does not show %s", lang, name, happens, line, k)
					}
				}
			}
		}
	}
}
