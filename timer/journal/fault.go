package journal

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
)

// Fault says what keeps a disk from doing what it is asked to.
type Fault string

// The faults.
const (
	DiskFull    Fault = "disk_full"
	DiskLocked  Fault = "disk_read_only"
	DiskRefuses Fault = "disk_refuses" // no permission
	DiskGone    Fault = "disk_gone"    // the file, the folder or the disk is not there any more
	DiskFails   Fault = "disk_fails"   // an error of input or output
	FileGrown   Fault = "file_grown"   // another program has written into the log
	FileTooBig  Fault = "file_too_big" // larger than the system allows for this user or file system
	DiskSilent  Fault = "disk_silent"  // it does not answer
	OtherFault  Fault = "other"
)

// FaultOf says what is behind an error of a disk.
func FaultOf(err error) Fault {
	var (
		moved *MovedError
		grown *GrownError
	)
	switch {
	case errors.Is(err, ErrSilent):
		return DiskSilent
	case errors.As(err, &grown):
		return FileGrown
	case isAny(err, syscall.ENOSPC, syscall.EDQUOT):
		return DiskFull
	case isAny(err, syscall.EROFS):
		return DiskLocked
	case isAny(err, fs.ErrPermission):
		return DiskRefuses
	case errors.As(err, &moved), isAny(err, fs.ErrNotExist, syscall.ESTALE, syscall.ENODEV, syscall.ENXIO, syscall.ENOTCONN, syscall.ENOTDIR):
		return DiskGone
	case isAny(err, syscall.EFBIG):
		return FileTooBig
	case isAny(err, syscall.EIO, io.ErrShortWrite):
		return DiskFails
	}
	return OtherFault
}

func isAny(err error, of ...error) bool {
	for _, e := range of {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}
