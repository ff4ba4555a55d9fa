package forecast

import (
	"math"
	"math/rand/v2"
)

// normalAt returns the quantile of the standard normal distribution at u, in (0, 1).
func normalAt(u float64) float64 { return math.Sqrt2 * math.Erfinv(2*u-1) }

// gamma draws from the gamma distribution of a shape and scale 1. Source: Marsaglia and Tsang, 2000.
func gamma(shape float64, r *rand.Rand) float64 {
	if shape < 1 {
		return gamma(shape+1, r) * math.Pow(r.Float64(), 1/shape)
	}
	d := shape - 1.0/3
	for {
		x := r.NormFloat64()
		v := 1 + x/math.Sqrt(9*d)
		if v <= 0 {
			continue
		}
		v = v * v * v
		if math.Log(1-r.Float64()) < x*x/2+d-d*v+d*math.Log(v) {
			return d * v
		}
	}
}

func beta(a, b float64, r *rand.Rand) float64 {
	x := gamma(a, r)
	return x / (x + gamma(b, r))
}

// poisson draws a count; for a mean over 30 by the normal approximation.
func poisson(mean float64, r *rand.Rand) int {
	if mean > 30 {
		return max(int(math.Round(mean+math.Sqrt(mean)*r.NormFloat64())), 0)
	}
	n := 0
	for at := r.ExpFloat64(); at < mean; at += r.ExpFloat64() {
		n++
	}
	return n
}

// bag draws a distribution that could have given what was seen: so many of the prior's values and of those seen, each
// picked by chance. To draw from it is to draw from a Dirichlet process: what is seen takes the prior's place by and by.
func bag(into, prior []float64, worth int, observed []float64, r *rand.Rand) []float64 {
	into = into[:0]
	n := worth + len(observed)
	for range min(max(n, 12), 96) {
		if i := r.IntN(n); i < worth {
			into = append(into, prior[r.IntN(len(prior))])
		} else {
			into = append(into, observed[i-worth])
		}
	}
	return into
}

// quantile returns the value below which a share q of sorted values lies.
func quantile(sorted []float64, q float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	at := q * float64(len(sorted)-1)
	i := min(int(at), len(sorted)-1)
	j := min(i+1, len(sorted)-1)
	return sorted[i] + (at-float64(i))*(sorted[j]-sorted[i])
}
