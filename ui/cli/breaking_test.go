//go:build unix

package cli

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"rostrum/ui/cli/operator"
)

func init() {
	if os.Getenv("ROSTRUM_TEST") == "faults" {
		orders := os.Getenv("FAULTS")
		os.Exit(Main(Machine{
			Args: os.Args[1:], Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Env: os.Environ(), Now: time.Now,
			Disk: faultyDisk(func(op, path string) error { return obey(orders, op, path) }),
		}))
	}
}

// obey reads which faults a disk has at the moment: lines of a folder, an operation or *, and an error, a time to wait, or "hangs".
func obey(orders, op, path string) error {
	for {
		what := orderOf(orders, op, path)
		if wait, err := time.ParseDuration(what); err == nil {
			time.Sleep(wait)
			return nil
		}
		if what != "hangs" {
			return faultsByName[what]
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func orderOf(orders, op, path string) string {
	all, _ := os.ReadFile(orders)
	for line := range strings.Lines(string(all)) {
		if f := strings.Fields(line); strings.HasPrefix(path, f[0]) && (f[1] == op || f[1] == "*") {
			return f[2]
		}
	}
	return ""
}

var faultsByName = map[string]error{
	"EIO": syscall.EIO, "EROFS": syscall.EROFS, "EACCES": syscall.EACCES, "ENODEV": syscall.ENODEV, "ENOSPC": syscall.ENOSPC,
}

// badDisk is a debate on a disk that has faults on order, and perhaps a second one.
type badDisk struct {
	room
	person
	mirror string
	acts   []string
}

func (r *room) onBadDisk(t *testing.T, mirror bool, args ...string) *badDisk {
	t.Helper()
	r.log = filepath.Join(r.folder, "logs", "debate.jsonl")
	b := &badDisk{room: *r}
	if len(args) == 0 {
		args = []string{r.file("list.csv", tenSpeakers), "--limit", "1s", "--log", r.log}
	}
	if mirror {
		b.mirror = filepath.Join(r.folder, "mirror")
		args = append(args, "--mirror", b.mirror)
	}
	b.person = b.sits(args...)
	return b
}

func (b *badDisk) sits(args ...string) person {
	self, err := os.Executable()
	if err != nil {
		b.room.t.Fatal(err)
	}
	return b.sitAt(operator.Seat{
		Program: self, Args: args, Env: []string{"ROSTRUM_TEST=faults", "FAULTS=" + filepath.Join(b.folder, "faults")}, Columns: 120, Rows: 30,
	})
}

// order sets the faults that the disks have from now on.
func (b *badDisk) order(lines ...string) {
	b.room.t.Helper()
	next := b.file("faults.next", strings.Join(lines, "\n"))
	if err := os.Rename(next, filepath.Join(b.folder, "faults")); err != nil {
		b.room.t.Fatal(err)
	}
}

// begins gives the floor and lets it be saved.
func (b *badDisk) begins() {
	b.room.t.Helper()
	b.sees("WAITING", "● saved")
	b.presses("\r", "SPEAKING", "● saved")
	steadyHand()
	b.acts = append(b.acts, "floor_granted")
}

// runsOn wants the clock to go on.
func (b *badDisk) runsOn() {
	b.room.t.Helper()
	b.sees("OVER +0:")
	shown, _ := over(b.Screen())
	b.until(func(screen string) bool { n, _ := over(screen); return n >= shown+2 })
}

// held wants all acts in a log, in order, once, whatever is recorded of the saving itself between them.
func (b *badDisk) held(log string) {
	b.room.t.Helper()
	var got []string
	for _, l := range linesOf(b.room.t, log) {
		if l.Event == "floor_granted" || strings.HasPrefix(l.Event, "statement_") {
			got = append(got, l.Event)
		}
	}
	if strings.Join(got, " ") != strings.Join(b.acts, " ") {
		b.room.t.Errorf("%s holds %v, want %v", log, got, b.acts)
	}
	b.does("verify", log)
}

// newest returns the log of a folder in which the session goes on.
func newest(folder string) string {
	for _, name := range []string{"debate-3.jsonl", "debate-2.jsonl"} {
		if path := filepath.Join(folder, name); exists(path) {
			return path
		}
	}
	return filepath.Join(folder, "debate.jsonl")
}

func exists(path string) bool { _, err := os.Stat(path); return !errors.Is(err, os.ErrNotExist) }

// Whatever keeps the disk from saving: the clock runs on, the screen says since when nothing is saved, why, and what to do; what
// was done meanwhile is saved in order and once when it can be done again; with a mirror nothing is unsaved at any time.
func TestADiskThatBreaks(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, order, why string }{
		{"each write fails", "write EIO", "reports an error"},
		{"each sync fails", "sync EIO", "reports an error"},
		{"nothing at all can be done", "* EIO", "reports an error"},
		{"it becomes read-only", "* EROFS", "read-only"},
		{"permission is lost", "* EACCES", "no permission"},
		{"the device is gone", "* ENODEV", "no longer there"},
		{"no sync answers", "sync hangs", "does not answer"},
		{"nothing answers", "* hangs", "does not answer"},
		{"each sync takes five seconds", "sync 5s", "does not answer"},
	} {
		if testing.Short() && !strings.Contains("each sync fails, nothing answers", c.name) {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			t.Run("without a mirror", func(t *testing.T) {
				t.Parallel()
				r := enter(t)
				b := r.onBadDisk(t, false)
				b.begins()
				b.order(filepath.Join(b.folder, "logs") + " " + c.order)
				b.presses(" ", "PAUSED", "NOT SAVED since", c.why, "kept in memory", "q saves the session elsewhere")
				b.presses(" ", "OVER +0:")
				b.runsOn()
				if c.order != "sync 5s" {
					b.sees("NOT SAVED since", "kept in memory")
				}
				b.order()
				b.sees("● saved")
				b.presses("\r", "WAITING", "● saved")
				b.acts = append(b.acts, "statement_paused", "statement_resumed", "statement_ended")
				b.leaves()
				b.held(newest(filepath.Dir(b.log)))
			})
			t.Run("with a mirror", func(t *testing.T) {
				t.Parallel()
				r := enter(t)
				b := r.onBadDisk(t, true)
				b.begins()
				b.order(filepath.Join(b.folder, "logs") + " " + c.order)
				b.presses(" ", "PAUSED", "SAVED IN ONE PLACE only since", c.why)
				b.presses(" ", "OVER +0:")
				b.runsOn()
				b.acts = append(b.acts, "statement_paused", "statement_resumed")
				b.held(filepath.Join(b.mirror, "debate.jsonl"))
				b.order()
				b.sees("● saved in two folders")
				b.presses("\r", "WAITING", "● saved in two folders")
				b.acts = append(b.acts, "statement_ended")
				b.leaves()
				b.held(newest(b.mirror))
				alike(t, newest(filepath.Dir(b.log)), newest(b.mirror))
			})
		})
	}
}

// Both disks break, one after the other, and are well again.
func TestBothDisksBreak(t *testing.T) {
	t.Parallel()
	for _, how := range []string{"sync EIO", "* hangs", "* EROFS"} {
		t.Run(how, func(t *testing.T) {
			t.Parallel()
			r := enter(t)
			b := r.onBadDisk(t, true)
			b.begins()
			one, two := filepath.Join(b.folder, "logs")+" "+how, b.mirror+" "+how
			b.order(one)
			b.presses(" ", "PAUSED", "SAVED IN ONE PLACE only since")
			b.order(one, two)
			b.presses(" ", "NOT SAVED since", "kept in memory")
			b.runsOn()
			b.order()
			b.sees("● saved in two folders")
			b.presses("\r", "WAITING", "● saved in two folders")
			b.acts = append(b.acts, "statement_paused", "statement_resumed", "statement_ended")
			b.leaves()
			b.held(newest(filepath.Dir(b.log)))
			alike(t, newest(filepath.Dir(b.log)), newest(b.mirror))
		})
	}
}

// Left while a disk fails or does not answer: nothing hangs, the acts go where there is room, and it is said where.
func TestLeftOnABadDisk(t *testing.T) {
	t.Parallel()
	for _, how := range []string{"* EIO", "* hangs"} {
		for _, s := range []syscall.Signal{syscall.SIGTERM, syscall.SIGHUP} {
			t.Run(how+" "+s.String(), func(t *testing.T) {
				t.Parallel()
				r := enter(t)
				b := r.onBadDisk(t, false)
				b.begins()
				b.order(filepath.Join(b.folder, "logs") + " " + how)
				b.presses(" ", "PAUSED")
				b.acts = append(b.acts, "statement_paused")
				if err := b.Signal(s); err != nil {
					t.Fatal(err)
				}
				asked := time.Now()
				b.ends(0)
				t.Logf("ended after %v", time.Since(asked).Round(100*time.Millisecond))
				moved := filepath.Join(b.folder, ".local", "state", "rostrum", "debate.jsonl")
				b.sees("session log: "+moved, "rostrum resume "+moved)
				b.held(moved)
			})
		}
		t.Run(how+" q", func(t *testing.T) {
			t.Parallel()
			r := enter(t)
			b := r.onBadDisk(t, false)
			b.begins()
			b.order(filepath.Join(b.folder, "logs") + " " + how)
			b.presses(" ", "PAUSED", "NOT SAVED since")
			b.presses("q", "act", "Save the whole session in another", "debate.jsonl", "save, leave")
			b.acts = append(b.acts, "statement_paused")
			b.presses("\r")
			b.ends(0)
			b.held(filepath.Join(b.folder, ".local", "state", "rostrum", "debate.jsonl"))
		})
	}
}

// No disk answers at all: the program ends within half a minute, and says what is lost.
func TestLeftWhileNoDiskAnswers(t *testing.T) {
	if testing.Short() {
		t.Skip("takes twenty seconds")
	}
	t.Parallel()
	for _, mirror := range []bool{false, true} {
		r := enter(t)
		b := r.onBadDisk(t, mirror)
		b.begins()
		b.order("/ * hangs")
		b.presses(" ", "PAUSED", "NOT SAVED since")
		b.presses(" ", "OVER +0:")
		if err := b.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		asked := time.Now()
		select {
		case <-b.Ended():
		case <-time.After(40 * time.Second):
			t.Fatal("the program does not end")
		}
		took := time.Since(asked)
		t.Logf("mirror %v: ended after %v", mirror, took.Round(100*time.Millisecond))
		if took > 30*time.Second {
			t.Errorf("it took %v", took)
		}
		b.ends(2)
		b.sees("the last 2 acts could not be saved", "does not answer", "session log: ", "go on with: rostrum resume")
		b.order()
		b.held(b.log)
	}
}

// Left while the mirror fails: the acts are in the log, and what the copy lacks is said.
func TestLeftWhileTheMirrorLacksActs(t *testing.T) {
	t.Parallel()
	for _, how := range []string{"* EIO", "* hangs"} {
		t.Run(how, func(t *testing.T) {
			t.Parallel()
			r := enter(t)
			b := r.onBadDisk(t, true)
			b.begins()
			b.order(b.mirror + " " + how)
			b.presses(" ", "PAUSED", "SAVED IN ONE PLACE only since")
			b.presses("q", "y yes")
			b.press("y")
			b.ends(0)
			b.sees("second copy: ", "it lacks the last 2 records")
			b.acts = append(b.acts, "statement_paused")
			b.held(b.log)
			b.order()
			b.person = b.sits("resume", b.log, "--mirror", b.mirror)
			b.sees("PAUSED", "● saved in two folders")
			b.press("q")
			b.press("y")
			b.ends(0)
			alike(t, b.log, filepath.Join(b.mirror, "debate.jsonl"))
		})
	}
}

// A disk that does not answer does not hold a resumption up for ever, and the way to go on is said.
func TestResumedWhileADiskDoesNotAnswer(t *testing.T) {
	if testing.Short() {
		t.Skip("takes twenty seconds")
	}
	t.Parallel()
	r := enter(t)
	b := r.onBadDisk(t, true)
	b.begins()
	if err := b.Kill(); err != nil {
		t.Fatal(err)
	}
	second := filepath.Join(b.mirror, "debate.jsonl")
	b.order(filepath.Dir(b.log) + " * hangs")
	asked := []person{b.sits("resume", b.log, "--mirror", b.mirror), b.sits("resume", b.log)}
	time.Sleep(18 * time.Second)
	for _, p := range asked {
		p.ends(2)
		p.sees("debate.jsonl: the disk does not answer", "hint: ")
	}
	asked[0].sees("rostrum resume " + second)
	p := b.sits("resume", second)
	p.sees("OVER +0:", "● saved")
	p.presses(" ", "PAUSED", "● saved")
	p.press("q")
	p.press("y")
	p.ends(0)
	b.acts = append(b.acts, "statement_paused")
	b.held(second)

	b.order(b.mirror + " * hangs")
	p = b.sits("resume", b.log, "--mirror", b.mirror)
	time.Sleep(18 * time.Second)
	p.ends(2)
	p.sees("--mirror", "the disk does not answer", "leave --mirror away")
}
