package cli

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"rostrum/timer"
	"rostrum/timer/journal"
	"rostrum/timer/session"
	"rostrum/ui/text"
)

// meeting returns the records of a session with some notes in it.
func meeting(t *testing.T, name string, day, notes int) []session.Record {
	t.Helper()
	m := session.NewMeeting(nil)
	commands := []session.Command{session.OpenSession{With: session.SessionOpened{Session: name, Kind: session.Live, Limits: session.DefaultLimits()}}}
	for range notes {
		commands = append(commands, session.AddNote{Text: "x"})
	}
	for n, c := range commands {
		at := time.Duration(n) * time.Second
		if _, err := m.Do(c, timer.Stamp{At: time.Date(2026, 1, day, 10, 0, 0, 0, time.UTC).Add(at), Elapsed: at}); err != nil {
			t.Fatal(err)
		}
	}
	return m.Records()
}

func TestACopyIsOnlyTakenForItsOwnLog(t *testing.T) {
	damage := func(path string) {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		b[len(b)/2] ^= 1
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		name   string
		before func(put func(at string, records []session.Record), say func(at, twin string), in string)
		damage []string
		goesOn string // empty: refused
	}{
		{"the log is gone, and another meeting's has its name in the folder", func(put func(string, []session.Record), say func(string, string), _ string) {
			put("m/a.jsonl", meeting(t, "old", 1, 3))
			put("m/a-2.jsonl", meeting(t, "new", 2, 3))
			say("m/a-2.jsonl", "s/a.jsonl")
		}, nil, "m/a-2.jsonl"},
		{"the log is gone, and both say that they are its copy", func(put func(string, []session.Record), say func(string, string), _ string) {
			put("m/a.jsonl", meeting(t, "old", 1, 3))
			put("m/a-2.jsonl", meeting(t, "new", 2, 3))
			say("m/a.jsonl", "s/a.jsonl")
			say("m/a-2.jsonl", "s/a.jsonl")
		}, nil, ""},
		{"the log is gone, both say so, and it is said beside the log which", func(put func(string, []session.Record), say func(string, string), _ string) {
			put("m/a.jsonl", meeting(t, "old", 1, 3))
			put("m/a-2.jsonl", meeting(t, "new", 2, 3))
			say("m/a.jsonl", "s/a.jsonl")
			say("m/a-2.jsonl", "s/a.jsonl")
			say("s/a.jsonl", "m/a-2.jsonl")
		}, nil, "m/a-2.jsonl"},
		{"the log is gone, and nothing is said", func(put func(string, []session.Record), _ func(string, string), _ string) {
			put("m/a.jsonl", meeting(t, "old", 1, 3))
		}, nil, ""},
		{"the log is damaged, and another meeting's has its name in the folder", func(put func(string, []session.Record), _ func(string, string), _ string) {
			put("s/a.jsonl", meeting(t, "new", 2, 30))
			put("m/a.jsonl", meeting(t, "old", 1, 3))
		}, []string{"s/a.jsonl"}, "s/a.jsonl"},
		{"the log is damaged, and the copy has another name", func(put func(string, []session.Record), say func(string, string), _ string) {
			put("s/a.jsonl", meeting(t, "new", 2, 30))
			put("m/a.jsonl", meeting(t, "old", 1, 3))
			put("m/a-2.jsonl", meeting(t, "new", 2, 30))
			say("m/a-2.jsonl", "s/a.jsonl")
		}, []string{"s/a.jsonl"}, "m/a-2.jsonl"},
		{"the log has less than a copy beside a damaged one", func(put func(string, []session.Record), say func(string, string), _ string) {
			put("s/a.jsonl", meeting(t, "new", 2, 3))
			put("m/a.jsonl", meeting(t, "new", 2, 30))
			put("m/a-2.jsonl", meeting(t, "new", 2, 22))
			say("m/a-2.jsonl", "s/a.jsonl")
		}, []string{"m/a.jsonl"}, "m/a-2.jsonl"},
		{"the copy is only named beside the log", func(put func(string, []session.Record), say func(string, string), _ string) {
			put("s/a.jsonl", meeting(t, "new", 2, 3))
			put("m/b.jsonl", meeting(t, "new", 2, 22))
			say("s/a.jsonl", "m/b.jsonl")
		}, nil, "m/b.jsonl"},
		{"the log is well, and another meeting's has its name in the folder", func(put func(string, []session.Record), _ func(string, string), _ string) {
			put("s/a.jsonl", meeting(t, "new", 2, 3))
			put("m/a.jsonl", meeting(t, "old", 1, 30))
		}, nil, "s/a.jsonl"},
		{"the log goes on in another, whose copy has more", func(put func(string, []session.Record), say func(string, string), in string) {
			w, err := continued(t, filepath.Join(in, "s", "a.jsonl"))
			if err != nil {
				t.Fatal(err)
			}
			copy, err := w.CopyTo(filepath.Join(in, "m", "x.jsonl"))
			if err = errors.Join(err, copy.Append(more(t, w.Path())), copy.Close(), w.Close()); err != nil {
				t.Fatal(err)
			}
			say("m/x.jsonl", "s/a-2.jsonl")
		}, nil, "m/x.jsonl"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := t.TempDir()
			at := func(path string) string { return filepath.Join(in, filepath.FromSlash(path)) }
			for _, folder := range []string{"s", "m"} {
				if err := os.Mkdir(at(folder), 0o700); err != nil {
					t.Fatal(err)
				}
			}
			c.before(func(path string, records []session.Record) {
				if err := journal.WriteAll(at(path), records); err != nil {
					t.Fatal(err)
				}
			}, func(path, twin string) {
				if err := os.WriteFile(at(path)+".twin", []byte(at(twin)+"\n"), 0o600); err != nil {
					t.Fatal(err)
				}
			}, in)
			for _, path := range c.damage {
				damage(at(path))
			}
			a := &app{}
			a.text, _ = text.For("en")
			a.flags.mirror = at("m")
			got, err := a.choose(at("s/a.jsonl"))
			if c.goesOn == "" {
				if !errors.As(err, new(*fault)) {
					t.Errorf("goes on: %+v, %v", got, err)
				}
				return
			}
			if err != nil || got.path != at(c.goesOn) {
				t.Errorf("%+v, %v", got, err)
			}
		})
	}
}

// continued makes a log that goes on in another beside it.
func continued(t *testing.T, path string) (*journal.Writer, error) {
	t.Helper()
	records := meeting(t, "new", 2, 3)
	w, err := journal.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Append(records); err != nil {
		t.Fatal(err)
	}
	m := session.NewMeeting(records)
	if _, err := m.Do(session.ContinueLog{With: w.Continuation()}, records[len(records)-1].Stamp); err != nil {
		t.Fatal(err)
	}
	return w.Continue("", m.Records())
}

// more returns the records of a log and one note.
func more(t *testing.T, path string) []session.Record {
	t.Helper()
	log, err := journal.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	m := session.NewMeeting(log.Records)
	if _, err := m.Do(session.AddNote{Text: "y"}, log.Records[len(log.Records)-1].Stamp); err != nil {
		t.Fatal(err)
	}
	return m.Records()
}
