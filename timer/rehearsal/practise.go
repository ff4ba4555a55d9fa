package rehearsal

import "slices"

// How grave a mistake is against the others. The weights are the program's own.
var weights = map[MistakeKind]int{
	NeverGranted: 10, NeverSpoken: 10, StartOff: 3, EndOff: 3, NotMarked: 4, NotWithdrawn: 4, NotAdded: 5,
	PointMissed: 5, HoldMissed: 4, SittingsDiffer: 8,
}

// practise orders the exercises by what each would have saved.
func (j *judge) practise() []Exercise {
	need := map[Exercise]int{}
	for _, m := range j.score.Mistakes {
		need[exerciseFor(m, j.score)] += weights[m.Kind]
	}
	if j.score.Grants.off > quick {
		need[PractiseGranting] += 5
	}
	if j.score.Ends.off > quick {
		need[PractiseEnding] += 5
	}
	all := []Exercise{
		PractiseGranting, PractiseEnding, PractiseCorrecting, PractiseList, PractiseInterrupted, PractiseSittings,
	}
	all = slices.DeleteFunc(all, func(e Exercise) bool { return need[e] == 0 })
	slices.SortStableFunc(all, func(a, b Exercise) int { return need[b] - need[a] })
	if len(all) == 0 && j.score.Statements > 0 {
		return []Exercise{PractiseSpeed}
	}
	return all
}

// exerciseFor names what would have avoided a mistake. Who is quick as a rule and was late once should have corrected.
func exerciseFor(m Mistake, s Score) Exercise {
	switch m.Kind {
	case NeverGranted, NeverSpoken:
		return PractiseGranting
	case StartOff:
		if s.Grants.off <= quick {
			return PractiseCorrecting
		}
		return PractiseGranting
	case EndOff:
		if s.Ends.off <= quick {
			return PractiseCorrecting
		}
		return PractiseEnding
	case NotMarked, NotWithdrawn, NotAdded:
		return PractiseList
	case PointMissed, HoldMissed:
		return PractiseInterrupted
	}
	return PractiseSittings
}
