package text

import (
	"fmt"

	"rostrum/timer/forecast"
)

var forecastEN = Forecast{
	Ends: func(mid, low, high string) string { return fmt.Sprintf("list ends about %s (%s–%s)", mid, low, high) },
	EndsAfterBreak: func(mid, low, high string) string {
		return fmt.Sprintf("with the break about %s (%s–%s)", mid, low, high)
	},
	Little: func(statements int) string {
		if statements == 0 {
			return "before anybody has spoken: from other debates"
		}
		return "after only " + plural(statements, "statement", "statements")
	},
	AllFit: func(stop string) string { return "all those waiting fit before " + stop },
	Fit: func(fit, waiting int, stop string) string {
		return fmt.Sprintf("%d of %d waiting fit before %s", fit, waiting, stop)
	},
	FitRange: func(low, high int) string { return fmt.Sprintf("%d–%d", low, high) },
	NoneFits: func(stop string) string { return "nobody more fits before " + stop },
	FirstNot: func(name string) string { return "first who does not: " + name },
	LimitInTime: func(end, stop string) string {
		return fmt.Sprintf("if everyone kept to the limit: %s, in time for %s", end, stop)
	},
	LimitNotInTime: func(end, stop string) string {
		return fmt.Sprintf("even if everyone kept to the limit: %s, not by %s", end, stop)
	},
	LimitEnd: func(end string) string { return "if everyone kept to the limit: " + end },
	None: map[forecast.Outcome]string{
		forecast.NobodyWaiting: "nobody is waiting",
		forecast.MeetingOver:   "the meeting is adjourned",
		forecast.NothingToGoOn: "no forecast yet: no limits, and too few statements to go by",
	},
	WhatIf:  "What if",
	IfLimit: func(limit string) string { return "a limit of " + limit + " from here on" },
	IfMore:  func(n int) string { return fmt.Sprintf("%d more sign up", n) },
	IfJoint: func(n int) string { return fmt.Sprintf("one joint statement in place of %d", n) },
	Same:    "no difference",
}
