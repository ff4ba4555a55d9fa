package cli

import (
	"io"
	"sync"

	"rostrum/timer/journal"
)

// faulty is the machine's own disk, on which something may befall each operation. It does not wait for real syncs: the machine
// that runs the tests stays on.
type faulty struct {
	journal.Disk
	befalls func(op, path string) error // may wait
}

func faultyDisk(befalls func(op, path string) error) journal.Disk {
	return faulty{journal.System(), befalls}
}

func (d faulty) Create(path string) (journal.File, error) {
	return d.file("create", path, d.Disk.Create)
}
func (d faulty) Open(path string) (journal.File, error) { return d.file("open", path, d.Disk.Open) }

func (d faulty) file(op, path string, open func(string) (journal.File, error)) (journal.File, error) {
	if err := d.befalls(op, path); err != nil {
		return nil, err
	}
	f, err := open(path)
	if err != nil {
		return nil, err
	}
	return &faultyFile{File: f, disk: d, path: path}, nil
}

func (d faulty) Read(path string) (io.ReadCloser, error) {
	if err := d.befalls("read", path); err != nil {
		return nil, err
	}
	return d.Disk.Read(path)
}

func (d faulty) MakeFolder(path string) error {
	if err := d.befalls("mkdir", path); err != nil {
		return err
	}
	return d.Disk.MakeFolder(path)
}

func (d faulty) SyncFolder(path string) error { return d.befalls("syncfolder", path) }

func (d faulty) Rename(from, to string) error {
	if err := d.befalls("rename", to); err != nil {
		return err
	}
	return d.Disk.Rename(from, to)
}

func (d faulty) Remove(path string) error {
	if err := d.befalls("remove", path); err != nil {
		return err
	}
	return d.Disk.Remove(path)
}

type faultyFile struct {
	journal.File
	disk faulty
	mu   sync.Mutex
	path string
}

func (f *faultyFile) befalls(op string) error {
	f.mu.Lock()
	path := f.path
	f.mu.Unlock()
	return f.disk.befalls(op, path)
}

// Write writes half of what it is given where it fails.
func (f *faultyFile) Write(b []byte) (int, error) {
	if err := f.befalls("write"); err != nil {
		n, _ := f.File.Write(b[:len(b)/2])
		return n, err
	}
	return f.File.Write(b)
}

func (f *faultyFile) Sync() error { return f.befalls("sync") }

func (f *faultyFile) Rewrite(b []byte, at int64) error {
	if err := f.befalls("rewrite"); err != nil {
		return err
	}
	return f.File.Rewrite(b, at)
}

func (f *faultyFile) Truncate(size int64) error {
	if err := f.befalls("truncate"); err != nil {
		return err
	}
	return f.File.Truncate(size)
}

func (f *faultyFile) Lock() error {
	if err := f.befalls("lock"); err != nil {
		return err
	}
	return f.File.Lock()
}

func (f *faultyFile) Locked() error {
	if err := f.befalls("lock"); err != nil {
		return err
	}
	return f.File.Locked()
}

func (f *faultyFile) Look() (int64, bool, error) {
	if err := f.befalls("look"); err != nil {
		return 0, false, err
	}
	return f.File.Look()
}

func (f *faultyFile) Renamed(path string) {
	f.mu.Lock()
	f.path = path
	f.mu.Unlock()
	f.File.Renamed(path)
}
