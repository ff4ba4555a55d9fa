package journal

import (
	"bytes"
	"io"
	"io/fs"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"syscall"
)

// simDisk is a disk in memory that knows what of its contents has been synced. It fails where it is told to, and a
// cut of power leaves of everything that was not synced whatever chance leaves.
type simDisk struct {
	names   map[string]*simInode // as programs see them
	safe    map[string]*simInode // as the disk has them
	pending []simRenaming        // changes of names that are not synced yet, in their order
	locks   map[*simInode]bool
	ops     int                                // operations so far
	inodes  int                                // files ever made
	fault   func(op string, n int) simFault    // what befalls the n-th operation; nil: nothing ever
	trace   func(op string, n int, d *simDisk) // called before each operation
}

// simFault is what befalls one operation: an error, before which so many bytes are written after all.
type simFault struct {
	err   error
	wrote int
}

type simInode struct {
	number int      // in the order of creation, so that chance falls alike each time
	data   []byte   // as programs see it
	safe   []byte   // as the disk has it
	lost   [][2]int // stretches of which a sync failed: they are shown, and never become safe unless written again
}

// simRenaming is one change of names: the inode appears as one and disappears as another, each if not empty.
type simRenaming struct {
	inode    *simInode
	to, from string
}

func newSimDisk() *simDisk {
	return &simDisk{names: map[string]*simInode{}, safe: map[string]*simInode{}, locks: map[*simInode]bool{}}
}

func (d *simDisk) op(name string) simFault {
	d.ops++
	if d.trace != nil {
		d.trace(name, d.ops, d)
	}
	if d.fault != nil {
		return d.fault(name, d.ops)
	}
	return simFault{}
}

func (d *simDisk) Create(path string) (File, error) {
	if f := d.op("create"); f.err != nil {
		return nil, f.err
	}
	if d.names[path] != nil {
		return nil, fs.ErrExist
	}
	d.inodes++
	n := &simInode{number: d.inodes}
	d.names[path] = n
	d.pending = append(d.pending, simRenaming{inode: n, to: path})
	return &simFile{disk: d, inode: n, path: path}, nil
}

func (d *simDisk) Open(path string) (File, error) {
	if f := d.op("open"); f.err != nil {
		return nil, f.err
	}
	return d.open(path)
}

func (d *simDisk) open(path string) (*simFile, error) {
	n := d.names[path]
	if n == nil {
		return nil, fs.ErrNotExist
	}
	return &simFile{disk: d, inode: n, path: path}, nil
}

func (d *simDisk) Read(path string) (io.ReadCloser, error) {
	f, err := d.open(path)
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (d *simDisk) MakeFolder(string) error { return d.op("mkdir").err }

func (d *simDisk) SyncFolder(string) error {
	if f := d.op("syncfolder"); f.err != nil {
		return f.err
	}
	d.settle(func() bool { return true })
	return nil
}

func (d *simDisk) Rename(from, to string) error {
	if f := d.op("rename"); f.err != nil {
		return f.err
	}
	n := d.names[from]
	if n == nil {
		return fs.ErrNotExist
	}
	delete(d.names, from)
	d.names[to] = n
	d.pending = append(d.pending, simRenaming{inode: n, to: to, from: from})
	return nil
}

func (d *simDisk) Remove(path string) error {
	if f := d.op("remove"); f.err != nil {
		return f.err
	}
	n := d.names[path]
	if n == nil {
		return fs.ErrNotExist
	}
	delete(d.names, path)
	d.pending = append(d.pending, simRenaming{inode: n, from: path})
	return nil
}

func (d *simDisk) List(folder string) ([]string, error) {
	var names []string
	for path := range d.names {
		if filepath.Dir(path) == folder {
			names = append(names, filepath.Base(path))
		}
	}
	slices.Sort(names)
	return names, nil
}

// settle makes safe those changes of names that are chosen.
func (d *simDisk) settle(chosen func() bool) {
	for _, p := range d.pending {
		if !chosen() {
			continue
		}
		if p.from != "" && d.safe[p.from] == p.inode {
			delete(d.safe, p.from)
		}
		if p.to != "" {
			d.safe[p.to] = p.inode
		}
	}
	d.pending = nil
}

// cut returns the disk as it is found after the power was cut: each change of names that was not synced is there or
// not, each file that was not synced is long or short or in between, and each sector of it is there or zero.
func (d *simDisk) cut(chance *rand.Rand) *simDisk {
	after := newSimDisk()
	after.inodes = d.inodes
	after.safe = maps.Clone(d.safe)
	after.pending = slices.Clone(d.pending)
	mood := chance.IntN(3) // often all or nothing, as on a real disk
	keep := func() bool { return mood == 1 || mood == 2 && chance.IntN(2) == 0 }
	after.settle(keep)
	paths := slices.SortedFunc(maps.Keys(after.safe), func(a, b string) int { return after.safe[a].number - after.safe[b].number })
	for _, path := range paths {
		n := after.safe[path]
		left := &simInode{number: n.number, data: n.torn(chance, keep)}
		left.safe = bytes.Clone(left.data)
		after.names[path], after.safe[path] = left, left
	}
	return after
}

func (n *simInode) torn(chance *rand.Rand, keep func() bool) []byte {
	size := len(n.safe)
	if keep() {
		size = len(n.data)
	} else if len(n.data) > size && keep() {
		size += chance.IntN(len(n.data) - size)
	}
	left := make([]byte, size)
	copy(left, n.safe)
	common := min(len(n.safe), len(n.data)) // logs are only ever appended to or cut
	for at := common / sector * sector; at < size; at += sector {
		from, to := max(at, common), min(at+sector, size, len(n.data))
		if from < to && keep() {
			copy(left[from:to], n.data[from:to])
		}
	}
	return left
}

// killed returns the disk as it is found after the program was killed: nothing is lost but the locks.
func (d *simDisk) killed() *simDisk {
	d.locks = map[*simInode]bool{}
	d.fault, d.trace = nil, nil
	return d
}

type simFile struct {
	disk   *simDisk
	inode  *simInode
	path   string
	offset int
	locked bool
	closed bool
}

func (f *simFile) Read(b []byte) (int, error) {
	if f.offset >= len(f.inode.data) {
		return 0, io.EOF
	}
	n := copy(b, f.inode.data[f.offset:])
	f.offset += n
	return n, nil
}

func (f *simFile) Write(b []byte) (int, error) {
	fault := f.disk.op("write")
	if f.closed {
		return 0, fs.ErrClosed
	}
	n := len(b)
	if fault.err != nil {
		n = min(fault.wrote, len(b))
	}
	f.inode.data = append(f.inode.data[:len(f.inode.data):len(f.inode.data)], b[:n]...)
	return n, fault.err
}

// Sync makes the contents safe. After a sync has failed the system forgets what it could not write, and says of
// later ones that all is well: so it is on Linux.
func (f *simFile) Sync() error {
	if fault := f.disk.op("sync"); fault.err != nil {
		f.inode.lost = append(f.inode.lost, [2]int{len(f.inode.safe), len(f.inode.data)})
		return fault.err
	}
	before := f.inode.safe
	f.inode.safe = bytes.Clone(f.inode.data)
	for _, l := range f.inode.lost {
		for at := l[0]; at < min(l[1], len(f.inode.safe)); at++ {
			f.inode.safe[at] = 0
			if at < len(before) {
				f.inode.safe[at] = before[at]
			}
		}
	}
	return nil
}

func (f *simFile) Rewrite(b []byte, at int64) error {
	if fault := f.disk.op("rewrite"); fault.err != nil {
		return fault.err
	}
	copy(f.inode.data[at:], b)
	for i, l := range f.inode.lost {
		if int(at) <= l[0] {
			f.inode.lost[i] = [2]int{}
		}
	}
	return nil
}

func (f *simFile) Truncate(size int64) error {
	if fault := f.disk.op("truncate"); fault.err != nil {
		return fault.err
	}
	f.inode.data = bytes.Clone(f.inode.data[:size])
	return nil
}

func (f *simFile) Lock() error {
	if fault := f.disk.op("lock"); fault.err != nil {
		return fault.err
	}
	if f.disk.locks[f.inode] {
		return ErrLocked
	}
	f.disk.locks[f.inode], f.locked = true, true
	return nil
}

func (f *simFile) Locked() error {
	if fault := f.disk.op("lock"); fault.err != nil {
		return fault.err
	}
	if f.disk.locks[f.inode] {
		return ErrLocked
	}
	return nil
}

func (f *simFile) Look() (int64, bool, error) {
	if fault := f.disk.op("look"); fault.err != nil {
		return 0, false, fault.err
	}
	return int64(len(f.inode.data)), f.disk.names[f.path] == f.inode, nil
}

func (f *simFile) Renamed(path string) { f.path = path }

func (f *simFile) Close() error {
	if f.locked && !f.closed {
		delete(f.disk.locks, f.inode)
	}
	f.closed = true
	return nil
}

// faults that disks have.
var simErrors = []error{syscall.ENOSPC, syscall.EIO, syscall.EROFS, syscall.EACCES, syscall.ESTALE}
