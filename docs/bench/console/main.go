//go:build linux

// Command console measures the built program from outside, at a terminal of its own: how late each second is shown,
// what the processor, the memory and the line to the terminal have to bear, and how long keys and starts take.
//
//	go build -o /tmp/rostrum . && go run ./docs/bench/console -program /tmp/rostrum
//
// It needs Linux: the figures of the process are read from /proc. Nothing answers the program's questions to the
// terminal, so that no figure depends on how fast an emulator is. Every figure is printed as one row of a Markdown table.
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
	program string
	folder  string // for lists and logs, removed at the end
	seconds int
	keys    int
	starts  int
}

// measurement is one thing to measure, by the name that -only takes.
type measurement struct {
	name string
	of   func(*bench) error
}

var measurements = []measurement{
	{"second", (*bench).second},
	{"load", (*bench).underLoad},
	{"stop", (*bench).stopped},
	{"pause", (*bench).paused},
	{"counting", (*bench).counting},
	{"idle", (*bench).idle},
	{"start", (*bench).start},
	{"resume", (*bench).resume},
	{"keys", (*bench).keysAndDisk},
	{"memory", (*bench).memory},
	{"large", (*bench).large},
}

func main() {
	b := &bench{}
	flag.StringVar(&b.program, "program", "./rostrum", "the built program")
	flag.IntVar(&b.seconds, "seconds", 60, "how long seconds are watched, processor time and bytes counted")
	flag.IntVar(&b.keys, "keys", 300, "how many keys are pressed")
	flag.IntVar(&b.starts, "starts", 30, "how many starts the median is of")
	only := flag.String("only", "", "measure these alone: second,load,stop,pause,counting,idle,start,resume,keys,memory,large")
	flag.Parse()
	if err := b.run(strings.FieldsFunc(*only, func(r rune) bool { return r == ',' })); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(2)
	}
}

func (b *bench) run(only []string) (err error) {
	if b.folder, err = os.MkdirTemp("", "rostrum-bench"); err != nil {
		return err
	}
	defer os.RemoveAll(b.folder)
	fmt.Printf("%d processors, %s/%s, %s\n\n| figure | value |\n| --- | --- |\n",
		runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, time.Now().Format(time.DateOnly))
	for _, m := range measurements {
		if len(only) > 0 && !named(only, m.name) {
			continue
		}
		if err := m.of(b); err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
	}
	return nil
}

func named(names []string, name string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}

func row(figure, format string, args ...any) {
	fmt.Printf("| %s | %s |\n", figure, fmt.Sprintf(format, args...))
}
