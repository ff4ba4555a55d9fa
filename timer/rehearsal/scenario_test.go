package rehearsal

import (
	"errors"
	"testing"
	"time"

	"rostrum/timer/session"
)

func TestEveryBuiltInScenarioPlays(t *testing.T) {
	for _, name := range ScenarioNames() {
		scenario, ok := Named(name)
		if !ok || scenario.Name != name {
			t.Errorf("%s: %v, named %q", name, ok, scenario.Name)
			continue
		}
		for seed := range int64(5) {
			o := options(seed)
			o.Scenario = &scenario
			m, _, err := Play(sixty(), o)
			if err != nil {
				t.Fatal(name, err)
			}
			if err := m.State().Check(); err != nil || m.State().Phase() != session.Adjourned {
				t.Errorf("%s, seed %d: phase %v, %v", name, seed, m.State().Phase(), err)
			}
		}
	}
	if _, ok := Named("../scenario"); ok {
		t.Error("a name that is no scenario is one")
	}
}

func TestTheContestedLimit(t *testing.T) {
	scenario, _ := Named("contested")
	o := options(1)
	o.Scenario = &scenario
	m, _, err := Play(sixty(), o)
	if err != nil {
		t.Fatal(err)
	}
	fifth := m.State().StatementAt(4)
	if spent := fifth.Clock.SpentAt(24 * time.Hour); spent < 20*time.Minute || spent > 22*time.Minute || len(fifth.Points) != 2 {
		t.Errorf("the fifth statement took %v with %d points of order", spent, len(fifth.Points))
	}
	if got := m.State().Limits()["member"]; got != 2*time.Minute {
		t.Errorf("the limit in the end is %v", got)
	}
}

func TestMassWithdrawals(t *testing.T) {
	scenario, _ := Named("withdrawals")
	o := options(1)
	o.Scenario = &scenario
	m, _, err := Play(sixty(), o)
	if err != nil {
		t.Fatal(err)
	}
	if got := m.State().Count(session.Withdrawn); got < 10 {
		t.Errorf("%d withdrew", got)
	}
}

func TestAScenarioThatCannotBeRead(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		line int
		code ScenarioCode
	}{
		"not TOML":                      {"name = \"x\"\nlength 2", 2, ScenarioForm},
		"a word in place of a number":   {"name = \"x\"\n\nlength = \"two\"", 3, ScenarioForm},
		"a key that is not known":       {"name = \"x\"\nlenght = 2.0", 2, ScenarioKey},
		"an unknown key of an act":      {"[[act]]\nafter = \"5m\"\nkind = \"withdrew\"\nhow = 1", 4, ScenarioKey},
		"a share over all":              {"absent = 1.5", 1, ScenarioNumber},
		"a number that is none":         {"length = nan", 1, ScenarioNumber},
		"a length that is no duration":  {"\n[[speech]]\nturn = 1\nlength = \"long\"", 4, ScenarioDuration},
		"an act that nobody knows":      {"[[act]]\nafter = \"5m\"\nkind = \"riot\"", 3, ScenarioKind},
		"an act without its time":       {"[[act]]\nkind = \"withdrew\"", 0, ScenarioDuration},
		"hours that run backwards":      {"hours = [\"13:00-10:00\"]", 1, ScenarioHours},
		"hours that overlap":            {"hours = [\"10:00-13:00\", \"12:00-18:00\"]", 1, ScenarioHours},
		"the zeroth statement":          {"[[speech]]\nturn = 0", 2, ScenarioNumber},
		"a duration of the second act":  {"[[act]]\nafter=\"5m\"\nkind=\"withdrew\"\n[[act]]\nafter=\"x\"\nkind=\"withdrew\"", 5, ScenarioDuration},
		"a new limit that is not given": {"[[act]]\nafter=\"5m\"\nkind=\"new_limit\"", 0, ScenarioDuration},
	} {
		_, err := ReadScenario([]byte(c.text))
		var e *ScenarioError
		if !errors.As(err, &e) || e.Line != c.line || e.Code != c.code {
			t.Errorf("%s: %+v (%v)", name, e, err)
		}
	}
}

func TestAnEmptyScenarioIsTheOrdinaryOne(t *testing.T) {
	s, err := ReadScenario(nil)
	if err != nil || s.Model.SignUps != DefaultModel().SignUps || len(s.Hours) != 2 {
		t.Errorf("%+v, %v", s, err)
	}
	if s, err := ReadScenario([]byte("hours = []")); err != nil || len(s.Hours) != 0 {
		t.Errorf("%+v, %v", s.Hours, err)
	}
}

func FuzzReadScenario(f *testing.F) {
	for _, name := range ScenarioNames() {
		text, _ := ScenarioSource(name)
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := ReadScenario(data); err != nil {
			var e *ScenarioError
			if !errors.As(err, &e) {
				t.Error(err)
			}
		}
	})
}
