//go:build unix && !solaris && !illumos && !aix

package journal

import (
	"path/filepath"
	"syscall"
	"testing"
)

// A program that is started as a log is closed has the log's file open for a moment: the log is free all the same.
func TestAClosedLogIsFreeThoughAChildHoldsItsFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	f, err := System().Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Lock(); err != nil {
		t.Fatal(err)
	}
	held, err := syscall.Dup(int(f.(*systemFile).Fd())) // as a child has it between fork and exec
	if err != nil {
		t.Fatal(err)
	}
	defer syscall.Close(held)
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := System().Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if err := again.Lock(); err != nil {
		t.Errorf("a log that was closed: %v", err)
	}
}
