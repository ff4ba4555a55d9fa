//go:build unix

package journal

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"rostrum/timer/session"
)

func TestLinksAreNotFollowed(t *testing.T) {
	folder := t.TempDir()
	target, link := filepath.Join(folder, "target"), filepath.Join(folder, "a.jsonl")
	if err := os.Symlink(target, link); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	_, err := Create(link)
	fails[*ExistsError](t, err)
	if _, err := os.Lstat(target); err == nil {
		t.Error("a file was made where the link leads")
	}
	if err := WriteAll(target, newMeeting(t, 2).Records()); err != nil {
		t.Fatal(err)
	}
	before := must(os.ReadFile(target))(t)
	_, _, _, err = Open(link, session.Live)
	if !fails[*NotAFileError](t, err).Link {
		t.Error("not called a link")
	}
	os.Symlink(target, filepath.Join(folder, "b.jsonl"+holderSuffix)) // planted where the holder is noted
	w := must(Create(filepath.Join(folder, "b.jsonl")))(t)
	w.Close()
	if after := must(os.ReadFile(target))(t); string(after) != string(before) {
		t.Error("a file was written through a link")
	}
}

func TestFoldersAndPipesAreNoLogs(t *testing.T) {
	folder := t.TempDir()
	pipe := filepath.Join(folder, "a.jsonl")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip("no pipes here:", err)
	}
	for _, path := range []string{pipe, folder} {
		_, _, _, err := Open(path, session.Live)
		fails[*NotAFileError](t, err)
	}
	all, err := Sessions(folder) // does not wait for a writer
	if err != nil || len(all) != 1 {
		t.Errorf("%v, %v", all, err)
	}
}
