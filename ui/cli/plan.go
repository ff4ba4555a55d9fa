package cli

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rostrum/speakers/plain"
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
	a.sayLayout(list)
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
		return a.noPlan(list.place, o, err)
	case p.json:
		return writeJSON(a.out, plan)
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
	at, err := instant(strings.TrimSpace(value), o.Start)
	if err != nil {
		return &fault{what: a.text.Plan.BadStop(value), hint: a.text.Plan.StopForms}
	}
	o.Stop = at
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
				return m, learned, &fault{what: a.text.Plan.NothingLearned(plain.Path(path))}
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
