package forecast

import (
	"slices"
	"sort"
	"time"

	"rostrum/timer/rehearsal"
)

// lateResumption is by how much a sitting begins after its hour, as is usual. Source: the 8648th meeting of 29 October
// 2019, suspended at 13:22 and resumed at 15:01.
const lateResumption = 2 * time.Minute

// stretch is a sitting to come, in seconds from the instant of the forecast.
type stretch struct{ from, to float64 }

// stretches returns the sittings from an instant on, until they hold so many seconds. The last has no end where there
// are no hours.
func stretches(h rehearsal.Hours, from time.Time, need float64) []stretch {
	var all []stretch
	for at, held := from, 0.0; held < need; {
		stop, next, ok := h.Stop(at)
		if !ok || len(all) > 4000 {
			return append(all, stretch{at.Sub(from).Seconds(), 1e12})
		}
		all = append(all, stretch{at.Sub(from).Seconds(), stop.Sub(from).Seconds()})
		held += stop.Sub(at).Seconds()
		at = next.Add(lateResumption)
	}
	return append(all, stretch{1e12, 2e12})
}

// hours works out when the list ends if sittings end at the hard stops. Whoever speaks at a stop is heard to the end.
func (r *Forecast) hours(h rehearsal.Hours, f *fit, leads, lefts []float64, from time.Time) {
	all := stretches(h, from, slices.Max(lefts))
	ends := make([]float64, len(lefts))
	for i, left := range lefts {
		ends[i] = through(all, left, f.overrun(&f.paths[i], all[0].to-leads[i]))
	}
	slices.Sort(ends)
	at := func(q float64) time.Time { return from.Add(seconds(quantile(ends, q))) }
	r.InHours = Instants{at(0.1), at(0.5), at(0.9)}
}

// through returns when work of so many seconds is done. The first stretch goes on past its stop by overrun.
func through(all []stretch, left, overrun float64) float64 {
	for i, s := range all {
		length := s.to - s.from
		if i == 0 {
			length += overrun
		}
		if left <= length {
			return s.from + left
		}
		left -= length
	}
	return all[len(all)-1].from + left
}

// overrun returns by how much the statement that is being made so many seconds after the first one's beginning lasts
// longer.
func (f *fit) overrun(p *path, room float64) float64 {
	if room < 0 {
		return -room / 2
	}
	n := sort.Search(len(p.ends), func(k int) bool { return float64(p.ends[k]) > room })
	if n == len(p.ends) || f.size > 1 {
		return 0
	}
	return float64(p.ends[n]) - room
}
