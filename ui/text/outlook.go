package text

import "rostrum/timer/forecast"

// Outlook holds the short forms of the live forecast, for one line above the clock, and the screen for what-ifs.
type Outlook struct {
	Ends     func(mid, low, high string) string
	Fit      func(fit string, waiting int, stop string) string
	AllFit   func(stop string) string
	NoneFits func(stop string) string
	FirstNot func(name string) string
	AtLimit  func(end string) string            // if everyone kept to the limit; without a hard stop
	InTime   func(end string) string            // the same, and it is in time
	Late     func(end string) string            // the same, and it is not
	OnDay    func(hour string, days int) string // a time of day so many days from today, 1 or more
	Today    func(hour string) string           // where others in the same line are not
	None     map[forecast.Outcome]string

	Title   string // of the screen
	AsItIs  string // the row is not used
	Limit   string // names of the rows
	SignUps string
	Joint   string
	InPlace func(n int) string // one joint statement for n
	More    func(n int) string
	Now     string // heads what is forecast
	Then    string // heads what would be
	Working string // while it is being worked out
	InHours func(mid, low, high string) string
	Assumed string // under what all of it stands

	Aside func(s, aside string) string
	And   func(s, more string) string

	DraftForms   string // what the field of a draft takes
	ReadingDraft string
	DraftTakes   func(length string) string // its estimate, to be kept

	StopFlag  string
	StopForms string
}
