package rehearsal

import (
	"slices"
	"time"
)

// times are reactions as they were lived through.
type times struct {
	all   []time.Duration
	early []time.Duration // by how much
}

func (t *times) add(d time.Duration, speed float64) {
	if speed > 0 {
		d = time.Duration(float64(d) / speed)
	}
	if d < 0 {
		t.early = append(t.early, -d)
		return
	}
	t.all = append(t.all, d)
}

func (t times) sum() Reaction {
	r := Reaction{Count: len(t.all) + len(t.early), Early: len(t.early)}
	if len(t.early) > 0 {
		r.Earliest = slices.Max(t.early)
	}
	if off := slices.Concat(t.all, t.early); len(off) > 0 {
		slices.Sort(off)
		r.off = off[len(off)/2]
	}
	if len(t.all) > 0 {
		slices.Sort(t.all)
		r.Median, r.Slowest = t.all[len(t.all)/2], t.all[len(t.all)-1]
	}
	return r
}
