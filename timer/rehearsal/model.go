// Package rehearsal holds a debate without delegates: what simulated ones do in the chamber, and when.
//
// A Chamber looks at the session's State and says what happens next: who begins to speak, who ends, who raises a
// point of order, who signs up late. An Aide turns that into the commands that a person would give at the console.
// Run lets the two play a whole debate without waiting; in a rehearsal a person takes the aide's place.
package rehearsal

import (
	"math"
	"math/rand/v2"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
)

// Model is how delegates behave, in numbers. docs/simulation.md says where each comes from.
type Model struct {
	Lengths    map[speakers.Category]Length // against the limit; a category that is missing is taken for unknown
	Day        float64                      // how far one debate's level differs from another's: standard deviation of its logarithm
	LongShare  float64                      // of statements that go far beyond what their speaker usually takes
	LongFactor float64                      // by how much, at the median
	Unlimited  Span                         // a statement that has no limit
	DraftError float64                      // standard deviation of the logarithm of spoken over estimated length
	Follow     float64                      // 1: a changed limit changes lengths in proportion; 0: not at all

	Changeover Span // from the end of a statement to the beginning of the next
	Answer     Span // until somebody who was called is known to be absent

	AbsentShare  float64 // of those called
	ReturnShare  float64 // of the absent, later
	Return       Span    // how much later
	SignUps      float64 // late ones, an hour
	Withdrawals  float64 // an hour
	PointShare   float64 // of statements that a point of order interrupts
	Point        Span    // until the President has ruled
	HoldShare    float64 // of statements that are held for another reason
	Hold         Span
	MoreShare    float64 // of statements over their limit to which the President gives a minute more
	Replies      float64 // rights of reply at the end, on average
	SilenceShare float64 // of debates that begin with a moment of silence
	LateStart    Span    // from the hour for which the meeting was called to the gavel
}

// Length is how long statements of a category are, against their limit.
type Length struct {
	Median float64 // 1: as long as the limit
	Spread float64 // standard deviation of the logarithm
}

// Span is a duration that varies: its median, and the standard deviation of its logarithm.
type Span struct {
	Median time.Duration
	Spread float64
}

// DefaultModel returns the model of an ordinary open debate. Its numbers are assumptions, chosen so that the totals
// agree with those of real debates; docs/simulation.md has both.
func DefaultModel() Model {
	return Model{
		Lengths: map[speakers.Category]Length{
			speakers.President:    {Median: 1.04, Spread: 0.25},
			speakers.Member:       {Median: 1.08, Spread: 0.28},
			speakers.NonMember:    {Median: 1.13, Spread: 0.30},
			speakers.Observer:     {Median: 1.13, Spread: 0.30},
			speakers.Organization: {Median: 1.13, Spread: 0.30},
			speakers.Unknown:      {Median: 1.13, Spread: 0.32},
		},
		Day: 0.15, LongShare: 0.05, LongFactor: 1.8,
		Unlimited:  Span{10 * time.Minute, 0.30},
		DraftError: 0.12, Follow: 0.7,
		Changeover:  Span{28 * time.Second, 0.40},
		Answer:      Span{25 * time.Second, 0.30},
		AbsentShare: 0.03, ReturnShare: 0.4, Return: Span{35 * time.Minute, 0.6},
		SignUps: 1.2, Withdrawals: 0.6,
		PointShare: 0.008, Point: Span{70 * time.Second, 0.5},
		HoldShare: 0.02, Hold: Span{35 * time.Second, 0.6},
		MoreShare: 0.02, Replies: 0.3, SilenceShare: 0.03,
		LateStart: Span{4 * time.Minute, 0.5},
	}
}

// length returns the model's numbers for a category.
func (m Model) length(c speakers.Category) Length {
	if l, ok := m.Lengths[c]; ok {
		return l
	}
	return m.Lengths[speakers.Unknown]
}

// Statement draws how long a statement of an entry will be. The limit is the one in force, opened the one that its
// text was written for; level is the debate's own, 1 where it is like the others.
func (m Model) Statement(sp speakers.Speaker, limit, opened time.Duration, level float64, r *rand.Rand) time.Duration {
	switch {
	case sp.Draft > 0:
		return bounded(float64(sp.Draft) * lognormal(m.DraftError, r))
	case limit <= timer.NoLimit:
		return bounded(level * float64(m.Unlimited.Draw(r)))
	}
	if opened <= timer.NoLimit {
		opened = limit
	}
	l := m.length(sp.Category)
	ratio := l.Median * lognormal(l.Spread, r)
	if r.Float64() < m.LongShare {
		ratio *= m.LongFactor * lognormal(0.3, r)
	}
	written := math.Pow(float64(opened), 1-m.Follow) * math.Pow(float64(limit), m.Follow)
	return bounded(level * ratio * written)
}

// Level draws how one debate differs from the others.
func (m Model) Level(r *rand.Rand) float64 { return lognormal(m.Day, r) }

// Draw draws a duration.
func (s Span) Draw(r *rand.Rand) time.Duration {
	return time.Duration(float64(s.Median) * lognormal(s.Spread, r)).Truncate(timer.Precision)
}

func lognormal(spread float64, r *rand.Rand) float64 { return math.Exp(spread * r.NormFloat64()) }

// bounded keeps a drawn length between what can be said at all and what a day holds.
func bounded(ns float64) time.Duration {
	return time.Duration(min(max(ns, float64(20*time.Second)), float64(6*time.Hour))).Truncate(timer.Precision)
}

// WithLength returns the model with every category's statements as long, at the median, as so many times their limit.
func (m Model) WithLength(times float64) Model {
	lengths := make(map[speakers.Category]Length, len(m.Lengths))
	for c, l := range m.Lengths {
		l.Median = times
		lengths[c] = l
	}
	m.Lengths = lengths
	return m
}
