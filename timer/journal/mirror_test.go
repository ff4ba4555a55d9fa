package journal

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestAMirrorSavesTwiceAndGoesOnWhenOneSideFails(t *testing.T) {
	first, second := newSimDisk(), newSimDisk()
	m := newMeeting(t, 20)
	one := must(Store{first}.Create("/state/a.jsonl"))(t)
	two := must(Store{second}.Create("/stick/a.jsonl"))(t)
	mirror := NewMirror(one, two)
	saved := func(once, twice int) {
		t.Helper()
		if err := mirror.Append(m.Records()); err != nil {
			t.Fatal(err)
		}
		if a, b := mirror.Saved(); a != once || b != twice {
			t.Fatalf("saved once to %d, twice to %d; want %d, %d", a, b, once, twice)
		}
	}
	saved(2, 2)
	first.fault = func(op string, _ int) simFault {
		if op == "sync" {
			return simFault{err: syscall.EIO}
		}
		return simFault{}
	}
	m.turns(1)
	saved(4, 2)
	if a, b := mirror.Errs(); a == nil || b != nil || mirror.Leading() != two {
		t.Errorf("errors %v, %v", a, b)
	}
	second.fault = first.fault
	m.turns(1)
	if err := mirror.Append(m.Records()); !errors.Is(err, syscall.EIO) {
		t.Errorf("saved on neither: %v", err)
	}
}

func TestACopyBecomesTheSecondSide(t *testing.T) {
	folder, stick := t.TempDir(), t.TempDir()
	m := newMeeting(t, 20)
	w := must(Create(filepath.Join(folder, "a.jsonl")))(t)
	m.turns(2)
	save(t, w, m)
	mirror := NewMirror(w, must(w.CopyTo(filepath.Join(stick, "a.jsonl")))(t))
	m.turns(2)
	if err := mirror.Append(m.Records()); err != nil {
		t.Fatal(err)
	}
	onDisk(t, filepath.Join(folder, "a.jsonl"), m)
	onDisk(t, filepath.Join(stick, "a.jsonl"), m)

	os.Remove(filepath.Join(stick, "a.jsonl")) // the stick is pulled out, and another put in
	m.turns(1)
	if err := mirror.Append(m.Records()); err != nil {
		t.Fatal(err)
	}
	_, failed := mirror.Sides()
	if failed.Err() == nil {
		t.Fatal("the second side did not fail")
	}
	if err := mirror.Replace(failed, must(mirror.Leading().CopyTo(filepath.Join(stick, "b.jsonl")))(t)); err != nil {
		t.Fatal(err)
	}
	m.turns(1)
	if err := mirror.Append(m.Records()); err != nil {
		t.Fatal(err)
	}
	if once, twice := mirror.Saved(); once != twice || once != len(m.Records()) {
		t.Errorf("saved once to %d, twice to %d", once, twice)
	}
	if err := mirror.Close(); err != nil {
		t.Error(err)
	}
	onDisk(t, filepath.Join(stick, "b.jsonl"), m)
}
