package text

import (
	"slices"
	"testing"
	"time"

	"rostrum/timer/rehearsal"
)

// What is said of reactions names no time of acts that there were none of.
func TestReactionsThatCameTooEarly(t *testing.T) {
	second := time.Second
	for _, c := range []struct {
		of     rehearsal.Reaction
		en, zh string
	}{
		{
			rehearsal.Reaction{Count: 3, Median: second, Slowest: 2 * second},
			"  from the last word to the key: 1.0 s as a rule, 2.0 s at the slowest (3 times)", "  从讲完到按键：通常 1.0秒，最慢 2.0秒（3 次）",
		},
		{
			rehearsal.Reaction{Count: 2, Early: 2, Earliest: 398 * second},
			"  from the last word to the key: too early 2 times, by 6:38 at the most", "  从讲完到按键：过早 2 次，最多早 6:38",
		},
		{
			rehearsal.Reaction{Count: 2, Median: second, Slowest: second, Early: 1, Earliest: second / 2},
			"  from the last word to the key: 1.0 s as a rule, 1.0 s at the slowest (1 time); too early 1 time, by 0.5 s at the most",
			"  从讲完到按键：通常 1.0秒，最慢 1.0秒（1 次）；过早 1 次，最多早 0.5秒",
		},
	} {
		score := rehearsal.Score{Statements: 1, Ends: c.of}
		if got := practiceEN.Lines(rehearsalEN, score); !slices.Contains(got, c.en) {
			t.Errorf("no %q in %q", c.en, got)
		}
		if got := practiceZH.Lines(rehearsalZH, score); !slices.Contains(got, c.zh) {
			t.Errorf("no %q in %q", c.zh, got)
		}
	}
}
