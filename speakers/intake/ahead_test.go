package intake

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// rowByRow reads nothing ahead, and soonAhead does where there is a table at all, in batches that hardly any heading fits into.
var (
	rowByRow  = pace{scouts: 1}
	soonAhead = pace{batch: 3, scouts: 3}
)

func TestRowsReadAheadAreReadTheSame(t *testing.T) {
	lists := map[string]string{
		"all that may happen in a table": eventful(),
		"categories above their blocks":  "Category,State,Speaker\nmember,Peru,A. B.\n" + strings.Repeat(",Chad,C. D.\n", 20) + "observer,Holy See,G. H.\n" + strings.Repeat(",Japan,E. F.\n", 50) + "briefer,Mali,I. J.\n,Kenya,K. L.\n,Togo,M. N.\n",
		"more than are taken apart":      "Name,Person\nLake Friends of Chad,A. B.\n" + strings.Repeat("\"Lake Friends, Ada Lovelace, Director\",Prime Minister Keir Starmer\n", 900),
	}
	for _, pattern := range []string{"testdata/fresh/*", "testdata/lists/*", "testdata/understood/*"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if list, ok := longTable(t, file); ok {
				lists[file] = list
			}
		}
	}
	for name, list := range lists {
		want, err := ReadString(list, Options{ahead: rowByRow})
		got, errAhead := ReadString(list, Options{ahead: soonAhead})
		if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(errAhead, err) {
			t.Errorf("%s: %v and %v, %s", name, err, errAhead, firstDifference(got, want))
		}
	}
	if len(lists) < 50 {
		t.Errorf("%d tables tried", len(lists))
	}
}

// longTable returns a file's table as often one below the other as makes it longer than the rows from which its columns are told.
func longTable(t *testing.T, file string) (string, bool) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasSuffix(file, ".json") || isZip(data) || len(data) > 10_000 {
		return "", false
	}
	text, _ := decode(data)
	return strings.Repeat(text+"\n", 2+headRows/(1+strings.Count(text, "\n"))), shapeOf(text).format == Table
}

func firstDifference(got, want Result) string {
	for i, s := range want.Speakers[:min(len(got.Speakers), len(want.Speakers))] {
		if !reflect.DeepEqual(got.Speakers[i], s) {
			return fmt.Sprintf("line %d: %+v in place of %+v", want.Lines[i], got.Speakers[i], s)
		}
	}
	for i, p := range want.Problems[:min(len(got.Problems), len(want.Problems))] {
		if !reflect.DeepEqual(got.Problems[i], p) {
			return fmt.Sprintf("%+v in place of %+v", got.Problems[i], p)
		}
	}
	return fmt.Sprintf("%d and %d entries, %d and %d problems, %d and %d remarks, or what was detected", len(got.Speakers), len(want.Speakers), len(got.Problems), len(want.Problems), len(got.Remarks), len(want.Remarks))
}

// eventful is a long table in which headings of sections, footnotes, jumps of the numbers, repeated and second headings, misspelt names,
// sums, rows of one cell and quotation marks that are never closed stand among more entries than are taken apart.
func eventful() string {
	var b strings.Builder
	b.WriteString("No,Delegation,Category,Speaker,Title,Limit,Note\n")
	names := []string{"Brazil", "Viet Nam", "Norwy", "Côte d'Ivoire", "Lake Friends of %d", "Peru (withdrawn)", "Chad", "Japan (on behalf of the Group of %d)", "Institute %d, Ms. Ada Lovelace", "Кения", "肯尼亚", "كينيا"}
	events := []string{
		",Observers,,,,,\n",
		",Council members (3 minutes each),,,,,\n",
		",* joins from the capital,,,,,\n",
		"Total,,,,,,40\n",
		"No,Delegation,Category,Speaker,Title,Limit,Note\n",
		"\"never closed\n",
		",Others,,,,,\n",
		",,member,,,,\n",
		",Only a name,,,,,\n",
		"1. Samoa\n",
		"Country,Person,Office\n",
	}
	for i := range 2500 {
		name := names[i*7%len(names)]
		if strings.Contains(name, "%d") {
			name = fmt.Sprintf(name, i)
		}
		if i > 500 && name == "Chad" {
			name = "Chad*"
		}
		fmt.Fprintf(&b, "%d,%q,%s,Mr. John Smith %c,Minister %d,%d min,%s\n", i+i/50, name, []string{"", "member", "E10"}[i%3], 'A'+rune(i%26), i%5, i%4, []string{"", "late", "right of reply"}[i%3])
		if i%97 == 96 {
			b.WriteString(events[i/97%len(events)])
		}
	}
	return b.String()
}

// A scout that fails leaves its rows to the one who reads in order.
func TestAScoutThatFailsLeavesItsRows(t *testing.T) {
	b := batch{rows: []row{{line: 1, cells: []string{"Peru", "A B"}}}, done: make(chan struct{}), scouted: []scouted{{some: true}}}
	b.scout(nil)
	if len(b.scouted) > 0 {
		t.Errorf("%+v", b.scouted)
	}
}
