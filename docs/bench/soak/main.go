//go:build linux

// Command soak plays a long debate at the real console in a real pseudo-terminal and watches what grows: memory,
// goroutines, open files, the lateness of the seconds shown, the log.
//
//	go run ./docs/bench/soak                        twelve hours of debate, 120 times as fast: six minutes
//	go run ./docs/bench/soak -speed 1 -hours 1      an hour of it, in an hour
//
// At another speed than 1 the program is run as a rehearsal, which is the same console on another clock: its saver, its
// log and its screens are the real ones. A row is written for each minute of the debate, and a verdict at the end.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"rostrum/timer/journal"
	"rostrum/timer/session"
)

// soak is one run.
type soak struct {
	hours    float64 // of debate
	speed    int
	speakers int
	seed     uint64
	folder   string // for the list, the log and what the program says of itself
}

func main() {
	if len(os.Args) > 3 && os.Args[1] == "-console" {
		os.Exit(asConsole(os.Args[2], os.Args[3], os.Args[4:]))
	}
	var s soak
	flag.Float64Var(&s.hours, "hours", 12, "how long the debate is")
	flag.IntVar(&s.speed, "speed", 120, "how many times faster than life it is played; 1: a real session")
	flag.IntVar(&s.speakers, "speakers", 200, "how many are on the list")
	flag.Uint64Var(&s.seed, "seed", 1, "of what the aide does")
	flag.Parse()
	grown, err := s.run()
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(2)
	}
	if grown {
		os.Exit(1)
	}
}

func (s *soak) run() (grown bool, err error) {
	if s.folder, err = os.MkdirTemp("", "rostrum-soak"); err != nil {
		return false, err
	}
	defer os.RemoveAll(s.folder)
	if err := s.writeList(); err != nil {
		return false, err
	}
	a, err := s.sit()
	if err != nil {
		return false, err
	}
	defer a.Leave()
	began := time.Now()
	fmt.Printf("%.1f hours of debate of %d speakers, %d times as fast, begun %s\n\n", s.hours, s.speakers, s.speed, began.UTC().Format(time.RFC3339))
	rows := make(chan []sample)
	stop := make(chan struct{})
	go func() { rows <- s.watch(a, stop) }()
	err = a.debate(began.Add(s.real(time.Duration(s.hours * float64(time.Hour)))))
	close(stop)
	samples := <-rows
	if err != nil {
		return false, err
	}
	log, err := a.leave()
	if err != nil {
		return false, err
	}
	return a.verdict(samples, log), nil
}

// real is how long so much of the debate takes here.
func (s *soak) real(d time.Duration) time.Duration { return d / time.Duration(s.speed) }

func (s *soak) log() string { return filepath.Join(s.folder, "soak.jsonl") }

var names = []string{"Albania", "Brazil", "Côte d'Ivoire", "Democratic Republic of the Congo", "Ecuador", "Viet Nam", "阿尔巴尼亚", "United Kingdom"}

func (s *soak) writeList() error {
	f, err := os.Create(filepath.Join(s.folder, "list.csv"))
	if err != nil {
		return err
	}
	fmt.Fprintln(f, "name,category")
	for i := range s.speakers {
		fmt.Fprintf(f, "%s %d,%s\n", names[i%len(names)], i+1, []string{"member", "non-member"}[i%2])
	}
	return f.Close()
}

// sound reads the log that was written and wants it whole, of one session, and without a broken invariant.
func sound(path string) (journal.Log, error) {
	log, err := journal.ReadFile(path)
	if err != nil {
		return log, err
	}
	return log, errors.Join(log.Err(), session.Replay(log.Records).Check())
}
