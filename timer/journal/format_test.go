package journal

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"rostrum/timer/session"
)

var update = flag.Bool("update", false, "write the fixture of the present format anew")

// The fixture of each format is read the same for ever.
func TestFixtures(t *testing.T) {
	path := filepath.Join("testdata", "format-1.jsonl")
	if *update {
		m := newMeeting(t, 12)
		m.turns(8)
		m.do(session.CloseSession{})
		if err := os.WriteFile(path, text(t, m.Records()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	log := must(ReadFile(path))(t)
	state := session.Replay(log.Records)
	if !log.Sound() || len(log.Records) != 27 || state.Made() != 8 || !state.Closed() {
		t.Errorf("%d records, %d statements, %+v", len(log.Records), state.Made(), log.Damage)
	}
	if b := must(os.ReadFile(path))(t); string(text(t, log.Records)) != string(b) {
		t.Error("written again it is not the same")
	}
}

// FORMAT.md speaks of every event there is.
func TestTheFormatNamesEveryEvent(t *testing.T) {
	format := string(must(os.ReadFile("FORMAT.md"))(t))
	names := string(must(os.ReadFile(filepath.Join("..", "session", "names.go")))(t))
	for _, m := range regexp.MustCompile(`return "(\w+)"`).FindAllStringSubmatch(names, -1) {
		if !strings.Contains(format, "`"+m[1]+"`") {
			t.Errorf("FORMAT.md does not say what %s is", m[1])
		}
	}
}

// The program in FORMAT.md, which knows nothing of this package, finds the same seal.
func TestTheChainIsRecomputedByTheProgramInTheFormat(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("needs python3")
	}
	format := string(must(os.ReadFile("FORMAT.md"))(t))
	_, rest, _ := strings.Cut(format, "```python\n")
	program, _, _ := strings.Cut(rest, "```")
	path := filepath.Join("testdata", "format-1.jsonl")
	out, err := exec.Command(python, "-c", program, path).CombinedOutput()
	if want := "seal " + must(ReadFile(path))(t).Seal + "\n"; err != nil || string(out) != want {
		t.Errorf("%v, %q; want %q", err, out, want)
	}
}
