//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"rostrum/timer"
	"rostrum/timer/journal"
	"rostrum/timer/session"
	"rostrum/ui/cli/operator"
	"rostrum/ui/text"
)

func init() {
	if os.Getenv("ROSTRUM_TEST") == "mistake" {
		os.Exit(mistaken(os.Args[1], os.Args[2]))
	}
}

// mistaken is what this test's own program does where the environment asks for it: a console that makes a mistake at one place as
// soon as somebody has the floor.
func mistaken(place, log string) int {
	m := Machine{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Env: os.Environ(), Now: time.Now}
	catalogue, _ := text.For("en")
	a := &app{Machine: m, text: catalogue, flags: flags{log: log, plain: os.Getenv("PLAIN") != ""}}
	list, err := a.list("")
	if err != nil {
		return a.tell(os.Stderr, err)
	}
	r, err := a.begin(list, session.Live)
	if err != nil {
		return a.tell(os.Stderr, err)
	}
	var granted, made atomic.Bool
	stamp := r.stamp
	r.stamp = func() timer.Stamp {
		if _, speaking := r.meeting.State().Floor(); speaking {
			granted.Store(true)
		}
		return stamp()
	}
	a.probe = func(at string) {
		if at == place && granted.Load() && made.CompareAndSwap(false, true) {
			panic("a mistake was made here\x1b[31m")
		}
	}
	if place == "saver" {
		if err := breakSaver(r.saver, log); err != nil {
			return a.tell(os.Stderr, err)
		}
	}
	return a.tell(os.Stderr, a.console(r, os.Stdin))
}

// breakSaver puts the log on a disk on which the second sync from now on is a mistake.
func breakSaver(s *saver, path string) error {
	if err := s.sides[0].log.Close(); err != nil {
		return err
	}
	var err error
	s.sides[0].log, _, _, err = journal.Store{Disk: mistakenDisk{journal.System()}}.Open(path, session.Live)
	return err
}

type mistakenDisk struct{ journal.Disk }

type mistakenFile struct {
	journal.File
	syncs int
}

func (d mistakenDisk) Open(path string) (journal.File, error) {
	f, err := d.Disk.Open(path)
	return &mistakenFile{File: f}, err
}

func (f *mistakenFile) Sync() error {
	if f.syncs++; f.syncs == 2 { // the first is of the log's being taken up
		panic("a mistake was made here\x1b[31m")
	}
	return f.File.Sync()
}

// A mistake of the program's own, wherever it is made: the terminal is restored, what was decided is saved, the trace is kept
// for the owner alone, and the way back is printed.
func TestAMistakeOfTheProgramsOwn(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, place := range []string{"update", "view", "effect", "saver", "signals", "screen"} {
		t.Run(place, func(t *testing.T) {
			t.Parallel()
			r := enter(t)
			p := r.sitAt(operator.Seat{Program: self, Args: []string{place, r.log}, Env: []string{"ROSTRUM_TEST=mistake"}, Columns: 100, Rows: 60})
			p.sees("WAITING", "● saved")
			p.press("\r")
			if place == "signals" {
				p.sees("SPEAKING", "0:01") // a message has come since
				if err := p.Signal(syscall.SIGWINCH); err != nil {
					t.Fatal(err)
				}
			}
			p.ends(2)
			if err := p.Restored(); err != nil {
				t.Error(err)
			}
			if place == "saver" { // nobody knows what of the save is in the file, so the session went on in another
				r.log = strings.TrimSuffix(r.log, ".jsonl") + "-2.jsonl"
			}
			trace := r.log + ".crash-1"
			p.sees("a mistake of the program's own", "session log: "+r.log, "go on with: rostrum resume "+r.log, trace)
			lines := linesOf(t, r.log)
			if !strings.Contains(events(lines), "floor_granted") {
				t.Errorf("the act is not in the log:\n%s", events(lines))
			}
			kept, err := os.ReadFile(trace)
			if info, _ := os.Stat(trace); err != nil || info.Mode().Perm() != 0o600 {
				t.Fatalf("the trace: %v, mode %v", err, info.Mode())
			}
			for _, want := range []string{"a mistake was made here", "goroutine", "mistakes_test.go", program} {
				if !strings.Contains(string(kept), want) {
					t.Errorf("the trace does not say %q:\n%s", want, kept)
				}
			}
			if strings.Contains(string(p.Raw()), "a mistake was made here") {
				t.Error("what the mistake was about was shown")
			}
			r.does("verify", r.log)
		})
	}
}

// Where no file can be made beside the log, the trace is printed, and does nothing to the terminal.
func TestATraceThatCannotBeKeptIsPrinted(t *testing.T) {
	folder := t.TempDir()
	out, err := os.Create(filepath.Join(folder, "out"))
	if err != nil {
		t.Fatal(err)
	}
	catalogue, _ := text.For("en")
	a := &app{Machine: Machine{Stdout: out}, text: catalogue}
	term := a.bare()
	term.mistakes.note("update", "a mistake\x1b[31m")
	term.out = newScreen(out, term.mistakes, func() {})
	f := a.crashed(term, filepath.Join(folder, "gone", "a.jsonl"))
	_ = term.out.Close()
	said, err := os.ReadFile(out.Name())
	if err != nil || !strings.Contains(string(said), "a mistake") || strings.Contains(string(said), "\x1b") || f.hint != catalogue.Command.CrashedHint {
		t.Errorf("%v, hint %q:\n%s", err, f.hint, said)
	}
}

// Traces of other runs are not overwritten, and links are not followed.
func TestTracesAreKeptOneByOne(t *testing.T) {
	log := filepath.Join(t.TempDir(), "a.jsonl")
	for n, want := range []string{log + ".crash-1", log + ".crash-2"} {
		if got, err := keepTrace(log, "x"); got != want || err != nil {
			t.Errorf("trace %d is kept in %s, %v", n+1, got, err)
		}
	}
	link := filepath.Join(t.TempDir(), "b.jsonl")
	if err := os.Symlink(log, link+".crash-1"); err != nil {
		t.Fatal(err)
	}
	if got, err := keepTrace(link, "x"); got != link+".crash-2" || err != nil {
		t.Errorf("a link was followed: %s, %v", got, err)
	}
}
