//go:build linux

package main

import (
	"fmt"
	"slices"
	"time"
)

// spread is a set of durations as a person wants to see it.
type spread []time.Duration

func (s spread) String() string {
	if len(s) == 0 {
		return "none"
	}
	return fmt.Sprintf("median %s, 99th percentile %s, worst %s of %d", ms(s.part(50)), ms(s.part(99)), ms(s.part(100)), len(s))
}

// part returns the value that so many in a hundred do not pass.
func (s spread) part(percent int) time.Duration {
	sorted := slices.Sorted(slices.Values(s))
	return sorted[min(max((len(sorted)*percent+99)/100-1, 0), len(sorted)-1)]
}

func (s spread) over(d time.Duration) int {
	n := 0
	for _, v := range s {
		if v > d {
			n++
		}
	}
	return n
}

func ms(d time.Duration) string { return fmt.Sprintf("%.2f ms", float64(d)/float64(time.Millisecond)) }
