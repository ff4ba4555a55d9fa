package forecast

import "math"

// drawList draws how many will not answer, withdraw or sign up late. The rates are an hour's.
func (d *drawer) drawList() {
	m, o := d.prior.model, d.seen
	d.absence = beta(0.5+float64(o.absent), 0.5/math.Max(m.AbsentShare, 0.005)+float64(o.heard), d.r)
	hours := d.expected() / 3600
	d.lateOnes = 0
	if !d.ahead.closed {
		seen, left := d.signing(hours)
		d.lateOnes = min(d.count(m.SignUps*0.7, o.joins, seen, left), len(d.ahead.sticks)+5)
	}
	for range d.ahead.absent {
		if d.r.Float64() < comesBack {
			d.lateOnes++
		}
	}
	leaves := d.count(m.Withdrawals, o.leaves, o.hours, hours)
	d.leaving = math.Min(float64(leaves)/math.Max(float64(len(d.ahead.sticks)), 1), 0.5)
}

// signing returns the hours seen and the hours to come by what they count for late sign-ups. Fewer and fewer sign up the
// less of the list is left: the rate falls in a line to nothing at its end, and is as usual in the middle.
func (d *drawer) signing(hours float64) (seen, left float64) {
	past := float64(d.seen.heard) / math.Max(float64(d.seen.heard+len(d.ahead.sticks)), 1)
	return d.seen.hours * (2 - past), hours * (1 - past)
}

// count draws how often something that comes by chance comes in so many hours, with as many at once as were seen.
func (d *drawer) count(anHour float64, e episodes, seen, hours float64) int {
	rate := gamma(rateN+float64(len(e.sizes)), d.r) / (rateN/math.Max(anHour, 0.01) + seen)
	n := 0
	for range poisson(rate*hours, d.r) {
		if i := d.r.IntN(len(e.sizes) + 2); i < len(e.sizes) {
			n += e.sizes[i]
		} else {
			n++
		}
	}
	return n
}
