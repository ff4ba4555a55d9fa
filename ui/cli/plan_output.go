package cli

import (
	"fmt"
	"strings"
	"time"

	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/forecast"
)

func (a *app) sayPlan(p forecast.Plan, learned forecast.Learned) {
	t := a.text.Plan
	at := a.onDay(p.Start)
	a.say(a.out, t.Heading(p.Speakers, p.Debates, p.Start.Format("2006-01-02 15:04")))
	a.say(a.out, "")
	rows := [][]string{
		{t.ListEnds, at(p.End.Mid), t.Range(at(p.End.Low), at(p.End.High))},
		{t.HoursKept, at(p.InHours.Mid), t.Range(at(p.InHours.Low), at(p.InHours.High))},
		{t.AtLimit, at(p.AtLimit), t.AtLimitIs},
	}
	if p.Stop.IsZero() {
		rows = append(rows, []string{t.NoStop, "", ""})
	} else {
		sure := int(p.Sure*100 + 0.5)
		rows = append(rows, []string{t.InTime(at(p.Stop)), t.OfHundred(hundredths(p.InTime)), ""},
			[]string{t.SureOf(at(p.Stop), sure), a.sureOf(p), ""}, []string{t.Largest(sure), a.largest(p), ""})
	}
	a.table(rows)
	a.drawEnds(p)
	a.heardTable(p)
	a.assumed(p, learned)
}

func (a *app) sureOf(p forecast.Plan) string {
	switch p.SureOf {
	case 0:
		return a.text.Plan.SureNobody
	case p.Speakers:
		return a.text.Plan.SureAll
	}
	return a.text.Plan.SureUpTo(p.SureOf, plain.Line(p.Heard[p.SureOf-1].Name))
}

func (a *app) largest(p forecast.Plan) string {
	if p.Limit == 0 {
		return a.text.Plan.NoLimit
	}
	return timer.Left(p.Limit)
}

// drawEnds draws how the end is distributed: a bar for each stretch of time, and a mark where the stop lies.
func (a *app) drawEnds(p forecast.Plan) {
	a.say(a.out, "")
	a.say(a.out, a.text.Plan.Ends)
	most := 0.0
	for _, b := range p.Ends {
		most = max(most, b.Share)
	}
	at, wide := a.onDay(p.Start), 0
	for _, b := range p.Ends {
		wide = max(wide, columnsOf(at(b.From)))
	}
	for _, b := range p.Ends {
		mark := " "
		if !p.Stop.IsZero() && !p.Stop.Before(b.From) && p.Stop.Before(b.From.Add(b.Width)) {
			mark = "▸"
		}
		from := strings.Repeat(" ", wide-columnsOf(at(b.From))) + at(b.From)
		fmt.Fprintf(a.out, "%s %s  %s\n", mark, from, bar(b.Share/most, 40))
	}
}

// bar draws a part of 1 in eighths of a column.
func bar(part float64, columns int) string {
	eighths := int(part*float64(columns)*8 + 0.5)
	line := strings.Repeat("█", eighths/8)
	if rest := eighths % 8; rest > 0 {
		line += string([]rune("▏▎▍▌▋▊▉")[rest-1])
	}
	return line
}

func (a *app) heardTable(p forecast.Plan) {
	t := a.text.Plan
	head := t.Columns[:]
	if !p.Stop.IsZero() {
		head = append(append([]string{}, head[:4]...), t.ColumnStop(a.onDay(p.Start)(p.Stop)))
	}
	rows := [][]string{head}
	at := a.onDay(p.Start)
	for i, h := range p.Heard {
		row := []string{fmt.Sprint(i + 1), plain.Line(h.Name), at(h.End.Mid), at(h.End.Low) + "–" + at(h.End.High)}
		if !p.Stop.IsZero() {
			row = append(row, fmt.Sprintf("%d %%", hundredths(h.ByStop)))
		}
		rows = append(rows, row)
	}
	a.say(a.out, "")
	a.table(rows, 0, 4)
}

// assumed prints what the plan rests on.
func (a *app) assumed(p forecast.Plan, learned forecast.Learned) {
	t, m := a.text.Plan, p.Model
	part := func(x float64) string { return fmt.Sprintf("%.0f %%", 100*x) }
	a.say(a.out, "")
	a.say(a.out, t.Assumptions)
	if learned.Sessions > 0 {
		a.say(a.out, "  "+t.Learned(learned.Sessions, learned.Statements))
	}
	a.say(a.out, "  "+t.Assumed(part(m.Lengths["member"].Median), part(m.Lengths["non-member"].Median),
		timer.Left(m.Changeover.Median), timer.Left(m.LateStart.Median)))
	a.say(a.out, "  "+t.AssumedList(fmt.Sprintf("%.1f", m.SignUps), part(m.AbsentShare)))
	if daysUntil(p.Start, p.InHours.High) > 0 {
		a.say(a.out, "  "+t.WorkingDays)
	}
	a.say(a.out, "  "+t.DayRange)
}

// hundredths rounds a likelihood, and keeps 100 and 0 for what came true in all debates or in none.
func hundredths(p float64) int {
	n := int(p*100 + 0.5)
	switch {
	case p < 1 && n == 100:
		return 99
	case p > 0 && n == 0:
		return 1
	}
	return n
}

// onDay writes times of day, and the day before those of a later one.
func (a *app) onDay(start time.Time) func(time.Time) string {
	return func(t time.Time) string {
		if days := daysUntil(start, t); days > 0 {
			return a.text.Plan.OnDay(t.Format("15:04"), t, days)
		}
		return t.Format("15:04")
	}
}

// daysUntil returns how many days after that of start the day of t is.
func daysUntil(start, t time.Time) int {
	y, m, d := start.Date()
	return int(t.Sub(time.Date(y, m, d, 0, 0, 0, 0, start.Location())) / (24 * time.Hour))
}
