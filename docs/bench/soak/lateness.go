//go:build linux

package main

import (
	"regexp"
	"slices"
	"strconv"
	"time"

	"golang.org/x/sys/unix"

	"rostrum/timer/journal"
	"rostrum/timer/session"
)

// shown is a second as it came to the screen.
type shown struct {
	at    time.Duration // boot time
	grant int           // of the so manieth statement, counted from 0
	spent time.Duration // as the screen says
}

var spoken = regexp.MustCompile(`spoken (\d+):(\d+)`)

// now reads the clock that the program reads.
func now() time.Duration {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_BOOTTIME, &ts); err != nil {
		panic(err)
	}
	return time.Duration(ts.Nano())
}

// look notes each new second of a statement whose clock nothing has touched.
func (a *aide) look(screen string) {
	at := now()
	a.mu.Lock()
	defer a.mu.Unlock()
	if !a.clean {
		return
	}
	m := spoken.FindStringSubmatch(screen)
	if m == nil {
		return
	}
	minutes, _ := strconv.Atoi(m[1])
	seconds, _ := strconv.Atoi(m[2])
	s := shown{at: at, grant: a.grants - 1, spent: time.Duration(minutes*60+seconds) * time.Second}
	if n := len(a.shown); s.spent == 0 || n > 0 && a.shown[n-1].grant == s.grant && a.shown[n-1].spent >= s.spent {
		return
	}
	a.shown = append(a.shown, s)
}

func (a *aide) begins() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.grants++
	a.clean = true
}

func (a *aide) touched() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.clean = false
}

// late is by how much a second came to the screen after it was due.
type late struct {
	at time.Duration // since the first
	by time.Duration
}

// lateness compares the seconds shown with the log, which says when each statement began. A real session's log says what
// the clock read when it was opened. A rehearsal's does not: there the second that came first of all counts as in time.
func (a *aide) lateness(log journal.Log) []late {
	a.mu.Lock()
	defer a.mu.Unlock()
	granted := grantedAt(log)
	var all []late
	for _, s := range a.shown {
		if s.grant >= len(granted) {
			continue
		}
		all = append(all, late{at: s.at - a.shown[0].at, by: s.at - a.real(granted[s.grant]+s.spent)})
	}
	if len(all) == 0 {
		return nil
	}
	zero := slices.MinFunc(all, func(a, b late) int { return int(a.by - b.by) }).by
	if clock := log.Opened().Clock; clock != nil && a.speed == 1 {
		zero = time.Duration(clock.ZeroMS) * time.Millisecond
	}
	for i := range all {
		all[i].by -= zero
	}
	return all
}

func grantedAt(log journal.Log) (all []time.Duration) {
	for _, r := range log.Records {
		if _, ok := r.Event.(session.FloorGranted); ok {
			all = append(all, r.Stamp.Elapsed)
		}
	}
	return all
}
