package columns

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"rostrum/speakers/intake"
)

const german = "Redner;Land;Redezeit\nMs A. Juul;Norway;3 min\nMr B. Zhang;China;5 min\n"

// read reads a list with what was kept.
func read(t *testing.T, list string, k Kept) (intake.Result, bool) {
	t.Helper()
	used := false
	r, err := intake.ReadString(list, intake.Options{Layout: func(s intake.Sample) (l intake.Layout, ok bool) {
		l, used = k.Find(s)
		return l, used
	}})
	if err != nil {
		t.Fatal(err)
	}
	return r, used
}

// said is a list whose columns were said.
func said(t *testing.T, list string, l intake.Layout) intake.Detected {
	t.Helper()
	r, err := intake.ReadString(list, intake.Options{Layout: func(intake.Sample) (intake.Layout, bool) { return l, true }})
	if err != nil {
		t.Fatal(err)
	}
	return r.Detected
}

func TestTheNextListOfTheSameKind(t *testing.T) {
	headed := said(t, german, intake.Layout{Heading: 1, Fields: map[int]intake.Field{1: "person", 2: "name", 3: "ignore"}})
	bare := said(t, "x,Save the Rivers,3m\ny,River Watch,3m\n", intake.Layout{Heading: intake.NoHeading, Fields: map[int]intake.Field{1: "code", 2: "name", 3: "limit"}})
	for name, row := range map[string]struct {
		kept  intake.Detected
		list  string
		used  bool
		first string // the name of the first entry
	}{
		"the same heading":                     {headed, "Redner;Land;Redezeit\nMr C. Loose;Ecuador;9 min\n", true, "Ecuador"},
		"in other letters, with empty columns": {headed, "REDNER,Land:,redezeit,,\nMr C. Loose,Ecuador,9 min,,\n", true, "Ecuador"},
		"below a title":                        {headed, "Liste vom 5. September;;\nRedner;Land;Redezeit\nMr C. Loose;Ecuador;9 min\nMs A. Juul;Norway;3 min\nMr B. Zhang;China;5 min\n", true, "Ecuador"},
		"one column more":                      {headed, "Redner;Land;Redezeit;Saal\nMr C. Loose;Ecuador;9 min;1\n", false, "Redner"},
		"another order":                        {headed, "Land;Redner;Redezeit\nEcuador;Mr C. Loose;9 min\n", false, "Land"},
		"no heading, the same shape":           {bare, "z,Lake Friends,2m\nw,Ocean Friends,2m\n", true, "Lake Friends"},
		"no heading, another shape":            {bare, "Norway,non-member,2m\nChina,member,3m\n", false, "Norway"},
	} {
		r, used := read(t, row.list, Kept{}.With(row.kept))
		if used != row.used || r.Speakers[0].Name != row.first {
			t.Errorf("%s: used %v, first %q", name, used, r.Speakers[0].Name)
		}
	}
}

func TestKeepingAndForgetting(t *testing.T) {
	path := filepath.Join(t.TempDir(), "rostrum", "columns.toml")
	first := said(t, german, intake.Layout{Heading: 1, Fields: map[int]intake.Field{1: "person", 2: "name", 3: "limit"}})
	again := said(t, german, intake.Layout{Heading: 1, Fields: map[int]intake.Field{1: "note", 2: "name", 3: "limit"}})
	for _, d := range []intake.Detected{first, again} {
		if beside, err := Change(path, func(k Kept) Kept { return k.With(d) }); err != nil || beside != "" {
			t.Fatal(beside, err)
		}
	}
	modes := map[string]os.FileMode{path: 0o600, filepath.Dir(path): 0o700 | os.ModeDir}
	if runtime.GOOS == "windows" {
		modes = nil // has no such modes
	}
	for what, want := range modes {
		if info, err := os.Stat(what); err != nil || info.Mode() != want {
			t.Errorf("%s: %v, %v", what, info.Mode(), err)
		}
	}
	k, err := Read(path)
	if err != nil || k.Len() != 1 || !k.Has(first) {
		t.Fatalf("%+v, %v", k, err)
	}
	if r, used := read(t, german, k); !used || r.Speakers[0].Note == "" {
		t.Errorf("the older one counts: %+v", r.Speakers[0])
	}
	if _, err := Change(path, func(k Kept) Kept { return k.Without(first) }); err != nil {
		t.Fatal(err)
	}
	if k, err := Read(path); err != nil || k.Len() != 0 {
		t.Errorf("not forgotten: %+v, %v", k, err)
	}
}

// A file that cannot be understood is never written over.
func TestABrokenFileIsKeptBeside(t *testing.T) {
	d := said(t, german, intake.Layout{Heading: 1})
	for name, row := range map[string]struct {
		content string
		code    Code
		line    int
	}{
		"torn":             {"[[list]]\nheading = [\"a\"\n", NotTOML, 2},
		"an unknown key":   {"[[list]]\nheading = [\"a\"]\ncolumns = [\"name\"]\ncolour = 1\n", KeyUnknown, 4},
		"an unknown field": {"[[list]]\nheading = [\"a\"]\ncolumns = [\"nom\"]\n", FieldUnknown, 3},
		"no columns":       {"[[list]]\nheading = [\"a\"]\n", ColumnsAbsent, 0},
		"not text":         {"\x00\x01", NotTOML, 1},
		"far too large":    {strings.Repeat("#", MaxBytes+1), TooLarge, 0},
	} {
		path := filepath.Join(t.TempDir(), "columns.toml")
		if err := os.WriteFile(path, []byte(row.content), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := Read(path)
		var broken *Broken
		if !errors.As(err, &broken) || broken.Code != row.code || row.line > 0 && (broken.Line < row.line || broken.Line > row.line+1) {
			t.Errorf("%s: %+v", name, err)
		}
		beside, err := Change(path, func(k Kept) Kept { return k.With(d) })
		if err != nil {
			t.Fatal(err)
		}
		if was, err := os.ReadFile(beside); err != nil || string(was) != row.content {
			t.Errorf("%s: the broken file is lost: %v", name, err)
		}
		if k, err := Read(path); err != nil || k.Len() != 1 {
			t.Errorf("%s: %+v, %v", name, k, err)
		}
	}
}

func TestWhatIsNoFileIsLeftAlone(t *testing.T) {
	path := t.TempDir()
	if _, err := Read(path); err == nil {
		t.Error("a folder was read")
	}
	if _, err := Change(path, func(k Kept) Kept { return k }); err == nil {
		t.Error("a folder was written")
	}
}

func TestTheFlag(t *testing.T) {
	for flag, want := range map[string]Code{
		"name=2,limit=3": "", "name=Land": "", "name=land,limit=\"Redezeit\"": "", "header=no,name=1": "", "auto": "", "on-behalf-of=1,name=2": "", "ignore=1,ignore=3": "",
		"name": NoEquals, "": NoEquals, "nom=1": FieldUnknown, "name=": ColumnEmpty, "name=0": ColumnRange, "name=257": ColumnRange,
		"name=1,name=2": FieldTwice, "name=1,limit=1": ColumnTwice, "name=Land,limit=LAND": ColumnTwice, "name=\"Land": QuoteOpen, "header=maybe": HeaderWord,
		"name=4": NoSuchColumn, "name=Lond": NoSuchHeader, "name=Land,limit=2": ColumnTwice, "header=no,name=Land": NoSuchHeader,
	} {
		a, err := ParseFlag(flag)
		if err == nil && !a.Auto {
			_, _ = intake.ReadString(german, intake.Options{Layout: func(s intake.Sample) (intake.Layout, bool) {
				var l intake.Layout
				l, err = a.Layout(s)
				return l, err == nil
			}})
		}
		var wrong *FlagError
		if want == "" && err != nil || want != "" && (!errors.As(err, &wrong) || wrong.Code != want) {
			t.Errorf("%q: %v, want %q", flag, err, want)
		}
	}
}

func FuzzKept(f *testing.F) {
	f.Add([]byte("[[list]]\nheading=[\"a\",\"b\"]\ncolumns=[\"name\",\"\"]\n"), "a;b\nNorway;x\n")
	f.Add([]byte("[[list]]\ncontents=[\"name\",\"\"]\ncolumns=[\"\",\"name\"]\n"), "x y;z\n")
	f.Fuzz(func(t *testing.T, data []byte, list string) {
		k, err := Parse(data)
		var broken *Broken
		if err != nil {
			if !errors.As(err, &broken) {
				t.Fatal(err)
			}
			return
		}
		written, err := k.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		if again, err := Parse(written); len(written) <= MaxBytes && (err != nil || again.Len() != k.Len()) {
			t.Fatalf("%d lists were written and %d read: %v", k.Len(), again.Len(), err)
		}
		_, _ = intake.ReadString(list, intake.Options{Layout: k.Find})
	})
}

func FuzzFlag(f *testing.F) {
	for _, s := range []string{"name=3,limit=5", "name=\"a,b\"", "header=no", "auto", "=,=", "name=\x00"} {
		f.Add(s, german)
	}
	f.Fuzz(func(t *testing.T, flag, list string) {
		a, err := ParseFlag(flag)
		if err != nil {
			return
		}
		_, _ = intake.ReadString(list, intake.Options{Layout: func(s intake.Sample) (intake.Layout, bool) {
			l, err := a.Layout(s)
			for n := range l.Fields {
				if n < 1 || n > intake.MaxColumns {
					t.Fatalf("column %d", n)
				}
			}
			return l, err == nil
		}})
	})
}
