package rehearsal

import (
	"embed"
	"errors"
	"fmt"
	"path"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"
)

//go:embed scenarios/*.toml
var scenarioFiles embed.FS

// The built-in scenarios, the ordinary one first.
var scenarioNames = []string{"ordinary", "quiet", "long-list", "contested", "withdrawals"}

// ScenarioNames returns the names of the built-in scenarios.
func ScenarioNames() []string { return append([]string(nil), scenarioNames...) }

// Named returns a built-in scenario.
func Named(name string) (Scenario, bool) {
	if name == "" || name == "ordinary" {
		return Ordinary(), true
	}
	data, err := scenarioFiles.ReadFile(path.Join("scenarios", path.Base(name)+".toml"))
	if err != nil {
		return Scenario{}, false
	}
	s, err := ReadScenario(data)
	return s, err == nil
}

// ScenarioSource returns the text of a built-in scenario, to begin one's own from; false for the ordinary one and for
// names that are none.
func ScenarioSource(name string) (string, bool) {
	data, err := scenarioFiles.ReadFile(path.Join("scenarios", path.Base(name)+".toml"))
	return string(data), err == nil
}

// ScenarioCode says what is wrong with a scenario file.
type ScenarioCode string

// What may be wrong with it.
const (
	ScenarioForm     ScenarioCode = "form"     // not TOML, or a value of the wrong kind: Detail says which
	ScenarioKey      ScenarioCode = "key"      // no such key
	ScenarioNumber   ScenarioCode = "number"   // not between Least and Most
	ScenarioDuration ScenarioCode = "duration" // not a duration
	ScenarioHours    ScenarioCode = "hours"    // not hours such as 10:00-13:00, in order
	ScenarioKind     ScenarioCode = "kind"     // not a kind of act
	ScenarioTooLarge ScenarioCode = "too_large"
)

// ScenarioError says what is wrong with a scenario file, and where.
type ScenarioError struct {
	Line        int // from 1; 0: not known
	Key         string
	Code        ScenarioCode
	Value       string
	Least, Most float64
	Detail      string
}

// Error is for programmers: sentences are made of the error elsewhere.
func (e *ScenarioError) Error() string {
	return fmt.Sprintf("scenario, line %d: %s: %s", e.Line, e.Key, e.Code)
}

// scenarioFile is a scenario as it is written. What is left out is as in the ordinary debate.
type scenarioFile struct {
	Name        string       `toml:"name"`
	Length      *float64     `toml:"length"`
	Spread      *float64     `toml:"spread"`
	Absent      *float64     `toml:"absent"`
	Returns     *float64     `toml:"returns"`
	SignUps     *float64     `toml:"sign_ups"`
	Withdrawals *float64     `toml:"withdrawals"`
	Points      *float64     `toml:"points"`
	Holds       *float64     `toml:"holds"`
	MoreTime    *float64     `toml:"more_time"`
	Replies     *float64     `toml:"replies"`
	Silence     *float64     `toml:"silence"`
	Changeover  string       `toml:"changeover"`
	LateStart   string       `toml:"late_start"`
	Hours       *[]string    `toml:"hours"`
	Acts        []actFile    `toml:"act"`
	Speeches    []speechFile `toml:"speech"`
}

type actFile struct {
	After string `toml:"after"`
	Kind  string `toml:"kind"`
	Count int    `toml:"count"`
	Limit string `toml:"limit"`
}

type speechFile struct {
	Turn   int    `toml:"turn"`
	Length string `toml:"length"`
	Points int    `toml:"points"`
}

// MaxScenario bounds the size of a scenario file, in bytes.
const MaxScenario = 1 << 20

// ReadScenario reads a scenario. Its errors are *ScenarioError.
func ReadScenario(data []byte) (Scenario, error) {
	if len(data) > MaxScenario {
		return Scenario{}, &ScenarioError{Code: ScenarioTooLarge}
	}
	var f scenarioFile
	meta, err := toml.Decode(strings.TrimPrefix(string(data), "\ufeff"), &f)
	if err != nil {
		return Scenario{}, formError(err)
	}
	r := scenarioReader{text: string(data)}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		r.fail(unknown[0].String(), &ScenarioError{Code: ScenarioKey})
	}
	s := r.scenario(f)
	return s, r.err()
}

func formError(err error) error {
	var parse toml.ParseError
	if errors.As(err, &parse) {
		return &ScenarioError{Line: parse.Position.Line, Code: ScenarioForm, Key: parse.LastKey, Detail: parse.Message}
	}
	// A value of the wrong kind comes as a text alone: toml: line 3 (last key "length"): incompatible types: …
	e := &ScenarioError{Code: ScenarioForm, Detail: err.Error()}
	if m := wrongKind().FindStringSubmatch(err.Error()); m != nil {
		e.Line, _ = strconv.Atoi(m[1])
		e.Key, e.Detail = m[2], m[3]
	}
	return e
}

var wrongKind = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^toml: line (\d+) \(last key "([^"]*)"\): (.*)$`)
})
