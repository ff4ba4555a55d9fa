package cli

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/console"
	"rostrum/ui/text"
)

func someRecords(t *testing.T) []session.Record {
	t.Helper()
	m := session.NewMeeting(nil)
	at := timer.Stamp{At: time.Date(2023, 9, 5, 10, 0, 0, 0, time.UTC)}
	for _, c := range []session.Command{
		session.OpenSession{}, session.LoadList{Speakers: []speakers.Speaker{{Name: "Albania"}}}, session.GrantFloor{},
	} {
		if _, err := m.Do(c, at); err != nil {
			t.Fatal(err)
		}
		at = at.Add(time.Second)
	}
	return m.Records()
}

// The console's export writes every format, asks before it replaces a file, and never writes over the log.
func TestExportWhileTheSessionGoesOn(t *testing.T) {
	english, _ := text.For("en")
	folder := t.TempDir()
	a := &app{text: english, Machine: Machine{Env: []string{"HOME=" + folder}}}
	log := filepath.Join(folder, "s.jsonl")
	if err := os.WriteFile(log, []byte("the log\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	e := console.Export{LogPath: log, Records: someRecords(t)}
	for _, e.Format = range exportNames() {
		e.Path, e.Replace = "~/out."+e.Format, false
		if err := a.exportWhile(e); err != nil {
			t.Errorf("%s: %v", e.Format, err)
		}
		if err := a.exportWhile(e); !errors.Is(err, console.ErrExists) {
			t.Errorf("%s once more: %v, want that the file exists", e.Format, err)
		}
		e.Replace = true
		if err := a.exportWhile(e); err != nil {
			t.Errorf("%s replaced: %v", e.Format, err)
		}
		if info, err := os.Stat(filepath.Join(folder, "out."+e.Format)); err != nil || info.Size() == 0 {
			t.Errorf("%s: nothing was written (%v)", e.Format, err)
		}
	}
	e.Path, e.Replace = log, true
	if err := a.exportWhile(e); err == nil {
		t.Error("the log was written over")
	}
	if kept, _ := os.ReadFile(log); string(kept) != "the log\n" {
		t.Errorf("the log is now %q", kept)
	}
	e.Path = filepath.Join(folder, "no", "such", "folder.csv")
	if err := a.exportWhile(e); err == nil {
		t.Error("a file in a folder that is not there was written")
	}
}
