package forecast

import "math"

// level is what is believed of the debate's lengths: a level common to all, and what each group adds to it, as a
// normal distribution of their logarithms. It is a Kalman filter whose common level wanders.
type level struct {
	mean  [dims]float64 // the common level comes first
	cov   [dims][dims]float64
	noise float64 // standard deviation of single statements around it
	n     float64
	sum2  float64
	left  []float64 // residuals of what was seen
}

const (
	common = 0
	slope  = 1 // by how much the common level changes from one statement to the next
	dims   = groups + 2
)

// fading is what is left of the slope from one statement to the next: trends of a day do not go on for ever.
const fading = 0.97

func (g group) dim() int { return int(g) + 2 }

// learn starts from the prior and takes in every length in its order.
func (p Prior) learn(lengths []length) level {
	var l level
	l.n, l.sum2 = p.NoiseN, p.NoiseN*p.Noise*p.Noise
	for i := range dims {
		l.cov[i][i] = p.Category * p.Category
	}
	l.cov[groupUnlimited.dim()][groupUnlimited.dim()] = 0.3 * 0.3
	l.cov[groupDraft.dim()][groupDraft.dim()] = 0.1 * 0.1
	l.cov[common][common] = p.Day * p.Day
	l.cov[slope][slope] = p.Slope * p.Slope
	for _, x := range lengths {
		l.wander(p)
		l.update(x)
	}
	l.noise = math.Sqrt(l.sum2 / l.n)
	l.residuals(lengths)
	return l
}

// load says how much of the common level is in a group: none in a statement that was estimated from its draft.
func load(g group) float64 {
	if g == groupDraft {
		return 0
	}
	return 1
}

func (l *level) at(g group) float64 { return l.mean[g.dim()] + load(g)*l.mean[common] }

// wander lets the level go on by one statement. The slope keeps its spread while it fades and is renewed.
func (l *level) wander(p Prior) {
	l.mean[common] += l.mean[slope]
	l.mean[slope] *= fading
	for i := range dims {
		l.cov[common][i] += l.cov[slope][i]
		l.cov[slope][i] *= fading
	}
	for i := range dims {
		l.cov[i][common] += l.cov[i][slope]
		l.cov[i][slope] *= fading
	}
	l.cov[common][common] += p.Drift * p.Drift
	l.cov[slope][slope] += p.Slope * p.Slope * (1 - fading*fading)
}

func (l *level) update(x length) {
	var gain [dims]float64
	for i := range gain {
		gain[i] = l.cov[i][x.group.dim()] + load(x.group)*l.cov[i][common]
	}
	within := gain[x.group.dim()] + load(x.group)*gain[common]
	noise := l.sum2 / l.n
	surprise := x.log - l.at(x.group)
	// One statement far from all others says little of the level: beyond two and a half deviations it counts less.
	if far := math.Abs(surprise) / math.Sqrt(within+noise); far > 2.5 {
		noise *= far / 2.5 * far / 2.5
	}
	total := within + noise
	l.n++
	l.sum2 += min(surprise*surprise*noise/total, 4*noise)
	for i := range gain {
		l.mean[i] += gain[i] / total * surprise
	}
	for i := range gain {
		for j := range gain {
			l.cov[i][j] -= gain[i] * gain[j] / total
		}
	}
}

// residuals keeps what single statements differ by from the level believed in the end.
func (l *level) residuals(lengths []length) {
	const kept = 200 // the latest are enough
	for _, x := range lengths[max(len(lengths)-kept, 0):] {
		l.left = append(l.left, x.log-l.at(x.group))
	}
}

// excess returns the sum of what far statements are beyond two and a half deviations: the level was kept from
// following them, and they are part of what is to come nevertheless. The mean of all residuals would not do: where
// the level has fallen over the day, early ones are above it for that reason alone.
func (l *level) excess() float64 {
	sum := 0.0
	for _, x := range l.left {
		sum += x - min(max(x, -2.5*l.noise), 2.5*l.noise)
	}
	return sum
}

// likeness returns how much more uncertain a mean of so alike neighbours is than one of strangers, less 1: 0 where
// statements do not resemble those next to them. It is worked out from the residuals, and believed with reserve.
func (l *level) likeness() float64 {
	const reserve, dead = 12, 0.05
	mean := average(l.left)
	together, squares := 0.0, 0.0
	for i, x := range l.left {
		squares += (x - mean) * (x - mean)
		if i > 0 {
			together += (x - mean) * (l.left[i-1] - mean)
		}
	}
	n := float64(len(l.left))
	if n < 8 || squares == 0 {
		return 0
	}
	r := min(max((together/squares+1/n)*n/(n+reserve)-dead, 0), 0.6)
	return (1+r)/(1-r) - 1
}

// root returns the lower triangle whose product with itself is the covariance.
func (l *level) root() [dims][dims]float64 {
	var r [dims][dims]float64
	for i := range r {
		for j := range i + 1 {
			sum := l.cov[i][j]
			for k := range j {
				sum -= r[i][k] * r[j][k]
			}
			if i == j {
				r[i][i] = math.Sqrt(max(sum, 1e-12))
			} else {
				r[i][j] = sum / r[j][j]
			}
		}
	}
	return r
}
