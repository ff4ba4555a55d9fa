//go:build unix

package cli

import (
	"os"
	"syscall"
)

// watched are the signals that end the console in order, and the one after a stop.
func watched() []os.Signal {
	return []os.Signal{syscall.SIGHUP, syscall.SIGTERM, syscall.SIGINT, syscall.SIGCONT}
}

func isContinue(s os.Signal) bool { return s == syscall.SIGCONT }

// sleeper returns what leaves for the shell: the terminal is given back first. Whoever watches mends it afterwards.
func sleeper(release func()) func() {
	return func() {
		release()
		_ = syscall.Kill(0, syscall.SIGTSTP)
	}
}
