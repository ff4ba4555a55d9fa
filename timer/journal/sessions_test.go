package journal

import (
	"os"
	"path/filepath"
	"testing"

	"rostrum/timer/session"
)

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
