package report

import (
	"slices"
	"time"
)

// Lengths describes a set of durations.
type Lengths struct {
	Count     int
	Total     time.Duration
	Shortest  time.Duration
	Quartile1 time.Duration
	Median    time.Duration
	Quartile3 time.Duration
	Longest   time.Duration
}

// lengthsOf describes the durations. Between two of them, quartiles are worked out in proportion, as spreadsheets
// (QUARTILE.INC), R (type 7) and pandas do.
func lengthsOf(all []time.Duration) Lengths {
	l := Lengths{Count: len(all)}
	if l.Count == 0 {
		return l
	}
	sorted := slices.Clone(all)
	slices.Sort(sorted)
	for _, d := range sorted {
		l.Total += d
	}
	l.Shortest, l.Longest = sorted[0], sorted[l.Count-1]
	l.Quartile1, l.Median, l.Quartile3 = quarter(sorted, 1), quarter(sorted, 2), quarter(sorted, 3)
	return l
}

// quarter returns what a number of quarters of the sorted durations are not longer than. It is exact: a quarter of a
// millisecond is a whole number of nanoseconds.
func quarter(sorted []time.Duration, quarters int) time.Duration {
	at := (len(sorted) - 1) * quarters
	low, part := at/4, time.Duration(at%4)
	if part == 0 {
		return sorted[low]
	}
	return sorted[low] + (sorted[low+1]-sorted[low])/4*part + (sorted[low+1]-sorted[low])%4*part/4
}
