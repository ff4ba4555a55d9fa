//go:build unix

package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// What is printed to go on with a session does so when a shell gets it, and names the log as it is.
func TestTheWayBackWorksInAShell(t *testing.T) {
	t.Parallel()
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no bash here to type it into")
	}
	r := enter(t)
	for name, c := range map[string]struct{ path, kept, back string }{
		"two spaces":       {"two  spaces/x.jsonl", "two  spaces/x.jsonl", "'two  spaces/x.jsonl'"},
		"an apostrophe":    {"d'Ivoire.jsonl", "d'Ivoire.jsonl", `'d'\''Ivoire.jsonl'`},
		"a line break":     {"a\nb.jsonl", `$'a\012b.jsonl'`, `$'a\012b.jsonl'`},
		"an escape":        {"\x1b[2J.jsonl", `$'\033[2J.jsonl'`, `$'\033[2J.jsonl'`},
		"a flag, it seems": {"-x.jsonl", "-x.jsonl", "./-x.jsonl"},
	} {
		t.Run(name, func(t *testing.T) {
			r := r
			r.t, r.folder = t, filepath.Join(r.folder, strings.ReplaceAll(name, " ", "-"))
			if err := os.MkdirAll(filepath.Join(r.folder, "two  spaces"), 0o700); err != nil {
				t.Fatal(err)
			}
			got := r.runOn("q", "--plain", "--no-preflight", "--log="+c.path, r.file("list.csv", tenSpeakers))
			for _, want := range []string{"session log: " + c.kept + "\n", "go on with: rostrum resume " + c.back + "\n"} {
				if !strings.Contains(got.out, want) {
					t.Errorf("%q is missing in\n%q%q", want, got.out, got.err)
				}
			}
			if strings.Contains(got.out, "\x1b[2J") {
				t.Errorf("the path acts on the terminal: %q", got.out)
			}
			_, line, _ := strings.Cut(got.out, "go on with: ")
			line, _, _ = strings.Cut(line, "\n")
			cmd := exec.Command(shell, "-c", line+" --plain")
			cmd.Dir, cmd.Stdin = r.folder, strings.NewReader("q")
			cmd.Env = append(r.env(), "LANG=C", "PATH="+filepath.Dir(built(t))+":"+os.Getenv("PATH"))
			if out, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(out), "resumed: ") {
				t.Errorf("%s: %v\n%s", line, err, out)
			}
		})
	}
}

// Whoever called the program by a path is told to call it so again; a shell finds it along PATH for those alone who had it there.
func TestTheWayBackCallsTheProgramAsItWasCalled(t *testing.T) {
	t.Parallel()
	r := enter(t)
	if err := os.Mkdir(filepath.Join(r.folder, "a folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	own := filepath.Join(r.folder, "a folder", "rostrum")
	if err := os.Symlink(built(t), own); err != nil {
		t.Fatal(err)
	}
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("no shell here to type it into")
	}
	list := r.file("list.csv", tenSpeakers)
	for called, back := range map[string]string{
		"'./a folder/rostrum'": "'./a folder/rostrum' resume ",
		"'" + own + "'":        "'" + own + "' resume ",
		"rostrum":              "rostrum resume ",
	} {
		log := filepath.Join(r.folder, strings.ReplaceAll(strings.Trim(called, "'./"), "/", "-")+".jsonl")
		run := func(line string) string {
			cmd := exec.Command(shell, "-c", line)
			cmd.Dir, cmd.Stdin = r.folder, strings.NewReader("q")
			cmd.Env = append(r.env(), "LANG=C", "PATH="+filepath.Dir(own)+":"+os.Getenv("PATH"))
			out, err := cmd.CombinedOutput()
			if err != nil {
				t.Errorf("%s: %v\n%s", line, err, out)
			}
			return string(out)
		}
		out := run(called + " --plain --no-preflight --log '" + log + "' " + list)
		_, line, _ := strings.Cut(out, "go on with: ")
		line, _, _ = strings.Cut(line, "\n")
		if !strings.HasPrefix(line, back) {
			t.Errorf("called by %s: %q", called, line)
		}
		if out := run(line + " --plain"); !strings.Contains(out, "resumed: ") {
			t.Errorf("%s: %s", line, out)
		}
	}
	for name, want := range map[string]string{"": "rostrum", "rostrum": "rostrum", "/tmp/go-build12/b001/exe/rostrum": "go run ."} {
		if got := (Machine{Name: name}).called(); got != want {
			t.Errorf("%q: %q", name, got)
		}
	}
}

// An error names the file so that it can be found.
func TestErrorsNameFilesAsTheyAre(t *testing.T) {
	t.Parallel()
	r := enter(t)
	for path, want := range map[string]string{
		"no  such.csv":       "error: no  such.csv: no such file\n",
		"no\x1b[31msuch.csv": `error: $'no\033[31msuch.csv': no such file` + "\n",
	} {
		for _, command := range []string{"check", "verify", "report", "export", "estimate", "plan"} {
			if got := r.run(command, path); got.err[:min(len(want), len(got.err))] != want {
				t.Errorf("%s says %q, want %q", command, got.err, want)
			}
		}
	}
}

// A name is cut to fit a terminal, never in what another program reads.
func TestSessionsNamesLogsWhole(t *testing.T) {
	t.Parallel()
	r := enter(t)
	long := strings.Repeat("long-", 40) + ".jsonl"
	r.does("simulate", "--log", filepath.Join(r.folder, ".local", "state", "rostrum", long))
	if got := r.does("sessions"); !strings.Contains(got, long+"\n") {
		t.Errorf("%s is missing in\n%s", long, got)
	}
}
