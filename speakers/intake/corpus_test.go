package intake

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew; read the difference before committing it")

// Every list in testdata/lists is read as its golden file says. The lists are in the forms of the Council's record,
// of the Journal, and of what people send each other.
func TestListsAsPeopleHaveThem(t *testing.T) {
	files, err := filepath.Glob("testdata/lists/*")
	if err != nil || len(files) < 10 {
		t.Fatal(len(files), err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, ".golden") {
			continue
		}
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			r, err := read(data, Options{Year: 2023})
			if err != nil {
				t.Fatal(err)
			}
			compare(t, file+".golden", described(t, r))
		})
	}
}

func compare(t *testing.T, golden, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s\n--- got\n%s\n--- want\n%s", golden, got, want)
	}
}

// described writes a result as a person would check it.
func described(t *testing.T, r Result) string {
	t.Helper()
	var b strings.Builder
	d := r.Detected
	fmt.Fprintf(&b, "%s %s %q header %d language %s sheet %q\n\n", d.Format, d.Encoding, d.Delimiter, d.Header, d.Language, d.Sheet)
	if err := WriteCSV(&b, r.Speakers); err != nil {
		t.Fatal(err)
	}
	b.WriteByte('\n')
	for _, p := range r.Problems {
		fmt.Fprintf(&b, "line %d, column %d: %s %s %q %q %v %d\n", p.Line, p.Column, p.Severity, p.Code, p.Value, p.Taken, p.Suggestions, p.Count)
	}
	for _, s := range r.Remarks {
		fmt.Fprintf(&b, "remark: %s\n", s)
	}
	return b.String()
}
