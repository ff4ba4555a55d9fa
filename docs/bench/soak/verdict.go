//go:build linux

package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"rostrum/timer/journal"
)

// By how much the last quarter may lie above the second: what is kept of a long day's acts is a few hundred bytes
// each, and the collector's own breathing is more than that.
const (
	residentBound = 8 << 10 // KiB
	heapBound     = 6 << 20
	lateBound     = 5 * time.Millisecond
)

// figure is one row of the verdict.
type figure struct {
	name         string
	second, last string // quarters
	whole        string // worst of all
	grown        bool
}

// verdict compares the last quarter of the day with the second (the first warms up) and says what grew.
func (a *aide) verdict(samples []sample, log journal.Log) (grown bool) {
	if len(samples) < 4 {
		fmt.Println("\ntoo short for a verdict")
		return true
	}
	lates := a.lateness(log)
	rows := []figure{
		compared("resident memory, KiB", samples, func(s sample) int { return s.resident }, residentBound),
		compared("heap in use, bytes", samples, func(s sample) int { return s.heap }, heapBound),
		compared("goroutines", samples, func(s sample) int { return s.goroutines }, 0),
		compared("open files", samples, func(s sample) int { return s.files }, 0),
		compared("threads", samples, func(s sample) int { return s.threads }, 4),
		seconds(lates),
	}
	fmt.Printf("\n%d statements, %d records, %d bytes, sound; %d seconds looked at\n\n", a.grants, len(log.Records), samples[len(samples)-1].log, len(lates))
	fmt.Println(events(log))
	fmt.Println("| figure, median | second quarter | last quarter | most | |\n| --- | --- | --- | --- | --- |")
	for _, r := range rows {
		verdict := "does not grow"
		if r.grown {
			verdict, grown = "GROWS", true
		}
		fmt.Printf("| %s | %s | %s | %s | %s |\n", r.name, r.second, r.last, r.whole, verdict)
	}
	return grown
}

// events says how often each thing happened.
func events(log journal.Log) string {
	count := map[string]int{}
	for _, r := range log.Records {
		count[r.Event.Name()]++
	}
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(count)) {
		fmt.Fprintf(&b, "%s %d, ", name, count[name])
	}
	return strings.TrimSuffix(b.String(), ", ") + "\n"
}

func compared(name string, samples []sample, of func(sample) int, bound int) figure {
	values := make([]int, len(samples))
	for i, s := range samples {
		values[i] = of(s)
	}
	n := len(values)
	second, last := median(values[n/4:n/2]), median(values[n*3/4:])
	return figure{
		name: name, second: fmt.Sprint(second), last: fmt.Sprint(last), whole: fmt.Sprint(slices.Max(values)),
		grown: last-second > bound,
	}
}

// seconds says how late seconds were shown.
func seconds(all []late) figure {
	f := figure{name: "seconds shown late", grown: true}
	if len(all) < 40 {
		return f
	}
	end := all[len(all)-1].at
	quarter := func(from, to time.Duration) []time.Duration {
		var some []time.Duration
		for _, l := range all {
			if l.at >= from && l.at < to {
				some = append(some, l.by)
			}
		}
		return some
	}
	second, last, whole := quarter(end/4, end/2), quarter(end*3/4, end+1), quarter(0, end+1)
	f.second, f.last, f.whole = spread(second), spread(last), spread(whole)
	f.grown = median(last)-median(second) > lateBound
	return f
}

func spread(values []time.Duration) string {
	slices.Sort(values)
	over := 0
	for _, v := range values {
		if v > 50*time.Millisecond {
			over++
		}
	}
	ms := func(d time.Duration) string { return fmt.Sprintf("%.1f", float64(d)/float64(time.Millisecond)) }
	return fmt.Sprintf("%s ms, p99 %s, worst %s; %d of %d over 50 ms",
		ms(median(values)), ms(values[len(values)*99/100]), ms(values[len(values)-1]), over, len(values))
}

func median[T int | time.Duration](values []T) T {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	return sorted[len(sorted)/2]
}
