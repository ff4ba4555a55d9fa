package console

import (
	"strings"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// bar shows how much of the limit is used. Past the limit it shows both: up to a mark what was within, after it in
// another shape what is over.
func (sc scene) bar(sit situation, columns int) string {
	t, ok := sc.state.Floor()
	if !ok || !sc.state.Countdown(t).HasLimit() {
		return sc.theme.Rule.Render(strings.Repeat(sc.shape("─", "-"), columns))
	}
	c := sc.state.Countdown(t)
	if spent := c.Clock.SpentAt(sc.elapsed()); spent > c.Limit {
		return sc.barOver(sit, c.Limit, spent, columns)
	}
	return sc.barWithin(sit, c, columns)
}

// barStep is by how many columns the bar grows: each step takes two changes of colour on the way to the terminal, which
// are as many bytes as half a digit.
const barStep = 2

func (sc scene) barWithin(sit situation, c timer.Countdown, columns int) string {
	full := share(c.Clock.SpentAt(sc.elapsed()), c.Limit, columns) / barStep * barStep
	return sit.style.Render(strings.Repeat(sc.shape("━", "="), full)) +
		sc.theme.Rule.Render(strings.Repeat(sc.shape("─", "-"), columns-full))
}

func (sc scene) barOver(sit situation, limit, spent time.Duration, columns int) string {
	within := min(share(limit, spent, columns-1), columns-2)
	return sit.style.Render(strings.Repeat(sc.shape("━", "="), within) + sc.shape("┃", "|") +
		strings.Repeat(sc.shape("▚", "#"), columns-1-within))
}

// share returns how many of n columns part takes of whole.
func share(part, whole time.Duration, n int) int {
	return min(max(int(float64(part)/float64(whole)*float64(n)), 0), n)
}

// spentOn returns how long a statement took, or has taken so far.
func (sc scene) spentOn(t *session.Statement) time.Duration { return t.Clock.SpentAt(sc.elapsed()) }
