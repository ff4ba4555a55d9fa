package steady

import (
	"time"

	"golang.org/x/sys/unix"
)

const name = "continuous"

// read reads CLOCK_MONOTONIC, which on macOS counts time asleep too.
func read() (time.Duration, bool) {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_MONOTONIC, &ts); err != nil {
		return 0, false
	}
	return time.Duration(ts.Nano()), true
}

func boot() string {
	id, err := unix.Sysctl("kern.bootsessionuuid")
	if err != nil {
		return ""
	}
	return id
}
