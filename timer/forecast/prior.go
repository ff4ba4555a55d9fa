// Package forecast says when a debate will end, from the rules and from what was observed.
//
// A Forecaster learns from the State how long statements are against their limits, how long changeovers take, who
// does not answer and how the list grows, starting from a model of other debates and moving away from it as it sees
// more. It then plays the rest of the debate many times and reports the middle and the range. docs/forecast.md has
// the method and how good it is.
package forecast

import (
	"math"
	"math/rand/v2"
	"slices"

	"rostrum/speakers"
	"rostrum/timer/rehearsal"
)

// Prior is what is believed of a debate before anything of it was seen.
type Prior struct {
	model     rehearsal.Model
	mean      map[speakers.Category]float64 // of the logarithm of length over limit
	residuals []float64                     // what single statements add to that, sorted
	gaps      []float64                     // changeovers in seconds, sorted

	Day    float64 // standard deviation between debates of the level common to all categories
	Skew   float64 // by what share a debate may sooner be longer than others than shorter
	Habits []habit // what may happen to the level over a debate
	Noise  float64 // standard deviation between statements, to begin with
	NoiseN float64 // how many observations that is worth
	Bag    int     // how many observations the prior's residuals are worth
	GapBag int     // and the prior's changeovers
}

const atoms = 256 // that a prior's distribution is made of

// PriorOf makes a prior of a model. It trusts the model's shape and doubts its level.
func PriorOf(m rehearsal.Model) Prior {
	p := Prior{
		model: m, mean: map[speakers.Category]float64{},
		Day: max(0.19, m.Day), Skew: 0.40, Habits: usualHabits(), Noise: 0.30, NoiseN: 3, Bag: 3, GapBag: 3,
	}
	long := m.LongShare * math.Log(max(m.LongFactor, 1))
	for _, c := range speakers.Categories() {
		l, ok := m.Lengths[c]
		if !ok {
			l = m.Lengths[speakers.Unknown]
		}
		p.mean[c] = math.Log(max(l.Median, 0.01)) + long
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range atoms {
		x := 0.30*r.NormFloat64() - long
		if r.Float64() < m.LongShare {
			x += math.Log(max(m.LongFactor, 1)) + 0.3*r.NormFloat64()
		}
		p.residuals = append(p.residuals, x)
		p.gaps = append(p.gaps, m.Changeover.Draw(r).Seconds())
	}
	centre(p.residuals)
	slices.Sort(p.residuals)
	slices.Sort(p.gaps)
	return p
}

// centre takes the mean away.
func centre(x []float64) {
	mean := average(x)
	for i := range x {
		x[i] -= mean
	}
}

func average(x []float64) float64 {
	if len(x) == 0 {
		return 0
	}
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	return sum / float64(len(x))
}
