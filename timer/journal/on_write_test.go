package journal

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// Whoever waits for a write hears of it before the disk is asked to make sure of it, and once for each act.
func TestAWriteIsToldBeforeItIsSafe(t *testing.T) {
	hold := make(chan struct{}, 100)
	m := newMeeting(t, 3)
	w := must(Store{silent{System(), hold}}.Create(filepath.Join(t.TempDir(), "a.jsonl")))(t)
	hold <- struct{}{}
	save(t, w, m)
	told := make(chan int, 100)
	w.OnWrite(func() { told <- w.Saved() })
	before := w.Saved()
	m.turns(1)
	answered := make(chan error, 1)
	records := m.Records()
	go func() { answered <- w.Append(records) }()
	if saved := <-told; saved != before {
		t.Errorf("told when %d were safe, want %d", saved, before)
	}
	if !bytes.Contains(must(os.ReadFile(w.Path()))(t), []byte("floor_granted")) {
		t.Error("told of what is not in the file")
	}
	hold <- struct{}{}
	if err := <-answered; err != nil {
		t.Fatal(err)
	}
	if n := len(told); n != 0 {
		t.Errorf("told %d times more", n)
	}
}
