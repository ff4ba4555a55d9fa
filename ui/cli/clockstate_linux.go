package cli

import (
	"golang.org/x/sys/unix"

	"rostrum/ui/console"
)

// clockState asks the kernel whether somebody keeps the time of day right.
func clockState() console.ClockState {
	var t unix.Timex
	state, err := unix.Adjtimex(&t)
	switch {
	case err != nil:
		return console.ClockUnknown
	case state == unix.TIME_ERROR || t.Status&unix.STA_UNSYNC != 0:
		return console.ClockAlone
	}
	return console.ClockSynchronised
}
