package text

import (
	"fmt"

	"rostrum/timer/forecast"
)

var outlookEN = Outlook{
	Ends: func(mid, low, high string) string { return fmt.Sprintf("ends %s (%s–%s)", mid, low, high) },
	Fit: func(fit string, waiting int, stop string) string {
		return fmt.Sprintf("%s/%d by %s", fit, waiting, stop)
	},
	AllFit:   func(stop string) string { return "all by " + stop },
	NoneFits: func(stop string) string { return "nobody more by " + stop },
	FirstNot: func(name string) string { return "not " + name },
	AtLimit:  func(end string) string { return "at limits " + end },
	InTime:   func(end string) string { return "at limits " + end + ", in time" },
	Late:     func(end string) string { return "at limits " + end + ", late" },
	OnDay: func(hour string, days int) string {
		if days == 1 {
			return hour + " tomorrow"
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
	Working: "working it out …",
	InHours: func(mid, low, high string) string {
		return fmt.Sprintf("keeping the hours: %s (%s–%s)", mid, low, high)
	},
	Assumed: "In brackets: eight cases of ten. Going through without a break, unless said otherwise.",

	Aside:        func(s, aside string) string { return s + " (" + aside + ")" },
	And:          func(s, more string) string { return s + "; " + more },
	DraftForms:   "A draft is a length, 4:10, or the path of its file.",
	ReadingDraft: "Reading the draft …",
	DraftTakes: func(length string) string {
		return "The draft takes about " + length + ". Enter keeps that for the forecast."
	},

	StopFlag:  "hard stops as `times` of the day: 13:00,18:00 (those of the Council, the default), or none",
	StopForms: "write 13:00, or several as 13:00,18:00, or none; they are the same every day",
}
