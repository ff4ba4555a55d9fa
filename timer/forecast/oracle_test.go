package forecast

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"rostrum/speakers"
	"rostrum/timer/session"
)

// redraws is how often the oracle plays the rest of a debate.
const redraws = 200

// other is a source of chance that can be changed for another while a debate is drawn from it.
type other struct{ rand.Source }

// oracle returns what one who knows how the family draws its debates, and what it drew for this one, would forecast at
// a stage: the seconds that are left in as many rests of the same debate, sorted. It is the best that anybody can do.
func (f family) oracle(seed uint64, stage int) []float64 {
	all := make([]float64, redraws)
	for i := range all {
		all[i] = f.walk(seed, stage, rand.NewPCG(uint64(i), 99))[stage]
	}
	slices.Sort(all)
	return all
}

// walk plays a debate without a session, and returns the seconds that were left at each stage. From a stage on it
// draws from another source; without one it is the debate that play plays.
func (f family) walk(seed uint64, stage int, then rand.Source) []float64 {
	source := &other{rand.NewPCG(seed, 77)}
	r := rand.New(source)
	list := f.list(r)
	n := len(list)
	h := f.debate(r, n)
	gone := make([]bool, n, 2*n)
	at, last := 0.0, 0.0
	var looks []float64
	look := func() {
		looks = append(looks, at)
		if len(looks) == stage+1 && then != nil {
			source.Source = then
		}
	}
	look()
	limits := session.DefaultLimits()
	for place, next := 0, 0; next < len(list); place++ {
		sp := list[next]
		if h.lateAt(place, n) {
			list, gone = append(list, speakers.Speaker{Category: speakers.NonMember}), append(gone, false)
		}
		if place == n/3 {
			for i := range h.leave {
				from := n/3 + 4 + 3*i
				for from < len(list) && gone[from] {
					from++
				}
				if from < len(list) {
					gone[from] = true
				}
			}
		}
		at += wait(h.gap(place))
		if !h.absent(place) {
			at += wait(h.speech(place, sp, limitOf(limits, sp)))
			at += wait(h.held())
			last = at
		}
		absent := last != at
		for next++; next < len(list) && gone[next]; {
			next++
		}
		if k := len(looks); !absent && k < len(stages) && float64(place+1) >= stages[k]*float64(n) {
			look()
		}
	}
	for i := range looks {
		looks[i] = last - looks[i]
	}
	return looks
}

func wait(seconds float64) float64 { return math.Trunc(seconds*1e9) / 1e9 }

// The oracle plays the very debates that are forecast.
func TestOracleWalksTheSameDebate(t *testing.T) {
	for _, set := range sets {
		for i, f := range set.families {
			walked := f.walk(uint64(i), 0, nil)
			for k, x := range f.play(uint64(i)) {
				if math.Abs(walked[k]-x.truth.Seconds()) > 0.01 {
					t.Errorf("%s at %s: walked %.1f s, played %.1f s", f.name, x.stage, walked[k], x.truth.Seconds())
				}
			}
		}
	}
}
