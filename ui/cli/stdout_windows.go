package cli

import (
	"errors"
	"syscall"
)

// noData is what Windows says of a pipe that nobody reads any more, besides ERROR_BROKEN_PIPE.
const noData = syscall.Errno(232)

// readerGone says whether a write failed because nobody reads any more.
func readerGone(err error) bool {
	return errors.Is(err, syscall.ERROR_BROKEN_PIPE) || errors.Is(err, noData)
}

// writesTell has nothing to do: no write ends the program here.
func writesTell() {}
