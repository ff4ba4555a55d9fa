package steady

import (
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

const name = "continuous"

var interruptTime = windows.NewLazySystemDLL("api-ms-win-core-realtime-l1-1-1.dll").NewProc("QueryInterruptTimePrecise")

// read reads the interrupt time, which counts time asleep too, in units of 100 ns.
func read() (time.Duration, bool) {
	if interruptTime.Find() != nil {
		return 0, false
	}
	var t uint64
	interruptTime.Call(uintptr(unsafe.Pointer(&t)))
	return time.Duration(t) * 100, true
}

// boot returns nothing: Windows has no identity of the machine's run that a user may read.
func boot() string { return "" }
