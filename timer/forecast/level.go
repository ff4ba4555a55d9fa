package forecast

import "math"

// level is what is believed of the debate's lengths under one habit: a level common to all, and what each group adds
// to it, as a normal distribution of their logarithms. It is a Kalman filter.
type level struct {
	habit  habit
	weight float64 // logarithm of how well the habit explains what was seen, and of how likely it was before
	mean   [dims]float64
	cov    [dims][dims]float64
	n      float64
	sum2   float64
	left   []float64 // what single statements differed by from what was expected of them
}

const (
	common = 0
	slope  = 1 // by how much the common level changes from one statement to the next
	local  = 2 // what neighbours have in common
	first  = 3 // of the groups
	dims   = groups + first
)

func (g group) dim() int { return int(g) + first }

// noise is the standard deviation of single statements around the level.
func (l *level) noise() float64 { return math.Sqrt(l.sum2 / l.n) }

// newLevel is what the prior says, of a list of so many.
func (p Prior) newLevel(h habit, whole int) *level {
	l := &level{habit: h, weight: math.Log(h.share)}
	l.n, l.sum2 = p.NoiseN, p.NoiseN*p.Noise*p.Noise
	for i := first; i < dims; i++ {
		l.cov[i][i] = h.apart * h.apart
	}
	l.cov[groupUnlimited.dim()][groupUnlimited.dim()] = 0.3 * 0.3
	l.cov[groupDraft.dim()][groupDraft.dim()] = 0.1 * 0.1
	l.cov[local][local] = h.local * p.Noise * p.Noise
	l.wide(p, float64(whole))
	return l
}

// wide sets how far the level may be from the prior's. How debates differ is said of their means over the whole list:
// a trend turns around the middle of the list, and a wandering level begins the closer.
func (l *level) wide(p Prior, whole float64) {
	trend, walk := l.habit.trend*l.habit.trend, l.habit.drift*l.habit.drift*p.Noise*p.Noise*whole/3
	l.cov[common][common] = max(p.Day*p.Day-walk, p.Day*p.Day/4) + trend/4
	l.cov[slope][slope] = trend / (whole * whole)
	l.cov[common][slope] = -trend / (2 * whole)
	l.cov[slope][common] = l.cov[common][slope]
}

// load says how much of the common level is in a group: none in a statement that was estimated from its draft.
func load(g group) float64 {
	if g == groupDraft {
		return 0
	}
	return 1
}

func (l *level) at(g group) float64 { return l.mean[g.dim()] + load(g)*(l.mean[common]+l.mean[local]) }

// pass lets the level go on by one statement.
func (l *level) pass() {
	l.mean[common] += l.mean[slope]
	l.mean[local] *= memory
	for i := range dims {
		l.cov[common][i] += l.cov[slope][i]
		l.cov[local][i] *= memory
	}
	for i := range dims {
		l.cov[i][common] += l.cov[i][slope]
		l.cov[i][local] *= memory
	}
	l.cov[common][common] += l.habit.drift * l.habit.drift * l.sum2 / l.n
	l.cov[local][local] += l.habit.local * (1 - memory*memory) * l.sum2 / l.n
}

// update takes in a statement.
func (l *level) update(x length) {
	var gain [dims]float64
	for i := range gain {
		gain[i] = l.cov[i][x.group.dim()] + load(x.group)*(l.cov[i][common]+l.cov[i][local])
	}
	within := gain[x.group.dim()] + load(x.group)*(gain[common]+gain[local])
	noise := l.sum2 / l.n
	surprise := x.log - l.at(x.group)
	l.judge(surprise*surprise/(within+noise), within+noise)
	l.left = append(l.left, surprise*math.Sqrt(noise/(within+noise)))
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

// judge says how likely a statement was: by Student's distribution, since the noise is itself learned, and with no
// single statement deciding.
func (l *level) judge(square, variance float64) {
	nu := min(l.n, 8)
	l.weight -= 0.5*math.Log(variance) + (nu+1)/2*math.Log(1+square/nu)
}

// excess returns the sum of what far statements are beyond two and a half deviations: the level was kept from
// following them, and they are part of what is to come nevertheless.
func (l *level) excess() float64 {
	sum, bound := 0.0, 2.5*l.noise()
	for _, x := range l.left {
		sum += x - min(max(x, -bound), bound)
	}
	return sum
}

// root returns the lower triangle whose product with itself is the covariance.
func (l *level) root() *[dims][dims]float64 {
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
	return &r
}
