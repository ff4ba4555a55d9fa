package intake

import (
	"strings"
	"testing"
)

// A table whose heading nobody knows: what counts the rows or says a time is no name.
func TestNamesAreNotNumbers(t *testing.T) {
	for _, c := range []struct {
		what, list, first string
		entries           int
		problems          []Code
	}{
		{"a column that counts, under an unknown heading", "Lfd;Redner;Funktion\n1;Norwegen;x\n2;Brasilien;y\n3;Schweiz;z\n", "Norwegen", 3, []Code{ColumnUnknown}},
		{"the same without a heading", "1;Norwegen;x\n2;Brasilien;y\n3;Schweiz;z\n", "Norwegen", 3, nil},
		{"times of day first", "10:00;Norwegen;3\n10:05;Brasilien;3\n10:09;Schweiz;3\n", "Norwegen", 3, nil},
		{"names first: the first column is the name", "Norwegen;x\nBrasilien;y\n", "Norwegen", 2, nil},
		{"the first row may be a heading", "Aufruf;Staat;Minuten\n10:00;Norwegen;3\n10:05;Brasilien;3\n", "Staat", 3, []Code{NameGuessed}},
	} {
		t.Run(c.what, func(t *testing.T) {
			r, err := Read(strings.NewReader(c.list), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if r.List().Len() != c.entries || r.List().At(0).Name != c.first {
				t.Errorf("%d entries, the first %q", r.List().Len(), r.List().At(0).Name)
			}
			var codes []Code
			for _, p := range r.Problems {
				codes = append(codes, p.Code)
			}
			if len(codes) != len(c.problems) || len(codes) > 0 && codes[0] != c.problems[0] {
				t.Errorf("problems %v, want %v", codes, c.problems)
			}
		})
	}
}
