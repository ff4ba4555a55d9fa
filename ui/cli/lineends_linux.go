package cli

import "golang.org/x/sys/unix"

const (
	readSettings  = unix.TCGETS
	writeSettings = unix.TCSETS
)
