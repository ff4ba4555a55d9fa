package forecast

import (
	"maps"
	"math"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
)

// Learned says how much past sessions had to teach.
type Learned struct {
	Sessions    int
	Statements  int
	Changeovers int
}

// How many observations the model that is learned from is worth.
const (
	worthOfLengths = 12
	worthOfGaps    = 12
	worthOfDays    = 4
	worthOfHours   = 3
)

// Learn returns the model moved towards what past sessions show, the more the more they show.
func Learn(base rehearsal.Model, past []*session.State) (rehearsal.Model, Learned) {
	m, l := base, Learned{Sessions: len(past)}
	lengths := map[speakers.Category][]float64{}
	var gaps, days []float64
	heard, absent, joins, leaves, hours := 0, 0, 0, 0, 0.0
	for _, s := range past {
		o := PriorOf(base).observe(s, s.Last().Elapsed)
		days = append(days, logsOf(s, lengths)...)
		for _, g := range o.gaps {
			gaps = append(gaps, math.Log(max(g, 1)))
		}
		heard, absent, hours = heard+o.heard, absent+o.absent, hours+o.hours
		joins, leaves = joins+len(s.Joined()), leaves+len(s.Left())
		l.Statements += o.heard
	}
	l.Changeovers = len(gaps)
	m.Lengths = maps.Clone(base.Lengths)
	for _, c := range speakers.Categories() {
		if x := lengths[c]; len(x) > 0 {
			was, ok := base.Lengths[c]
			if !ok {
				was = base.Lengths[speakers.Unknown]
			}
			mean, spread := pooled(math.Log(was.Median), was.Spread, worthOfLengths, x)
			m.Lengths[c] = rehearsal.Length{Median: math.Exp(mean), Spread: spread}
		}
	}
	mean, spread := pooled(math.Log(base.Changeover.Median.Seconds()), base.Changeover.Spread, worthOfGaps, gaps)
	m.Changeover = rehearsal.Span{Median: time.Duration(math.Exp(mean) * float64(time.Second)), Spread: spread}
	_, m.Day = pooled(average(days), base.Day, worthOfDays, days)
	m.AbsentShare = (base.AbsentShare*worthOfLengths + float64(absent)) / (worthOfLengths + float64(heard+absent))
	m.SignUps = (base.SignUps*worthOfHours + float64(joins)) / (worthOfHours + hours)
	m.Withdrawals = (base.Withdrawals*worthOfHours + float64(leaves)) / (worthOfHours + hours)
	return m, l
}

// logsOf adds the logarithms of length over limit by category, and returns the session's mean.
func logsOf(s *session.State, into map[speakers.Category][]float64) []float64 {
	var all []float64
	for _, t := range s.Statements() {
		spent := t.Clock.SpentAt(t.Clock.Began() + 365*24*time.Hour)
		if !t.Done || t.As != session.OrdinaryStatement || t.Limit <= timer.NoLimit || spent < 5*time.Second {
			continue
		}
		x := math.Log(spent.Seconds() / t.Limit.Seconds())
		c := s.SpeakerOf(t).Category
		into[c] = append(into[c], x)
		all = append(all, x)
	}
	if len(all) == 0 {
		return nil
	}
	return []float64{average(all)}
}

// pooled joins a mean and a spread that are worth some observations with observations.
func pooled(mean, spread, worth float64, x []float64) (float64, float64) {
	n := float64(len(x))
	joint := (mean*worth + average(x)*n) / (worth + n)
	squares := worth * spread * spread
	for _, v := range x {
		squares += (v - average(x)) * (v - average(x))
	}
	return joint, math.Sqrt(squares / (worth + n))
}
