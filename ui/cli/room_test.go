//go:build unix

package cli

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rostrum/ui/cli/operator"
)

// room is where a test runs the built program: a home, a folder, and a log.
type room struct {
	t      testing.TB
	folder string
	log    string
}

func enter(t testing.TB) room {
	t.Helper()
	dir, err := os.MkdirTemp(workshop, "") // short, so that paths stand on one row
	if err != nil {
		t.Fatal(err)
	}
	return room{t: t, folder: dir, log: filepath.Join(dir, "debate.jsonl")}
}

func (r room) env() []string {
	return []string{"HOME=" + r.folder, "TZ=America/New_York", "PATH=" + os.Getenv("PATH")}
}

// file puts a file into the room.
func (r room) file(name, content string) string {
	r.t.Helper()
	path := filepath.Join(r.folder, name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		r.t.Fatal(err)
	}
	return path
}

// person is an operator whose every disappointment ends the test.
type person struct {
	*operator.Operator
	t testing.TB
}

func (r room) sit(args ...string) person { return r.sitAt(operator.Seat{Args: args}) }

func (r room) sitAt(s operator.Seat) person {
	r.t.Helper()
	if s.Program == "" {
		s.Program, s.Name = built(r.t), "rostrum"
	}
	s.Folder, s.Env = r.folder, append(r.env(), s.Env...)
	o, err := operator.Sit(s)
	if err != nil {
		r.t.Fatal(err)
	}
	r.t.Cleanup(o.Leave)
	return person{o, r.t}
}

func (p person) sees(texts ...string) {
	p.t.Helper()
	if err := p.See(texts...); err != nil {
		p.t.Fatal(err)
	}
}

func (p person) until(wanted func(string) bool) {
	p.t.Helper()
	if err := p.Until(wanted); err != nil {
		p.t.Fatal(err)
	}
}

func (p person) press(keys string) {
	p.t.Helper()
	if err := p.Press(keys); err != nil {
		p.t.Fatal(err)
	}
}

// presses sends a key and waits for what it brings to the screen. No hand is faster than the pause before it: what is
// faster counts as a held key, and is ignored.
func (p person) presses(keys string, texts ...string) {
	p.t.Helper()
	time.Sleep(150 * time.Millisecond)
	p.press(keys)
	p.sees(texts...)
}

// steadyHand waits out the time in which a key that gave or ended the floor is ignored.
func steadyHand() { time.Sleep(450 * time.Millisecond) }

// ends waits for the program's end and wants the terminal as it was found.
func (p person) ends(status int) {
	p.t.Helper()
	got, err := p.Wait()
	if err != nil {
		p.t.Fatal(err)
	}
	if got != status {
		p.t.Errorf("exit status %d, want %d; the screen is:\n%s", got, status, p.Screen())
	}
	if err := p.Restored(); err != nil {
		p.t.Errorf("the terminal was not restored: %v", err)
	}
}

func (p person) leaves() {
	p.t.Helper()
	p.press("q")
	p.ends(0)
}

// ran is what a command without a terminal answered.
type ran struct {
	out, err string
	status   int
}

func (r room) run(args ...string) ran { return r.runOn("", args...) }

func (r room) runOn(stdin string, args ...string) ran {
	r.t.Helper()
	cmd := exec.Command(built(r.t), args...)
	cmd.Args[0] = "rostrum" // as a shell calls what it finds along PATH
	cmd.Dir, cmd.Env = r.folder, append(r.env(), "LANG=en_US.UTF-8")
	cmd.Stdin = strings.NewReader(stdin)
	var out, problems bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problems
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		r.t.Fatal(err)
	}
	return ran{out.String(), problems.String(), cmd.ProcessState.ExitCode()}
}

// does runs a command that must succeed.
func (r room) does(args ...string) string {
	r.t.Helper()
	got := r.run(args...)
	if got.status != 0 {
		r.t.Fatalf("rostrum %s: status %d\n%s%s", strings.Join(args, " "), got.status, got.out, got.err)
	}
	return got.out
}

const tenSpeakers = `name,category
Albania,president
Brazil,member
China,member
Ecuador,member
France,member
Japan,member
Singapore,non-member
Kuwait,non-member
Costa Rica,non-member
Jordan,non-member
Cuba,non-member
`
