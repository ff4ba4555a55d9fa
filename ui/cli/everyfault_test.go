//go:build unix

package cli

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/journal"
	"rostrum/timer/session"
)

// failing is what befalls the operations under some folders: those from the nth on, for so long.
type failing struct {
	mu    sync.Mutex
	under []string
	from  int
	lasts time.Duration // 0: one operation alone
	err   error

	ops   int
	op    string // the first that failed
	since time.Time
}

func (f *failing) befalls(op, path string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !slices.ContainsFunc(f.under, func(folder string) bool { return path == folder || strings.HasPrefix(path, folder+"/") }) {
		return nil
	}
	f.ops++
	switch {
	case f.from == 0 || f.ops < f.from:
		return nil
	case f.ops == f.from:
		f.op, f.since = op, time.Now()
		return f.err
	case f.lasts > 0 && time.Since(f.since) < f.lasts:
		return f.err
	}
	return nil
}

// debate is a session of a few acts, each saved as the console saves it.
type debate struct {
	t       *testing.T
	meeting *session.Meeting
	saver   *saver
	begun   time.Time
	saved   int // shown as saved
}

func (d *debate) do(c session.Command) {
	d.t.Helper()
	at := time.Now()
	if _, err := d.meeting.Do(c, timer.Stamp{At: at, Elapsed: at.Sub(d.begun)}); err != nil {
		d.t.Fatal(err)
	}
}

// saves saves what is not saved, again and again after a rest, and wants it to be in a place then.
func (d *debate) saves() error {
	var err error
	for range 30 {
		waiting := d.meeting.Records()[d.saved:]
		if err = d.saver.Append(waiting); err == nil {
			d.saved = len(d.meeting.Records())
			return d.holds(d.saver.Path())
		}
		with, needed := d.saver.Continuation()
		if needed && !slices.ContainsFunc(waiting, func(r session.Record) bool { return r.Event == with }) {
			d.do(session.ContinueLog{With: with})
		}
		time.Sleep(2 * time.Second)
	}
	return fmt.Errorf("not saved in a minute: %w", err)
}

// holds wants everything that was shown as saved in a log, once, in order, and the log sound.
func (d *debate) holds(path string) error {
	log, err := journal.ReadFile(path)
	if err = errors.Join(err, log.Err()); err != nil {
		return err
	}
	if got := len(log.Records); got != d.saved {
		return fmt.Errorf("%s holds %d records, %d were shown as saved", path, got, d.saved)
	}
	for i, r := range log.Records {
		if want := d.meeting.Records()[i]; r.Seq != want.Seq || r.Event.Name() != want.Event.Name() {
			return fmt.Errorf("record %d is %d, %s; want %s", i+1, r.Seq, r.Event.Name(), want.Event.Name())
		}
	}
	return nil
}

// plays has a debate saved on disks that fail, and returns what is wrong with what they hold in the end.
func plays(t *testing.T, folder string, mirror bool, f *failing) error {
	at := time.Now()
	d := &debate{t: t, meeting: session.NewMeeting(nil), begun: at}
	d.do(session.OpenSession{With: session.SessionOpened{Kind: session.Live, Session: "a", Program: program}})
	d.do(session.LoadList{Source: "a", Speakers: []speakers.Speaker{{ID: "s1", Name: "Albania"}, {ID: "s2", Name: "Brazil"}}})
	store := journal.Store{Disk: faultyDisk(f.befalls)}
	w, err := store.Create(filepath.Join(folder, "log", "a.jsonl"))
	if err != nil {
		return err
	}
	d.saver = newSaver(store, w)
	if err := d.saves(); err != nil {
		return err
	}
	if mirror {
		if err := d.saver.Double(filepath.Join(folder, "mirror")); err != nil {
			return err
		}
	}
	f.mu.Lock()
	f.ops = 0
	for _, name := range f.under {
		f.under = append(f.under, filepath.Join(folder, name))
	}
	f.mu.Unlock()
	for range 2 {
		for _, c := range []session.Command{session.GrantFloor{}, session.PauseStatement{}, session.ResumeStatement{}, session.EndStatement{}} {
			d.do(c)
			if err := d.saves(); err != nil {
				return err
			}
			time.Sleep(time.Second)
		}
	}
	time.Sleep(time.Minute) // every place is made anew
	synctest.Wait()
	most, other := d.saver.paths()
	if lacks, acts := d.saver.behind(); lacks != nil {
		return fmt.Errorf("%s still lacks %d records: %v", lacks.path, acts, lacks.err)
	}
	if err := d.saver.Close(); err != nil {
		return err
	}
	if !mirror {
		return d.holds(most)
	}
	one, err1 := os.ReadFile(most)
	two, err2 := os.ReadFile(other)
	if !bytes.Equal(one, two) {
		err2 = errors.Join(err2, fmt.Errorf("%s and %s differ", most, other))
	}
	return errors.Join(d.holds(most), d.holds(other), err1, err2, private(folder))
}

// private wants every file to be its owner's alone.
func private(folder string) error {
	var all error
	err := filepath.WalkDir(folder, func(path string, e os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		if want := os.FileMode(0o600); !e.IsDir() && info.Mode().Perm() != want {
			all = errors.Join(all, fmt.Errorf("%s: mode %v", path, info.Mode()))
		}
		return nil
	})
	return errors.Join(err, all)
}

// Every operation of the log's disk, of the second one, and of both fails: alone, or with all that follow in seven seconds. Every
// act is saved in the end, in order, once, and what was shown as saved is there from then on.
func TestEveryOperationOfASessionFails(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		mirror bool
		under  []string
	}{
		{"the log, without a mirror", false, []string{"log"}},
		{"the log, with a mirror", true, []string{"log"}},
		{"the mirror", true, []string{"mirror"}},
		{"both", true, []string{"log", "mirror"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			step, tried := 1, map[string]int{}
			if testing.Short() {
				step = 5
			}
			for n, more := 1, true; more; n += step {
				for _, lasts := range []time.Duration{0, 7 * time.Second} {
					f := &failing{under: c.under, from: n, lasts: lasts, err: syscall.EIO}
					folder := t.TempDir()
					synctest.Test(t, func(t *testing.T) {
						if err := plays(t, folder, c.mirror, f); err != nil {
							t.Errorf("operation %d (%s), for %v: %v", n, f.op, lasts, err)
						}
					})
					more = f.op != ""
					tried[f.op]++
				}
			}
			t.Log(tried)
		})
	}
}
