package cli

import "golang.org/x/sys/unix"

const (
	readSettings  = unix.TIOCGETA
	writeSettings = unix.TIOCSETA
)
