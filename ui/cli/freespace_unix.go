//go:build linux || darwin

package cli

import "golang.org/x/sys/unix"

// freeSpace returns how many bytes a user may still write in a folder; negative where that is not known.
func freeSpace(folder string) int64 {
	var s unix.Statfs_t
	if err := unix.Statfs(folder, &s); err != nil {
		return -1
	}
	return int64(s.Bavail) * int64(s.Bsize) //nolint:unconvert // its type differs by system
}
