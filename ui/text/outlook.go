package text

import (
	"time"

	"rostrum/timer/forecast"
)

// Outlook holds the short forms of the live forecast, for one line above the clock, and the screen for what-ifs.
type Outlook struct {
	Ends     func(mid, low, high string) string
	Fit      func(fit string, waiting int, stop string) string
	AllFit   func(stop string) string
	NoneFits func(stop string) string
	EndsAt   func(mid string) string // where there is no room for the range
	FirstNot func(name string) string
	AtLimit  func(end string) string                         // if everyone kept to the limit
	Late     func(end string) string                         // the same, and it is too late for the hard stop
	OnDay    func(hour string, t time.Time, days int) string // a time of day so many days from today, 1 or more
	Today    func(hour string) string                        // where others in the same line are not
	None     map[forecast.Outcome]string

	Title   string // of the screen
	AsItIs  string // the row is not used
	Limit   string // names of the rows
	SignUps string
	Joint   string
	InPlace func(n int) string // one joint statement for n
	More    func(n int) string
	Now     string                        // heads what is forecast
	Then    string                        // heads what would be
	Hint    string                        // what to press first, while nothing is asked
	Earlier func(by time.Duration) string // the end moves; under a minute too
	Later   func(by time.Duration) string
	Working string // while it is being worked out
	InHours func(mid, low, high string) string
	Assumed string // under what all of it stands

	Comma string // before the first that does not fit
	Aside func(s, aside string) string
	And   func(s, more string) string

	DraftForms   string // what the field of a draft takes
	ReadingDraft string
	DraftTakes   func(length string) string // its estimate, to be kept

	StopFlag  string
	StopForms string
}
