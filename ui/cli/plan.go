package cli

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/forecast"
	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
)

// planFlags are the flags of plan, as they were typed.
type planFlags struct {
	start, stop, changeover, delay string
	debates                        int
	sure, length, signUps, absent  float64
	learn                          []string
	json                           bool
	changed                        func(flag string) bool
}

func (a *app) planCommand() *cobra.Command {
	t := a.text.Plan
	var p planFlags
	cmd := a.command("plan [LIST]", t.Short, t.Example, 1, func(args []string) error { return a.plan(listArg(args), p) })
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVar(&p.start, "start", "", a.text.Command.StartFlag)
	f.StringVar(&p.stop, "stop", "", t.StopFlag)
	f.StringSliceVar(&p.learn, "learn", nil, t.LearnFlag)
	f.Float64Var(&p.length, "length", 0, t.LengthFlag)
	f.StringVar(&p.changeover, "changeover", "", t.GapFlag)
	f.Float64Var(&p.signUps, "sign-ups", 0, t.SignUpsFlag)
	f.Float64Var(&p.absent, "absent", 0, t.AbsentFlag)
	f.StringVar(&p.delay, "late-start", "", t.DelayFlag)
	f.Float64Var(&p.sure, "sure", 90, t.SureFlag)
	f.IntVar(&p.debates, "debates", 10000, t.DebatesFlag)
	f.BoolVar(&p.json, "json", false, a.text.Command.JSONFlag)
	p.changed = func(flag string) bool { return cmd.Flags().Changed(flag) }
	return cmd
}

func (a *app) plan(path string, p planFlags) error {
	if err := a.checkPlan(p); err != nil {
		return err
	}
	start, err := a.start(p.start)
	if err != nil {
		return err
	}
	o := forecast.PlanOptions{Start: start, Debates: p.debates, Sure: p.sure / 100}
	if err := a.stop(p.stop, &o); err != nil {
		return err
	}
	list, err := a.list(path)
	if err != nil {
		return err
	}
	rules, err := a.rules()
	if err != nil {
		return err
	}
	o.Limits = rules.limits
	model, learned, err := a.model(p)
	if err != nil {
		return err
	}
	o.Model = &model
	plan, err := forecast.MakePlan(list.Speakers, o)
	switch {
	case err != nil:
		return a.noPlan(list.name, o, err)
	case p.json:
		return writeJSON(a.Stdout, plan)
	}
	a.sayPlan(plan, learned)
	return nil
}

// checkPlan refuses numbers that mean nothing.
func (a *app) checkPlan(p planFlags) error {
	for _, c := range []struct {
		flag               string
		value, least, most float64
		given              bool
	}{
		{"--sure", p.sure, 1, 99, true},
		{"--debates", float64(p.debates), 100, 1e6, true},
		{"--length", p.length, 0.1, 20, p.changed("length")},
		{"--sign-ups", p.signUps, 0, 100, p.changed("sign-ups")},
		{"--absent", p.absent, 0, 90, p.changed("absent")},
	} {
		if c.given && (math.IsNaN(c.value) || c.value < c.least || c.value > c.most) {
			t := a.text.Plan
			return &fault{what: t.BadNumber(c.flag, fmt.Sprint(c.value), fmt.Sprint(c.least), fmt.Sprintf("%.0f", c.most)), hint: t.NumberHint}
		}
	}
	return nil
}

// stop reads --stop: a time of the day on which the debate starts, an instant, or none.
func (a *app) stop(value string, o *forecast.PlanOptions) error {
	switch value {
	case "":
		return nil
	case "none":
		o.Hours = rehearsal.Hours{}
		return nil
	}
	if at, err := time.Parse(time.RFC3339, value); err == nil {
		o.Stop = at
		return nil
	}
	at, err := time.Parse("15:04", value)
	if err != nil {
		return &fault{what: a.text.Plan.BadStop(value), hint: a.text.Plan.StopForms}
	}
	y, m, d := o.Start.Date()
	o.Stop = time.Date(y, m, d, at.Hour(), at.Minute(), 0, 0, o.Start.Location())
	return nil
}

// model returns what is assumed of delegates: the usual, or what past sessions teach, changed by the flags.
func (a *app) model(p planFlags) (rehearsal.Model, forecast.Learned, error) {
	m, learned := rehearsal.DefaultModel(), forecast.Learned{}
	if len(p.learn) > 0 {
		var past []*session.State
		for _, path := range p.learn {
			_, log, err := a.readLog(path)
			if err != nil {
				return m, learned, err
			}
			s := session.Replay(log.Records)
			if _, ended := s.LastEnded(); !ended {
				return m, learned, &fault{what: a.text.Plan.NothingLearned(path)}
			}
			past = append(past, s)
		}
		m, learned = forecast.Learn(m, past)
	}
	if p.changed("length") {
		m = m.WithLength(p.length)
	}
	if p.changed("sign-ups") {
		m.SignUps = p.signUps
	}
	if p.changed("absent") {
		m.AbsentShare = p.absent / 100
	}
	for flag, into := range map[string]*time.Duration{"changeover": &m.Changeover.Median, "late-start": &m.LateStart.Median} {
		if value := map[string]string{"changeover": p.changeover, "late-start": p.delay}[flag]; p.changed(flag) {
			d, err := a.signal("--"+flag, value)
			if err != nil {
				return m, learned, err
			}
			*into = d
		}
	}
	return m, learned, nil
}

func (a *app) noPlan(list string, o forecast.PlanOptions, err error) error {
	t := a.text.Plan
	switch {
	case errors.Is(err, forecast.ErrNobody):
		return &fault{what: a.text.Command.NobodyOnList(list), hint: a.text.Command.NobodyOnListHint}
	case errors.Is(err, forecast.ErrStartAfterStop):
		return &fault{what: t.StartAfterStop(o.Start.Format("15:04"), o.Stop.Format("15:04")), hint: t.StopHint}
	case errors.Is(err, forecast.ErrNoLimits):
		return &fault{what: t.NoLimits(list), hint: t.NoLimitsHint}
	}
	return err
}

func (a *app) sayPlan(p forecast.Plan, learned forecast.Learned) {
	t := a.text.Plan
	at := onDay(p.Start)
	a.say(a.Stdout, t.Heading(p.Speakers, p.Debates, p.Start.Format("2006-01-02 15:04")))
	a.say(a.Stdout, "")
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
	a.say(a.Stdout, "")
	a.say(a.Stdout, a.text.Plan.Ends)
	most := 0.0
	for _, b := range p.Ends {
		most = max(most, b.Share)
	}
	at := onDay(p.Start)
	for _, b := range p.Ends {
		mark := " "
		if !p.Stop.IsZero() && !p.Stop.Before(b.From) && p.Stop.Before(b.From.Add(b.Width)) {
			mark = "▸"
		}
		fmt.Fprintf(a.Stdout, "%s %s  %s\n", mark, at(b.From), bar(b.Share/most, 40))
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
		head = append(append([]string{}, head[:4]...), t.ColumnStop(onDay(p.Start)(p.Stop)))
	}
	rows := [][]string{head}
	at := onDay(p.Start)
	for i, h := range p.Heard {
		row := []string{fmt.Sprint(i + 1), plain.Line(h.Name), at(h.End.Mid), at(h.End.Low) + "–" + at(h.End.High)}
		if !p.Stop.IsZero() {
			row = append(row, fmt.Sprintf("%d %%", hundredths(h.ByStop)))
		}
		rows = append(rows, row)
	}
	a.say(a.Stdout, "")
	a.table(rows, 0, 4)
}

// assumed prints what the plan rests on.
func (a *app) assumed(p forecast.Plan, learned forecast.Learned) {
	t, m := a.text.Plan, p.Model
	part := func(x float64) string { return fmt.Sprintf("%.0f %%", 100*x) }
	a.say(a.Stdout, "")
	a.say(a.Stdout, t.Assumptions)
	if learned.Sessions > 0 {
		a.say(a.Stdout, "  "+t.Learned(learned.Sessions, learned.Statements))
	}
	a.say(a.Stdout, "  "+t.Assumed(part(m.Lengths["member"].Median), part(m.Lengths["non-member"].Median),
		timer.Left(m.Changeover.Median), timer.Left(m.LateStart.Median)))
	a.say(a.Stdout, "  "+t.AssumedList(fmt.Sprintf("%.1f", m.SignUps), part(m.AbsentShare)))
	a.say(a.Stdout, "  "+t.DayRange)
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
func onDay(start time.Time) func(time.Time) string {
	y, m, d := start.Date()
	first := time.Date(y, m, d, 0, 0, 0, 0, start.Location())
	return func(t time.Time) string {
		if days := int(t.Sub(first) / (24 * time.Hour)); days > 0 {
			return fmt.Sprintf("%s +%d", t.Format("15:04"), days)
		}
		return t.Format("15:04")
	}
}
