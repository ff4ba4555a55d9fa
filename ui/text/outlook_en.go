package text

import (
	"fmt"
	"time"

	"rostrum/timer/forecast"
)

var outlookEN = Outlook{
	Ends:   func(mid, low, high string) string { return fmt.Sprintf("ends %s (%s–%s)", mid, low, high) },
	EndsAt: func(mid string) string { return "ends " + mid },
	Fit: func(fit string, waiting int, stop string) string {
		return fmt.Sprintf("%s of %d before %s", fit, waiting, stop)
	},
	AllFit:   func(stop string) string { return "all before " + stop },
	NoneFits: func(stop string) string { return "nobody more before " + stop },
	FirstNot: func(name string) string { return "first after: " + name },
	AtLimit:  func(end string) string { return "if all keep to the limit " + end },
	Late:     func(end string) string { return "even if all keep to the limit " + end },
	OnDay: func(hour string, t time.Time, days int) string {
		switch {
		case days == 1:
			return hour + " tomorrow"
		case days < 7:
			return hour + " on " + t.Format("Monday")
		}
		return fmt.Sprintf("%s in %d days", hour, days)
	},
	Today: func(hour string) string { return hour + " today" },
	None: map[forecast.Outcome]string{
		forecast.NobodyWaiting: "nobody is waiting",
		forecast.MeetingOver:   "adjourned",
		forecast.NothingToGoOn: "no forecast yet: no limits, and too few statements",
	},

	Title:   "WHEN WILL IT END",
	AsItIs:  "as it is",
	Limit:   "limit from here on",
	SignUps: "more sign-ups",
	Joint:   "one joint statement",
	InPlace: func(n int) string { return fmt.Sprintf("in place of %d", n) },
	More:    func(n int) string { return fmt.Sprintf("%d more", n) },
	Now:     "As it is",
	Then:    "Then",
	Hint:    "← → change the row, ↑ ↓ choose another, r puts all back.",
	Earlier: func(by time.Duration) string { return spanEN(by) + " earlier" },
	Later:   func(by time.Duration) string { return spanEN(by) + " later" },
	Working: "working it out …",
	InHours: func(mid, low, high string) string {
		return fmt.Sprintf("keeping the hours: %s (%s–%s)", mid, low, high)
	},
	Assumed: "In brackets: eight cases of ten. Going through without a break, unless said otherwise.",

	Comma:        ", ",
	Aside:        func(s, aside string) string { return s + " (" + aside + ")" },
	And:          func(s, more string) string { return s + "; " + more },
	DraftForms:   "A draft is a length, 4:10, or the path of its file.",
	ReadingDraft: "Reading the draft …",
	DraftTakes: func(length string) string {
		return "The draft takes about " + length + ". Enter keeps that for the forecast."
	},

	StopFlag:  "hard stops as `times` of the day: 13:00,18:00 (those of the Council, the default), or none",
	StopForms: "write 13:00, or several as 13:00,18:00, or none; they are the same every day, on a Saturday or Sunday where a debate is held on one",
}

// spanEN says a length of time in words, in whole minutes.
func spanEN(d time.Duration) string {
	minutes := int(d.Round(time.Minute).Minutes())
	hours := plural(minutes/60, "hour", "hours")
	switch {
	case d < time.Minute:
		return "less than a minute"
	case minutes < 60:
		return plural(minutes, "minute", "minutes")
	case minutes%60 == 0:
		return hours
	}
	return hours + " " + plural(minutes%60, "minute", "minutes")
}
