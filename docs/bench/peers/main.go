//go:build linux

// Command peers measures the program and others that count time, side by side in one run: each at a pseudo-terminal of
// its own, all at once, their seconds a little apart. It prints one Markdown table. It takes five minutes:
//
//	go run ./docs/bench/peers
//
// It is run at the top of the repository, and needs Linux. Programs that are not installed are left out and named:
// countdown (go install github.com/antonmedv/countdown@latest), termdown (pip install termdown), tty-clock (a Debian package).
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"
)

// bench is what all measurements share.
type bench struct {
	folder string // for what is built, lists and logs; removed at the end
	length time.Duration
}

func main() {
	seconds := flag.Int("seconds", 120, "how long is counted, once idle and once under load; 20 at least")
	flag.Parse()
	b := &bench{length: time.Duration(max(*seconds, 20)) * time.Second}
	if err := b.run(); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(2)
	}
}

func (b *bench) run() (err error) {
	if b.folder, err = os.MkdirTemp("", "rostrum-peers"); err != nil {
		return err
	}
	defer os.RemoveAll(b.folder)
	all, missing, err := b.programs()
	if err != nil {
		return err
	}
	found := make([]column, len(all))
	for _, measure := range []func([]program, []column) error{b.starts, b.idle, b.stopped, b.loaded} {
		if err := measure(all, found); err != nil {
			return err
		}
	}
	b.print(all, found, missing)
	return nil
}

func (b *bench) print(all []program, found []column, missing []string) {
	fmt.Printf("%d processors, %s/%s, %s; counted for %v.\n\n", runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, time.Now().Format(time.DateOnly), b.length)
	head := "| program |"
	for _, title := range []string{
		"zero shown late", "with two busy programs for each processor", "after a stop of 3 s", "processor time a minute",
		"bytes a second", "peak memory", "start to first output",
	} {
		head += " " + title + " |"
	}
	fmt.Println(head)
	fmt.Println(strings.Repeat("| --- ", 8) + "|")
	for i, p := range all {
		f := found[i]
		fmt.Println("| " + strings.Join([]string{p.name, f.idle, f.loaded, f.stopped, f.processor, f.sent, f.memory, f.start}, " | ") + " |")
	}
	if len(missing) > 0 {
		fmt.Println("\nNot installed here, and left out: " + strings.Join(missing, ", ") + ".")
	}
}
