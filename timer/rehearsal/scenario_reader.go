package rehearsal

import (
	"fmt"
	"math"
	"strings"
	"time"

	"rostrum/timer"
)

// scenarioReader turns what was written into a scenario and remembers the first thing that is wrong.
type scenarioReader struct {
	text  string
	first *ScenarioError
}

func (r *scenarioReader) err() error {
	if r.first == nil {
		return nil
	}
	return r.first
}

func (r *scenarioReader) fail(key string, e *ScenarioError) {
	if r.first == nil {
		e.Key = key
		e.Line = lineOf(r.text, key, e.Value)
		r.first = e
	}
}

// lineOf finds the line on which a key is set, to the value where there are several.
func lineOf(text, key, value string) int {
	last := key[strings.LastIndexByte(key, '.')+1:]
	found := 0
	for n, line := range strings.Split(text, "\n") {
		name, rest, ok := strings.Cut(line, "=")
		if strings.TrimSpace(name) != last || !ok {
			continue
		}
		if value != "" && strings.Contains(rest, value) {
			return n + 1
		}
		if found == 0 {
			found = n + 1
		}
	}
	return found
}

func (r *scenarioReader) scenario(f scenarioFile) Scenario {
	s := Ordinary()
	s.Name = f.Name
	m := &s.Model
	r.lengths(f, m)
	for _, n := range []struct {
		key  string
		from *float64
		into *float64
		most float64
	}{
		{"absent", f.Absent, &m.AbsentShare, 0.9},
		{"returns", f.Returns, &m.ReturnShare, 1},
		{"sign_ups", f.SignUps, &m.SignUps, 600},
		{"withdrawals", f.Withdrawals, &m.Withdrawals, 600},
		{"points", f.Points, &m.PointShare, 1},
		{"holds", f.Holds, &m.HoldShare, 1},
		{"more_time", f.MoreTime, &m.MoreShare, 1},
		{"replies", f.Replies, &m.Replies, 20},
		{"silence", f.Silence, &m.SilenceShare, 1},
	} {
		if n.from != nil {
			*n.into = r.number(n.key, *n.from, 0, n.most)
		}
	}
	if f.Changeover != "" {
		m.Changeover.Median = r.duration("changeover", f.Changeover)
	}
	if f.LateStart != "" {
		m.LateStart.Median = r.duration("late_start", f.LateStart)
	}
	if f.Hours != nil {
		s.Hours = r.hours(*f.Hours)
	}
	r.staged(f, &s)
	return s
}

func (r *scenarioReader) lengths(f scenarioFile, m *Model) {
	for c, l := range m.Lengths {
		if f.Length != nil {
			l.Median *= r.number("length", *f.Length, 0.05, 20)
		}
		if f.Spread != nil {
			l.Spread *= r.number("spread", *f.Spread, 0, 5)
		}
		m.Lengths[c] = l
	}
}

func (r *scenarioReader) number(key string, n, least, most float64) float64 {
	if math.IsNaN(n) || n < least || n > most {
		r.fail(key, &ScenarioError{Code: ScenarioNumber, Value: fmt.Sprint(n), Least: least, Most: most})
		return least
	}
	return n
}

func (r *scenarioReader) duration(key, value string) time.Duration {
	d, err := timer.ParseDuration(value)
	if err != nil {
		r.fail(key, &ScenarioError{Code: ScenarioDuration, Value: value})
	}
	return d
}

// hours reads 10:00-13:00 and the like, in their order; an empty list is a meeting without hours.
func (r *scenarioReader) hours(values []string) Hours {
	h := Hours{}
	last := time.Duration(-1)
	for _, value := range values {
		from, to, _ := strings.Cut(value, "-")
		a, errA := time.Parse("15:04", strings.TrimSpace(from))
		b, errB := time.Parse("15:04", strings.TrimSpace(to))
		s := Sitting{sinceMidnight(a), sinceMidnight(b)}
		if errA != nil || errB != nil || s.From <= last || s.To <= s.From {
			r.fail("hours", &ScenarioError{Code: ScenarioHours, Value: value})
			return h
		}
		last = s.To
		h = append(h, s)
	}
	return h
}

func sinceMidnight(t time.Time) time.Duration {
	return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
}

func (r *scenarioReader) staged(f scenarioFile, s *Scenario) {
	for _, a := range f.Acts {
		act := Act{Kind: Kind(a.Kind), Count: int(r.number("count", float64(a.Count), 0, 1000))}
		switch act.Kind {
		case SignedUp, Withdrew:
		case NewLimit:
			act.Limit = r.duration("limit", a.Limit)
		default:
			r.fail("kind", &ScenarioError{Code: ScenarioKind, Value: a.Kind})
		}
		act.After = r.duration("after", a.After)
		s.Acts = append(s.Acts, act)
	}
	for _, sp := range f.Speeches {
		speech := Speech{Turn: int(r.number("turn", float64(sp.Turn), 1, 100000)), Points: int(r.number("points", float64(sp.Points), 0, 20))}
		if sp.Length != "" {
			speech.Length = r.duration("length", sp.Length)
		}
		s.Speeches = append(s.Speeches, speech)
	}
}
