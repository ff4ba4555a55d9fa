package forecast

import (
	"math"
	"math/rand/v2"

	"rostrum/speakers"
)

// families4 are held out: sixty entries or so, members and others with habits of their own, half of them stationary,
// some far over the limit and some under it. They were written before the method of this page was touched again.
var families4 = []family{
	{"fourth: log-normal, members and others far over", func(r *rand.Rand, _ int) habits {
		return habits{
			length: logNormal(byCategory(span(1.3, 1.6, r), span(1.3, 1.6, r)), 0.25, r),
			gap:    normalGap(span(15, 40, r), 6, r), absent: away(0.04, r),
		}
	}},
	{"fourth: gamma, all far over, late sign-ups", func(r *rand.Rand, _ int) habits {
		level, shape := span(1.3, 1.6, r), span(8, 20, r)
		return habits{
			length: func(_ int, sp speakers.Speaker, limit float64) float64 {
				return limit * level * gamma(shape, r) / shape
			},
			gap: normalGap(span(15, 40, r), 7, r), absent: none, late: r.IntN(6),
		}
	}},
	{"fourth: normal, most under the limit", func(r *rand.Rand, _ int) habits {
		level := byCategory(span(0.75, 0.95, r), span(0.8, 1, r))
		return habits{
			length: func(_ int, sp speakers.Speaker, limit float64) float64 {
				return limit * math.Max(level(sp)+0.13*r.NormFloat64(), 0.3)
			},
			gap: normalGap(span(15, 40, r), 6, r), absent: away(0.08, r),
		}
	}},
	{"fourth: members near the limit, others over", func(r *rand.Rand, _ int) habits {
		return habits{
			length: logNormal(byCategory(span(0.9, 1.1, r), span(1.15, 1.5, r)), 0.22, r),
			gap:    normalGap(span(15, 40, r), 8, r), absent: away(0.03, r), late: r.IntN(5), leave: r.IntN(3),
		}
	}},
	{"fourth: log-normal with pauses", func(r *rand.Rand, _ int) habits {
		level := math.Exp(0.12 + 0.18*r.NormFloat64())
		return habits{
			length: logNormal(byCategory(level, level), 0.28, r), gap: normalGap(span(15, 40, r), 9, r),
			absent: away(0.05, r), pause: pauses(0.08, 50, r),
		}
	}},
	{"fourth: far over, until the President asks for brevity", func(r *rand.Rand, n int) habits {
		before, after, when := span(1.35, 1.6, r), span(1, 1.2, r), n/3+r.IntN(n/2)
		return habits{
			length: func(place int, _ speakers.Speaker, limit float64) float64 {
				level := before
				if place >= when {
					level = after
				}
				return limit * level * math.Exp(0.22*r.NormFloat64())
			},
			gap: normalGap(span(15, 40, r), 7, r), absent: none,
		}
	}},
	{"fourth: over, with a mood", func(r *rand.Rand, _ int) habits {
		level, mood := byCategory(span(1.1, 1.4, r), span(1.2, 1.5, r)), 0.0
		return habits{
			length: func(_ int, sp speakers.Speaker, limit float64) float64 {
				mood = 0.9*mood + 0.05*r.NormFloat64()
				return limit * level(sp) * math.Exp(mood+0.2*r.NormFloat64())
			},
			gap: normalGap(span(15, 40, r), 7, r), absent: away(0.05, r),
		}
	}},
	{"fourth: under the limit, brisker in the afternoon", func(r *rand.Rand, n int) habits {
		level, brisk, noon := span(0.9, 1.05, r), span(0.8, 0.95, r), n/2+r.IntN(n/6)
		return habits{
			length: func(place int, _ speakers.Speaker, limit float64) float64 {
				x := level
				if place >= noon {
					x *= brisk
				}
				return limit * math.Max(x+0.15*r.NormFloat64(), 0.3)
			},
			gap: normalGap(span(20, 40, r), 8, r), absent: away(0.08, r), leave: r.IntN(4),
		}
	}},
	{"fourth: a few far over, the more the later", func(r *rand.Rand, n int) habits {
		share, level := span(0.1, 0.3, r), byCategory(span(0.95, 1.1, r), span(1, 1.2, r))
		return habits{
			length: func(place int, sp speakers.Speaker, limit float64) float64 {
				x := level(sp) * math.Exp(0.15*r.NormFloat64())
				if r.Float64() < share*(0.5+float64(place)/float64(n)) {
					x *= 1.9
				}
				return limit * x
			},
			gap: normalGap(span(15, 40, r), 6, r), absent: away(0.03, r), late: r.IntN(4),
		}
	}},
	{"fourth: longer and longer, with pauses", func(r *rand.Rand, n int) habits {
		from, to, shape := span(0.9, 1.1, r), span(1.15, 1.5, r), span(10, 25, r)
		return habits{
			length: func(place int, _ speakers.Speaker, limit float64) float64 {
				level := from + (to-from)*math.Min(float64(place)/float64(n), 1)
				return limit * level * gamma(shape, r) / shape
			},
			gap: normalGap(span(15, 40, r), 8, r), absent: none, pause: pauses(0.05, 60, r),
		}
	}},
}

func span(from, to float64, r *rand.Rand) float64 { return from + (to-from)*r.Float64() }

// byCategory is a level for members, the President among them, and one for all others.
func byCategory(member, other float64) func(speakers.Speaker) float64 {
	return func(sp speakers.Speaker) float64 {
		if sp.Category == speakers.Member || sp.Category == speakers.President {
			return member
		}
		return other
	}
}

func logNormal(level func(speakers.Speaker) float64, sigma float64, r *rand.Rand) func(int, speakers.Speaker, float64) float64 {
	return func(_ int, sp speakers.Speaker, limit float64) float64 {
		return limit * level(sp) * math.Exp(sigma*r.NormFloat64()-sigma*sigma/2)
	}
}

// away leaves a share of the seats empty: up to so many, drawn for the debate.
func away(upTo float64, r *rand.Rand) func(int) bool {
	share := upTo * r.Float64()
	return func(int) bool { return r.Float64() < share }
}

// pauses hold a share of statements for so many seconds on average.
func pauses(share, mean float64, r *rand.Rand) func() float64 {
	return func() float64 {
		if r.Float64() >= share {
			return 0
		}
		return mean * r.ExpFloat64()
	}
}
