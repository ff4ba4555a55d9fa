package forecast

import (
	"math"
	"math/rand/v2"

	"rostrum/speakers"
)

// families3 were written when nothing of the method was changed any more: texts read at a pace, logarithms with
// Student's tails, a swing, an afternoon, speakers who answer the one before, joint statements, bounded lengths, empty
// seats in runs.
var families3 = []family{
	{"third: texts of so many words, read at a pace", func(r *rand.Rand, _ int) habits {
		words := 0.85 + 0.4*r.Float64() // of what the limit holds
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				pace := []float64{113, 113, 113, 118, 113, 86, 81}[r.IntN(7)] * math.Exp(0.12*r.NormFloat64())
				return limit * words * math.Exp(0.18*r.NormFloat64()) * 113 / pace
			},
			gap: normalGap(24, 8, r), absent: none,
		}
	}},
	{"third: logarithms with Student's tails", func(r *rand.Rand, _ int) habits {
		level := 0.1 + 0.18*r.NormFloat64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				tail := r.NormFloat64() / math.Sqrt(gamma(1.5, r)/1.5)
				return limit * math.Exp(level+min(max(0.18*tail, -1.2), 1.6))
			},
			gap: func(int) float64 { return 25 * math.Exp(0.4*r.NormFloat64()) }, absent: none,
		}
	}},
	{"third: a swing over the morning", func(r *rand.Rand, n int) habits {
		level, size, phase, turns := 0.95+0.4*r.Float64(), 0.25*r.Float64(), 6.3*r.Float64(), 0.5+2*r.Float64()
		return habits{
			length: func(place int, _ speakers.Speaker, limit float64) float64 {
				swing := size * math.Sin(phase+6.3*turns*float64(place)/float64(n))
				return limit * level * math.Exp(swing+0.22*r.NormFloat64())
			},
			gap: normalGap(30, 10, r), absent: none,
		}
	}},
	{"third: brisker after three hours", func(r *rand.Rand, _ int) habits {
		level, brisk, passed := 1+0.35*r.Float64(), 0.75+0.3*r.Float64(), 0.0
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				x := limit * level * math.Exp(0.24*r.NormFloat64())
				if passed > 3*3600 {
					x *= brisk
				}
				passed += x + 28
				return x
			},
			gap: normalGap(28, 9, r), absent: none,
		}
	}},
	{"third: who follows a long one is brief", func(r *rand.Rand, _ int) habits {
		level, before := 1+0.3*r.Float64(), 0.0
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				before = -0.4*before + 0.25*r.NormFloat64()
				return limit * level * math.Exp(before)
			},
			gap: normalGap(20+20*r.Float64(), 8, r), absent: none,
		}
	}},
	{"third: joint statements among them", func(r *rand.Rand, _ int) habits {
		member, other, joint := 0.85+0.3*r.Float64(), 0.95+0.3*r.Float64(), 0.05+0.15*r.Float64()
		return habits{
			length: func(_ int, sp speakers.Speaker, limit float64) float64 {
				x := other
				if sp.Category == speakers.Member {
					x = member
				}
				if r.Float64() < joint {
					x *= 1.5
				}
				return limit * x * math.Exp(0.2*r.NormFloat64())
			},
			gap: normalGap(30, 12, r), absent: func(int) bool { return r.Float64() < 0.03 },
		}
	}},
	{"third: bounded lengths, levels far apart", func(r *rand.Rand, _ int) habits {
		level := 0.7 + 0.8*r.Float64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				return limit * level * (0.4 + 1.2*beta(3, 3, r))
			},
			gap: normalGap(15+25*r.Float64(), 8, r), absent: none,
		}
	}},
	{"third: empty seats in runs, names withdrawn", func(r *rand.Rand, _ int) habits {
		level, away := 1+0.3*r.Float64(), false
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				return limit * level * math.Exp(0.25*r.NormFloat64())
			},
			gap: normalGap(28, 9, r), leave: r.IntN(5), late: r.IntN(3),
			absent: func(int) bool {
				if away {
					away = r.Float64() < 0.5
				} else {
					away = r.Float64() < 0.02
				}
				return away
			},
		}
	}},
}
