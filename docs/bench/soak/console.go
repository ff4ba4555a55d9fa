//go:build linux

package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/metrics"
	"time"

	"rostrum/ui/cli"
)

// asConsole is the program itself, with one goroutine more that says every so often what only the inside knows.
func asConsole(tell, every string, args []string) int {
	pause, err := time.ParseDuration(every)
	if err != nil {
		return 2
	}
	go func() {
		for range time.Tick(pause) {
			_ = os.WriteFile(tell, []byte(inside()), 0o600)
		}
	}()
	return cli.Main(cli.Machine{Args: args, Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Env: os.Environ(), Now: time.Now})
}

// inside returns the bytes of the heap that were in use when it was cleaned last, and the goroutines without the one
// that asks.
func inside() string {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	return fmt.Sprintf("%d %d", live[0].Value.Uint64(), runtime.NumGoroutine()-1)
}
