//go:build unix

package cli

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"rostrum/ui/cli/operator"
)

// stick mounts a small file system of its own.
func stick(t testing.TB, at string) {
	t.Helper()
	if err := os.MkdirAll(at, 0o700); err != nil {
		t.Fatal(err)
	}
	if os.Getuid() != 0 {
		t.Skip("a small file system is mounted for this, which root alone may do")
	}
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=256k,mode=0700", "rostrum-test", at).CombinedOutput(); err != nil {
		t.Skipf("no small file system can be mounted here: %s", out)
	}
	t.Cleanup(func() { _ = exec.Command("umount", "-l", at).Run() })
}

// alike wants the same bytes in two logs.
func alike(t testing.TB, one, two string) {
	t.Helper()
	a, err1 := os.ReadFile(one)
	b, err2 := os.ReadFile(two)
	if err1 != nil || err2 != nil || !bytes.Equal(a, b) {
		t.Errorf("%s and %s differ: %v, %v\n%s\n%s", one, two, err1, err2, a, b)
	}
}

// mirrored starts a debate that is kept in two places, and gives the floor.
func (r *room) mirrored(mirror string) person {
	r.t.Helper()
	r.log = filepath.Join(r.folder, "logs", "debate.jsonl")
	p := r.sitAt(operator.Seat{Args: []string{r.file("list.csv", tenSpeakers), "--limit", "1s", "--log", r.log, "--mirror", mirror}, Columns: 120, Rows: 30})
	p.sees("WAITING", "● saved ")
	p.presses("\r", "SPEAKING", "● saved ")
	steadyHand()
	return p
}

// The second disk fills up in mid-debate, has room again, and is pulled out; the program is killed; the session goes on
// from either side.
func TestASecondDiskFillsAndIsPulledOut(t *testing.T) {
	t.Parallel()
	r := enter(t)
	disk := filepath.Join(r.folder, "stick")
	stick(t, disk)
	second := filepath.Join(disk, "debate.jsonl")
	p := r.mirrored(disk)
	p.sees("● saved on two disks")
	alike(t, r.log, second)

	ballast := filepath.Join(disk, "ballast")
	fill(t, ballast)
	for n := 0; n < 200 && !strings.Contains(p.Screen(), "SAVED IN ONE PLACE only"); n++ {
		p.presses(" ", "PAUSED")
		p.presses(" ", "OVER +0:")
	}
	p.sees("SAVED IN ONE PLACE only since", "the disk is full")
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	p.sees("● saved on two disks")
	alike(t, r.log, second)

	if out, err := exec.Command("umount", "-l", disk).CombinedOutput(); err != nil {
		t.Fatalf("%s", out)
	}
	gone(t, disk)
	p.presses(" ", "SAVED IN ONE PLACE only since")
	if err := p.Signal(syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	<-p.Ended()
	if err := os.Remove(disk); err != nil {
		t.Fatal(err)
	}
	p = r.sit("resume", r.log, "--mirror", disk)
	p.sees("PAUSED", "Albania", "● saved in two folders")
	p.press("q")
	p.presses("y", "session log: "+r.log, "second copy: ")
	p.ends(0)
	alike(t, r.log, second)
	r.does("verify", second)
}

func TestTheLogIsGoneAndTheCopyGoesOn(t *testing.T) {
	t.Parallel()
	r := enter(t)
	mirror := filepath.Join(r.folder, "second")
	p := r.mirrored(mirror)
	second := filepath.Join(mirror, "debate.jsonl")
	p.sees("● saved in two folders")
	if err := p.Signal(syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	<-p.Ended()
	alike(t, r.log, second)
	if err := os.RemoveAll(filepath.Dir(r.log)); err != nil {
		t.Fatal(err)
	}
	p = r.sitAt(operator.Seat{Args: []string{"resume", r.log, "--mirror", mirror}, Columns: 120, Rows: 30})
	p.sees("OVER +0:", "● saved in two folders", "is not there")
	p.presses(" ", "PAUSED", "● saved in two folders")
	p.press("q")
	p.press("y")
	p.ends(0)
	alike(t, r.log, second)

	lines, err := os.ReadFile(r.log)
	if err != nil {
		t.Fatal(err)
	}
	cut := bytes.LastIndexByte(lines[:len(lines)-1], '\n') + 1
	if err := os.Truncate(r.log, int64(cut)); err != nil {
		t.Fatal(err)
	}
	p = r.sit("resume", r.log)
	p.ends(2)
	p.sees("has 1 record more", "rostrum resume ")
	p = r.sitAt(operator.Seat{Args: []string{"resume", r.log, "--mirror", mirror}, Columns: 120, Rows: 30})
	p.sees("lacked 1 record", "● saved in two folders")
	p.press("q")
	p.press("y")
	p.ends(0)
	alike(t, r.log, second)

	p = r.sit("resume", second)
	p.sees("PAUSED", "● saved")
	p.press("q")
	p.press("y")
	p.ends(0)
	r.does("verify", second)
}

// M offers the folder in which the session was kept a second time before; where no folder is given it says that nothing is done.
func TestTheSecondCopyIsBegunAgainOnResuming(t *testing.T) {
	t.Parallel()
	r := enter(t)
	mirror := filepath.Join(r.folder, "second")
	p := r.mirrored(mirror)
	p.press("q")
	p.press("y")
	p.ends(0)
	p = r.sitAt(operator.Seat{Args: []string{"resume", r.log}, Columns: 160, Rows: 30})
	p.sees("No longer kept on a second disk")
	p.presses("M", "A SECOND COPY", "> "+mirror)
	steadyHand()
	p.press("\x15\r")
	p.sees("No folder was given: no second copy is made.")
	p.presses("M", "A SECOND COPY", "> "+mirror)
	steadyHand()
	p.press("\r")
	p.sees("● saved in two folders")
	p.press("q")
	p.press("y")
	p.ends(0)
	alike(t, r.log, filepath.Join(mirror, "debate.jsonl"))
}

func TestASecondCopyIsBegunInMidSession(t *testing.T) {
	t.Parallel()
	r := enter(t)
	p := r.begun(filepath.Join(r.folder, "logs"))
	p.presses("M", "A SECOND COPY")
	steadyHand()
	p.press(filepath.Join(r.folder, "logs") + "\r")
	p.sees("the folder of the log itself")
	p.presses("M", "A SECOND COPY")
	p.press(filepath.Join(r.folder, "second") + "\r")
	p.sees("● saved in two folders")
	p.presses(" ", "PAUSED", "● saved in two folders")
	p.press("q")
	p.press("y")
	p.ends(0)
	alike(t, r.log, filepath.Join(r.folder, "second", "debate.jsonl"))
}

func TestAMirrorThatIsTheLogsOwnFolderIsRefused(t *testing.T) {
	t.Parallel()
	r := enter(t)
	if err := os.Mkdir(filepath.Join(r.folder, "logs"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(r.folder, "logs"), filepath.Join(r.folder, "link")); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"logs", "link", filepath.Join(r.folder, "logs")} {
		p := r.sit(r.file("list.csv", tenSpeakers), "--log", filepath.Join("logs", "a.jsonl"), "--mirror", folder)
		p.ends(2)
		p.sees("the folder of the log itself")
	}
	if left, _ := os.ReadDir(filepath.Join(r.folder, "logs")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// A mistyped mount is not made into folders: neither a new session nor one that goes on begins.
func TestAMirrorWhereNoDiskIsIsRefused(t *testing.T) {
	t.Parallel()
	r := enter(t)
	list, away := r.file("list.csv", tenSpeakers), filepath.Join(r.folder, "nowhere", "stick")
	p := r.sit(list, "--log", r.log, "--mirror", away)
	p.ends(2)
	p.sees("there is no folder")
	if _, err := os.Lstat(r.log); err == nil {
		t.Error("a log was begun")
	}
	p = r.mirrored(filepath.Join(r.folder, "second"))
	p.press("q")
	p.press("y")
	p.ends(0)
	before, _ := os.ReadFile(r.log)
	p = r.sit("resume", r.log, "--mirror", away)
	p.ends(2)
	p.sees("there is no folder")
	if after, _ := os.ReadFile(r.log); !bytes.Equal(before, after) {
		t.Error("the log was written on")
	}
	if _, err := os.Lstat(filepath.Dir(away)); err == nil {
		t.Error("folders were made")
	}
}

// Whoever resumes without the second copy is told, be it there or gone; its name, which another may have written, does
// nothing to the terminal.
func TestResumedWithoutTheSecondCopy(t *testing.T) {
	t.Parallel()
	r := enter(t)
	mirror := filepath.Join(r.folder, "second")
	p := r.mirrored(mirror)
	p.press("q")
	p.press("y")
	p.ends(0)
	for _, name := range []string{filepath.Join(mirror, "debate.jsonl"), filepath.Join(r.folder, "gone\x1b]0;owned\az", "debate.jsonl")} {
		if err := os.WriteFile(r.log+".twin", []byte(name+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		p = r.sitAt(operator.Seat{Args: []string{"resume", r.log, "--plain"}, Columns: 200, Rows: 40})
		p.sees("No longer kept on a second disk")
		if strings.Contains(name, "gone") && !strings.Contains(p.Screen(), `\033]0;owned\007z`) {
			t.Errorf("the name acts on the terminal:\n%s", p.Screen())
		}
		p.press("q")
		p.press("y")
		p.ends(0)
	}
}
