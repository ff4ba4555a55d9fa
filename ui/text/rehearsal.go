package text

import "rostrum/timer/rehearsal"

// Rehearsal holds the sentences of rehearsals and simulations.
type Rehearsal struct {
	ScenarioFlag string
	Scenarios    map[string]string // by name: what happens in it

	NoScenario   func(name string) string
	ScenarioHint func(names string) string
	Wrong        map[rehearsal.ScenarioCode]func(e *rehearsal.ScenarioError) string
	At           func(file string, line int, what string) string
	WrongHint    string

	Happened map[rehearsal.Kind]func(name string) string
	Reasons  map[rehearsal.Reason]string
	Answer   map[rehearsal.Kind]string // what the aide does about it

	Score     string
	Marks     func(marks int) string
	Reaction  func(what string, how []string) string // what was answered, and in what time
	Reacted   func(median, slowest string, n int) string
	Grants    string
	Ends      string
	Others    string
	TooEarly  func(n int, most string) string
	Mended    func(n int) string
	NoneLeft  string
	Left      func(n int) string
	Mistakes  map[rehearsal.MistakeKind]func(name, by string) string
	Practise  string
	Exercises map[rehearsal.Exercise]string
}
