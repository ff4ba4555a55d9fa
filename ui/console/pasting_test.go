package console

import (
	"strings"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/timer/session"
)

// What is new goes behind the selected entry as one act; the clock runs on, and one undo takes all of it back.
func TestPastedIsAddedAndUndone(t *testing.T) {
	b := pastingBench(t, "en", debate()[1:4])
	b.press("enter", "down")
	was, spent := b.namesOf(), b.m.scene().situation().clock
	b.paste(lateNames)
	b.shows("SPEAKING", "5 entries: 4 new, 1 on the list", "behind China", "Lichtenstein", "enter add 4")
	if got := b.namesOf(); got != was {
		t.Fatalf("the list changed before anything was chosen: %s", got)
	}
	b.press("enter")
	if got := b.namesOf(); got != "Ecuador, China, Gabon, Norway, South Africa, Lichtenstein, "+debate()[3].Name {
		t.Errorf("the list is %s", got)
	}
	b.shows("Gabon and 3 more added")
	if e, ok := b.last().(session.SpeakersAdded); !ok || e.Place != 2 || len(e.Speakers) != 4 {
		t.Errorf("the record is %+v", b.last())
	}
	if now := b.m.scene().situation().clock; now == spent {
		t.Error("the clock stood still")
	}
	b.press("u")
	if got := b.namesOf(); got != was {
		t.Errorf("after undo the list is %s", got)
	}
	b.press("ctrl+r")
	b.sound()
}

func TestPastedAsTheWholeList(t *testing.T) {
	b := pastingBench(t, "en", debate())
	was := b.namesOf()
	b.paste(pastedTable)
	b.shows("w takes 2 in place of the whole list")
	b.press("w")
	if e, ok := b.last().(session.ListLoaded); !ok || e.Source != session.SourcePasted || len(e.Speakers) != 2 {
		t.Fatalf("the record is %+v", b.last())
	}
	b.shows("pasted list of 2 taken")
	b.does("C")
	b.shows("COLUMNS", "Desk")
	b.does("esc", "u")
	if b.namesOf() != was {
		t.Errorf("after undo the list is %s", b.namesOf())
	}
	b.does("C")
	b.shows("did not come in columns")
	b.press("enter", "enter")
	b.paste(pastedTable)
	b.press("w")
	b.shows("A statement has been made")
	b.sound()
}

// Where there is no list yet, or the built-in one, what is pasted is the list.
func TestPastedInPlaceOfTheExample(t *testing.T) {
	for name, list := range map[string][]speakers.Speaker{"empty": nil, "example": debate()} {
		b := pastingBench(t, "en", list)
		if list != nil {
			example(b)
		}
		b.paste(lateNames)
		b.press("enter")
		if got := b.namesOf(); got != "Gabon, Norway, China, South Africa, Lichtenstein" {
			t.Errorf("%s: the list is %s", name, got)
		}
		b.sound()
	}
	b := pastingBench(t, "en", nil)
	b.m.do(session.LoadList{Source: "example", Speakers: debate()})
	b.wait(10 * time.Second)
	b.paste(lateNames)
	b.press("enter")
	if got := b.namesOf(); !strings.HasPrefix(got, "Albania, ") || !strings.HasSuffix(got, "Lichtenstein") {
		t.Errorf("a file called example is taken for the built-in list, which is now %s", got)
	}
	b = pastingBench(t, "en", debate())
	example(b)
	b.paste(lateNames)
	b.press("a")
	if got := b.namesOf(); !strings.HasPrefix(got, "Albania, ") || !strings.HasSuffix(got, "Lichtenstein") {
		t.Errorf("added, the list is %s", got)
	}
}

// A file may have any name.
func TestAFileCalledPasted(t *testing.T) {
	b := pastingBench(t, "zh", nil)
	for from, want := range map[session.Origin]string{session.FromFile: "pasted", session.FromPaste: "粘贴的名单"} {
		b.m.do(session.LoadList{Source: session.SourcePasted, From: from, Speakers: debate()})
		if got := b.m.config.Text.Source(b.m.meeting.State()); got != want {
			t.Errorf("a list from %q is called %s", from, got)
		}
	}
	b.sound()
}

func TestAClosedListTakesNothingPasted(t *testing.T) {
	b := pastingBench(t, "en", debate())
	b.press("l")
	records := len(b.m.meeting.Records())
	for _, text := range []string{lateNames, "China\rFrance\r"} {
		b.paste(text)
		b.shows("The list is closed: nobody is added", "esc, then l reopens it")
		for _, k := range []string{"enter", "w", "a", "d"} {
			b.press(k)
			b.shows("The list is closed: nobody is added until l reopens it.")
			if s := b.screen(); strings.Contains(s, "all the same") || strings.Contains(s, "adds") {
				t.Errorf("after %s something is offered that is refused:\n%s", k, s)
			}
		}
		b.press("esc")
	}
	b.press("a")
	b.shows("The list is closed: nobody is added until l reopens it.")
	if b.m.screen != nil || len(b.m.meeting.Records()) != records {
		t.Error("something was recorded, or a form opened in vain")
	}
	b.press("l", "a")
	if _, open := b.m.screen.(*form); !open {
		t.Error("a list that was reopened takes nobody")
	}
}

// The page before the gavel stays behind what is pasted, and says what is doubtful then.
func TestPastedBeforeTheGavel(t *testing.T) {
	b := pastingBench(t, "en", debate())
	example(b)
	b.m.screen = &preflight{found: Preflight{Problems: []string{"an old doubt"}}}
	b.paste(pastedTable)
	b.press("esc")
	b.shows("BEFORE THE GAVEL", "an old doubt")
	b.paste(pastedTable)
	b.press("enter")
	b.shows("BEFORE THE GAVEL", "pasted list, 2 entries", "Desk")
	if strings.Contains(b.screen(), "an old doubt") {
		t.Error("what was doubtful of the list before is still said")
	}
	b.press("enter")
	if f, ok := b.m.meeting.State().Floor(); !ok || f.Name != "Norway" {
		t.Error("enter does not give the floor to the first that was pasted")
	}
}

// Where the columns are not understood they are said before anything is taken, while somebody speaks too.
func TestColumnsOfWhatWasPasted(t *testing.T) {
	b := pastingBench(t, "en", debate()[1:3])
	b.press("enter")
	b.paste(guessedText)
	b.shows("COLUMNS", "pasted list", "Redezeit", "heading: row 1", "changed until you press enter")
	b.press("esc")
	b.shows("PASTED", "The first row looks like a heading", "C columns")
	b.does("C")
	b.send(b.m.reread(b.m.screen.(*mapping))())
	b.shows("COLUMNS", "pasted list", "Redezeit", "heading: row 1")
	b.does("home")
	for p := b.m.screen.(*mapping); p.field(0) != intake.FieldPerson; {
		b.does("down")
	}
	b.does("right")
	for p := b.m.screen.(*mapping); p.field(1) != intake.FieldName; {
		b.does("down")
	}
	b.does("enter")
	b.shows("PASTED", "3 entries: 3 new", "Norway", "Peru")
	b.press("enter")
	if got := b.namesOf(); got != "Ecuador, China, Norway, Peru, Gabon" {
		t.Errorf("the list is %s", got)
	}
	b.sound()
}

// A hand that shakes neither gives the floor nor adds twice.
func TestTheKeyThatAddedIsGuarded(t *testing.T) {
	b := pastingBench(t, "en", debate())
	b.paste("Togo\nMali")
	b.send(key("enter"))
	b.wait(100 * time.Millisecond)
	b.send(key("enter"))
	if _, speaking := b.m.meeting.State().Floor(); speaking {
		t.Error("the floor was given by a key that came again")
	}
}

// Several lines are no name. Where a new entry's name is typed they are shown as a list; nothing that was typed is lost.
func TestSeveralLinesPastedForANameAreAList(t *testing.T) {
	b := pastingBench(t, "en", debate()[1:4])
	b.press("a")
	b.paste("Norway\rGabon\r")
	b.shows("2 entries: 2 new", "Several lines are no name", "esc goes back", "enter add 2")
	b.press("esc")
	b.shows("ADD A SPEAKER")
	b.paste("Norway\rGabon\r")
	b.press("enter")
	b.shows("Norway and 1 more added")
	if b.m.screen != nil {
		t.Errorf("a form in which nothing was typed is still open:\n%s", b.screen())
	}
	b.press("a", "P", "e", "r", "u")
	b.paste("Togo\n\n  Mali")
	b.press("enter")
	b.shows("Togo and 1 more added", "ADD A SPEAKER", "name      Peru")
	b.press("enter")
	if got := b.namesOf(); !strings.HasSuffix(got, "Norway, Gabon, Togo, Mali, Peru") {
		t.Errorf("the list is %s", got)
	}
	b.press("home", "m")
	b.paste("Norway\rGabon\r")
	b.shows("AMEND", "Several lines are no name. To add a list go back (esc), then paste.")
	b.sound()
}

// Where one is added, enter adds several too, in place of nothing.
func TestNamesPastedIntoTheFormReplaceNoExample(t *testing.T) {
	b := pastingBench(t, "en", nil)
	if _, err := b.m.meeting.Do(session.LoadList{Source: "example", From: session.FromExample, Speakers: debate()}, b.now); err != nil {
		t.Fatal(err)
	}
	b.press("a")
	b.paste("Togo\rGabon\r")
	b.press("enter")
	if got := b.namesOf(); !strings.HasPrefix(got, "Albania, ") || !strings.HasSuffix(got, ", Togo, Gabon") {
		t.Errorf("the list is %s", got)
	}
}

// One line is a name, whatever stands around it; in other fields several are one text.
func TestWhatIsPastedIntoAFieldIsText(t *testing.T) {
	b := pastingBench(t, "en", debate()[1:4])
	b.press("a")
	b.paste("\r\n  Norway\r\n\r\n")
	b.shows("ADD A SPEAKER", "name      Norway")
	b.press("shift+tab", "shift+tab")
	b.paste("after\rthree")
	b.shows("note      after three")
	b.press("enter")
	if got := b.namesOf(); !strings.HasSuffix(got, ", Norway") {
		t.Errorf("the list is %s", got)
	}
}
