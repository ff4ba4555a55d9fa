package journal

import "io"

// Disk is where logs are kept: the machine's files, or a disk that breaks on purpose. Its errors are those of
// package io/fs: fs.ErrNotExist, fs.ErrExist and so on.
type Disk interface {
	// Create makes a new file, for its owner alone. It never follows a link and fails where there is anything.
	Create(path string) (File, error)
	// Open opens a regular file to be read from its beginning and written at its end. It never follows a link.
	Open(path string) (File, error)
	// Read opens a regular file to be read. It never follows a link.
	Read(path string) (io.ReadCloser, error)
	// MakeFolder makes a folder, and those above it, for its owner alone; it stays as it is where it exists.
	MakeFolder(path string) error
	// SyncFolder makes sure that what was created, renamed and removed in a folder stays so.
	SyncFolder(path string) error
	// Rename gives a file another name in the same folder, in place of whatever bears it.
	Rename(from, to string) error
	// Remove removes a file.
	Remove(path string) error
	// List returns the names of the files in a folder.
	List(folder string) ([]string, error)
}

// File is a file that is being written.
type File interface {
	io.Reader
	io.Writer
	io.Closer
	// Sync returns once everything written is safe.
	Sync() error
	// Rewrite writes bytes again that are in the file already, at their offset.
	Rewrite(b []byte, at int64) error
	// Truncate cuts the file.
	Truncate(size int64) error
	// Lock keeps other programs from locking the file until it is closed, however that comes about. It does not wait:
	// it fails with ErrLocked.
	Lock() error
	// Locked fails with ErrLocked while another program has that lock, and keeps nobody who asks the same from it.
	Locked() error
	// Look returns the file's length in bytes, and whether the path it was opened under still leads to it.
	Look() (size int64, there bool, err error)
	// Renamed tells the file that it bears another path now.
	Renamed(path string)
}
