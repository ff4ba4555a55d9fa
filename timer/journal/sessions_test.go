package journal

import (
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// A rehearsal is rehearsed at an hour of its own: when its log was begun, its name says.
func TestARehearsalIsListedByWhenItWasBegun(t *testing.T) {
	folder := t.TempDir()
	now := time.Date(2026, 7, 1, 9, 0, 0, 0, time.FixedZone("", -4*3600))
	open := func(kind session.Kind, begun, own time.Time) string {
		m := session.NewMeeting(nil)
		m.Do(session.OpenSession{With: session.SessionOpened{Kind: kind, Session: begun.String()}}, timer.Stamp{At: own})
		name := Name(begun, "", kind)
		WriteAll(filepath.Join(folder, name), m.Records())
		return name
	}
	future := time.Date(2026, 11, 27, 15, 0, 0, 0, time.UTC)
	want := []string{
		open(session.Rehearsal, now.Add(3*time.Hour), future),
		open(session.Live, now.Add(2*time.Hour), now.Add(2*time.Hour)),
		open(session.Rehearsal, now.Add(time.Hour), future.Add(time.Hour)),
	}
	all, err := Sessions(folder)
	if err != nil || len(all) != len(want) {
		t.Fatalf("%d sessions, %v", len(all), err)
	}
	for i, k := range all {
		if filepath.Base(k.Path) != want[i] {
			t.Errorf("%d: %s, want %s", i, filepath.Base(k.Path), want[i])
		}
	}
	if !all[0].Began.Equal(now.Add(3 * time.Hour)) {
		t.Errorf("began %s, want %s", all[0].Began, now.Add(3*time.Hour))
	}
	if k, ok, _ := NewestUnfinished(folder, session.Rehearsal); !ok || filepath.Base(k.Path) != want[0] {
		t.Errorf("newest rehearsal %s", k.Path)
	}
}

func TestSessionsAreListedNewestFirst(t *testing.T) {
	folder := t.TempDir()
	m := newMeeting(t, 5)
	WriteAll(filepath.Join(folder, "old.jsonl"), m.Records())
	m = newMeeting(t, 1)
	m.now = m.now.Add(1e12)
	late := session.NewMeeting(nil)
	late.Do(session.OpenSession{With: session.SessionOpened{Kind: session.Rehearsal, Session: "2"}}, m.now)
	late.Do(session.CloseSession{}, m.now)
	WriteAll(filepath.Join(folder, "new.jsonl"), late.Records())
	os.WriteFile(filepath.Join(folder, "empty.jsonl"), nil, 0o600)
	os.WriteFile(filepath.Join(folder, "other.jsonl"), []byte("hello\n"), 0o600)
	os.WriteFile(filepath.Join(folder, "note.txt"), []byte("hello\n"), 0o600)
	all, err := Sessions(folder)
	if err != nil || len(all) != 3 {
		t.Fatalf("%d sessions, %v", len(all), err)
	}
	if k := all[0]; filepath.Base(k.Path) != "new.jsonl" || !k.Finished || k.Opened.Kind != session.Rehearsal || !k.Sound || k.Records != 2 {
		t.Errorf("%+v", k)
	}
	if k := all[1]; filepath.Base(k.Path) != "old.jsonl" || k.Finished || k.By != "" {
		t.Errorf("%+v", k)
	}
	fails[*NotALogError](t, all[2].Err)
	if k, ok, _ := NewestUnfinished(folder, session.Live); !ok || filepath.Base(k.Path) != "old.jsonl" {
		t.Errorf("newest unfinished %+v, %v", k, ok)
	}
	if _, ok, _ := NewestUnfinished(folder, session.Rehearsal); ok {
		t.Error("a finished rehearsal was found")
	}
	if none, err := Sessions(filepath.Join(folder, "none")); err != nil || len(none) != 0 {
		t.Errorf("%v, %v", none, err)
	}
}

// A copy takes in place what the log says of its continuations, so that its names of before may be those of now.
func TestALogIsNotTakenForContinuedByItsOwnPast(t *testing.T) {
	state, stick := t.TempDir(), t.TempDir()
	m := newMeeting(t, 5)
	w := must(Create(filepath.Join(state, "a.jsonl")))(t)
	save(t, w, m)
	two := must(w.CopyTo(filepath.Join(stick, "a.jsonl")))(t)
	for range 2 { // the log is continued twice, and its copy follows in place
		m.do(session.ContinueLog{With: w.Continuation()})
		w = must(w.Continue(filepath.Join(state, numbered("a.jsonl", len(m.Records()))), m.Records()))(t)
		os.Rename(w.Path(), filepath.Join(state, "a-2.jsonl"))
		w.Close()
		w, _, _, _ = Open(filepath.Join(state, "a-2.jsonl"), "")
		save(t, two, m)
	}
	m.do(session.ContinueLog{With: two.Continuation()})
	next := must(two.Continue("", m.Records()))(t)
	next.Close()
	w.Close()
	if filepath.Base(next.Path()) != "a-2.jsonl" {
		t.Fatal(next.Path())
	}
	if k, ok, err := NewestUnfinished(stick, session.Live); !ok || err != nil || k.Path != next.Path() {
		t.Errorf("newest unfinished %+v, %v, %v", k, ok, err)
	}
	again, _, _, err := Open(next.Path(), session.Live)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	_, _, _, err = Open(filepath.Join(stick, "a.jsonl"), session.Live)
	if past := fails[*SupersededError](t, err); past.By != next.Path() {
		t.Errorf("goes on in %s", past.By)
	}
}

// A log that holds what its alleged continuation lacks is not left for that.
func TestALogThatHasMoreIsNotContinued(t *testing.T) {
	folder := t.TempDir()
	m := newMeeting(t, 20)
	w := must(Create(filepath.Join(folder, "a.jsonl")))(t)
	save(t, w, m)
	before := m.Records()
	with := w.Continuation()
	m.turns(2)
	save(t, w, m)
	w.Close()
	other := session.NewMeeting(before)
	other.Do(session.ContinueLog{With: with}, m.now)
	if err := WriteAll(filepath.Join(folder, "a-2.jsonl"), other.Records()); err != nil {
		t.Fatal(err)
	}
	again, _, _, err := Open(filepath.Join(folder, "a.jsonl"), session.Live)
	if err != nil {
		t.Fatal(err)
	}
	again.Close()
}

// A log is in use as long as a program writes it, not as long as one says so that was killed; asking takes it from nobody.
func TestALogIsInUseWhileItIsWritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	m := newMeeting(t, 5)
	w := must(Create(path))(t)
	save(t, w, m)
	if !InUse(path) || !InUse(path) {
		t.Error("a log that is being written is not in use")
	}
	note, _ := os.ReadFile(path + holderSuffix)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if InUse(path) {
		t.Error("a log that was closed is in use")
	}
	os.WriteFile(path+holderSuffix, note, 0o600) // what a program that was killed leaves behind
	if InUse(path) {
		t.Error("a log of a program that was killed is in use")
	}
	var asking sync.WaitGroup
	for range 3 { // nobody who asks is in the way of another, nor of a program that takes the log up
		asking.Go(func() {
			for range 300 {
				if InUse(path) {
					t.Error("a log that others only ask of is in use")
					return
				}
			}
		})
	}
	asking.Wait()
	ended := make(chan struct{})
	for range 2 {
		asking.Go(func() {
			for {
				select {
				case <-ended:
					return
				default:
					InUse(path)
				}
			}
		})
	}
	for range 40 {
		w, _, _, err := Open(path, "")
		if err != nil {
			t.Error(err)
			break
		}
		w.Close()
		os.WriteFile(path+holderSuffix, note, 0o600)
	}
	close(ended)
	asking.Wait()
}
