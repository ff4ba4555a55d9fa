package plain

import (
	"os/exec"
	"strings"
	"testing"
)

var paths = []struct{ name, path, shown, word string }{
	{"an ordinary path", "/home/a/debate-2.jsonl", "/home/a/debate-2.jsonl", "/home/a/debate-2.jsonl"},
	{"two spaces in a row", "/a/two  spaces/x.jsonl", "/a/two  spaces/x.jsonl", "'/a/two  spaces/x.jsonl'"},
	{"spaces at the ends", " a ", " a ", "' a '"},
	{"an apostrophe", "d'Ivoire", "d'Ivoire", `'d'\''Ivoire'`},
	{"what a shell acts on", "$(rm x);*", "$(rm x);*", "'$(rm x);*'"},
	{"a home that is none", "~x", "~x", "'~x'"},
	{"braces", "{a,b}", "{a,b}", "'{a,b}'"},
	{"Chinese", "会议/日志.jsonl", "会议/日志.jsonl", "会议/日志.jsonl"},
	{"nothing", "", "", "''"},
	{"a line break", "a\nb", `$'a\012b'`, `$'a\012b'`},
	{"an escape", "a\x1b[2Jb'\\", `$'a\033[2Jb\'\\'`, `$'a\033[2Jb\'\\'`},
	{"a digit after what is escaped", "\x017", `$'\0017'`, `$'\0017'`},
	{"no UTF-8", "a\xffb", `$'a\377b'`, `$'a\377b'`},
	{"the order of reading turned round", "a\u202eb", `$'a\342\200\256b'`, `$'a\342\200\256b'`},
	{"a space that is no space", "a\u00a0b", `$'a\302\240b'`, `$'a\302\240b'`},
	{"a letter with five marks", "e\u0301\u0301\u0301\u0301\u0301", "$'e" + strings.Repeat(`\314\201`, 5) + "'", "$'e" + strings.Repeat(`\314\201`, 5) + "'"},
}

func TestPath(t *testing.T) {
	for _, c := range paths {
		if got := Path(c.path); got != c.shown {
			t.Errorf("%s: shown as %s, want %s", c.name, got, c.shown)
		}
		if got := ShellWord(c.path); got != c.word {
			t.Errorf("%s: as a word %s, want %s", c.name, got, c.word)
		}
		if got := ShellWord(c.path); Spaced(got) != got {
			t.Errorf("%s: %q does harm", c.name, got)
		}
	}
}

// A real shell reads each word back as what it stands for.
func TestAShellReadsItBack(t *testing.T) {
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no bash here to read the words")
	}
	for _, c := range paths {
		out, err := exec.Command(shell, "-c", "printf %s "+ShellWord(c.path)).Output()
		if err != nil || string(out) != c.path {
			t.Errorf("%s: read as %q (%v), want %q", c.name, out, err, c.path)
		}
	}
}
