package forecast

import (
	"math"
	"math/rand/v2"

	"rostrum/speakers"
)

// families2 are an outside examiner's debates: most of them stationary, as whoever examines a forecaster would draw them.
var families2 = []family{
	{"second: log-normal around the debate's own level", func(r *rand.Rand, _ int) habits {
		level, sigma := math.Exp(0.05+0.2*r.NormFloat64()), 0.15+0.2*r.Float64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				return limit * level * math.Exp(sigma*r.NormFloat64()-sigma*sigma/2)
			},
			gap: normalGap(25, 8, r), absent: none,
		}
	}},
	{"second: log-normal, one level for all debates, a few absent", func(r *rand.Rand, _ int) habits {
		away := 0.08 * r.Float64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 { return limit * math.Exp(0.25*r.NormFloat64()) },
			gap:    func(int) float64 { return 10 + 10*r.ExpFloat64() },
			absent: func(int) bool { return r.Float64() < away },
		}
	}},
	{"second: gamma lengths", func(r *rand.Rand, _ int) habits {
		level, shape := 0.85+0.5*r.Float64(), 6+r.IntN(15)
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				return limit * level * erlang(shape, r) / float64(shape)
			},
			gap: func(int) float64 { return 5 + 20*erlang(3, r)/3 }, absent: none,
		}
	}},
	{"second: normal lengths, truncated", func(r *rand.Rand, _ int) habits {
		mean, sd := 0.9+0.3*r.Float64(), 0.15+0.15*r.Float64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				for {
					if x := mean + sd*r.NormFloat64(); x > 0.3 && x < 2.5 {
						return limit * x
					}
				}
			},
			gap: normalGap(10+30*r.Float64(), 6, r), absent: none,
		}
	}},
	{"second: minutes by category, whatever the limit", func(r *rand.Rand, _ int) habits {
		member, other, briefer := 300+120*r.Float64(), 180+60*r.Float64(), 480+240*r.Float64()
		return habits{
			length: func(_ int, sp speakers.Speaker, _ float64) float64 {
				mean := other
				switch sp.Category {
				case speakers.Member, speakers.President:
					mean = member
				case speakers.Briefer:
					mean = briefer
				}
				return mean * math.Exp(0.2*r.NormFloat64())
			},
			gap: normalGap(20, 7, r), absent: func(int) bool { return r.Float64() < 0.02 },
		}
	}},
	{"second: everybody within a tenth of the limit", func(r *rand.Rand, _ int) habits {
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 { return limit * (0.9 + 0.2*r.Float64()) },
			gap:    func(int) float64 { return 10 + 30*r.Float64() }, absent: none,
		}
	}},
	{"second: a share overruns, exponentially", func(r *rand.Rand, _ int) habits {
		a, b := erlang(3, r), erlang(4, r)
		share := a / (a + b)
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				if r.Float64() < share {
					return limit + 60*r.ExpFloat64()
				}
				return limit * (0.7 + 0.3*r.Float64())
			},
			gap: normalGap(22, 8, r), absent: func(int) bool { return r.Float64() < 0.03 },
		}
	}},
	{"second: short readers and full readers", func(r *rand.Rand, _ int) habits {
		short := 0.2 + 0.4*r.Float64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				if r.Float64() < short {
					return limit * (0.6 + 0.08*r.NormFloat64())
				}
				return limit * (1.25 + 0.15*r.NormFloat64())
			},
			gap: normalGap(30, 10, r), absent: none,
		}
	}},
	{"second: sign-ups, withdrawals, absentees", func(r *rand.Rand, _ int) habits {
		level, away := 1+0.3*r.Float64(), 0.02+0.06*r.Float64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				return limit * level * math.Exp(0.22*r.NormFloat64())
			},
			gap:    normalGap(28, 10, r),
			absent: func(int) bool { return r.Float64() < away }, late: 1 + r.IntN(6), leave: r.IntN(4),
		}
	}},
	{"second: one speaks for 21 minutes", func(r *rand.Rand, n int) habits {
		who := r.IntN(n)
		return habits{
			length: func(place int, _ speakers.Speaker, limit float64) float64 {
				if place == who {
					return 21 * 60
				}
				return limit * 1.05 * math.Exp(0.25*r.NormFloat64())
			},
			gap: normalGap(25, 9, r), absent: none,
		}
	}},
	{"second: a slow mood", func(r *rand.Rand, _ int) habits {
		mood, level := 0.15*r.NormFloat64(), 0.05+0.1*r.NormFloat64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				mood = 0.93*mood + 0.055*r.NormFloat64()
				return limit * math.Exp(level+mood+0.18*r.NormFloat64())
			},
			gap: normalGap(27, 9, r), absent: none,
		}
	}},
	{"second: ministers first and longer, a shorter afternoon", func(r *rand.Rand, n int) habits {
		longer, shorter := 1.1+0.3*r.Float64(), 0.75+0.2*r.Float64()
		ministers, noon := 15+r.IntN(8), n*6/10
		return habits{
			length: func(place int, sp speakers.Speaker, limit float64) float64 {
				level := 1.05
				switch {
				case sp.Category == speakers.Briefer:
				case place < 4 || place >= 15 && place < ministers:
					level = longer
				case place > noon:
					level = shorter
				}
				return limit * level * math.Exp(0.2*r.NormFloat64())
			},
			gap: normalGap(24, 8, r), absent: func(int) bool { return r.Float64() < 0.04 },
		}
	}},
}

// erlang is the sum of some exponential draws of mean one.
func erlang(shape int, r *rand.Rand) float64 {
	sum := 0.0
	for range shape {
		sum += r.ExpFloat64()
	}
	return sum
}
