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

// usage is what the kernel has counted for a process so far.
type usage struct {
	processor time.Duration // in all threads, to the nanosecond
	wakeUps   int           // how often a thread went to sleep of itself
}

// used reads what a process has used, thread by thread: /proc/PID/stat counts in hundredths of a second only.
func used(pid int) (usage, error) {
	var u usage
	tasks, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*", pid))
	if err != nil {
		return u, err
	}
	for _, task := range tasks {
		data, err := os.ReadFile(filepath.Join(task, "schedstat"))
		if err != nil {
			return u, err
		}
		ns, err := strconv.ParseInt(strings.Fields(string(data))[0], 10, 64)
		if err != nil {
			return u, err
		}
		u.processor += time.Duration(ns)
		n, err := status(task, "voluntary_ctxt_switches:")
		if err != nil {
			return u, err
		}
		u.wakeUps += n
	}
	return u, nil
}

// peak returns the most memory that a process ever held, in KiB.
func peak(pid int) (int, error) { return status(fmt.Sprintf("/proc/%d", pid), "VmHWM:") }

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
