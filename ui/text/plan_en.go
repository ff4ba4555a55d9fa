package text

import (
	"fmt"
	"time"
)

var planEN = Plan{
	Short: "before the debate: when it will end, and who fits before the hour",
	Example: `  rostrum plan list.csv --start 10:00 --stop 13:00
  rostrum plan list.csv --limit 2m --json
  rostrum plan list.csv --learn july.jsonl,august.jsonl`,
	StopFlag:    "hard stop as a `time`: 13:00, RFC 3339, or none (default: the Council's next, 13:00 or 18:00)",
	DebatesFlag: "`number` of debates to simulate",
	LearnFlag:   "session `logs` to learn from, separated by commas",
	SureFlag:    "certainty in `percent` that counts as in time",
	LengthFlag:  "assume that statements take so many `times` their limit, at the median (for example 1.2)",
	GapFlag:     "assume this `time` between two statements, at the median",
	SignUpsFlag: "assume so many late sign-ups an hour: a `number`",
	AbsentFlag:  "assume that so many `percent` do not answer when called",
	DelayFlag:   "assume that the meeting begins so much `time` after its hour, at the median",

	BadStop:   func(value string) string { return fmt.Sprintf("--stop: %q is not a time", value) },
	StopForms: "write 13:00 (on the day of the start), 2023-09-05T13:00:00-04:00, or none",
	BadNumber: func(flag, value, least, most string) string {
		return fmt.Sprintf("%s: %s is not between %s and %s", flag, value, least, most)
	},
	NumberHint: "write a number within these bounds",
	StartAfterStop: func(start, stop string) string {
		return fmt.Sprintf("the start, %s, is not before the stop, %s", start, stop)
	},
	StopHint:       "choose a later --stop, an earlier --start, or --stop none",
	NoLimits:       func(list string) string { return list + ": most entries have no limit, so there is nothing to go on" },
	NoLimitsHint:   "give limits with --limit or --limits, or learn from past sessions after setting them",
	NothingLearned: func(log string) string { return log + ": no statements in it to learn from" },

	Heading: func(speakers, debates int, start string) string {
		return fmt.Sprintf("%d on the list, called for %s; %d simulated debates", speakers, start, debates)
	},
	ListEnds:  "The list ends, without a break",
	HoursKept: "The list ends, sittings keeping their hours",
	Range:     func(low, high string) string { return fmt.Sprintf("%s to %s in 8 of 10", low, high) },
	OnDay: func(clock string, t time.Time, days int) string {
		if days > 6 {
			return t.Format("2 Jan ") + clock
		}
		return t.Format("Mon ") + clock
	},
	InTime:     func(stop string) string { return "Ends by " + stop },
	OfHundred:  func(n int) string { return fmt.Sprintf("in %d of 100", n) },
	AtLimit:    "If everyone takes exactly their limit",
	AtLimitIs:  "no late start, no late sign-ups",
	SureOf:     func(stop string, sure int) string { return fmt.Sprintf("Heard by %s, %d %% sure", stop, sure) },
	SureAll:    "everyone",
	SureNobody: "nobody",
	SureUpTo:   func(n int, name string) string { return fmt.Sprintf("%d: suspend after %s", n, name) },
	Largest:    func(sure int) string { return fmt.Sprintf("Largest limit that ends in time, %d %% sure", sure) },
	NoLimit:    "none: the list is too long",
	NoStop:     "no stop was given",

	Ends:        "When the list ends, without a break",
	Columns:     [5]string{"", "speaker", "heard by", "8 of 10", ""},
	ColumnStop:  func(stop string) string { return "by " + stop },
	Assumptions: "Assumed",
	Learned: func(sessions, statements int) string {
		return fmt.Sprintf("learned from %s with %s", plural(sessions, "session", "sessions"), plural(statements, "statement", "statements"))
	},
	Assumed: func(member, other, changeover, late string) string {
		return fmt.Sprintf("members take %s of their limit, non-members %s, at the median; changeovers %s; the meeting begins %s late",
			member, other, changeover, late)
	},
	AssumedList: func(signUps, absent string) string {
		return fmt.Sprintf("%s late sign-ups an hour; %s do not answer when called", signUps, absent)
	},
	WorkingDays: "a debate that is not over is resumed on the next day from Monday to Friday",
	DayRange:    "and one debate differs from another; change with --length, --changeover, --sign-ups, --absent, --late-start, --learn",
}
