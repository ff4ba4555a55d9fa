//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rostrum/ui/cli/operator"
)

const germanList = "Redner;Land;Redezeit;Bemerkung\nA. Juul;Norway;4 min;x\nB. Zhang;China;5 min;\nC. Nyhus;Chile;3 min;Gruppe\n"

// A list whose heading is not understood: the columns are said once, kept, and the next list is read so.
func TestColumnsAreKeptForTheNextList(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.sit(r.file("september.csv", germanList), "--log", r.log)
	p.sees("COLUMNS", "Redezeit", "The first row looks like a heading", "keep for the next list of this kind: no")
	p.presses("\x1b[F", "↕ ? in the notes")
	p.presses("\x1b[A", "↕ not used", "0 doubts")
	p.presses("s", "kind: yes")
	p.presses("\r", "BEFORE THE GAVEL", "3 entries, no problems", "kept for the next list")
	file := filepath.Join(r.folder, ".config", "rostrum", "columns.toml")
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%s: %v", file, err)
	}
	p.presses("\x1b", "Norway", "NEXT")
	p.leaves()
	r.does("verify", r.log)

	next := r.file("october.csv", strings.ReplaceAll(germanList, "Norway", "Iceland"))
	second := r.sitAt(operator.Seat{Args: []string{next, "--log", filepath.Join(r.folder, "october.jsonl")}, Columns: 120, Rows: 30})
	second.sees("BEFORE THE GAVEL", "3 entries, no problems", "columns read as kept")
	second.presses("\r", "SPEAKING", "Iceland", "limit 4:00")
	second.presses("C", "A statement has been made")
	second.press("q")
	second.press("y")
	second.ends(0)
}

// What check says of columns, and how they are given on the command line.
func TestCheckSaysTheColumns(t *testing.T) {
	t.Parallel()
	r := enter(t)
	list := r.file("list.csv", germanList)
	for _, c := range []struct {
		args   string
		status int
		says   []string
	}{
		{"", found, []string{"without a heading", "the first row may be a heading", "nothing says which column is the name"}},
		{"name=Land,person=Redner,limit=Redezeit,ignore=Bemerkung", done, []string{"heading in line 1", "Bemerkung  not used", "3 speakers understood; 0 errors, 0 warnings"}},
		{"name=2,limit=3,ignore=4", done, []string{"heading in line 1", "3 speakers"}},
		{"header=no,name=2", done, []string{"without a heading", "4 speakers"}},
		{"name=Staat", failed, []string{"error: --columns: no column is headed \"Staat\"; there are: \"Redner\"", "hint: write"}},
		{"name=7", failed, []string{"the list has 4 columns"}},
	} {
		args := []string{"check", list}
		if c.args != "" {
			args = append(args, "--columns", c.args)
		}
		got := r.run(args...)
		if got.status != c.status {
			t.Errorf("%q: status %d, want %d", c.args, got.status, c.status)
		}
		for _, s := range c.says {
			if !strings.Contains(got.out+got.err, s) {
				t.Errorf("%q does not say %q:\n%s%s", c.args, s, got.out, got.err)
			}
		}
	}
	if got := r.runOn("Norway\nChina\n", "check", "-", "--columns", "name=1"); got.status != failed || !strings.Contains(got.err, "not a table") {
		t.Errorf("lines: %d %s", got.status, got.err)
	}
}

// A file of kept columns that cannot be read keeps no list from being opened, and is said; auto leaves out what was kept.
func TestKeptColumnsThatCannotBeRead(t *testing.T) {
	t.Parallel()
	r := enter(t)
	list := r.file("list.csv", germanList)
	folder := filepath.Join(r.folder, ".config", "rostrum")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	kept := r.file(".config/rostrum/columns.toml", "[[list]\nheading = 1\n")
	if got := r.run("check", list); got.status != found || !strings.Contains(got.err, "line 2") || !strings.Contains(got.err, "list read without what was kept") {
		t.Errorf("%d %s", got.status, got.err)
	}
	p := r.sitAt(operator.Seat{Args: []string{list, "--log", r.log}, Columns: 160, Rows: 30})
	p.sees("COLUMNS", "list read without what was kept")
	p.presses("s", "kind: yes")
	p.presses("\r", "columns.toml.broken-1")
	p.presses("\x1b", "NEXT")
	p.leaves()
	if got := string(must(os.ReadFile(kept + ".broken-1"))); !strings.HasPrefix(got, "[[list]\n") {
		t.Errorf("the broken file is %q", got)
	}
	if got := r.run("check", list); !strings.Contains(got.err, "read as kept in") || !strings.Contains(got.out, "as kept") {
		t.Errorf("%s%s", got.out, got.err)
	}
	if got := r.run("check", list, "--columns", "auto"); strings.Contains(got.err+got.out, "as kept") || !strings.Contains(got.out, "4 speakers") {
		t.Errorf("%s%s", got.out, got.err)
	}
}
