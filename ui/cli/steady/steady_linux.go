package steady

import (
	"os"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

const name = "boottime"

// read reads CLOCK_BOOTTIME: monotonic, time asleep included.
func read() (time.Duration, bool) {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_BOOTTIME, &ts); err != nil {
		return 0, false
	}
	return time.Duration(ts.Nano()), true
}

func boot() string {
	id, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(id))
}
