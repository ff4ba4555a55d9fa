package forecast

import (
	"math"
)

// block is a part of a long list: its yardsticks' sums and sums of squares.
type block struct {
	n        int
	sum, sq  [groups]float64
	place    float64
	inGroups []group
}

func blocksOf(sticks []yardstick, size int) []block {
	all := make([]block, 0, (len(sticks)+size-1)/size)
	for from := 0; from < len(sticks); from += size {
		b := block{place: float64(from)}
		for _, y := range sticks[from:min(from+size, len(sticks))] {
			if b.sum[y.group] == 0 {
				b.inGroups = append(b.inGroups, y.group)
			}
			b.n++
			b.sum[y.group] += y.base
			b.sq[y.group] += y.base * y.base
		}
		all = append(all, b)
	}
	return all
}

// inBlocks plays a long list in parts, each drawn from the normal distribution of its sum.
func (d *drawer) inBlocks(p *path) {
	spread := math.Max(d.m2-d.m1*d.m1, 0)
	stay := (1 - d.leaving) * (1 - d.absence*(1-d.prior.model.ReturnShare))
	between := d.meanGap + average(d.extras)
	at := 0.0
	for k, b := range d.parts {
		mean, variance := float64(b.n)*between, 0.0
		for _, g := range b.inGroups {
			x := d.factors[g] * d.trend(b.place, g)
			mean += b.sum[g] * x * d.m1
			variance += b.sq[g] * x * x * spread
		}
		at += math.Max(stay*mean+math.Sqrt(stay*variance)*d.r.NormFloat64(), 0)
		p.ends[k] = float32(at)
	}
	p.removed = int((1 - stay) * float64(len(d.ahead.sticks)))
	late := d.late.base*d.factors[d.late.group]*d.m1 + d.meanGap
	p.total = at + late*float64(d.lateOnes)
}
