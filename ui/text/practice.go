package text

import (
	"fmt"
	"time"

	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/rehearsal"
)

// Practice is what is said around a rehearsal in the console.
type Practice struct {
	Short   string // of the command
	Example string

	SpeedFlag  string
	SeedFlag   string
	BadSpeed   func(speed string) string
	SpeedHint  string
	Begun      func(seed int64, scenario string) string
	NoResume   string // a rehearsal cannot be taken up again
	ResumeHint func(log string) string

	Mark      func(rehearsal string, speed int) string
	Quiet     string // nothing has happened yet
	Runs      func(speed int) string
	OnlyThere string // the key means nothing in a real meeting
	Seconds   func(s float64) string
	More      func(n int) string
	Nothing   string // nothing was heard yet
}

// mistakesShown is how many mistakes a score lists.
const mistakesShown = 12

// Lines writes a score, line by line.
func (p Practice) Lines(t Rehearsal, s rehearsal.Score) []string {
	lines := []string{t.Score}
	if s.Statements == 0 {
		return append(lines, "  "+p.Nothing)
	}
	lines[0] += "  " + t.Marks(s.Marks)
	for _, r := range []struct {
		what string
		of   rehearsal.Reaction
	}{{t.Grants, s.Grants}, {t.Ends, s.Ends}, {t.Others, s.Others}} {
		if r.of.Count == 0 {
			continue
		}
		var how []string
		if late := r.of.Late(); late > 0 {
			how = append(how, t.Reacted(p.seconds(r.of.Median), p.seconds(r.of.Slowest), late))
		}
		if r.of.Early > 0 {
			how = append(how, t.TooEarly(r.of.Early, p.seconds(r.of.Earliest)))
		}
		lines = append(lines, "  "+t.Reaction(r.what, how))
	}
	lines = append(lines, "  "+t.Mended(s.Mended))
	if len(s.Mistakes) == 0 {
		lines = append(lines, "  "+t.NoneLeft)
	} else {
		lines = append(lines, "  "+t.Left(len(s.Mistakes)))
	}
	for i, m := range s.Mistakes {
		if i == mistakesShown {
			lines = append(lines, "    "+p.More(len(s.Mistakes)-i))
			break
		}
		lines = append(lines, "    "+t.mistake(m))
	}
	if len(s.Practise) > 0 {
		lines = append(lines, t.Practise)
	}
	for _, e := range s.Practise {
		lines = append(lines, "  "+t.Exercises[e])
	}
	return lines
}

func (p Practice) seconds(d time.Duration) string {
	if d >= time.Minute {
		return timer.Spent(d)
	}
	return p.Seconds(d.Seconds())
}

func (t Rehearsal) mistake(m rehearsal.Mistake) string {
	sign := "+"
	if m.By < 0 {
		sign = "-"
	}
	return timer.Spent(m.At) + "  " + t.Mistakes[m.Kind](plain.Line(m.Name), fmt.Sprint(sign, timer.Spent(m.By.Abs())))
}
