package console

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"rostrum/speakers/intake"
	"rostrum/timer/session"
)

const (
	germanTable = "Redner;Land;Redezeit;Bemerkung\nMs A. Juul;Norway;3 min;x\nMr B. Zhang;China;5 min;\nMs C. Nyhus;Chile;3 min;Gruppe\nMr D. Loose;Ecuador;3 min;\n"
	arabicTable = "أ,ب,ج\nالسيدة يول,النرويج,3m\nالسيد جانغ,الصين,5m\nالسيدة نيهوس,شيلي,3m\n"
	hostileRows = "a\x1b[31m;b\x07;name\n\x1b[2JX\x1b]0;t\x07;\u202eevil;Norway\n\"two\nlines\";\tx;China\n"
)

// wideTable has more columns than any screen.
func wideTable() string {
	var b strings.Builder
	for row := range 6 {
		for column := range 24 {
			switch {
			case row == 0:
				fmt.Fprintf(&b, "Feld %d;", column+1)
			case column == 20:
				b.WriteString([]string{"Norway", "China", "Chile", "Ecuador", "France"}[row-1] + ";")
			default:
				fmt.Fprintf(&b, "w%d-%d;", row, column+1)
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

// table puts a bench before a list that came in columns. What is kept is counted.
func table(t *testing.T, lang, content string) (*bench, *int) {
	t.Helper()
	list, err := intake.ReadString(content, intake.Options{})
	if err != nil {
		t.Fatal(err)
	}
	b, kept := newBench(t, lang, list.Speakers), 0
	c := &Columns{
		List: list,
		Read: func(l intake.Layout) (intake.Result, string) {
			r, err := intake.ReadString(content, intake.Options{Layout: func(intake.Sample) (intake.Layout, bool) { return l, true }})
			if err != nil {
				return r, err.Error()
			}
			return r, ""
		},
		Keep: func(_ intake.Detected, keep bool) (string, bool) { kept++; return "kept", true },
	}
	if list.Detected.Unheaded {
		r, _ := c.Read(intake.Layout{Heading: 1})
		c.Proposal = &r
	}
	b.m.config.Columns = c
	if c.guessed() {
		b.m.screen = newMapping(c, nil)
	}
	return b, &kept
}

// does presses keys, and lets the readings that they ask for end.
func (b *bench) does(keys ...string) {
	b.t.Helper()
	for _, k := range keys {
		p, open := b.m.screen.(*mapping)
		b.press(k)
		for open && p.busy && b.m.screen == p {
			b.send(b.m.reread(p)())
		}
	}
}

var columnsScreens = []struct {
	name, lang, list string
	keys             []string
}{
	{"a German heading", "en", germanTable, nil},
	{"a column not used", "en", germanTable, []string{"end", "up", "s"}},
	{"no heading after all", "en", germanTable, []string{"h"}},
	{"no name", "en", germanTable, []string{"right", "down"}},
	{"many columns", "en", wideTable(), nil},
	{"many columns, far right", "en", wideTable(), []string{"end"}},
	{"right to left", "en", arabicTable, nil},
	{"hostile cells", "en", hostileRows, []string{"C"}},
	{"in Chinese", "zh", germanTable, []string{"right"}},
	{"many columns in Chinese", "zh", wideTable(), []string{"end"}},
}

func TestColumnsScreens(t *testing.T) {
	for _, s := range columnsScreens {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", s.name, size[0], size[1]), func(t *testing.T) {
				b, _ := table(t, s.lang, s.list)
				b.size(size[0], size[1])
				if _, open := b.m.screen.(*mapping); !open {
					b.does("C") // it does not open by itself where the name is known
				}
				b.does(s.keys...)
				if _, open := b.m.screen.(*mapping); !open {
					t.Fatal("the screen is not open")
				}
				golden.RequireEqual(t, []byte(b.screen()))
				b.sound()
			})
		}
	}
}

func TestColumnsAtEverySize(t *testing.T) {
	for _, list := range []string{germanTable, wideTable(), arabicTable, hostileRows} {
		b, _ := table(t, "en", list)
		b.m.take(b.m.mapColumns())
		for columns := minColumns; columns <= 200; columns += 9 {
			for rows := minRows; rows <= 60; rows += 4 {
				b.size(columns, rows)
				b.screen()
				b.does("right")
			}
		}
	}
}

func (b *bench) list() string {
	var all []string
	for _, sp := range b.m.meeting.State().List().All() {
		all = append(all, sp.Name+"|"+sp.Person)
	}
	return strings.Join(all, " ")
}

// What is taken replaces the list, once, and can be undone.
func TestColumnsAreTakenAndUndone(t *testing.T) {
	b, kept := table(t, "en", germanTable)
	was := b.list()
	b.does("esc")
	if b.list() != was || b.m.screen != nil {
		t.Errorf("esc changed the list: %s", b.list())
	}
	b.does("C", "enter")
	if got := b.list(); got != "Norway|A. Juul China|B. Zhang Chile|C. Nyhus Ecuador|D. Loose" {
		t.Errorf("the list is %s", got)
	}
	b.shows("list of 4 read from list.csv")
	if *kept != 0 {
		t.Error("something was kept without being asked for")
	}
	b.does("u")
	if b.list() != was {
		t.Errorf("after undo the list is %s", b.list())
	}
	b.does("C", "right", "down", "enter")
	b.shows("No column is the name")
	b.sound()
}

// The columns can be said until the first statement; then the list is changed by hand.
func TestColumnsAfterAStatement(t *testing.T) {
	b, _ := table(t, "en", germanTable)
	b.does("enter", "enter", "C")
	b.shows("A statement has been made")
	if _, open := b.m.screen.(*mapping); open {
		t.Error("the screen opens while somebody speaks")
	}
	b.does("u", "C")
	if _, open := b.m.screen.(*mapping); !open {
		t.Error("the statement was undone, and the screen does not open")
	}
	b.m.screen, b.m.config.Columns = nil, nil
	b.does("C")
	b.shows("did not come in columns")
}

func TestColumnsChangedByHandAreSaid(t *testing.T) {
	b, _ := table(t, "en", germanTable)
	b.does("esc", "down", "down", "shift+up", "C")
	b.shows("changed by hand")
	b.does("enter", "u")
	b.sound()
}

// Two readings do not run at once, and the last wish counts.
func TestTheLastWishIsRead(t *testing.T) {
	b, _ := table(t, "en", germanTable)
	b.press("end", "up", "up", "enter")
	p := b.m.screen.(*mapping)
	if !p.busy {
		t.Fatal("nothing is read")
	}
	late := columnsRead{by: p, number: 1, list: p.list}
	b.send(late)
	if !p.busy || b.m.screen != p {
		t.Fatal("a reading that is out of date was taken")
	}
	b.send(b.m.reread(p)())
	if b.m.screen != nil {
		t.Error("enter was forgotten")
	}
	if d := b.m.config.Columns.List.Detected; d.Columns[3].Field != intake.FieldNumber {
		t.Errorf("the last column is %q", d.Columns[3].Field)
	}
}

func TestKeepingTheColumns(t *testing.T) {
	b, kept := table(t, "en", germanTable)
	b.does("s")
	effect := b.m.handle(key("enter"))
	b.send(effect())
	b.shows("kept")
	if *kept != 1 || !b.m.config.Columns.Kept {
		t.Errorf("kept %d times", *kept)
	}
}

// From the page before the gavel the screen goes back there, with what is doubtful then.
func TestColumnsBeforeTheGavel(t *testing.T) {
	b, _ := table(t, "en", "name,limit,foo\nNorway,3m,x\nChina,3m,y\n")
	b.m.screen = &preflight{found: Preflight{Problems: []string{"foo"}}, mappable: true}
	b.shows("2 of 3 understood", "C says what they", "C columns")
	b.does("C", "end", "up", "enter")
	b.shows("BEFORE THE GAVEL")
	if strings.Contains(b.screen(), "understood") || strings.Contains(b.screen(), "foo") {
		t.Errorf("what was said is still doubtful:\n%s", b.screen())
	}
	b.does("enter")
	if _, speaking := b.m.meeting.State().Floor(); !speaking {
		t.Error("enter does not give the floor")
	}
}

// For those who hear it the screen is lines: each column, then what comes of it.
func TestColumnsInLines(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		t.Run(lang, func(t *testing.T) {
			b, _ := table(t, lang, germanTable)
			h := &hearing{bench: b}
			h.l = NewLinear(h.m, func(line string) { h.said.WriteString(line + "\n") })
			h.play("right", "end", "up")
			p := b.m.screen.(*mapping)
			h.tell(b.m.reread(p)())
			h.play("enter")
			golden.RequireEqual(t, []byte(h.said.String()))
		})
	}
}

func TestColumnsAreRecordedAsAListAnew(t *testing.T) {
	b, _ := table(t, "en", germanTable)
	b.does("enter")
	records := b.m.meeting.Records()
	loaded, ok := records[len(records)-1].Event.(session.ListLoaded)
	if !ok || len(loaded.Speakers) != 4 || loaded.Source != "list.csv" {
		t.Errorf("%+v", records[len(records)-1])
	}
}

// taken is what each column is taken for.
func (b *bench) taken() string {
	p := b.m.screen.(*mapping)
	var all []string
	for i := range p.columns() {
		all = append(all, string(p.field(i)))
	}
	return strings.Join(all, " ")
}

// Only what one stops at displaces another column.
func TestColumnsPassedOverGetTheirFieldBack(t *testing.T) {
	b, _ := table(t, "en", germanTable)
	if b.m.screen == nil {
		b.does("C")
	}
	was := b.taken()
	b.does("end")
	for range meanings() {
		b.does("down")
	}
	if got := b.taken(); got != was {
		t.Errorf("once around: %s, was %s", got, was)
	}
	for b.m.screen.(*mapping).field(3) != intake.FieldName {
		b.does("down")
	}
	if got := b.taken(); strings.Count(got, "name") != 1 {
		t.Errorf("two names: %s", got)
	}
	b.does("left", "right", "down")
	if got := b.taken(); strings.Contains(got, "name") {
		t.Errorf("what one stopped at and left does not stand: %s", got)
	}
	b.does("s")
	b.shows("No column is the name")
	if b.m.screen.(*mapping).keep {
		t.Error("columns without a name are kept")
	}
}

// Columns that could not be kept are not shown as kept, on whatever screen: the one that was left, one opened meanwhile and one opened later.
func TestColumnsThatCouldNotBeKept(t *testing.T) {
	for name, opened := range map[string]bool{"the screen is opened again before the disk answers": true, "and after it": false} {
		b := pastingBench(t, "en", debate())
		b.m.config.Pasting.Keep = func(intake.Detected, bool) (string, bool) { return "no room to keep it", false }
		b.paste(pastedTable)
		b.does("C", "s", "enter")
		p := b.m.screen.(*pastedList)
		if !p.table.Kept {
			t.Fatalf("%s: nothing was kept", name)
		}
		if opened {
			b.does("C")
		}
		b.send(columnsKept{p.table, true, "no room to keep it", false})
		b.shows("no room to keep it")
		if !opened {
			b.does("C")
		}
		b.shows("COLUMNS")
		if c := b.m.screen.(*mapping); c.keep || c.kept || p.table.Kept {
			t.Errorf("%s: shown as kept", name)
		}
		b.does("esc")
		b.press("w", "C")
		if c := b.m.screen.(*mapping); c.keep || c.of != p.table {
			t.Errorf("%s: shown as kept once the list was taken", name)
		}
		b.send(columnsKept{p.table, false, "cannot forget it", false})
		if !p.table.Kept {
			t.Errorf("%s: what could not be forgotten is kept no more", name)
		}
	}
}
