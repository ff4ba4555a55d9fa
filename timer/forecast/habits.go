package forecast

import (
	"math"
	"slices"
)

// habit is one way in which lengths may go over a debate. Several are followed side by side, and each counts for as
// much as it explained what was seen.
type habit struct {
	share float64 // how likely it is before anything was seen
	drift float64 // by how much the level wanders from one statement to the next, against the noise
	trend float64 // standard deviation of what a steady trend does over the whole list
	steps float64 // how often over the whole list the level changes at once, on average
	apart float64 // standard deviation of what each category has of its own
	local float64 // variance that neighbours share, against that of single statements
}

// usualHabits are those of a debate of which nothing is known. The shares are assumptions.
func usualHabits() []habit {
	kinds := []habit{
		{share: 0.34, apart: 0.06},
		{share: 0.15, apart: 0.30},
		{share: 0.17, apart: 0.09, drift: 0.15},
		{share: 0.17, apart: 0.09, trend: 0.3},
		{share: 0.17, apart: 0.09, steps: 1},
	}
	var all []habit
	for _, k := range kinds {
		near := k
		k.share *= 0.8
		near.share *= 0.2
		near.local = 0.8
		all = append(all, k, near)
	}
	return all
}

// memory is what is left from one statement to the next of what neighbours have in common.
const memory = 0.75

// stepSize is the standard deviation of a change at once.
const stepSize = 0.25

// branches is how many places of a change at once are followed.
const branches = 8

// latest is how many statements are learned from: what was before them says nothing more.
const latest = 540

// learn follows every habit through all lengths in their order, and returns those that explain them, their shares as
// weights. whole is how many statements the list holds, those heard included.
func (p Prior) learn(lengths []length, whole int) []*level {
	lengths = lengths[max(len(lengths)-latest, 0):]
	whole = max(whole, 10)
	var all []*level
	for _, h := range p.Habits {
		all = append(all, p.follow(h, lengths, whole)...)
	}
	return weighed(all)
}

func (p Prior) follow(h habit, lengths []length, whole int) []*level {
	var spare *level
	all := []*level{p.newLevel(h, whole)}
	for i, x := range lengths {
		if h.steps > 0 && i > 2 {
			all, spare = stepped(all, h.steps/float64(whole), spare)
		}
		for _, l := range all {
			l.pass()
			l.update(x)
		}
	}
	return all
}

// stepped adds the possibility that the level has just changed at once. The one that it displaces is returned, and used
// again at the next call.
func stepped(all []*level, chance float64, spare *level) (with []*level, displaced *level) {
	likely := slices.MaxFunc(all, func(a, b *level) int { return compare(a.weight, b.weight) })
	next := spare
	if next == nil {
		next = new(level)
	}
	left := slices.Grow(next.left[:0], len(likely.left))[:len(likely.left)]
	copy(left, likely.left)
	*next = *likely
	next.left = left
	next.weight += math.Log(chance)
	next.cov[common][common] += stepSize * stepSize
	all = append(all, next)
	if len(all) <= branches {
		return all, nil
	}
	slices.SortStableFunc(all, func(a, b *level) int { return compare(b.weight, a.weight) })
	return all[:branches], all[branches]
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// weighed turns the logarithms of weights into shares, and leaves out what explains hardly anything.
func weighed(all []*level) []*level {
	most := math.Inf(-1)
	for _, l := range all {
		most = max(most, l.weight)
	}
	all = slices.DeleteFunc(all, func(l *level) bool { return l.weight < most-5 })
	sum := 0.0
	for _, l := range all {
		l.weight = math.Exp(l.weight - most)
		sum += l.weight
	}
	for _, l := range all {
		l.weight /= sum
	}
	return all
}
