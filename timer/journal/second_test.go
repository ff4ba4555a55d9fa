package journal

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"rostrum/timer/session"
)

func TestASecondLogIsMadeTakenUpOrPutBeside(t *testing.T) {
	first := newSimDisk()
	second := first // one disk, two folders: the store knows no more of it
	m := newMeeting(t, 60)
	w := must(Store{first}.Create("/state/a.jsonl"))(t)
	m.turns(3)
	if err := w.Append(m.Records()); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		before func(path string) // what is there
		beside bool
	}{
		{"nothing is there", func(string) {}, false},
		{"the beginning is there", func(path string) {
			two := must(Store{second}.Create(path))(t)
			if err := errors.Join(two.Append(m.Records()[:4]), two.Close()); err != nil {
				t.Fatal(err)
			}
		}, false},
		{"all of it is there", func(path string) {
			if err := must(w.CopyTo(path))(t).Close(); err != nil {
				t.Fatal(err)
			}
		}, false},
		{"the beginning and half a line are there", func(path string) {
			two := must(Store{second}.Create(path))(t)
			if err := errors.Join(two.Append(m.Records()[:4]), two.Close()); err != nil {
				t.Fatal(err)
			}
			n := second.names[path]
			n.data = append(n.data, `{"seq":5,"at`...)
		}, false},
		{"another session is there", func(path string) {
			other := must(Store{second}.Create(path))(t)
			if err := errors.Join(other.Append(newMeeting(t, 3).Records()), other.Close()); err != nil {
				t.Fatal(err)
			}
		}, true},
		{"something else is there", func(path string) {
			second.names[path] = &simInode{data: []byte("mine")}
		}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := "/stick/" + c.name + ".jsonl"
			c.before(path)
			was := append([]byte(nil), inode(second, path)...)
			two, err := w.Second(path)
			if err != nil {
				t.Fatal(err)
			}
			defer two.Close()
			if c.beside != (two.Path() != path) {
				t.Errorf("it is at %s", two.Path())
			}
			if c.beside && !bytes.Equal(inode(second, path), was) {
				t.Error("what was there was changed")
			}
			if !bytes.Equal(inode(second, two.Path()), inode(first, w.Path())) || two.Seal() != w.Seal() {
				t.Error("the two logs differ")
			}
			m.turns(1)
			if err := errors.Join(w.Append(m.Records()), two.Append(m.Records())); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(inode(second, two.Path()), inode(first, w.Path())) {
				t.Error("the two logs differ after a further act")
			}
		})
	}
}

func inode(d *simDisk, path string) []byte {
	if n := d.names[path]; n != nil {
		return n.data
	}
	return nil
}

// A copy whose disk failed is caught up in place, and survives a cut of power at any operation from then on.
func TestAFailedCopyIsCaughtUp(t *testing.T) {
	for _, op := range []string{"write", "sync"} {
		for seed := range uint64(20) {
			first, second := newSimDisk(), newSimDisk()
			m := newMeeting(t, 60)
			w := must(Store{first}.Create("/state/a.jsonl"))(t)
			if err := w.Append(m.Records()); err != nil {
				t.Fatal(err)
			}
			two := must(Store{second}.Create("/stick/a.jsonl"))(t)
			if err := two.Append(m.Records()); err != nil {
				t.Fatal(err)
			}
			chance := rand.New(rand.NewPCG(seed, 7))
			second.fault = func(o string, _ int) simFault {
				if o == op {
					return simFault{err: syscall.EIO, wrote: chance.IntN(200)}
				}
				return simFault{}
			}
			m.turns(1 + int(seed)%4)
			if err := two.Append(m.Records()); err == nil {
				t.Fatal("it did not fail")
			}
			second.fault = nil
			if err := w.Append(m.Records()); err != nil {
				t.Fatal(err)
			}
			two.Close()
			w.store = Store{second} // as if one store reached both disks
			again, err := w.Second("/stick/a.jsonl")
			if err != nil {
				t.Fatal(err)
			}
			if again.Path() != "/stick/a.jsonl" || again.Saved() != len(m.Records()) {
				t.Fatalf("%s, saved to %d of %d", again.Path(), again.Saved(), len(m.Records()))
			}
			left := second.cut(rand.New(rand.NewPCG(seed, 8)))
			if !bytes.Equal(inode(left, "/stick/a.jsonl"), inode(first, "/state/a.jsonl")) {
				t.Fatalf("after a cut of power the copy differs (%s, seed %d)", op, seed)
			}
		}
	}
}

// silent is a disk whose syncs wait until they are let go.
type silent struct {
	Disk
	hold chan struct{}
}

type silentFile struct {
	File
	hold chan struct{}
}

func (d silent) Create(path string) (File, error) {
	f, err := d.Disk.Create(path)
	return silentFile{f, d.hold}, err
}

func (f silentFile) Sync() error { <-f.hold; return f.File.Sync() }

func TestALogWhoseDiskDoesNotAnswerIsGivenUp(t *testing.T) {
	folder, elsewhere := t.TempDir(), t.TempDir()
	hold := make(chan struct{}, 100)
	m := newMeeting(t, 20)
	hold <- struct{}{}
	w := must(Store{silent{System(), hold}}.Create(filepath.Join(folder, "a.jsonl")))(t)
	save(t, w, m)
	m.turns(1)
	answered := make(chan error, 1)
	records := m.Records()
	go func() { answered <- w.Append(records) }()
	for !bytes.Contains(must(os.ReadFile(w.Path()))(t), []byte("floor_granted")) {
		time.Sleep(time.Millisecond)
	}
	w.Forsake()
	if !errors.Is(w.Err(), ErrSilent) || w.Saved() != 2 || FaultOf(w.Err()) != DiskSilent {
		t.Fatalf("%v, saved to %d", w.Err(), w.Saved())
	}
	m.do(session.ContinueLog{With: w.Continuation()})
	w.store = Store{System()}
	next := must(w.Continue(filepath.Join(elsewhere, "a.jsonl"), m.Records()))(t)
	onDisk(t, next.Path(), m)
	hold <- struct{}{} // the disk answers after all
	if err := <-answered; !errors.Is(err, ErrSilent) || w.Saved() != 2 {
		t.Errorf("%v, saved to %d", err, w.Saved())
	}
	next.Close()
}

func TestTwoLogsAreCompared(t *testing.T) {
	folder := t.TempDir()
	s := Store{System()}
	m := newMeeting(t, 20)
	write := func(name string, records []session.Record) string {
		path := filepath.Join(folder, name)
		if err := WriteAll(path, records); err != nil {
			t.Fatal(err)
		}
		return path
	}
	short := write("short.jsonl", m.Records())
	m.turns(2)
	more := len(m.Records()) - 2
	long := write("long.jsonl", m.Records())
	if lead, err := s.Compare(short, long); err != nil || lead != (Lead{true, more}) {
		t.Errorf("%+v, %v", lead, err)
	}
	if lead, err := s.Compare(long, short); err != nil || lead != (Lead{true, -more}) {
		t.Errorf("%+v, %v", lead, err)
	}
	other := newMeeting(t, 20)
	other.turns(1)
	other.do(session.AddNote{Text: "elsewhere"})
	if lead, err := s.Compare(write("apart.jsonl", other.Records()), long); err != nil || lead.Same {
		t.Errorf("%+v, %v", lead, err)
	}
	if _, err := s.Compare(long, filepath.Join(folder, "none.jsonl")); err == nil {
		t.Error("a log that is not there was compared")
	}
}
