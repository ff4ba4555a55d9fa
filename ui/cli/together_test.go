//go:build unix

package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rostrum/ui/cli/operator"
)

// A second console on the same log is refused, with the holder named; readers disturb nobody.
func TestTwoAtOnce(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.speaks()
	second := r.sitAt(operator.Seat{Args: []string{"resume", r.log}, Columns: 160, Rows: 24})
	second.ends(2)
	second.sees("error:", fmt.Sprint(p.Process()), "hint:") // a long path breaks the sentence anywhere
	third := r.sit(r.file("list.csv", tenSpeakers), "--log", r.log)
	third.ends(2)
	third.sees("error:", "exists already", "hint:")
	before, err := os.ReadFile(r.log)
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"export", r.log}, {"report", r.log}, {"verify", r.log}, {"sessions"}} {
		r.does(args...)
	}
	if after, _ := os.ReadFile(r.log); string(after) != string(before) {
		t.Error("a reader changed the log")
	}
	p.presses(" ", "PAUSED", "● saved")
	copied := r.file("copy.jsonl", string(must(os.ReadFile(r.log))))
	r.does("verify", copied)
	p.press("q")
	p.press("y")
	p.ends(0)
	r.does("verify", r.log)
}

// A session that another program runs is no interrupted one, until that program is gone.
func TestARunningSessionIsSaidToRun(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.sit("--no-preflight")
	p.sees("● saved")
	if got := r.does("sessions"); !strings.Contains(got, "running now") || strings.Contains(got, "interrupted") {
		t.Errorf("while it runs:\n%s", got)
	}
	if got := r.does("sessions", "--lang", "zh"); !strings.Contains(got, "正在进行") {
		t.Errorf("while it runs:\n%s", got)
	}
	if err := p.Kill(); err != nil {
		t.Fatal(err)
	}
	if got := r.does("sessions"); !strings.Contains(got, "interrupted") {
		t.Errorf("once it was killed:\n%s", got)
	}
}

func must(data []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return data
}

// What is no log to go on with is said, and left as it is.
func TestLogsThatAreNotResumed(t *testing.T) {
	t.Parallel()
	r := enter(t)
	r.does("simulate", "--seed", "1", "--start", "2023-09-05T10:00:00-04:00", "--log", "rehearsal.jsonl")
	rehearsal := string(must(os.ReadFile(filepath.Join(r.folder, "rehearsal.jsonl"))))
	first, _, _ := strings.Cut(rehearsal, "\n")
	for _, c := range []struct{ name, content, says string }{
		{"rehearsal.jsonl", rehearsal, "rehearsal"},
		{"newer.jsonl", chained(strings.Replace(bodyOf(first), `"format":1`, `"format":99`, 1)), "format 99"},
		{"prose.jsonl", "Minutes of the meeting\nof the fifth of September\n", "not a session log"},
		{"empty.jsonl", "", "empty"},
		{"damaged.jsonl", strings.Replace(rehearsal, "floor_granted", "floor_granteD", 1), "line "},
	} {
		path := r.file(c.name, c.content)
		p := r.sit("resume", path)
		p.ends(2)
		p.sees("error:", c.says, "hint:")
		if got := string(must(os.ReadFile(path))); got != c.content {
			t.Errorf("%s was changed", c.name)
		}
	}
}

// bodyOf returns a line without its chain.
func bodyOf(line string) string {
	body, _, _ := strings.Cut(line, `,"chain":"`)
	return body
}
