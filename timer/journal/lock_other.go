//go:build !windows && (!unix || solaris || illumos || aix)

package journal

import (
	"errors"
	"os"
)

const noFollow = 0

var errNoFolderSync = errors.ErrUnsupported

func lock(*os.File, bool) error { return ErrNoLocks }

func unlock(*os.File) {}
