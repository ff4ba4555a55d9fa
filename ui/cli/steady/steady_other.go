//go:build !linux && !darwin && !windows

package steady

import "time"

const name = "process"

func read() (time.Duration, bool) { return 0, false }

func boot() string { return "" }
