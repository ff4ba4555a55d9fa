package text

import (
	"fmt"
	"strings"

	"rostrum/timer/rehearsal"
)

var rehearsalEN = Rehearsal{
	ScenarioFlag: "`scenario`: ordinary, quiet, long-list, contested, withdrawals, or a file",
	Scenarios: map[string]string{
		"ordinary":    "an ordinary open debate",
		"quiet":       "a quiet morning: nobody is in a hurry and nothing happens",
		"long-list":   "a long list that grows on the day",
		"contested":   "a contested limit, with a speaker of twenty-one minutes",
		"withdrawals": "mass withdrawals in favour of a joint statement",
	},
	NoScenario:   func(name string) string { return fmt.Sprintf("--scenario: %q is neither a scenario nor a file", name) },
	ScenarioHint: func(names string) string { return "one of: " + names + "; or the path of a scenario file" },
	Wrong: map[rehearsal.ScenarioCode]func(e *rehearsal.ScenarioError) string{
		rehearsal.ScenarioForm: func(e *rehearsal.ScenarioError) string { return "not a scenario: " + e.Detail },
		rehearsal.ScenarioKey:  func(e *rehearsal.ScenarioError) string { return fmt.Sprintf("%q means nothing here", e.Key) },
		rehearsal.ScenarioNumber: func(e *rehearsal.ScenarioError) string {
			return fmt.Sprintf("%s: %s is not between %g and %g", e.Key, e.Value, e.Least, e.Most)
		},
		rehearsal.ScenarioDuration: func(e *rehearsal.ScenarioError) string {
			return fmt.Sprintf("%s: %q is not a duration such as 20m or 2:30", e.Key, e.Value)
		},
		rehearsal.ScenarioHours: func(e *rehearsal.ScenarioError) string {
			return fmt.Sprintf("hours: %q is not a sitting such as 10:00-13:00, after the one before it", e.Value)
		},
		rehearsal.ScenarioKind: func(e *rehearsal.ScenarioError) string {
			return fmt.Sprintf("kind: %q is not signed_up, withdrew or new_limit", e.Value)
		},
		rehearsal.ScenarioTooLarge: func(*rehearsal.ScenarioError) string { return "larger than a scenario can be" },
	},
	At: func(file string, line int, what string) string {
		if line == 0 {
			return fmt.Sprintf("%s: %s", file, what)
		}
		return fmt.Sprintf("%s, line %d: %s", file, line, what)
	},
	WrongHint: "the form is that of the built-in scenarios, in timer/rehearsal/scenarios",
	Happened: map[rehearsal.Kind]func(name string) string{
		rehearsal.Gavel:      func(string) string { return "The President calls the meeting to order." },
		rehearsal.Called:     func(name string) string { return "The President gives the floor to " + name + "." },
		rehearsal.Began:      func(name string) string { return name + " begins to speak." },
		rehearsal.Ended:      func(name string) string { return name + " has finished." },
		rehearsal.Held:       func(name string) string { return name + " is interrupted." },
		rehearsal.WentOn:     func(name string) string { return name + " goes on." },
		rehearsal.Objected:   func(name string) string { return "A point of order is raised while " + name + " speaks." },
		rehearsal.Ruled:      func(name string) string { return "The President has ruled; " + name + " goes on." },
		rehearsal.MoreTime:   func(name string) string { return "The President gives " + name + " a minute more." },
		rehearsal.NoAnswer:   func(name string) string { return name + " does not answer." },
		rehearsal.CameBack:   func(name string) string { return name + " is back and asks to be heard." },
		rehearsal.SignedUp:   func(name string) string { return name + " asks for the floor." },
		rehearsal.Withdrew:   func(name string) string { return name + " withdraws its name." },
		rehearsal.Silence:    func(string) string { return "All rise for a minute of silence." },
		rehearsal.SilenceEnd: func(string) string { return "All sit down again." },
		rehearsal.Suspended:  func(string) string { return "The President suspends the meeting." },
		rehearsal.Resumed:    func(string) string { return "The President resumes the meeting." },
		rehearsal.Rose:       func(string) string { return "The meeting rises; it goes on another day." },
		rehearsal.Adjourned:  func(string) string { return "The President adjourns the meeting." },
		rehearsal.NewLimit:   func(string) string { return "The President asks everyone from here on to keep to a shorter limit." },
	},
	Reasons: map[rehearsal.Reason]string{
		rehearsal.Sound: "the microphone fails", rehearsal.Interpretation: "the interpreters ask for a moment",
		rehearsal.Unrest: "there is noise in the chamber", rehearsal.TooLong: "the statement is said to be too long",
		rehearsal.Procedure: "on procedure", rehearsal.Naming: "on how a state was named",
	},
	Answer: map[rehearsal.Kind]string{
		rehearsal.Gavel: "call to order", rehearsal.Began: "give the floor", rehearsal.Ended: "end the statement",
		rehearsal.Held: "pause", rehearsal.WentOn: "resume", rehearsal.Objected: "note the point of order",
		rehearsal.Ruled: "note the ruling", rehearsal.MoreTime: "add the time", rehearsal.NoAnswer: "mark absent",
		rehearsal.CameBack: "restore", rehearsal.SignedUp: "add to the list", rehearsal.Withdrew: "withdraw",
		rehearsal.Silence: "note the silence", rehearsal.SilenceEnd: "end the silence", rehearsal.Suspended: "suspend",
		rehearsal.Resumed: "resume the meeting", rehearsal.Rose: "rise", rehearsal.Adjourned: "adjourn", rehearsal.NewLimit: "set the limit",
	},
	Score:    "How it went",
	Marks:    func(marks int) string { return fmt.Sprintf("%d of 100", marks) },
	Reaction: func(what string, how []string) string { return what + ": " + strings.Join(how, "; ") },
	Reacted: func(median, slowest string, n int) string {
		return fmt.Sprintf("%s as a rule, %s at the slowest (%s)", median, slowest, plural(n, "time", "times"))
	},
	Grants: "from the first word to the key",
	Ends:   "from the last word to the key",
	Others: "interruptions",
	TooEarly: func(n int, most string) string {
		return fmt.Sprintf("too early %s, by %s at the most", plural(n, "time", "times"), most)
	},
	Mended:   func(n int) string { return plural(n, "act", "acts") + " mended" },
	NoneLeft: "no mistakes left",
	Left:     func(n int) string { return plural(n, "mistake", "mistakes") + " left" },
	Mistakes: map[rehearsal.MistakeKind]func(name, by string) string{
		rehearsal.NeverGranted:   func(name, _ string) string { return name + " spoke, and the log does not know" },
		rehearsal.NeverSpoken:    func(name, _ string) string { return name + " is in the log, and did not speak" },
		rehearsal.StartOff:       func(name, by string) string { return name + ": the beginning is off by " + by },
		rehearsal.EndOff:         func(name, by string) string { return name + ": the end is off by " + by },
		rehearsal.NotMarked:      func(name, _ string) string { return name + " did not answer, and still waits on the list" },
		rehearsal.NotWithdrawn:   func(name, _ string) string { return name + " withdrew, and still waits on the list" },
		rehearsal.NotAdded:       func(name, _ string) string { return name + " asked for the floor, and is not on the list" },
		rehearsal.PointMissed:    func(name, _ string) string { return name + ": a point of order is not in the log" },
		rehearsal.HoldMissed:     func(name, _ string) string { return name + ": the clock ran on through an interruption" },
		rehearsal.SittingsDiffer: func(string, string) string { return "the sittings in the log are not those of the meeting" },
	},
	Practise: "To practise next",
	Exercises: map[rehearsal.Exercise]string{
		rehearsal.PractiseGranting:    "give the floor with the first word",
		rehearsal.PractiseEnding:      "end with the last word",
		rehearsal.PractiseCorrecting:  "correct a late key at once: < and > move the beginning",
		rehearsal.PractiseList:        "keep the list: absent, withdrawn, late sign-ups",
		rehearsal.PractiseInterrupted: "hold the clock: pauses and points of order",
		rehearsal.PractiseSittings:    "suspend, resume, rise and adjourn with the President",
		rehearsal.PractiseSpeed:       "nothing here: take a harder scenario, or a higher speed",
	},
}
