package intake

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"rostrum/examples"
	"rostrum/speakers"
)

func mustRead(t *testing.T, text string) Result {
	t.Helper()
	r, err := ReadString(text, Options{})
	if err != nil {
		t.Fatalf("refused: %v", err)
	}
	return r
}

func TestTheExampleDebateIsUnderstoodWithoutAWord(t *testing.T) {
	r, err := Read(bytes.NewReader(examples.Debate), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Problems) > 0 || len(r.Speakers) != 12 || len(r.Remarks) != 3 {
		t.Errorf("%d speakers, remarks %q, problems %+v", len(r.Speakers), r.Remarks, r.Problems)
	}
	denmark := r.Speakers[7]
	if denmark.Name != "Denmark" || denmark.Code != "DNK" || len(denmark.States) != 8 || denmark.Category != speakers.NonMember {
		t.Errorf("Denmark is %+v", denmark)
	}
}

func TestTables(t *testing.T) {
	for _, row := range []struct {
		happens string
		list    string
		want    []speakers.Speaker
		codes   []Code
	}{
		{
			"the contract's columns", "name,category,limit\nNorway,non-member,3m\nFrance,member,none\n",
			[]speakers.Speaker{
				{Name: "Norway", Category: speakers.NonMember, Limit: 3 * time.Minute},
				{Name: "France", Category: speakers.Member, Limit: speakers.LimitNone},
			},
			nil,
		},
		{
			"another order and case, with a byte order mark", "\ufeffCATEGORY,Name\r\nMember,France\r\n",
			[]speakers.Speaker{{Name: "France", Category: speakers.Member}},
			nil,
		},
		{
			"no heading: the first column is the name", "Norway,non-member\nFrance,member\n",
			[]speakers.Speaker{{Name: "Norway", Category: speakers.NonMember}, {Name: "France", Category: speakers.Member}},
			nil,
		},
		{
			"values that are not understood are kept", "name,category,limit\nNorway,wizard,soon\nFrance,member,0\n",
			[]speakers.Speaker{
				{Name: "Norway", Note: "category: wizard; limit: soon"},
				{Name: "France", Category: speakers.Member, Note: "limit: 0"},
			},
			[]Code{CategoryUnknown, LimitUnreadable, LimitOutOfRange},
		},
		{
			"a row without a name is kept", "name,person,category\n,Zhang Jun,member\n",
			[]speakers.Speaker{{Name: "Zhang Jun", Category: speakers.Member}},
			[]Code{NameMissing},
		},
		{
			"a quotation mark that is never closed costs one line its marks, and no entry", "name,note\n\"Norway,x\nFrance,y\nChad,\n",
			[]speakers.Speaker{{Name: "Norway", Note: "x"}, {Name: "France", Note: "y"}, {Name: "Chad"}},
			[]Code{QuoteUnclosed},
		},
		{
			"lines within a cell become one line", "name,note\n\"Norway\n(again)\",x\nFrance,\n",
			[]speakers.Speaker{{Name: "Norway (again)", Note: "x"}, {Name: "France"}},
			nil,
		},
		{
			"more cells than headings", "name,category\nNorway,non-member,late,very\n",
			[]speakers.Speaker{{Name: "Norway", Category: speakers.NonMember, Note: "late; very"}},
			[]Code{CellsTooMany},
		},
		{
			"a column nobody knows is kept in the notes", "name,seat\nNorway,12\n",
			[]speakers.Speaker{{Name: "Norway", Note: "seat: 12"}},
			[]Code{ColumnUnknown},
		},
		{
			"escape sequences and direction marks are taken out", "name,person\nNorway,\x1b[31mEvil\u202e\n",
			[]speakers.Speaker{{Name: "Norway", Person: "Evil"}},
			[]Code{CharactersHidden},
		},
		{
			"a heading of numbers and a title above", "Speakers' list,,\n#,Country,Speaker\n1,Norway,Ms. Brattested\n2,France,\n",
			[]speakers.Speaker{{Name: "Norway", Person: "Brattested"}, {Name: "France"}},
			nil,
		},
		{
			"section headings inside a table", "name,person\nCouncil members,\nFrance,A\nNon-members,\nChad,B\n",
			[]speakers.Speaker{
				{Name: "France", Person: "A", Category: speakers.Member}, {Name: "Chad", Person: "B", Category: speakers.NonMember},
			},
			nil,
		},
		{
			"Chinese headings", "序号,国家,类别,发言人,时限\n1,挪威,非安理会成员,布拉特斯特,3分钟\n",
			[]speakers.Speaker{{Name: "挪威", Category: speakers.NonMember, Person: "布拉特斯特", Limit: 3 * time.Minute}},
			nil,
		},
		{
			"Russian headings and semicolons", "№;Государство;Категория;Оратор\n1;Куба;правило 37;Х. Пеньяльвер\n",
			[]speakers.Speaker{{Name: "Куба", Category: speakers.NonMember, Person: "Х. Пеньяльвер"}},
			nil,
		},
		{
			"a column of minutes", "Country\tTime limit (min)\nNorway\t3\nFrance\t5\n",
			[]speakers.Speaker{{Name: "Norway", Limit: 3 * time.Minute}, {Name: "France", Limit: 5 * time.Minute}},
			nil,
		},
	} {
		t.Run(row.happens, func(t *testing.T) {
			r := mustRead(t, row.list)
			for i := range r.Speakers {
				r.Speakers[i].Code = ""
			}
			if !reflect.DeepEqual(r.Speakers, row.want) {
				t.Errorf("speakers\n got %+v\nwant %+v", r.Speakers, row.want)
			}
			if got := codes(r); !reflect.DeepEqual(got, row.codes) {
				t.Errorf("problems %v, want %v", got, row.codes)
			}
		})
	}
}

func codes(r Result) []Code {
	var out []Code
	for _, p := range r.Problems {
		out = append(out, p.Code)
	}
	return out
}

func TestProblemsHaveAPlace(t *testing.T) {
	r := mustRead(t, "# remark\n\nname,category\n\"Nor\nway\",member\nFrance,wizard\n")
	if p := r.Problems[0]; p.Line != 6 || p.Column != 2 || p.Severity != Error || p.Value != "wizard" {
		t.Errorf("problem is %+v", p)
	}
}

func TestTheConfirmedDelegationsAsTheyWereCollected(t *testing.T) {
	const list = "order_status,name,code,category,on_behalf_of,states_covered,speaker,title,evidence\n" +
		"confirmed_first,Albania,ALB,briefer (IWG Chair; same person is President),,1,Ferit Hoxha,Permanent Representative / Council President,x\n" +
		"unknown,Norway,NOR,non-member rule 37,ACT group,27,Merete Fjeld Brattested,Permanent Representative,y\n"
	r := mustRead(t, list)
	albania, norway := r.Speakers[0], r.Speakers[1]
	if albania.Category != speakers.Briefer || albania.Person != "Ferit Hoxha" {
		t.Errorf("Albania is %+v", albania)
	}
	if norway.Category != speakers.NonMember || norway.OnBehalfOf != "ACT group" || norway.Code != "NOR" {
		t.Errorf("Norway is %+v", norway)
	}
}

func TestLimits(t *testing.T) {
	for in, want := range map[string]time.Duration{
		"3m": 3 * time.Minute, "3:00": 3 * time.Minute, "180s": 3 * time.Minute, "180": 3 * time.Minute,
		"1:30:00": 90 * time.Minute, "2m30s": 150 * time.Second, "3 min.": 3 * time.Minute, "3'30\"": 210 * time.Second,
		"none": speakers.LimitNone, "-": speakers.LimitNone, "无": speakers.LimitNone, "3分钟": 3 * time.Minute,
		"٣ دقائق": 3 * time.Minute, "5 минут": 5 * time.Minute, "0.00208333333333333": 3 * time.Minute,
		"0:03:00": 3 * time.Minute, "12:03:00 AM": 3 * time.Minute, "3 minutes 30 seconds": 210 * time.Second,
		"0": 0, "-3m": 0, "25:00:00": 0, "99999999999": 0, "soon": 0, "NaN": 0, "1e400": 0, "": 0,
	} {
		if got := parseLimit(in, false); got.value != want {
			t.Errorf("parseLimit(%q) = %v, want %v", in, got.value, want)
		}
	}
}

func TestWhatIsWrittenIsReadAgain(t *testing.T) {
	list := []speakers.Speaker{
		{
			Name: "=1+1", Category: speakers.Member, Person: "'=x", Title: "a,b\"c", OnBehalfOf: "@group", States: []string{"A", "B, C"},
			Limit: speakers.LimitNone, Language: "fr", Code: "NOR", Note: "-",
		},
		{Name: "'quoted'", Limit: 150 * time.Second},
		{Name: "# not a remark"},
	}
	var out bytes.Buffer
	if err := WriteCSV(&out, list); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(out.String(), "\n")[1:] {
		if formulaLike(strings.Trim(line, `"`)) {
			t.Errorf("a spreadsheet would run %s", line)
		}
	}
	r := mustRead(t, out.String())
	if !reflect.DeepEqual(r.Speakers, list) {
		t.Errorf("read\n%+v\nwrote\n%+v", r.Speakers, list)
	}
}

func TestRefusals(t *testing.T) {
	for in, want := range map[string]Reason{
		"": Empty, " \n\t\n": Empty, "%PDF-1.7 ...": NotAList, "name,category\n": NoEntries, "# only a remark\n": NoEntries,
	} {
		_, err := ReadString(in, Options{})
		r, ok := err.(*Refusal)
		if !ok || r.Reason != want {
			t.Errorf("%q: %v, want %s", in, err, want)
		}
	}
	if _, err := Read(endless{}, Options{}); err == nil || err.(*Refusal).Reason != TooLarge {
		t.Errorf("an endless file: %v", err)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

func TestAMappingStandsOverWhatWasDetected(t *testing.T) {
	r, err := ReadString("x,y\nA. Person,Norway\n", Options{Header: "yes", Mapping: map[int]Field{1: FieldPerson, 2: FieldName}})
	if err != nil || r.Speakers[0].Name != "Norway" || r.Speakers[0].Person != "A. Person" || len(r.Problems) > 0 {
		t.Errorf("%+v, %v", r, err)
	}
}

func BenchmarkHundredThousandRows(b *testing.B) {
	var list strings.Builder
	list.WriteString("name,category,person,title,on_behalf_of,states,limit,language,code,note\n")
	for i := range 100_000 { // names differ from row to row, as in a list of persons
		fmt.Fprintf(&list, "Türkiye,non-member,Sedat Önal %d,Permanent Representative,,,3m,en,TUR,\"a, note\"\n", i)
	}
	text := list.String()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if r, err := ReadString(text, Options{}); err != nil || len(r.Speakers) != 100_000 {
			b.Fatal(err)
		}
	}
}
