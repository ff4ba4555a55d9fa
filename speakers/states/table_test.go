package states

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"
)

// tablesOfTheData reads the tables as they are on the disk, by the names of their files.
func tablesOfTheData(t *testing.T) map[string]table {
	t.Helper()
	paths, err := filepath.Glob("data/*.tsv")
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	tables := map[string]table{}
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		tables[filepath.Base(path)] = table(content)
	}
	return tables
}

func TestRowsHaveTheColumnsOfTheirTable(t *testing.T) {
	for file, table := range tablesOfTheData(t) {
		columns := strings.Count(string(table[:table.body()]), "\t")
		if columns == 0 || columns >= rowCells || !strings.HasSuffix(string(table), "\n") {
			t.Errorf("%s: %d columns, or no end of the last line", file, columns+1)
		}
		for r := range table.rows() {
			if strings.Count(string(r), "\t") != columns || strings.Contains(string(r), "\r") {
				t.Errorf("%s: the columns of %q", file, r)
			}
		}
	}
}

func TestCodesInTablesAreKnown(t *testing.T) {
	of := map[string]int{"adjectives_en.tsv": 0, "adjectives_ar.tsv": 0, "ambiguous.tsv": 1, "council.tsv": 3, "former.tsv": 0, "members.tsv": 3}
	for _, language := range Languages() {
		of["names_"+string(language)+".tsv"] = 0
	}
	tables := tablesOfTheData(t)
	for file, column := range of {
		for r := range tables[file].rows() {
			for s := range statesOf(r.cell(column)) {
				if found, ok := Code(s.Alpha3()); !ok || found != s {
					t.Errorf("%s: unknown code %q", file, s.Alpha3())
				}
			}
		}
	}
}

func TestDaysInTablesAreDays(t *testing.T) {
	of := map[string][]int{"council.tsv": {0, 1}, "former.tsv": {1}, "members.tsv": {1, 2}}
	tables := tablesOfTheData(t)
	for file, columns := range of {
		for r := range tables[file].rows() {
			for _, column := range columns {
				cell := r.cell(column)
				if day := date(cell); cell != "" && day.Format(time.DateOnly)[:len(cell)] != cell {
					t.Errorf("%s: %q is no day", file, cell)
				}
			}
		}
	}
}

// What may stand before a name is found by its first letters, and what only stands behind one by being Chinese.
func TestFormsCanBeFound(t *testing.T) {
	for r := range keysOfForms.rows() {
		f := r.form()
		last, _ := utf8.DecodeLastRuneInString(f.after)
		if f.before == "" && !unicode.Is(unicode.Han, last) || f.before != "" && len(f.before) < shortestForm || strings.Count(f.pattern, "*") != 1 {
			t.Errorf("%q is never found", r)
		}
	}
}

// What is searched by halves must be in order; and of a state the latest of its former names comes first.
func TestTablesAreInOrder(t *testing.T) {
	for file, table := range tablesOfTheData(t) {
		if !strings.HasPrefix(file, "names_") && !strings.HasPrefix(file, "keys_") && file != "codes.tsv" && file != "former.tsv" {
			continue
		}
		last := row("")
		for r := range table.rows() {
			switch {
			case r.cell(0) < last.cell(0), r.cell(0) == last.cell(0) && file != "former.tsv" && file != "keys_forms.tsv" && file != "keys_spellings.tsv":
				t.Errorf("%s: %q comes after %q", file, r, last)
			case file == "former.tsv" && r.cell(0) == last.cell(0) && date(r.cell(1)).After(date(last.cell(1))):
				t.Errorf("%s: %q is later than %q", file, r, last)
			}
			last = r
		}
	}
}

func TestRowsOfATable(t *testing.T) {
	long := strings.Repeat("x", 3*nearby)
	all := table("code\tname\nB\tone\nBA\ttwo\nBA\t" + long + "\nBA\tthree\nC\t\nD\t" + long + "\nE\tlast\n")
	for first, want := range map[string]string{
		"B": "one", "BA": "two " + long + " three", "C": "", "D": long, "E": "last",
		"": "-", "A": "-", "BAA": "-", "BB": "-", "F": "-", "code": "-", "E\tlast": "-", "\n": "-",
	} {
		var got []string
		for r := range all.rowsOf(first) {
			got = append(got, r.cell(1))
		}
		r, ok := all.find(first)
		if len(got) == 0 {
			got = []string{"-"}
		}
		if strings.Join(got, " ") != want || ok != (want != "-") || ok && r.cell(1) != got[0] {
			t.Errorf("%q: %q, found %q", first, got, r)
		}
	}
	if r, ok := table("code\tname\n").find("A"); ok {
		t.Errorf("an empty table has %q", r)
	}
	if got := slices.Collect(parts("a | b|c ")); !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Errorf("parts are %q", got)
	}
}
