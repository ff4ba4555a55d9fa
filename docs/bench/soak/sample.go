//go:build linux

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// sample is what is seen of the program at one minute of the debate.
type sample struct {
	minute     int
	resident   int // KiB
	heap       int // bytes in use after the last cleaning
	goroutines int
	files      int // open
	threads    int
	log        int64 // bytes
}

// watch takes a sample for each minute of the debate and prints it.
func (s *soak) watch(a *aide, stop chan struct{}) (all []sample) {
	fmt.Println("minute  RSS KiB  heap KiB  goroutines  files  threads  log bytes")
	ticks := time.NewTicker(s.real(time.Minute))
	defer ticks.Stop()
	for minute := 1; ; minute++ {
		select {
		case <-stop:
			return all
		case <-ticks.C:
		}
		one, err := s.sample(a.Process())
		if err != nil {
			continue // not told yet, or gone already: the end will say so
		}
		one.minute = minute
		all = append(all, one)
		fmt.Printf("%6d  %7d  %8d  %10d  %5d  %7d  %9d\n",
			one.minute, one.resident, one.heap>>10, one.goroutines, one.files, one.threads, one.log)
	}
}

func (s *soak) sample(process int) (one sample, err error) {
	proc := fmt.Sprintf("/proc/%d", process)
	if one.resident, err = status(proc, "VmRSS:"); err != nil {
		return one, err
	}
	if one.threads, err = status(proc, "Threads:"); err != nil {
		return one, err
	}
	files, err := os.ReadDir(filepath.Join(proc, "fd"))
	if err != nil {
		return one, err
	}
	one.files = len(files)
	log, err := os.Stat(s.log())
	if err != nil {
		return one, err
	}
	one.log = log.Size()
	told, err := os.ReadFile(s.told())
	if err != nil {
		return one, err
	}
	_, err = fmt.Sscan(string(told), &one.heap, &one.goroutines)
	return one, err
}

func (s *soak) told() string { return filepath.Join(s.folder, "inside") }

func status(folder, name string) (int, error) {
	data, err := os.ReadFile(filepath.Join(folder, "status"))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(data)) {
		if value, ok := strings.CutPrefix(line, name); ok {
			return strconv.Atoi(strings.Fields(value)[0])
		}
	}
	return 0, fmt.Errorf("%s has no %s", folder, name)
}
