package forecast

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

// A family is a kind of debate that the method was not made from. It draws one debate's habits and returns how long
// the statement in a place takes, in seconds, and how long the changeover before it.
type family struct {
	name   string
	debate func(r *rand.Rand, n int) habits
}

type habits struct {
	length func(place int, sp speakers.Speaker, limit float64) float64
	gap    func(place int) float64
	absent func(place int) bool
	pause  func() float64 // seconds for which a statement is held; nil: none ever is
	late   int            // delegations that sign up while the first half is heard
	leave  int            // delegations that withdraw together when a third is heard
}

// speech returns a statement's length in seconds, without what it is held.
func (h habits) speech(place int, sp speakers.Speaker, limit float64) float64 {
	return math.Max(h.length(place, sp, limit), 25)
}

func (h habits) held() float64 {
	if h.pause == nil {
		return 0
	}
	return h.pause()
}

// lateAt says whether somebody signs up while a place of a list of so many is called.
func (h habits) lateAt(place, n int) bool {
	return h.late > 0 && place%(n/2/h.late+1) == 1 && place < n/2
}

// limitOf is an entry's limit in seconds; who has none is taken to speak for about 500.
func limitOf(l session.Limits, sp speakers.Speaker) float64 {
	if limit := l.For(sp).Seconds(); limit != 0 {
		return limit
	}
	return 500
}

func none(int) bool { return false }

func normalGap(mean, spread float64, r *rand.Rand) func(int) float64 {
	return func(int) float64 { return math.Max(mean+spread*r.NormFloat64(), 3) }
}

// families: lengths that do not follow the limit, heavy tails, drift over the day, two kinds of speakers, few words
// and many, categories that differ, empty seats, a list that grows.
var families = []family{
	{"fixed texts, whatever the limit", func(r *rand.Rand, n int) habits {
		mean := 210 + 90*r.Float64()
		return habits{
			length: func(int, speakers.Speaker, float64) float64 { return mean / 6 * gamma(6, r) },
			gap:    normalGap(22+10*r.Float64(), 8, r), absent: none,
		}
	}},
	{"heavy tails", func(r *rand.Rand, n int) habits {
		base := 0.7 + 0.25*r.Float64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				return limit * base * math.Min(math.Pow(1-r.Float64(), -1/3.0), 8)
			},
			gap: func(int) float64 { return 15 + 12*r.ExpFloat64() }, absent: none,
		}
	}},
	{"shorter and shorter over the day", func(r *rand.Rand, n int) habits {
		from, fall, noise := 1.2+0.3*r.Float64(), 0.15+0.2*r.Float64(), 0.0
		return habits{
			length: func(place int, _ speakers.Speaker, limit float64) float64 {
				noise = 0.6*noise + 0.18*r.NormFloat64()
				return limit * from * (1 - fall*float64(place)/float64(n)) * math.Exp(noise)
			},
			gap: normalGap(30, 10, r), absent: none,
		}
	}},
	{"longer once ministers have left", func(r *rand.Rand, n int) habits {
		from, rise := 1.0+0.2*r.Float64(), 0.1+0.25*r.Float64()
		return habits{
			length: func(place int, _ speakers.Speaker, limit float64) float64 {
				return limit * from * (1 + rise*float64(place)/float64(n)) * (0.6 + 0.8*r.Float64())
			},
			gap: normalGap(35, 12, r), absent: none,
		}
	}},
	{"two kinds of speakers", func(r *rand.Rand, n int) habits {
		long := 0.3 + 0.3*r.Float64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				if r.Float64() < long {
					return limit * (1.7 + 0.25*r.NormFloat64())
				}
				return limit * (0.85 + 0.08*r.NormFloat64())
			},
			gap: normalGap(25, 6, r), absent: none,
		}
	}},
	{"a flashing light", func(r *rand.Rand, n int) habits {
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				return limit * math.Min(0.75+0.3*r.Float64(), 1.08)
			},
			gap: normalGap(20+15*r.Float64(), 5, r), absent: none,
		}
	}},
	{"nobody minds the limit", func(r *rand.Rand, n int) habits {
		level := 1.5 + 0.5*r.Float64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 { return limit * level / 5 * gamma(5, r) },
			gap:    func(int) float64 { return 20 + 25*r.ExpFloat64() }, absent: none,
		}
	}},
	{"categories that differ", func(r *rand.Rand, n int) habits {
		member, other := 0.8+0.25*r.Float64(), 1.15+0.6*r.Float64()
		return habits{
			length: func(_ int, sp speakers.Speaker, limit float64) float64 {
				level := other
				if sp.Category == speakers.Member || sp.Category == speakers.President {
					level = member
				}
				return limit * level * (1 + 0.3*(r.Float64()+r.Float64()+r.Float64()-1.5))
			},
			gap: normalGap(28, 9, r), absent: none,
		}
	}},
	{"empty seats in a row", func(r *rand.Rand, n int) habits {
		from, count := n/4+r.IntN(n/2), 2+r.IntN(5)
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				return limit * math.Exp(0.15+0.3*r.NormFloat64())
			},
			gap:    normalGap(30, 10, r),
			absent: func(place int) bool { return place >= from && place < from+count },
		}
	}},
	{"a list that grows, then thins out", func(r *rand.Rand, n int) habits {
		level := 1.05 + 0.35*r.Float64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				return limit * level * math.Exp(0.28*r.NormFloat64())
			},
			gap: normalGap(32, 12, r), absent: none, late: r.IntN(7), leave: r.IntN(5),
		}
	}},
}

// later are families that were written after the first widths had been set. They showed faults that were mended.
var later = []family{
	{"Weibull lengths, level by debate", func(r *rand.Rand, n int) habits {
		level := math.Exp(0.1 + 0.2*r.NormFloat64())
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				return limit * level * 1.12 * math.Pow(r.ExpFloat64(), 1/3.2)
			},
			gap: func(int) float64 { return 28 * math.Exp(0.6*r.NormFloat64()) }, absent: none,
		}
	}},
	{"the President recalls the limit", func(r *rand.Rand, n int) habits {
		level, drop, when := 1.15+0.4*r.Float64(), 0.1+0.25*r.Float64(), int(float64(n)*(0.2+0.6*r.Float64()))
		return habits{
			length: func(place int, _ speakers.Speaker, limit float64) float64 {
				if place > when {
					return limit * level * (1 - drop) * math.Exp(0.25*r.NormFloat64())
				}
				return limit * level * math.Exp(0.3*r.NormFloat64())
			},
			gap: normalGap(30, 12, r), absent: none,
		}
	}},
	{"groups that resemble each other", func(r *rand.Rand, n int) habits {
		group := 0.0
		return habits{
			length: func(place int, _ speakers.Speaker, limit float64) float64 {
				if place%5 == 0 {
					group = 0.1 + 0.25*r.NormFloat64()
				}
				return limit * math.Exp(group+0.15*r.NormFloat64())
			},
			gap: normalGap(26, 9, r), absent: func(int) bool { return r.Float64() < 0.05 },
		}
	}},
	{"some read a condensed text", func(r *rand.Rand, n int) habits {
		condensed := 0.1 + 0.5*r.Float64()
		return habits{
			length: func(_ int, _ speakers.Speaker, limit float64) float64 {
				if r.Float64() < condensed {
					return limit * (0.5 + 0.3*r.Float64())
				}
				return limit * (1.0 + 0.7*r.Float64())
			},
			gap: normalGap(35, 15, r), absent: none, late: r.IntN(4),
		}
	}},
}

// list is a debate's list of a size that varies: 30 to 80, and 52 to 68 in the families that were written last.
func (f family) list(r *rand.Rand) []speakers.Speaker {
	size := 30 + r.IntN(51)
	if strings.HasPrefix(f.name, "fourth:") {
		size = 52 + size%17
	}
	list := make([]speakers.Speaker, size)
	for i := range list {
		c := speakers.NonMember
		switch {
		case i == 0 && r.Float64() < 0.5:
			c = speakers.Briefer
		case i < 14:
			c = speakers.Member
		case i == 14:
			c = speakers.President
		}
		list[i] = speakers.Speaker{Name: fmt.Sprint("State ", i+1), Category: c}
	}
	return list
}

// stages of a debate at which it is forecast: the share of the list that is heard.
var stages = []float64{0, 0.25, 0.5, 0.75}

// trial is one forecast with what came of it.
type trial struct {
	family, stage string
	forecast      Forecast
	naive, truth  time.Duration
	paths         []float64 // what is left on each path, in seconds, sorted
	oracle        []float64 // the same by the oracle, where it was asked
}

// within says whether the range held the truth.
func (t trial) within() bool {
	return t.forecast.Left.Low <= t.truth && t.truth <= t.forecast.Left.High
}

// stage plays one debate of a family and forecasts it on the way.
func (f family) play(seed uint64) []trial {
	r := rand.New(rand.NewPCG(seed, 77))
	list := f.list(r)
	h := f.debate(r, len(list))
	p := &player{m: session.NewMeeting(nil), zero: time.Date(2023, 9, 5, 9, 55, 0, 0, time.UTC)}
	p.do(session.OpenSession{With: session.SessionOpened{Kind: session.Rehearsal, Limits: session.DefaultLimits()}})
	p.do(session.LoadList{Speakers: list})
	p.at += 5 * time.Minute
	p.do(session.CallToOrder{})
	forecaster := NewForecaster(Options{})
	var all []trial
	look := func(share float64) {
		now := timer.Stamp{At: p.zero.Add(p.at), Elapsed: p.at}
		all = append(all, trial{
			family: f.name, stage: fmt.Sprintf("%.0f %%", 100*share), forecast: forecaster.At(p.m.State(), now),
			naive: Naive(p.m.State(), p.at), truth: -p.at, paths: forecaster.lefts(p.m.State(), p.at),
		})
	}
	look(stages[0])
	for place := 0; ; place++ {
		sp, ok := p.m.State().Next()
		if !ok {
			break
		}
		p.events(h, place, len(list))
		p.wait(h.gap(place))
		if h.absent(place) {
			p.do(session.MarkAbsent{Speaker: sp.ID})
			continue
		}
		p.do(session.GrantFloor{Speaker: sp.ID})
		p.wait(h.speech(place, sp, limitOf(p.m.State().Limits(), sp)))
		if held := h.held(); held > 0 {
			p.do(session.PauseStatement{})
			p.wait(held)
			p.do(session.ResumeStatement{})
		}
		p.do(session.EndStatement{})
		if next := len(all); next < len(stages) && float64(place+1) >= stages[next]*float64(len(list)) {
			look(stages[next])
		}
	}
	last, _ := p.m.State().LastEnded()
	for i := range all {
		all[i].truth += last.EndedAt().Elapsed
	}
	return all
}

// lefts returns what is left on each path in seconds, sorted.
func (f *Forecaster) lefts(s *session.State, now time.Duration) []float64 {
	var all []float64
	for i := range f.fit.paths {
		all = append(all, f.fit.lead(&f.fit.paths[i], s, now)+f.fit.paths[i].total)
	}
	slices.Sort(all)
	return all
}

type player struct {
	m    *session.Meeting
	zero time.Time
	at   time.Duration
}

func (p *player) wait(seconds float64) { p.at += time.Duration(seconds * 1e9) }

func (p *player) do(c session.Command) {
	if _, err := p.m.Do(c, timer.Stamp{At: p.zero.Add(p.at), Elapsed: p.at}); err != nil {
		panic(err)
	}
}

func (p *player) events(h habits, place, n int) {
	if h.lateAt(place, n) {
		p.do(session.AddSpeaker{Speaker: speakers.Speaker{Name: "late", Category: speakers.NonMember}, Place: session.AtEnd})
	}
	if place == n/3 {
		for i := range h.leave {
			if sp, ok := p.m.State().NextFrom(n/3 + 4 + 3*i); ok {
				p.do(session.WithdrawSpeaker{Speaker: sp.ID})
			}
		}
	}
}
