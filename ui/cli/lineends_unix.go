//go:build linux || darwin

package cli

import "golang.org/x/sys/unix"

// keepLineEnds lets a terminal in its raw mode begin each line at the left by itself. Without a screen it must: what is said may reach it
// through a pipe (rostrum --plain | tee notes), and a file at the pipe's end is to have the line ends of this system.
func keepLineEnds(fd int) error {
	settings, err := unix.IoctlGetTermios(fd, readSettings)
	if err != nil {
		return err
	}
	settings.Oflag |= unix.OPOST
	return unix.IoctlSetTermios(fd, writeSettings, settings)
}
