package console

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/exp/golden"

	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/timer/session"
)

const (
	lateNames   = "Late sign-ups:\r1. H.E. Mr. Ali Bongo (Gabon)\r2. Norway\r3. China\r4. Ms. Joyini (South Africa)\r5. Lichtenstein\r"
	chineseLate = "非安理会成员\r1、挪威（代表北欧国家发言）\r2、中国\r3、列支敦士登\r4、新加坡\r"
	pastedTable = "name\tlimit\tperson\tDesk\rNorway\t3m\tMs. A\t1\rGabon\t5m\tMr. B\t2\r"
	guessedText = "Redner;Land;Redezeit;Bemerkung\rMs A. Juul;Norway;3 min;x\rMr B. Zhang;Peru;5 min;\rMs C. Nyhus;Gabon;3 min;Gruppe\r"
	otherwise   = "name,person,note\rNorway,Ms. Juul,\rChina,Mr. Geng Shuang,after 3 pm\rFrance,,\rLichtenstein,,\r"
	hostileText = "name,person\r\x1b]0;owned\a\x1b[2JNor\u202eway,\x1b[31mA\r\"two\rlines\",B\x07\r"
)

// manyNames is a list longer than any screen.
func manyNames() string {
	var b strings.Builder
	b.WriteString("name,category\n")
	for i := range 150 {
		fmt.Fprintf(&b, "Delegation %d,non-member\n", i+1)
	}
	return b.String()
}

// readAsPasted is what package cli provides.
func readAsPasted(b *bench) func(string, *intake.Layout) Pasted {
	return func(text string, l *intake.Layout) Pasted {
		options := intake.Options{Year: 2023}
		if l != nil {
			options.Layout = func(intake.Sample) (intake.Layout, bool) { return *l, true }
		}
		list, err := intake.ReadString(text, options)
		if refusal := (*intake.Refusal)(nil); errors.As(err, &refusal) {
			problem, _ := b.m.config.Text.Intake.Refusal(refusal)
			return Pasted{Problem: problem, Hint: b.m.config.Text.Pasting.Accepted}
		}
		return Pasted{Result: list}
	}
}

func pastingBench(t *testing.T, lang string, list []speakers.Speaker) *bench {
	t.Helper()
	b := newBench(t, lang, list)
	b.m.config.Pasting = &Pasting{Read: readAsPasted(b)}
	return b
}

// paste pastes a text, and lets its reading end.
func (b *bench) paste(text string) {
	b.t.Helper()
	b.send(tea.PasteMsg{Content: text})
	b.reads()
}

func (b *bench) reads() {
	for {
		p, open := b.m.screen.(*pastedList)
		if !open || !p.busy {
			return
		}
		b.send(b.m.readAsked(p)())
		if c, open := b.m.screen.(*mapping); open && c.busy {
			b.send(b.m.reread(c)())
		}
	}
}

// example puts the built-in list before the bench.
func example(b *bench) {
	b.m.do(session.LoadList{Source: "example", From: session.FromExample, Speakers: debate()})
	b.wait(10 * time.Second)
}

var pastedScreens = []struct {
	name, lang, text string
	empty            bool
	play, then       func(b *bench)
}{
	{"names while somebody speaks", "en", lateNames, false, second, nil},
	{"names before the meeting", "en", lateNames, false, nil, nil},
	{"behind the selected entry", "en", lateNames, false, func(b *bench) { b.press("down") }, nil},
	{"those on the list too", "en", lateNames, false, second, func(b *bench) { b.press("d") }},
	{"all on the list already", "en", "China\rFrance\r", false, second, nil},
	{"an empty list", "en", lateNames, true, nil, nil},
	{"in place of the example", "en", lateNames, false, example, nil},
	{"a long list, further down", "en", manyNames(), false, second, func(b *bench) { b.press("pgdown", "pgdown") }},
	{"a table without a heading", "en", guessedText, false, nil, nil},
	{"a table without a heading, as one", "en", guessedText, false, second, func(b *bench) { b.press("esc") }},
	{"otherwise than on the list", "en", otherwise, false, second, nil},
	{"otherwise than on the list, in Chinese", "zh", otherwise, false, second, nil},
	{"all on a closed list", "en", "China\rFrance\r", false, func(b *bench) { second(b); b.press("l") }, func(b *bench) { b.press("d", "enter") }},
	{"a closed list in Chinese", "zh", lateNames, false, func(b *bench) { second(b); b.press("l") }, nil},
	{"a closed list", "en", lateNames, false, func(b *bench) { second(b); b.press("l") }, nil},
	{"over the limit", "en", lateNames, false, func(b *bench) { second(b); b.wait(6 * time.Minute) }, nil},
	{"withdrawn and heard", "en", "Briefer:\rAlbania\rMembers:\rEcuador (on behalf of the ten elected members)\rAlbania\rFrance\rNon-members:\rSingapore\r", false, func(b *bench) {
		second(b)
		b.press("down", "down", "down", "x", "down", "down", "w", "esc")
	}, nil},
	{"nothing like a list", "en", "\r \r\t\r", false, second, nil},
	{"not a text", "en", "%PDF-1.7\r1 0 obj\r<< /Type /Catalog >>\r", false, nil, nil},
	{"hostile text", "en", hostileText, false, second, nil},
	{"in Chinese", "zh", chineseLate, false, second, nil},
	{"in Chinese before the meeting", "zh", lateNames, false, nil, nil},
	{"in Chinese in place of the example", "zh", chineseLate, false, example, nil},
	{"nothing like a list in Chinese", "zh", " ", false, second, nil},
}

func TestPastedScreens(t *testing.T) {
	for _, s := range pastedScreens {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", s.name, size[0], size[1]), func(t *testing.T) {
				list := debate()
				if s.empty {
					list = nil
				}
				b := pastingBench(t, s.lang, list)
				b.size(size[0], size[1])
				if s.play != nil {
					s.play(b)
				}
				b.paste(s.text)
				if s.then != nil {
					s.then(b)
				}
				golden.RequireEqual(t, []byte(b.screen()))
				b.sound()
			})
		}
	}
}

func TestPastedAtEverySize(t *testing.T) {
	for _, text := range []string{lateNames, manyNames(), hostileText, chineseLate, guessedText, " "} {
		b := pastingBench(t, "en", hostile())
		second(b)
		b.paste(text)
		for columns := minColumns; columns <= 200; columns += 9 {
			for rows := minRows; rows <= 60; rows += 4 {
				b.size(columns, rows)
				b.screen()
			}
		}
	}
}

func (b *bench) namesOf() string {
	var all []string
	for _, sp := range b.m.meeting.State().List().All() {
		all = append(all, sp.Name)
	}
	return strings.Join(all, ", ")
}

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

func TestPastedIsLeft(t *testing.T) {
	b := pastingBench(t, "en", debate())
	records := len(b.m.meeting.Records())
	b.paste(lateNames)
	b.press("down", "d", "esc")
	if b.m.screen != nil || len(b.m.meeting.Records()) != records {
		t.Error("esc left something behind")
	}
	b.send(tea.PasteMsg{Content: lateNames})
	p := b.m.screen.(*pastedList)
	effect := b.m.readAsked(p)
	b.press("enter")
	b.shows("still being read")
	b.press("esc")
	b.send(effect())
	if b.m.screen != nil || len(b.m.meeting.Records()) != records {
		t.Error("what was left opened again when it was read")
	}
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

// What a paste has otherwise than the list is said, not passed over: the same state for another group, another person or note.
func TestPastedOtherwiseThanOnTheList(t *testing.T) {
	b := pastingBench(t, "en", []speakers.Speaker{
		{Name: "Chile", Code: "CHL", Person: "Ms. A", Note: "late"},
		{Name: "Norway", Code: "NOR", OnBehalfOf: "the ACT group"},
		{Name: "Peru", Code: "PER"},
	})
	b.paste("name,person,note,on_behalf_of\nChile,Mr. B,late,\nNorway,,,\nPeru,,,the Rio group\nPeru,,,\n")
	b.shows("4 entries: 2 new, 2 on the list", "differs, 1", "new; at 2", "new; at 3", "on list, 3", "3 doubts:",
		"Chile: on the list at 1, and differs; pasted: person B",
		"Norway: new; at 2 for another group, the ACT group", "Peru: new; at 3 for no group")
}

// A second paste takes the place of the first; what was pasted before it was read is not read for nothing.
func TestPastedTwice(t *testing.T) {
	b := pastingBench(t, "en", debate())
	b.send(tea.PasteMsg{Content: lateNames})
	first := b.m.readAsked(b.m.screen.(*pastedList))
	b.send(tea.PasteMsg{Content: "Togo\nMali\n"})
	b.send(first())
	if p := b.m.screen.(*pastedList); !p.busy {
		t.Error("the first was shown")
	}
	b.reads()
	b.shows("2 entries: 2 new", "Togo", "Mali")
	b.paste(" ")
	b.shows("Nothing was taken: the list is empty.", "names, one a line")
	b.paste("Chad")
	b.shows("1 entry: 1 new", "Chad")
	b.press("enter")
	b.shows("Chad added")
}

func TestAPasteIntoAFieldStaysThere(t *testing.T) {
	b := pastingBench(t, "en", debate())
	b.press("a")
	b.paste("Togo")
	if f, open := b.m.screen.(*form); !open || f.typed[fieldName].String() != "Togo" {
		t.Fatalf("the screen is %T", b.m.screen)
	}
	b.press("esc", "?")
	b.paste("Togo")
	b.shows("Nothing can be pasted here. Go back (esc)")
	b.press("esc", "f")
	b.paste("Togo")
	b.shows("PASTED")
	b.press("enter")
	if !b.m.board || !strings.HasSuffix(b.namesOf(), "Togo") {
		t.Error("what was pasted on the big board is not added, or the board is gone")
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

func TestPastedInLines(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		t.Run(lang, func(t *testing.T) {
			h := hear(t, lang)
			h.m.config.Pasting = &Pasting{Read: readAsPasted(h.bench)}
			paste := func(text string) {
				h.tell(tea.PasteMsg{Content: text})
				if p, open := h.m.screen.(*pastedList); open && p.busy {
					h.tell(h.m.readAsked(p)())
				}
			}
			h.play("enter")
			paste(lateNames)
			h.play("d", "d", "enter", "u")
			paste(" ")
			h.play("esc")
			paste(manyNames())
			h.play("pgdown", "esc", "?")
			paste(hostileText)
			h.play("esc")
			golden.RequireEqual(t, []byte(h.said.String()))
			h.sound()
		})
	}
}

// A paste of many megabytes into a field takes no time that the clock would miss: a field holds what a value of a list may hold.
func TestAHugePasteIntoAField(t *testing.T) {
	huge := strings.Repeat("é漢 \x1b]0;x\a", 3<<20)
	for _, open := range []string{"a", "/", ":", "h", "n", "i"} {
		b := pastingBench(t, "en", debate())
		b.press("enter", open)
		began := time.Now()
		b.paste(huge)
		b.paste("more")
		b.screen()
		if took := time.Since(began); took > 2*time.Second {
			t.Errorf("after %s a paste took %v", open, took)
		}
	}
}
