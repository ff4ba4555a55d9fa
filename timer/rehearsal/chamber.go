package rehearsal

import (
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"sort"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

// Chamber is the hall with its simulated delegates. It goes its own way, whatever the aide does or forgets: it looks
// at the session only for the order of the list, for the limits, and for who was given the floor out of order.
type Chamber struct {
	seed  int64
	model Model
	hours Hours
	zero  time.Time // the wall clock when the session opened
	dice  *rand.Rand
	level float64

	planned  []Happening // by instant; those of one instant in the order in which they were planned
	turn     int
	speaking speakers.ID
	fate     map[speakers.ID]fate
	signUps  int
	scenario Scenario
	replies  int
	sitting  bool
	stop     time.Time // when this sitting is to end; zero: never
	over     bool
}

// fate is what has become of an entry in the chamber, whatever the session says of it.
type fate uint8

const (
	waits fate = iota
	away
	heard
	gone
)

// NewChamber returns a chamber in which the meeting was called for an instant. Zero is the wall clock at the
// session's opening; of the scenario, its model, hours and acts count.
func NewChamber(seed int64, zero, start time.Time, scenario Scenario) *Chamber {
	c := &Chamber{
		seed: seed, model: scenario.Model, hours: scenario.Hours, zero: zero, scenario: scenario,
		fate: map[speakers.ID]fate{},
		dice: rand.New(rand.NewPCG(uint64(seed), 0x726f737472756d)),
	}
	c.level = c.model.Level(c.dice)
	c.replies = poisson(c.model.Replies, c.dice)
	c.plan(Happening{At: start.Sub(zero) + c.model.LateStart.Draw(c.dice), Kind: Gavel})
	return c
}

// Next returns the instant of what happens next, or false once the meeting is over.
func (c *Chamber) Next() (time.Duration, bool) {
	if len(c.planned) == 0 {
		return 0, false
	}
	return c.planned[0].At, true
}

// Until returns what happens up to and including an instant, in its order. The state is the session's, as it is then.
func (c *Chamber) Until(s *session.State, now time.Duration) []Happening {
	var all []Happening
	for len(c.planned) > 0 && c.planned[0].At <= now {
		h := c.planned[0]
		c.planned = c.planned[1:]
		if c.occur(s, &h) {
			all = append(all, h)
		}
	}
	return all
}

// Over says whether the meeting has been adjourned.
func (c *Chamber) Over() bool { return c.over }

func (c *Chamber) plan(h Happening) {
	h.At = h.At.Truncate(timer.Precision)
	i := sort.Search(len(c.planned), func(i int) bool { return c.planned[i].At > h.At })
	c.planned = slices.Insert(c.planned, i, h)
}

func (c *Chamber) wall(at time.Duration) time.Time { return c.zero.Add(at) }

// diceOf returns the dice of one delegation, so that its statement is as long in whatever order the list is heard.
func (c *Chamber) diceOf(sp speakers.Speaker) *rand.Rand {
	h := fnv.New64a()
	h.Write([]byte(sp.Name))
	h.Write([]byte(sp.ID))
	return rand.New(rand.NewPCG(uint64(c.seed), h.Sum64()))
}

func (c *Chamber) chance(share float64) bool { return c.dice.Float64() < share }

// pick returns one of several.
func pick[T any](from []T, r *rand.Rand) T { return from[r.IntN(len(from))] }

// poisson draws a count with the given mean, of a few at most.
func poisson(mean float64, r *rand.Rand) int {
	n := 0
	for at := r.ExpFloat64(); at < mean && n < 1000; at += r.ExpFloat64() {
		n++
	}
	return n
}
