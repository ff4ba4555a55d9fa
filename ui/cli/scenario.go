package cli

import (
	"errors"
	"io"
	"os"
	"strings"

	"rostrum/speakers/plain"
	"rostrum/timer/rehearsal"
)

// scenario returns a built-in scenario, or that of a file.
func (a *app) scenario(name string) (rehearsal.Scenario, error) {
	if s, ok := rehearsal.Named(name); ok {
		return s, nil
	}
	t := a.text.Rehearsal
	if _, err := os.Stat(name); err != nil && !strings.ContainsAny(name, "./\\") {
		return rehearsal.Scenario{}, &fault{what: t.NoScenario(name), hint: t.ScenarioHint(strings.Join(rehearsal.ScenarioNames(), ", "))}
	}
	f, err := os.Open(name)
	if err != nil {
		return rehearsal.Scenario{}, a.unreadable(name, err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, rehearsal.MaxScenario+1))
	if err != nil {
		return rehearsal.Scenario{}, a.unreadable(name, err)
	}
	s, err := rehearsal.ReadScenario(data)
	var wrong *rehearsal.ScenarioError
	if errors.As(err, &wrong) {
		return s, &fault{what: t.At(plain.Path(name), wrong.Line, t.Wrong[wrong.Code](wrong)), hint: t.WrongHint}
	}
	return s, err
}
