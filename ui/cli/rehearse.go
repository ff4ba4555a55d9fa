package cli

import (
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
	"rostrum/ui/cli/steady"
	"rostrum/ui/console"
)

// rehearseFlags are the flags of rehearse, as they were typed.
type rehearseFlags struct {
	speed           int
	seed            int64
	seeded          bool
	start, scenario string
}

// calledAt is the hour for which a rehearsed meeting is called when nothing else is said, and before is how long before it
// the rehearsal opens.
const (
	calledAt = 10 * time.Hour
	before   = 30 * time.Second
)

func (a *app) rehearseCommand() *cobra.Command {
	t := a.text.Practice
	var f rehearseFlags
	var cmd *cobra.Command
	cmd = a.command("rehearse [LIST]", t.Short, t.Example, 1, func(args []string) error {
		f.seeded = cmd.Flags().Changed("seed")
		return a.rehearse(listArg(args), f)
	})
	cmd.Flags().IntVar(&f.speed, "speed", 1, t.SpeedFlag)
	cmd.Flags().Int64Var(&f.seed, "seed", 0, t.SeedFlag)
	cmd.Flags().StringVar(&f.scenario, "scenario", "ordinary", a.text.Rehearsal.ScenarioFlag)
	cmd.Flags().StringVar(&f.start, "start", "", a.text.Command.StartFlag)
	return cmd
}

// rehearse opens the console on a debate without delegates: the same console, on another clock and another file.
func (a *app) rehearse(path string, f rehearseFlags) error {
	if f.speed < 1 || f.speed > maxSpeed {
		return &fault{what: a.text.Practice.BadSpeed(fmt.Sprint(f.speed)), hint: a.text.Practice.SpeedHint}
	}
	scenario, err := a.scenario(f.scenario)
	if err != nil {
		return err
	}
	start, err := a.rehearsedStart(f.start)
	if err != nil {
		return err
	}
	list, err := a.list(path)
	if err != nil {
		return err
	}
	if len(list.Speakers) == 0 {
		return &fault{what: a.text.Command.NobodyOnList(list.place), hint: a.text.Command.NobodyOnListHint}
	}
	if err := a.needTerminal(); err != nil {
		return err
	}
	keys, err := a.keys(path == "-")
	if err != nil {
		return err
	}
	r, err := a.beginRehearsal(list, f, start, scenario)
	if err != nil {
		return err
	}
	a.mapped(list, &r)
	return a.console(r, keys)
}

// rehearsedStart reads --start; without it the meeting is called for ten o'clock, so that its hours are those of a debate.
func (a *app) rehearsedStart(value string) (time.Time, error) {
	if value != "" {
		return a.start(value)
	}
	y, m, d := a.Now().Date()
	return time.Date(y, m, d, int(calledAt.Hours()), 0, 0, 0, a.Now().Location()), nil
}

func (a *app) beginRehearsal(list readList, f rehearseFlags, start time.Time, scenario rehearsal.Scenario) (run, error) {
	if !f.seeded {
		f.seed = a.Now().UnixMilli() % 1_000_000
	}
	hours, err := a.hours()
	if err != nil {
		return run{}, err
	}
	if hours != nil {
		scenario.Hours = hours
	}
	zero := start.Add(-before)
	clock := newPace(steady.New(a.Now).Read, zero, f.speed)
	r, err := a.opens(list, session.SessionOpened{Kind: session.Rehearsal, Seed: &f.seed}, clock.Stamp)
	if err != nil {
		return run{}, err
	}
	r.hours = scenario.Hours
	if r.hours == nil {
		r.hours = rehearsal.Hours{}
	}
	r.rehearsal = &console.Rehearsal{Chamber: rehearsal.NewChamber(f.seed, zero, start, scenario), Pace: clock}
	r.notices = append(r.notices, a.text.Practice.Begun(f.seed, f.scenario))
	return r, nil
}

// sayScore prints how the rehearsal went.
func (a *app) sayScore(out io.Writer, s rehearsal.Score) {
	for _, line := range a.text.Practice.Lines(a.text.Rehearsal, s) {
		a.say(out, line)
	}
}
