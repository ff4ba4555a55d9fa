//go:build unix

package cli

import (
	"errors"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// full is a file that takes nothing.
func full(t testing.TB) *os.File {
	t.Helper()
	f, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full here")
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}

// answering are commands that write to standard output, with the status that goes with what they found.
func answering(r room) map[string][]string {
	list := r.file("list.csv", tenSpeakers)
	draft := r.file("draft.txt", "Mr. President, we thank you for convening this open debate.")
	r.does("simulate", list, "--log", r.log)
	return map[string][]string{
		"verify": {"verify", r.log}, "check": {"check", list}, "check as JSON": {"check", list, "--json"},
		"sessions": {"sessions"}, "plan": {"plan", list, "--debates", "100"}, "estimate": {"estimate", draft},
		"version": {"--version"}, "help": {"--help"}, "help of a command": {"export", "--help"},
		"report": {"report", r.log}, "export": {"export", r.log}, "compare": {"compare", r.log, r.log},
		"report as JSON": {"report", r.log, "--json"},
	}
}

func TestAnAnswerThatCannotBeWritten(t *testing.T) {
	t.Parallel()
	r := enter(t)
	all := answering(r)
	all["simulate"] = []string{"simulate", "--log", r.log + ".2"}
	all["a list with remarks"] = []string{"check", r.file("odd.csv", "name,category\nBrazil,gust\n")}
	for name, args := range all {
		t.Run(name, func(t *testing.T) {
			cmd := exec.Command(built(t), args...)
			cmd.Dir, cmd.Env, cmd.Stdout = r.folder, r.env(), full(t)
			var said strings.Builder
			cmd.Stderr = &said
			_ = cmd.Run()
			if got := cmd.ProcessState.ExitCode(); got != 2 {
				t.Errorf("status %d, want 2", got)
			}
			for _, want := range []string{"error: standard output: can't be written: no space left on device\n", "hint: what was written there is not whole"} {
				if !strings.Contains(said.String(), want) {
					t.Errorf("%q is missing in\n%s", want, said.String())
				}
			}
		})
	}
}

// Whoever read the answer has read enough: that is said to nobody, and the status is that of the answer.
func TestAnAnswerThatNobodyReadsToItsEnd(t *testing.T) {
	t.Parallel()
	r := enter(t)
	for name, args := range answering(r) {
		t.Run(name, func(t *testing.T) {
			read, write, err := os.Pipe()
			if err != nil {
				t.Fatal(err)
			}
			_ = read.Close()
			defer write.Close()
			cmd := exec.Command(built(t), args...)
			cmd.Dir, cmd.Env, cmd.Stdout = r.folder, r.env(), write
			var said strings.Builder
			cmd.Stderr = &said
			if err := cmd.Run(); err != nil || said.String() != "" {
				t.Errorf("%v; it says %q", err, said.String())
			}
		})
	}
}

func TestOutputRemembersTheFirstError(t *testing.T) {
	o := &output{file: full(t)}
	if _, err := o.Write([]byte("a")); !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
	o.file = os.NewFile(1<<20, "closed")
	if _, err := o.Write([]byte("b")); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("the second error is %v, want the first again", err)
	}
}

func TestStandardInputIsNamed(t *testing.T) {
	t.Parallel()
	r := enter(t)
	r.does("simulate", "--log", r.log)
	whole, err := os.ReadFile(r.log)
	if err != nil {
		t.Fatal(err)
	}
	damaged := strings.Replace(string(whole), `"seq":1,`, `"seq":7,`, 1)
	for _, c := range []struct {
		name, in string
		args     []string
		status   int
		want     string
	}{
		{"no log", "hello\n", []string{"verify", "-"}, 2, "error: standard input: not a session log\n"},
		{"no log, in Chinese", "hello\n", []string{"verify", "-", "--lang", "zh"}, 2, "error: 标准输入：不是会议日志\n"},
		{"no log to report on", "hello\n", []string{"report", "-"}, 2, "error: standard input: not a session log\n"},
		{"no log to export", "", []string{"export", "-"}, 2, "error: standard input: the file is empty\n"},
		{"no log to compare", "{}\n", []string{"compare", "-", r.log}, 2, "error: standard input"},
		{"a log without a sound line", damaged, []string{"report", "-"}, 2, "error: standard input, line 1: "},
		{"a whole log", string(whole), []string{"verify", "-"}, 0, "standard input\nwhole: "},
		{"no list", "\x89PNG\r\n\x1a\n\x00\x00", []string{"check", "-"}, 2, "error: standard input: "},
		{"a list of nobody", "name\n", []string{"simulate", "-", "--log", r.log + ".2"}, 2, "error: standard input: no speaker was found in it"},
		{"a row with a doubt", "name,category\nBrazil,gust\n", []string{"check", "-"}, 1, "standard input, line 2"},
		{"a draft without words", "...", []string{"estimate", "-", "--lang", "en"}, 2, "error: standard input: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := r.runOn(c.in, c.args...)
			if said := got.out + got.err; !strings.Contains(said, c.want) || got.status != c.status {
				t.Errorf("status %d, want %d; %q is missing in\n%s", got.status, c.status, c.want, said)
			}
		})
	}
}
