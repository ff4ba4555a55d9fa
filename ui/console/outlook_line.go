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

// leastName is how much of a name must fit to be worth showing.
const leastName = 5

// outlookLine says in at most so many columns when the list will end, who fits before the hour, and what if everyone
// kept to the limit. What there is no room for is left out, the least first.
func (sc scene) outlookLine(f forecast.Forecast, columns int) string {
	t := sc.text.Outlook
	if f.Outcome != forecast.Projected {
		return sc.cut(t.None[f.Outcome], columns)
	}
	gap := sc.shape(" · ", " | ")
	line := t.Ends(sc.span(f.End))
	if f.HasStop && f.Waiting > 0 {
		line += gap + sc.fitting(f)
	}
	if sc.width(line) > columns && !sc.terse {
		sc.terse = true
		return sc.outlookLine(f, columns)
	}
	limits := gap + sc.atLimit(f, columns >= 90)
	if sc.width(line+limits) > columns {
		limits = ""
	}
	if f.FirstNot != "" {
		label := ", " + t.FirstNot("")
		if room := columns - sc.width(line+label+limits); room >= leastName {
			line += ", " + t.FirstNot(sc.cut(plain.Line(sc.nameOf(f.FirstNot)), room))
		}
	}
	return sc.cut(line+limits, columns)
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
func (sc scene) atLimit(f forecast.Forecast, wide bool) string {
	t, end := sc.text.Outlook, sc.hour(f.AtLimit)
	switch {
	case !wide || !f.HasStop:
		return t.AtLimit(end)
	case f.AtLimitInTime:
		return t.InTime(end)
	}
	return t.Late(end)
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
	return sc.text.Outlook.OnDay(s, days)
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
