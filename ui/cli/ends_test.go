//go:build unix

package cli

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"rostrum/ui/cli/operator"
)

// speaks starts a debate and gives the floor.
func (r room) speaks() person {
	r.t.Helper()
	p := r.sit(r.file("list.csv", tenSpeakers), "--limit", "1s", "--log", r.log)
	p.sees("WAITING", "● saved")
	p.presses("\r", "SPEAKING", "● saved")
	return p
}

// leftInOrder wants the terminal restored and the way back printed, and the statement in the log still running.
func leftInOrder(t *testing.T, r room, p person) {
	t.Helper()
	p.ends(0)
	p.sees("session log: "+r.log, "go on with: rostrum resume "+r.log)
	r.does("verify", r.log)
	p = r.sit("resume", r.log)
	p.sees("OVER +0:", "Albania", "resumed: away for at most")
	onTime(t, p, linesOf(t, r.log))
}

func TestAskedToEnd(t *testing.T) {
	for _, s := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP} {
		t.Run(s.String(), func(t *testing.T) {
			t.Parallel()
			r := enter(t)
			p := r.speaks()
			if err := p.Signal(s); err != nil {
				t.Fatal(err)
			}
			leftInOrder(t, r, p)
		})
	}
}

// The window is closed right after a key: what the key asked for is in the log.
func TestTheWindowIsClosed(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.speaks()
	time.Sleep(150 * time.Millisecond)
	p.press(" ")
	time.Sleep(30 * time.Millisecond)
	if err := p.Hangup(); err != nil {
		t.Fatal(err)
	}
	select {
	case <-p.Ended():
	case <-time.After(operator.Patience):
		t.Fatal("the program goes on without a window")
	}
	lines := linesOf(t, r.log)
	if last := lines[len(lines)-1]; last.Event != "statement_paused" {
		t.Errorf("the last act is %s, want statement_paused", last.Event)
	}
}

// What is said goes to a terminal through a pipe and into a file: each line begins at the left, and the file has no other line ends.
func TestLinesThroughAPipeBeginAtTheLeft(t *testing.T) {
	t.Parallel()
	r := enter(t)
	line := built(t) + " --plain --no-preflight --log " + r.log + " " + r.file("list.csv", tenSpeakers) + " | tee notes"
	p := r.sitAt(operator.Seat{Program: "/bin/sh", Args: []string{"-c", line}, Columns: 120, Rows: 40})
	p.sees("Next: Albania")
	p.press("\r")
	p.sees("floor given to Albania")
	for row := range strings.Lines(p.Screen()) {
		if strings.HasPrefix(row, "  ") && strings.TrimSpace(row) != "" {
			t.Errorf("a line begins further in: %q", row)
		}
	}
	p.press("qy")
	p.ends(0)
	notes, err := os.ReadFile(filepath.Join(r.folder, "notes"))
	if err != nil || !bytes.Contains(notes, []byte("floor given to Albania, 5:00\n")) || bytes.Contains(notes, []byte("\r")) {
		t.Errorf("%v; the file holds %q", err, notes)
	}
}

// Stopped from outside and let go on: the screen is right at once, keys work, the terminal is as the console needs it.
func TestStoppedForThreeSeconds(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.speaks()
	p.sees("OVER +0:00")
	if err := p.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	time.Sleep(3 * time.Second)
	if err := p.Signal(syscall.SIGCONT); err != nil {
		t.Fatal(err)
	}
	went := time.Now()
	p.until(func(screen string) bool { n, ok := over(screen); return ok && n >= 3 })
	t.Logf("the screen was right %v after the process went on", time.Since(went).Round(time.Millisecond))
	onTime(t, p, linesOf(t, r.log))
	p.presses(" ", "PAUSED", "● saved")
	if p.Cooked() {
		t.Error("the terminal is in cooked mode")
	}
	p.press("q")
	p.press("y")
	p.ends(0)
}

// A shell with job control: stopped by the shell's own means, the terminal set otherwise, and back in the foreground.
func TestInTheBackgroundAndBack(t *testing.T) {
	t.Parallel()
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no bash here, whose job control this needs")
	}
	r := enter(t)
	list := r.file("list.csv", tenSpeakers)
	script := `was=$(stty -g); set -m; "$0" "$@"; echo "stopped with $?"; read line; stty sane; fg >/dev/null; echo "left with $?"; stty $was`
	p := r.sitAt(operator.Seat{Program: shell, Args: []string{"-c", script, built(t), list, "--limit", "1s", "--log", r.log}})
	p.sees("WAITING", "● saved")
	p.presses("\r", "SPEAKING", "● saved")
	p.presses("\x1a", "stopped with 148")
	for patience := 20; !p.Cooked(); patience-- {
		if patience == 0 {
			t.Fatal("the shell got the terminal in raw mode")
		}
		time.Sleep(100 * time.Millisecond)
	}
	time.Sleep(time.Second)
	p.press("\n")
	p.sees("OVER +0:", "Albania")
	onTime(t, p, linesOf(t, r.log))
	p.presses(" ", "PAUSED", "● saved")
	p.press("q")
	p.press("y")
	p.sees("session log: ", "left with 0")
	p.ends(0)
}

// A window of the program's own: no shell is behind it to come back from, so that nothing stops, and the key only
// draws the screen anew.
func TestThereIsNoShellToLeaveFor(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.speaks()
	p.press("\x1a")
	p.until(func(string) bool { return strings.Count(string(p.Raw()), "\x1b[?1049h") >= 2 })
	p.sees("SPEAKERS", "Albania", "OVER +0:")
	p.presses(" ", "PAUSED", "● saved")
	if p.Cooked() {
		t.Error("the terminal is in cooked mode")
	}
	p.press("q")
	p.press("y")
	p.ends(0)
}

// A frozen window: nothing is read from the terminal for ten seconds. Keys are acted upon and saved, the program can be
// ended, and when the window lives again its screen is right.
func TestTheTerminalStopsReading(t *testing.T) {
	if testing.Short() {
		t.Skip("takes ten seconds")
	}
	t.Parallel()
	r := enter(t)
	p := r.speaks()
	p.LookAway()
	for n := range 40 {
		time.Sleep(250 * time.Millisecond)
		if n%2 == 0 && n < 36 {
			p.press(" ")
		} else {
			p.press("?\x1b")
		}
	}
	held := recount(t, linesOf(t, r.log))
	if !held[0].pausing && held[0].held < 2000 {
		t.Errorf("the keys were not acted upon while nobody read: held %d ms", held[0].held)
	}
	p.LookBack()
	want := "OVER +0:0"
	if held[0].pausing {
		want = "PAUSED"
	}
	p.sees(want, "SPEAKERS", "Cuba", "● saved")
	time.Sleep(1100 * time.Millisecond) // the frames of ten seconds are read first
	if !held[0].pausing {
		onTime(t, p, linesOf(t, r.log))
	}
	p.LookAway()
	if err := p.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	time.Sleep(2500 * time.Millisecond)
	p.LookBack()
	p.ends(0)
	r.does("verify", r.log)
}

func TestTheTerminalTakesNothingMoreAndTheProgramIsAskedToEnd(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	t.Parallel()
	r := enter(t)
	p := r.speaks()
	p.LookAway()
	for n := range 600 { // resizing draws the whole screen anew: more than a terminal keeps unread
		if err := p.Resize(100+n%2, 40); err != nil {
			t.Fatal(err)
		}
		time.Sleep(5 * time.Millisecond)
	}
	p.press(" ")
	time.Sleep(500 * time.Millisecond)
	if lines := linesOf(t, r.log); lines[len(lines)-1].Event != "statement_paused" {
		t.Errorf("the last act in the log is %s, want statement_paused", lines[len(lines)-1].Event)
	}
	if err := p.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	select {
	case <-p.Ended():
	case <-time.After(10 * time.Second):
		t.Error("a terminal that does not read keeps the program from ending")
	}
	p.LookBack()
}

func TestStandardOutputIsNoTerminal(t *testing.T) {
	t.Parallel()
	r := enter(t)
	list := r.file("list.csv", tenSpeakers)
	other := r.file("x.jsonl", "")
	for _, args := range [][]string{{"--log", r.log}, {list, "--log", r.log}, {"resume", other}} {
		got := r.run(args...)
		if got.status != 2 || got.out != "" || !strings.Contains(got.err, "not a terminal") || !strings.Contains(got.err, "simulate") || !strings.Contains(got.err, "report") {
			t.Errorf("%v: status %d\n%s%s", args, got.status, got.out, got.err)
		}
	}
	if _, err := os.Stat(r.log); err == nil {
		t.Error("a log was begun")
	}
}

// A terminal that knows nothing is told nothing but what it can show: no colours, ASCII alone.
func TestADumbTerminal(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.sitAt(operator.Seat{Args: []string{r.file("list.csv", tenSpeakers), "--limit", "1s", "--log", r.log}, Env: []string{"TERM=dumb", "COLORTERM="}})
	p.sees("WAITING", "* saved")
	p.presses("\r", "OVER +0:0")
	if i := bytes.IndexFunc(p.Raw(), func(r rune) bool { return r > 0x7e }); i >= 0 {
		t.Errorf("more than ASCII was written: %q", p.Raw()[max(0, i-100):i+20])
	}
	if colour := regexp.MustCompile(`\x1b\[[0-9;]*[34][0-9][0-9;]*m`).Find(p.Raw()); colour != nil {
		t.Errorf("colours were written: %q", colour)
	}
	p.press("q")
	p.press("y")
	p.ends(0)
}

func TestTooSmallATerminal(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.speaks()
	if err := p.Resize(30, 8); err != nil {
		t.Fatal(err)
	}
	p.sees("Needs 40×12", "is 30×8", "The clock runs on.", "OVER +0:0")
	onTime(t, p, linesOf(t, r.log))
	if err := p.Resize(80, 24); err != nil {
		t.Fatal(err)
	}
	p.sees("SPEAKERS", "Cuba", "OVER +")
}
