//go:build unix

package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"rostrum/ui/cli/operator"
)

// begun starts a debate whose log is in a folder of its own, and gives the floor.
func (r *room) begun(folder string) person {
	r.t.Helper()
	r.log = filepath.Join(folder, "debate.jsonl")
	p := r.sit(r.file("list.csv", tenSpeakers), "--limit", "1s", "--log", r.log)
	p.sees("WAITING", "● saved")
	p.presses("\r", "SPEAKING", "● saved")
	steadyHand()
	return p
}

// kept wants all of these acts in a log, in order, once, and the log sound.
func (r room) kept(log string, acts ...string) []line {
	r.t.Helper()
	lines := linesOf(r.t, log)
	var got []string
	for _, l := range lines {
		if !strings.HasPrefix(l.Event, "session_") && l.Event != "list_loaded" {
			got = append(got, l.Event)
		}
	}
	if !slices.Equal(got, acts) {
		r.t.Errorf("%s holds %v, want %v", log, got, acts)
	}
	r.does("verify", log)
	return lines
}

// gone puts a file in a folder's place, so that it cannot be made again either.
func gone(t testing.TB, folder string) {
	t.Helper()
	if err := os.RemoveAll(folder); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(folder, nil, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestTheLogIsRemovedWhileItIsWritten(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.begun(filepath.Join(r.folder, "logs"))
	if err := os.Remove(r.log); err != nil {
		t.Fatal(err)
	}
	p.presses(" ", "PAUSED", "NOT SAVED since", "no longer there")
	p.sees("debate-2.jsonl", "● saved")
	p.presses(" ", "● saved")
	p.press("q")
	p.presses("y", "session log: ", "debate-2.jsonl")
	p.ends(0)
	r.kept(filepath.Join(r.folder, "logs", "debate-2.jsonl"), "floor_granted", "statement_paused", "log_continued", "statement_resumed")
}

func TestTheLogsFolderIsRemovedWhileItIsWritten(t *testing.T) {
	t.Parallel()
	r := enter(t)
	folder := filepath.Join(r.folder, "logs")
	p := r.begun(folder)
	if err := os.RemoveAll(folder); err != nil {
		t.Fatal(err)
	}
	p.presses(" ", "NOT SAVED since")
	p.sees("debate-2.jsonl", "● saved")
	p.press("\r")
	p.sees("WAITING", "● saved")
	p.leaves()
	r.kept(filepath.Join(folder, "debate-2.jsonl"), "floor_granted", "statement_paused", "log_continued", "statement_ended")
}

// Nothing can be saved where the log was: the clock runs on, and q offers another place.
func TestLeavingOffersAnotherPlace(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.begun(filepath.Join(r.folder, "logs"))
	gone(t, filepath.Join(r.folder, "logs"))
	p.presses(" ", "PAUSED", "NOT SAVED since", "kept in memory", "no longer there")
	p.presses(" ", "OVER +0:0")
	p.until(func(screen string) bool { n, _ := over(screen); return n >= 2 })
	p.presses("q", "3 acts since", "another file", "save, leave", "save, stay")
	p.presses("\x1b", "NOT SAVED since")
	p.presses("q", "another file")
	p.presses("\x13", "● saved", "rostrum/debate.jsonl")
	p.presses("\r", "WAITING", "● saved")
	p.leaves()
	moved := filepath.Join(r.folder, ".local", "state", "rostrum", "debate.jsonl")
	p.sees("session log: " + moved)
	r.kept(moved, "floor_granted", "statement_paused", "log_continued", "statement_resumed", "statement_ended")
}

func TestLeavingIntoATypedPlace(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.begun(filepath.Join(r.folder, "logs"))
	gone(t, filepath.Join(r.folder, "logs"))
	p.presses("\r", "NOT SAVED since")
	p.presses("q", "another file")
	steadyHand()
	taken := r.file("taken.jsonl", "somebody else's")
	p.press("\x15" + taken + "\r")
	p.sees("exists already")
	steadyHand()
	p.press("\x15" + filepath.Join(r.folder, "stick", "mine.jsonl") + "\r")
	p.ends(0)
	r.kept(filepath.Join(r.folder, "stick", "mine.jsonl"), "floor_granted", "statement_ended", "log_continued")
	if data, _ := os.ReadFile(taken); string(data) != "somebody else's" {
		t.Errorf("the file that was there holds %q", data)
	}
}

// Asked to end while nothing can be saved where the log was, the program finds another place by itself.
func TestEndedWhileNothingCanBeSaved(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.begun(filepath.Join(r.folder, "logs"))
	gone(t, filepath.Join(r.folder, "logs"))
	p.presses(" ", "NOT SAVED since")
	if err := p.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	p.ends(0)
	moved := filepath.Join(r.folder, ".local", "state", "rostrum", "debate.jsonl")
	p.sees("session log: "+moved, "rostrum resume "+moved)
	r.kept(moved, "floor_granted", "statement_paused", "log_continued")
}

// Asked to end once more, before the terminal has taken its last screen: the rest is saved by then.
func TestEndedTwiceWhileNothingCanBeSaved(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.begun(filepath.Join(r.folder, "logs"))
	gone(t, filepath.Join(r.folder, "logs"))
	p.presses(" ", "NOT SAVED since")
	p.LookAway()
	for n := range 200 { // resizing draws the whole screen anew: more than a terminal keeps unread
		if err := p.Resize(100+n%2, 40); err != nil {
			t.Fatal(err)
		}
		time.Sleep(10 * time.Millisecond)
	}
	for range 8 {
		if p.Signal(syscall.SIGTERM) != nil {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	select {
	case <-p.Ended():
	case <-time.After(operator.Patience):
		t.Error("the program does not end")
	}
	p.LookBack()
	r.kept(filepath.Join(r.folder, ".local", "state", "rostrum", "debate.jsonl"), "floor_granted", "statement_paused", "log_continued")
}

func TestNothingCanBeSavedAnywhere(t *testing.T) {
	t.Parallel()
	r := enter(t)
	r.log = filepath.Join(r.folder, "logs", "debate.jsonl")
	home := filepath.Join(r.folder, "home")
	p := r.sitAt(operator.Seat{
		Args: []string{r.file("list.csv", tenSpeakers), "--limit", "1s", "--log", r.log},
		Env:  []string{"HOME=" + home, "TMPDIR=" + filepath.Join(home, "tmp")},
	})
	p.sees("WAITING", "● saved")
	gone(t, filepath.Join(r.folder, "logs"))
	gone(t, home)
	p.presses("\r", "NOT SAVED since")
	p.presses("q", "another file")
	p.press("\x03")
	p.ends(2)
	p.sees("error:", "the last 2 acts could not be saved", "hint:")
}

// A real file system that is full, and then has room again.
func TestTheDiskIsFull(t *testing.T) {
	t.Parallel()
	r := enter(t)
	disk := filepath.Join(r.folder, "disk")
	if err := os.Mkdir(disk, 0o700); err != nil {
		t.Fatal(err)
	}
	if os.Getuid() != 0 {
		t.Skip("a small file system is mounted for this, which root alone may do")
	}
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=256k", "rostrum-test", disk).CombinedOutput(); err != nil {
		t.Skipf("no small file system can be mounted here: %s", out)
	}
	t.Cleanup(func() { _ = exec.Command("umount", "-l", disk).Run() })
	p := r.begun(disk)
	ballast := filepath.Join(disk, "ballast")
	fill(t, ballast)
	acts := []string{"floor_granted"}
	for !strings.Contains(p.Screen(), "NOT SAVED since") && len(acts) < 200 {
		p.presses(" ", "PAUSED")
		p.presses(" ", "OVER +0:")
		acts = append(acts, "statement_paused", "statement_resumed")
	}
	p.sees("NOT SAVED since", "the disk is full")
	shown, _ := over(p.Screen())
	p.until(func(screen string) bool { n, _ := over(screen); return n >= shown+2 })
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	p.sees("debate-2.jsonl", "● saved")
	p.presses("\r", "WAITING", "● saved")
	p.leaves()
	lines := linesOf(t, filepath.Join(disk, "debate-2.jsonl"))
	var got []string
	for _, l := range lines {
		if strings.HasPrefix(l.Event, "statement_") || l.Event == "floor_granted" {
			got = append(got, l.Event)
		}
	}
	if want := append(acts, "statement_ended"); !slices.Equal(got, want) {
		t.Errorf("the log holds\n%v\nwant\n%v", got, want)
	}
	r.does("verify", filepath.Join(disk, "debate-2.jsonl"))
	if out := r.run("resume", r.log); out.status == 0 {
		t.Error("a log that goes on elsewhere was resumed without a terminal")
	}
}

func fill(t testing.TB, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for size := 64 << 10; size > 0; {
		if _, err := f.Write(make([]byte, size)); err != nil {
			size /= 2
		}
	}
}

// A limit of the user's account on the size of files must not end the program.
func TestAFileMayNotGrow(t *testing.T) {
	t.Parallel()
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("no shell here to set the limit with")
	}
	r := enter(t)
	list := r.file("list.csv", tenSpeakers)
	p := r.sitAt(operator.Seat{Program: shell, Args: []string{"-c", `ulimit -f 8; exec "$@"`, "sh", built(t), list, "--limit", "1s", "--log", r.log}})
	p.sees("WAITING", "● saved")
	p.presses("\r", "SPEAKING")
	for n := 0; n < 60 && !strings.Contains(p.Screen(), "NOT SAVED"); n++ {
		p.press(" ")
		time.Sleep(150 * time.Millisecond)
	}
	p.sees("NOT SAVED since", "larger than the system allows")
	p.press("q")
	p.press("\x03")
	p.ends(2)
	p.sees("could not be saved")
	if out := r.run("verify", r.log); out.status != 0 && !strings.Contains(out.out, "was cut off in writing") {
		t.Errorf("the log holds more than an unfinished end: %s%s", out.out, out.err)
	}
}
