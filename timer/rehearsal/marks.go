package rehearsal

import (
	"math"
	"time"
)

// A hundred marks, and what they are given for. The shares are the program's own: whoever does everything right and at
// once has all; who gives and ends the floor two to three seconds late and forgets nothing, eighty to ninety; who is six
// seconds late each time, a third; who lets most of it pass, about ten.
const (
	marksForTimes      = 45 // of beginnings and ends, as they stand in the record after corrections
	marksForReactions  = 20 // of giving and ending the floor
	marksForStatements = 20 // that every statement is recorded, and none that was not made
	marksForTheRest    = 15 // the list, interruptions, sittings
)

// Between quick and slow a reaction, and between exact and slow a recorded time, loses its marks evenly.
const (
	exact = time.Second
	quick = 1500 * time.Millisecond
	slow  = 6 * time.Second
)

func (j *judge) marks() int {
	if j.score.Statements == 0 {
		return 0
	}
	statements, rest := 0, 0
	for _, m := range j.score.Mistakes {
		switch m.Kind {
		case NeverGranted, NeverSpoken:
			statements++
		case StartOff, EndOff:
		default:
			rest++
		}
	}
	marks := marksForTimes * j.exact / float64(2*j.score.Statements)
	for _, r := range []Reaction{j.score.Grants, j.score.Ends} {
		if r.Count > 0 {
			marks += marksForReactions / 2 * worth(r.off, quick)
		}
	}
	marks += marksForStatements * (1 - portion(statements, j.score.Statements))
	if j.statementsSeen() {
		marks += marksForTheRest * (1 - portion(rest, j.rest))
	}
	return int(math.Round(marks))
}

// statementsSeen says whether anything at all was recorded: who does nothing has not done the rest either.
func (j *judge) statementsSeen() bool { return len(j.taken) > 0 }

// worth is 1 up to what is good enough, 0 from slow on, and falls evenly in between.
func worth(by, good time.Duration) float64 {
	return 1 - min(max(float64(by-good)/float64(slow-good), 0), 1)
}

// portion returns so many of all, at most 1.
func portion(n, all int) float64 { return min(float64(n)/float64(max(all, 1)), 1) }
