//go:build !windows

package cli

import (
	"errors"
	"os"
	"os/signal"
	"syscall"
)

// readerGone says whether a write failed because nobody reads any more.
func readerGone(err error) bool { return errors.Is(err, syscall.EPIPE) }

// writesTell makes a write to nobody fail, where by itself it would end the program. Commands that are started from
// here are ended as ever.
func writesTell() { signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE) }
