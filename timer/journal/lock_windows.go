package journal

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

const noFollow = 0

// errNoFolderSync is what Windows answers, where a folder's handle cannot be flushed.
var errNoFolderSync = error(windows.ERROR_ACCESS_DENIED)

// lock locks one byte far beyond the log's end: locks are mandatory here, and nobody is to be kept from reading.
// A shared lock others may have too.
func lock(f *os.File, shared bool) error {
	how := uint32(windows.LOCKFILE_FAIL_IMMEDIATELY)
	if !shared {
		how |= windows.LOCKFILE_EXCLUSIVE_LOCK
	}
	err := windows.LockFileEx(windows.Handle(f.Fd()), how, 0, 1, 0, &windows.Overlapped{OffsetHigh: 1 << 30})
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
		return ErrLocked
	}
	return err
}

func unlock(*os.File) {} // a lock ends with its handle, which no other program is given
