//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rostrum/ui/cli/operator"
)

// The second folder is its owner's alone, a link that waits there is not followed, and nobody else writes the copy.
func TestTheSecondFolderIsAsTrustyAsTheFirst(t *testing.T) {
	t.Parallel()
	r := enter(t)
	mirror, target := filepath.Join(r.folder, "second"), filepath.Join(r.folder, "target")
	r.log = filepath.Join(r.folder, "logs", "debate.jsonl")
	if err := os.Mkdir(mirror, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(target, filepath.Join(mirror, "debate.jsonl")); err != nil {
		t.Fatal(err)
	}
	p := r.mirrored(mirror)
	p.sees("● saved in two folders")
	copied := filepath.Join(mirror, "debate-2.jsonl")
	alike(t, r.log, copied)
	if _, err := os.Stat(target); err == nil {
		t.Error("a file was made where the link leads")
	}
	files, err := os.ReadDir(mirror)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if info, _ := f.Info(); info.Mode().IsRegular() && info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v", f.Name(), info.Mode())
		}
	}
	other := r.sitAt(operator.Seat{Args: []string{"resume", copied}, Columns: 160, Rows: 24})
	other.ends(2)
	other.sees("error:", "in use by process", "hint:")
	p.press("q")
	p.press("y")
	p.ends(0)
	r.does("verify", copied)
}

// A folder that is made for the copy is its owner's alone.
func TestTheSecondFolderIsMadePrivate(t *testing.T) {
	t.Parallel()
	r := enter(t)
	mirror := filepath.Join(r.folder, "second")
	p := r.mirrored(mirror)
	p.press("q")
	p.press("y")
	p.ends(0)
	if info, err := os.Stat(mirror); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("%s: %v, %v", mirror, info.Mode(), err)
	}
	if left, _ := filepath.Glob(filepath.Join(mirror, "*.lock")); len(left) > 0 {
		t.Errorf("left behind: %s", strings.Join(left, ", "))
	}
}
