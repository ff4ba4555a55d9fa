package cli

import (
	"errors"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rostrum/speakers/plain"
	"rostrum/timer/journal"
	"rostrum/timer/rehearsal"
)

func (a *app) simulateCommand() *cobra.Command {
	t := a.text.Command
	var seed int64
	var start, scenario string
	cmd := a.command("simulate [LIST]", t.Simulate, t.SimulateExample, 1, func(args []string) error {
		at, err := a.start(start)
		if err != nil {
			return err
		}
		if a.flags.log == "" {
			return &fault{what: t.NeedsLog, hint: t.NeedsLogHint}
		}
		played, err := a.scenario(scenario)
		if err != nil {
			return err
		}
		return a.simulate(listArg(args), seed, at, played)
	})
	cmd.Flags().Int64Var(&seed, "seed", 1, t.SeedFlag)
	cmd.Flags().StringVar(&start, "start", "", t.StartFlag)
	cmd.Flags().StringVar(&scenario, "scenario", "ordinary", a.text.Rehearsal.ScenarioFlag)
	return cmd
}

// start reads --start: an instant, or a time of today; without it the debate begins now.
func (a *app) start(value string) (time.Time, error) {
	if value == "" {
		return a.Now().Round(0), nil
	}
	at, err := instant(strings.TrimSpace(value), a.Now().Round(0))
	if err != nil {
		return at, &fault{what: a.text.Command.BadStart(value), hint: a.text.Command.StartForms}
	}
	return at, nil
}

func (a *app) simulate(path string, seed int64, start time.Time, scenario rehearsal.Scenario) error {
	list, err := a.list(path)
	if err != nil {
		return err
	}
	a.sayLayout(list)
	rules, err := a.rules()
	if err != nil {
		return err
	}
	records, err := rehearsal.Run(list.Speakers, rehearsal.Options{
		Seed: seed, Start: start, Limits: rules.limits, Warning: rules.warning, Grace: rules.grace,
		Meeting: a.flags.meeting, Source: list.name, From: list.source.from, Program: program, Problems: len(list.Problems), Scenario: &scenario,
	})
	if errors.Is(err, rehearsal.ErrNobody) {
		return &fault{what: a.text.Command.NobodyOnList(list.place), hint: a.text.Command.NobodyOnListHint}
	}
	if err != nil {
		return err
	}
	if err := journal.WriteAll(a.flags.log, records); err != nil {
		return err
	}
	a.say(a.out, a.text.Command.Written(plain.Path(a.flags.log)))
	return nil
}
