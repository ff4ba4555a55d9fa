//go:build unix

package cli

import "syscall"

// disk tells one file system from another.
type disk struct {
	number uint64
	known  bool
}

func diskOf(path string) disk {
	var info syscall.Stat_t
	if syscall.Lstat(path, &info) != nil {
		return disk{}
	}
	return disk{uint64(info.Dev), true} //nolint:unconvert // of another type on macOS
}
