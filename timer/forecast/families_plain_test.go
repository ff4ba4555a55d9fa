package forecast

import (
	"math"
	"math/rand/v2"

	"rostrum/speakers"
)

// plain are debates in which nothing happens: every statement is drawn alike, and only the debate's level differs from
// one to the next; and four in which one thing alone happens. The method was set on these and on families.
var plain = []family{
	{"plain: lognormal", func(r *rand.Rand, n int) habits {
		return alike(math.Exp(0.1+0.2*r.NormFloat64()), func() float64 { return math.Exp(0.3 * r.NormFloat64()) }, normalGap(28, 9, r))
	}},
	{"plain: hardly any spread", func(r *rand.Rand, n int) habits {
		return alike(0.9+0.5*r.Float64(), func() float64 { return math.Max(1+0.12*r.NormFloat64(), 0.4) }, normalGap(24, 6, r))
	}},
	{"plain: gamma, widely spread", func(r *rand.Rand, n int) habits {
		return alike(0.8+0.8*r.Float64(), func() float64 { return gamma(4, r) / 4 }, normalGap(32, 12, r))
	}},
	{"plain: the same level every time", func(r *rand.Rand, n int) habits {
		return alike(1.15, func() float64 { return math.Exp(0.3 * r.NormFloat64()) }, normalGap(30, 10, r))
	}},
	{"plain: anything from half to one and a half", func(r *rand.Rand, n int) habits {
		level := math.Exp(0.15 + 0.15*r.NormFloat64())
		return alike(level, func() float64 { return 0.5 + r.Float64() }, normalGap(20+30*r.Float64(), 8, r))
	}},
	{"plain: long changeovers", func(r *rand.Rand, n int) habits {
		gap := 40 + 40*r.Float64()
		return alike(0.9+0.3*r.Float64(), func() float64 { return math.Exp(0.22 * r.NormFloat64()) }, func(int) float64 { return gap * math.Exp(0.4*r.NormFloat64()) })
	}},
	{"one thing: members and others", func(r *rand.Rand, n int) habits {
		member, other := math.Exp(0.1+0.2*r.NormFloat64()), math.Exp(0.15+0.2*r.NormFloat64())
		return habits{
			length: func(_ int, sp speakers.Speaker, limit float64) float64 {
				level := other
				if sp.Category == speakers.Member || sp.Category == speakers.President {
					level = member
				}
				return limit * level * math.Exp(0.25*r.NormFloat64())
			},
			gap: normalGap(28, 9, r), absent: none,
		}
	}},
	{"one thing: a level that wanders", func(r *rand.Rand, n int) habits {
		at := 0.1 + 0.15*r.NormFloat64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				at += 0.04 * r.NormFloat64()
				return limit * math.Exp(at+0.25*r.NormFloat64())
			},
			gap: normalGap(28, 9, r), absent: none,
		}
	}},
	{"one thing: a trend either way", func(r *rand.Rand, n int) habits {
		level, trend := 0.1+0.15*r.NormFloat64(), 0.3*r.NormFloat64()
		return habits{
			length: func(place int, _ speakers.Speaker, limit float64) float64 {
				return limit * math.Exp(level+trend*(float64(place)/float64(n)-0.5)+0.25*r.NormFloat64())
			},
			gap: normalGap(28, 9, r), absent: none,
		}
	}},
	{"one thing: a break in half of the debates", func(r *rand.Rand, n int) habits {
		level, step, when := 0.1+0.15*r.NormFloat64(), 0.0, r.IntN(n)
		if r.Float64() < 0.5 {
			step = 0.25 * r.NormFloat64()
		}
		return habits{
			length: func(place int, _ speakers.Speaker, limit float64) float64 {
				x := level
				if place > when {
					x += step
				}
				return limit * math.Exp(x+0.28*r.NormFloat64())
			},
			gap: normalGap(28, 9, r), absent: none,
		}
	}},
	{"one thing: neighbours resemble each other", func(r *rand.Rand, n int) habits {
		level, local := 0.1+0.15*r.NormFloat64(), 0.0
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				local = 0.7*local + 0.14*r.NormFloat64()
				return limit * math.Exp(level+local+0.2*r.NormFloat64())
			},
			gap: normalGap(28, 9, r), absent: none,
		}
	}},
	{"one thing: seats empty here and there, names added", func(r *rand.Rand, n int) habits {
		h := alike(math.Exp(0.1+0.15*r.NormFloat64()), func() float64 { return math.Exp(0.3 * r.NormFloat64()) }, normalGap(28, 9, r))
		share := 0.08 * r.Float64()
		h.absent = func(int) bool { return r.Float64() < share }
		h.late, h.leave = r.IntN(6), r.IntN(4)
		return h
	}},
}

// alike is a debate of statements drawn alike.
func alike(level float64, one func() float64, gap func(int) float64) habits {
	return habits{
		length: func(_ int, _ speakers.Speaker, limit float64) float64 { return limit * level * one() },
		gap:    gap, absent: none,
	}
}
