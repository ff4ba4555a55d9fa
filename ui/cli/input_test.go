//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"rostrum/ui/cli/operator"
)

// Bad input ends with error: and hint:, status 2, and no log.
func TestBadInput(t *testing.T) {
	t.Parallel()
	r := enter(t)
	list := r.file("list.csv", tenSpeakers)
	nobody := r.file("nobody.csv", "name,category\n")
	binary := r.file("binary.csv", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00\x00\x00\x01\x00\x08\x06\x00\x00\x00\xa4\xd1\xc8")
	for name, args := range map[string][]string{
		"a list that is not there":  {"no-such-list.csv"},
		"a folder for a list":       {r.folder},
		"a list without speakers":   {nobody},
		"a list that is no text":    {binary},
		"a limit of nothing":        {list, "--limit", "0"},
		"a negative limit":          {list, "--limit=-3m"},
		"a limit over a day":        {list, "--limit", "25h"},
		"a limit beyond all number": {list, "--limit", "99999999999999999999"},
		"a limit in words":          {list, "--limit", "three minutes"},
		"a category nobody knows":   {list, "--limits", "guest=3m"},
		"limits without a value":    {list, "--limits", "member"},
		"a negative warning":        {list, "--warning=-5s"},
		"grace over a day":          {list, "--grace", "48h"},
		"a theme nobody knows":      {list, "--theme", "plaid"},
		"a language nobody reads":   {list, "--lang", "tlh"},
		"a flag nobody knows":       {list, "--frobnicate"},
		"two lists":                 {list, list},
	} {
		t.Run(name, func(t *testing.T) {
			r := r
			r.t, r.log = t, filepath.Join(t.TempDir(), "debate.jsonl")
			p := r.sit(append(args, "--log", r.log)...)
			p.ends(2)
			p.sees("error: ", "hint: ")
			if _, err := os.Stat(r.log); err == nil {
				t.Error("a log was begun")
			}
		})
	}
}

func TestABadRowIsKeptAndReportedWithItsLine(t *testing.T) {
	t.Parallel()
	r := enter(t)
	list := r.file("list.csv", "name,category,limit\nAlbania,president,\nBrazil,gust,\nChina,member,soon\n,member,\nEcuador,member,5m\n")
	got := r.run("check", list)
	if got.status != 1 {
		t.Errorf("status %d, want 1", got.status)
	}
	for _, want := range []string{"Albania", "Brazil", "China", "Ecuador", "line 3", "line 4", "line 5"} {
		if !strings.Contains(got.out, want) {
			t.Errorf("check does not say %q:\n%s", want, got.out)
		}
	}
	p := r.sit(list, "--log", r.log)
	p.sees("BEFORE THE GAVEL", "line 3", "line 4", "line 5")
	p.presses("\x1b", "SPEAKERS", "Albania", "Brazil", "China", "Ecuador")
	p.leaves()
}

// hostile are names that would take over a terminal, a table or a reader's eye.
var hostile = []string{
	"\x1b[2J\x1b[31mRed\x1b[0m",
	"\x1b]0;owned\x07Title",
	"\x1bPq#0;2;0;0;0\x1b\\Sixel",
	"\u009b31mC1",
	"two\nlines\r\nand three",
	"zero\u200bwidth\u200d\ufeff\u2060",
	"\u202egnp.exe\u202c \u2066isolated\u2069",
	"e\u0301" + strings.Repeat("\u0301", 60) + " zalgo",
	strings.Repeat("A very long delegation ", 22),
	strings.Repeat("漢", 500),
	"👨\u200d👩\u200d👧\u200d👦 family",
	"=1+1",
	"tab\there",
	"\x00nul\x7fdel",
	"עברית العربية",
	"हिन्दी தமிழ் ไทย",
}

func hostileList() string {
	var b strings.Builder
	b.WriteString("name,category,person,on_behalf_of\n")
	for _, name := range hostile {
		quoted := `"` + strings.ReplaceAll(name, `"`, `""`) + `"`
		b.WriteString(quoted + ",member," + quoted + "," + quoted + "\n")
	}
	return b.String()
}

// Hostile names are drawn harmlessly: every row stays in its place, and no sequence of theirs reaches the terminal.
func TestHostileNames(t *testing.T) {
	t.Parallel()
	r := enter(t)
	list := r.file("list.csv", hostileList())
	p := r.sit(list, "--limit", "1s", "--log", r.log, "--meeting", "\x1b[2J\u202emeeting\n9418")
	p.sees("WAITING", "● saved")
	for range 5 {
		p.presses("\r", "SPEAKING")
		inPlace(t, p)
		steadyHand()
		p.presses("\r", "WAITING")
		inPlace(t, p)
		steadyHand()
	}
	p.presses("/", "FIND")
	inPlace(t, p)
	p.press("\x1b")
	p.sees("SPEAKERS")
	p.leaves()
	harmless(t, "console", string(p.Raw()))
	for _, args := range [][]string{{"check", list}, {"export", r.log}, {"report", r.log}, {"verify", r.log}, {"sessions"}} {
		at := r.sitAt(operator.Seat{Args: args, Env: []string{"PAGER=cat"}})
		if _, err := at.Wait(); err != nil {
			t.Fatal(err)
		}
		harmless(t, args[0], string(at.Raw()))
	}
}

// inPlace wants the bar between the clock and the list in one column all the way down.
func inPlace(t *testing.T, p person) {
	t.Helper()
	p.until(func(screen string) bool {
		rows := strings.Split(screen, "\n")
		for y := 2; y < 20 && y < len(rows); y++ {
			before, _, found := strings.Cut(rows[y], "│")
			if !found || ansi.StringWidthWc(before) != 48 {
				return false
			}
		}
		return len(rows) > 20
	})
}

// harmless wants nothing of the hostile names in what a terminal got that acts on it, hides or reorders text.
func harmless(t *testing.T, where, raw string) {
	t.Helper()
	for _, bad := range []string{"\x1b[31m", "owned\x07", "\x1bPq", "\u009b", "\u200b", "\u202e", "\u2066", "\ufeff", "\x00", "\x7f", "lines\nand", "lines\r\nand"} {
		if strings.Contains(raw, bad) {
			t.Errorf("%s: %q reached the terminal", where, bad)
		}
	}
	if !utf8.ValidString(raw) {
		t.Errorf("%s: not UTF-8", where)
	}
}
