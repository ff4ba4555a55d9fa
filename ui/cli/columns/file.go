package columns

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	renameio "github.com/google/renameio/v2/maybe"
)

// Read reads the file of what was kept. No file is nothing kept. The error is a *Broken, or of the system.
func Read(path string) (Kept, error) {
	info, err := os.Stat(path) // first: opening a pipe waits for who writes into it
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Kept{}, nil
	case err != nil:
		return Kept{}, err
	case !info.Mode().IsRegular():
		return Kept{}, &fs.PathError{Op: "read", Path: path, Err: errors.New("not a file")}
	}
	f, err := os.Open(path)
	if err != nil {
		return Kept{}, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, MaxBytes+1))
	if err != nil {
		return Kept{}, err
	}
	return Parse(data)
}

// Change reads what is kept, changes it, and writes it whole, readable by its owner alone. A file that cannot be
// understood is moved beside first, and its new name returned.
func Change(path string, change func(Kept) Kept) (beside string, err error) {
	kept, err := Read(path)
	var broken *Broken
	switch {
	case errors.As(err, &broken):
		if beside, err = moveBeside(path); err != nil {
			return "", err
		}
		kept = Kept{}
	case err != nil:
		return "", err
	}
	data, err := change(kept).Bytes()
	if err != nil {
		return beside, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return beside, err
	}
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target // a link to where somebody keeps settings stays a link
	}
	return beside, renameio.WriteFile(path, data, 0o600)
}

// moveBeside gives a file a name that no other has.
func moveBeside(path string) (string, error) {
	for n := 1; n < 1000; n++ {
		beside := fmt.Sprintf("%s.broken-%d", path, n)
		if _, err := os.Lstat(beside); errors.Is(err, fs.ErrNotExist) {
			return beside, os.Rename(path, beside)
		}
	}
	return "", &fs.PathError{Op: "rename", Path: path, Err: fs.ErrExist}
}
