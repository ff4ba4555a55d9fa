package console

import (
	"fmt"
	"strings"
	"time"

	"rostrum/speakers/plain"
	"rostrum/timer/forecast"
)

// littleSeen is how many statements must have ended before a count is said without its range.
const littleSeen = 8

// outlookLine says in at most so many columns when the list will end, who fits before the hour and who is the first
// that does not, and what if everyone kept to the limit. What does not fit as a whole is left out: the range before
// who fits, the rest from the end.
func (sc scene) outlookLine(f forecast.Forecast, columns int) string {
	t := sc.text.Outlook
	if f.Outcome != forecast.Projected {
		return sc.whole(t.None[f.Outcome], columns)
	}
	gap, fit := sc.shape(" · ", " | "), ""
	if f.HasStop && f.Waiting > 0 {
		fit = gap + sc.fitting(f)
	}
	mid, low, high := sc.span(f.End)
	line := t.Ends(mid, low, high) + fit
	switch {
	case sc.width(line) <= columns:
	case !sc.terse:
		sc.terse = true
		return sc.outlookLine(f, columns)
	case sc.width(t.EndsAt(mid)+fit) <= columns:
		line = t.EndsAt(mid) + fit
	case sc.width(t.Ends(mid, low, high)) <= columns:
		return t.Ends(mid, low, high)
	default:
		return sc.whole(t.EndsAt(mid), columns)
	}
	more := []string{gap + sc.atLimit(f)}
	if f.FirstNot != "" {
		more = append([]string{t.Comma + t.FirstNot(plain.Line(sc.nameOf(f.FirstNot)))}, more...)
	}
	for _, s := range more {
		if sc.width(line+s) <= columns {
			line += s
		}
	}
	return line
}

// whole returns s, or nothing where it does not fit.
func (sc scene) whole(s string, columns int) string {
	if sc.width(s) > columns {
		return ""
	}
	return s
}

// fitting says how many of those waiting are heard before the next hard stop.
func (sc scene) fitting(f forecast.Forecast) string {
	t, stop := sc.text.Outlook, sc.hour(f.Stop)
	switch {
	case f.Fit.Low >= f.Waiting:
		return t.AllFit(stop)
	case f.Fit.High == 0:
		return t.NoneFits(stop)
	case f.Fit.Low != f.Fit.High && (f.Seen < littleSeen || f.Fit.Mid >= f.Waiting):
		return t.Fit(fmt.Sprintf("%d–%d", f.Fit.Low, f.Fit.High), f.Waiting, stop)
	}
	return t.Fit(fmt.Sprint(f.Fit.Mid), f.Waiting, stop)
}

// atLimit says when it would end if everyone from here on took the limit and no more.
func (sc scene) atLimit(f forecast.Forecast) string {
	t, end := sc.text.Outlook, sc.hour(f.AtLimit)
	if f.HasStop && !f.AtLimitInTime {
		return t.Late(end)
	}
	return t.AtLimit(end)
}

// hour writes a time of day, and which day where it is not today.
func (sc scene) hour(t time.Time) string { return sc.hourOn(t, sc.daysUntil(t)) }

// span writes the middle and the ends of a range. Where all of it is on one day, only the middle says which.
func (sc scene) span(at forecast.Instants) (mid, low, high string) {
	days := sc.daysUntil(at.Mid)
	if sc.daysUntil(at.Low) == days && sc.daysUntil(at.High) == days {
		return sc.hour(at.Mid), sc.hourOn(at.Low, 0), sc.hourOn(at.High, 0)
	}
	if low = sc.hour(at.Low); days > 0 && sc.daysUntil(at.Low) == 0 && !sc.terse {
		low = sc.text.Outlook.Today(low)
	}
	return sc.hour(at.Mid), low, sc.hour(at.High)
}

func (sc scene) hourOn(t time.Time, days int) string {
	s := t.Format("15:04")
	switch {
	case days <= 0:
		return s
	case sc.terse:
		return fmt.Sprintf("%s+%d", s, days)
	}
	return sc.text.Outlook.OnDay(s, t, days)
}

func (sc scene) daysUntil(t time.Time) int {
	y, m, d := sc.now.At.Date()
	return int(t.Sub(time.Date(y, m, d, 0, 0, 0, 0, t.Location())).Hours() / 24)
}

// rule is the line below the header. The forecast stands in it.
func (m *Model) rule(sc scene, columns int) string {
	dash := sc.shape("─", "-")
	f, ok := m.forecastNow()
	if !ok {
		return sc.theme.Rule.Render(strings.Repeat(dash, columns))
	}
	line := sc.outlookLine(f, columns-3)
	fill := max(columns-sc.width(line)-3, 0)
	return sc.fit(sc.theme.Rule.Render(dash)+" "+sc.theme.Dim.Render(line)+" "+sc.theme.Rule.Render(strings.Repeat(dash, fill)), columns)
}
