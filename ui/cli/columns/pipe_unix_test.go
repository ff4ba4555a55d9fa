//go:build unix

package columns

import (
	"errors"
	"io/fs"
	"path/filepath"
	"syscall"
	"testing"
)

// A pipe that nobody writes into must not keep the program from opening.
func TestAPipeInPlaceOfTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "columns.toml")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Skip("no pipes here:", err)
	}
	_, err := Read(path)
	if wrong := (*fs.PathError)(nil); !errors.As(err, &wrong) || wrong.Path != path {
		t.Errorf("read: %v", err)
	}
	if _, err := Change(path, func(k Kept) Kept { return k }); err == nil {
		t.Error("a pipe was written over")
	}
}
