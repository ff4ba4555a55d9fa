package journal

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// ErrLocked says that another program holds the lock of a file; ErrNoLocks that the file system knows no locks.
var (
	ErrLocked  = errors.New("locked by another program")
	ErrNoLocks = errors.New("the file system knows no locks")
)

// system is the machine's own disk.
type system struct{}

// System returns the machine's own disk.
func System() Disk { return system{} }

// Create makes a file of mode 0600.
func (system) Create(path string) (File, error) {
	f, err := openFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL|os.O_APPEND)
	if err != nil {
		return nil, err
	}
	return f, nil
}

// Open opens a file that is there, if it is a regular one.
func (system) Open(path string) (File, error) {
	if err := regular(path); err != nil {
		return nil, err
	}
	f, err := openFile(path, os.O_RDWR|os.O_APPEND)
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (system) Read(path string) (io.ReadCloser, error) {
	if err := regular(path); err != nil {
		return nil, err
	}
	f, err := openFile(path, os.O_RDONLY)
	if err != nil {
		return nil, err
	}
	return f, nil
}

func regular(path string) error {
	info, err := os.Lstat(path)
	if err == nil && !info.Mode().IsRegular() {
		return &NotAFileError{Path: path, Link: info.Mode()&fs.ModeSymlink != 0}
	}
	return err
}

func openFile(path string, how int) (*systemFile, error) {
	f, err := os.OpenFile(path, how|noFollow, 0o600)
	if err != nil {
		return nil, err
	}
	// Asked again of the open file: another could have been put in its place in between.
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		f.Close()
		return nil, errors.Join(err, &NotAFileError{Path: path})
	}
	return &systemFile{File: f, path: path}, nil
}

// MakeFolder makes what is missing of a folder's path, each with mode 0700, and syncs each folder that it made one in.
func (d system) MakeFolder(path string) error {
	info, err := os.Stat(path)
	if err == nil && !info.IsDir() {
		return &fs.PathError{Op: "mkdir", Path: path, Err: syscall.ENOTDIR}
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	above := filepath.Dir(path)
	if err := d.MakeFolder(above); err != nil {
		return err
	}
	if err := os.Mkdir(path, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return d.SyncFolder(above)
}

func (system) SyncFolder(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	err = f.Sync()
	f.Close()
	if errors.Is(err, errNoFolderSync) {
		return nil // there are file systems on which a folder cannot be synced, and need not be
	}
	return err
}

func (system) Rename(from, to string) error { return os.Rename(from, to) }

func (system) Remove(path string) error { return os.Remove(path) }

func (system) List(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names, err
}

// systemFile is an open file of the machine with the path it bears.
type systemFile struct {
	*os.File
	path string
}

func (f *systemFile) Lock() error { return lock(f.File, false) }

// Locked takes a lock that others may have too, until the file is closed.
func (f *systemFile) Locked() error { return lock(f.File, true) }

// Close gives the lock back first: a program that is just being started by this one holds the file too for a moment, and
// with it a lock that was not given back.
func (f *systemFile) Close() error {
	unlock(f.File)
	return f.File.Close()
}

// Rewrite uses a second handle: what is written through the first goes to the end of the file, wherever it is meant to go.
func (f *systemFile) Rewrite(b []byte, at int64) error {
	second, err := os.OpenFile(f.path, os.O_WRONLY|noFollow, 0)
	if err != nil {
		return err
	}
	defer second.Close()
	one, err1 := f.Stat()
	two, err2 := second.Stat()
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	if !os.SameFile(one, two) {
		return &MovedError{Path: f.path}
	}
	_, err = second.WriteAt(b, at)
	return err
}

func (f *systemFile) Look() (size int64, there bool, err error) {
	info, err := f.Stat()
	if err != nil {
		return 0, false, err
	}
	named, err := os.Lstat(f.path)
	if errors.Is(err, fs.ErrNotExist) {
		return info.Size(), false, nil
	}
	return info.Size(), err == nil && os.SameFile(info, named), err
}

func (f *systemFile) Renamed(path string) { f.path = path }
