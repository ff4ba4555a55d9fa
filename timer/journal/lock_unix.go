//go:build unix && !solaris && !illumos && !aix

package journal

import (
	"errors"
	"os"
	"syscall"
)

// noFollow keeps a planted link from leading elsewhere, and a planted pipe from being waited for.
const noFollow = syscall.O_NOFOLLOW | syscall.O_NONBLOCK

// errNoFolderSync is what file systems answer that cannot sync a folder.
var errNoFolderSync = syscall.EINVAL

// lock locks the file itself, so that the lock goes where the file goes and ends with the process, however it ends.
// It is advisory: whoever reads the log is not kept from it. A shared one others may have too.
func lock(f *os.File, shared bool) error {
	how := syscall.LOCK_EX
	if shared {
		how = syscall.LOCK_SH
	}
	for {
		err := syscall.Flock(int(f.Fd()), how|syscall.LOCK_NB)
		switch {
		case errors.Is(err, syscall.EINTR):
			continue
		case errors.Is(err, syscall.EWOULDBLOCK):
			return ErrLocked
		case errors.Is(err, syscall.ENOSYS), errors.Is(err, syscall.EOPNOTSUPP), errors.Is(err, syscall.ENOLCK):
			return errors.Join(ErrNoLocks, err)
		}
		return err
	}
}

// unlock gives the lock back for all who have the file open from here, programs that are just being started among them.
func unlock(f *os.File) { _ = syscall.Flock(int(f.Fd()), syscall.LOCK_UN) }
