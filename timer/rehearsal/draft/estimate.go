package draft

import (
	"math"
	"time"

	"rostrum/timer"
)

// Estimate says how long a text takes to deliver. Counts are in words, or in characters where the pace counts those.
type Estimate struct {
	Pace     Pace
	Detected bool // the language was found in the text
	Certain  bool // and is one of the six, without doubt; else the pace of English was taken
	Form     Form
	Count    int

	Quick, Usual, Slow time.Duration // at the upper end of the paces, at the measured mean, at the lower end

	Limit   time.Duration // timer.NoLimit: none was asked about
	Budget  int           // what fits into the limit at the usual pace
	Sure    int           // what fits at a slow one
	Cut     int           // how much has to go to fit at the usual pace
	Needed  float64       // the pace at which it would fit, a minute
	TooFast bool          // which interpreters could not follow

	Minutes []Mark
}

// Mark is where in the text so much time will have passed, at the usual pace.
type Mark struct {
	At            time.Duration
	Paragraph     int // from 1
	Before, After string
}

// Make estimates a text. The language is one of the six, or empty: then it is detected. An unknown one is taken for
// English, and said.
func Make(t Text, language string, limit time.Duration) Estimate {
	e := Estimate{Form: t.Form, Limit: limit, Certain: true}
	if language == "" {
		language, e.Certain = Detect(t)
		e.Detected = true
	}
	pace, ok := PaceOf(language)
	if !ok {
		pace, e.Certain = paces[0], false
	}
	e.Pace = pace
	total := 0.0
	for _, p := range t.Paragraphs {
		for _, u := range units(p) {
			total += pace.weigh(u)
		}
	}
	e.Count = int(math.Round(total))
	margin := spread
	if !e.Certain {
		margin = 2 * spread
	}
	e.Quick = takes(total, pace.Usual*(1+margin))
	e.Usual = takes(total, pace.Usual)
	e.Slow = takes(total, pace.Usual*(1-margin))
	e.against(limit, margin)
	e.Minutes = marks(t, pace, limit)
	return e
}

// against compares with a limit.
func (e *Estimate) against(limit time.Duration, margin float64) {
	if limit <= timer.NoLimit {
		return
	}
	e.Budget = int(e.Pace.Usual * limit.Minutes())
	e.Sure = int(e.Pace.Usual * (1 - margin) * limit.Minutes())
	e.Cut = max(e.Count-e.Budget, 0)
	e.Needed = float64(e.Count) / limit.Minutes()
	e.TooFast = e.Needed > e.Pace.Follow
}

func takes(count, aMinute float64) time.Duration {
	return time.Duration(count / aMinute * float64(time.Minute)).Truncate(timer.Precision)
}

const mostMarks = 240

// marks finds where each minute falls, and the limit where it falls between two.
func marks(t Text, pace Pace, limit time.Duration) []Mark {
	var all []Mark
	at := markTimes(limit)
	next, spent := 0, 0.0
	for n, p := range t.Paragraphs {
		cut := units(p)
		for i, u := range cut {
			spent += pace.weigh(u) / pace.Usual * float64(time.Minute)
			for next < len(at) && spent > float64(at[next]) {
				before, after := around(p, cut, i)
				all = append(all, Mark{At: at[next], Paragraph: n + 1, Before: before, After: after})
				next++
			}
		}
	}
	return all
}

func markTimes(limit time.Duration) []time.Duration {
	var all []time.Duration
	for m := range mostMarks {
		at, next := time.Duration(m)*time.Minute, time.Duration(m+1)*time.Minute
		if limit > at && limit < next {
			all = append(all, limit)
		}
		all = append(all, next)
	}
	return all
}

// around returns the words on either side of a place in a paragraph.
func around(p string, cut []unit, i int) (before, after string) {
	reach := 6
	if cut[i].han {
		reach = 12
	}
	from, to := max(i-reach, 0), min(i+reach, len(cut)-1)
	return p[cut[from].from:cut[i].from], p[cut[i].from:cut[to].to]
}
