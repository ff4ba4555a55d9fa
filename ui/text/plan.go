package text

import "time"

// Plan holds the sentences of the plan before a debate.
type Plan struct {
	Short, Example                     string
	StopFlag, DebatesFlag, LearnFlag   string
	SureFlag, LengthFlag, GapFlag      string
	SignUpsFlag, AbsentFlag, DelayFlag string

	BadStop        func(value string) string
	StopForms      string
	BadNumber      func(flag, value, least, most string) string
	NumberHint     string
	StartAfterStop func(start, stop string) string
	StopHint       string
	NoLimits       func(list string) string
	NoLimitsHint   string
	NothingLearned func(log string) string

	Heading    func(speakers, debates int, start string) string
	ListEnds   string // the end of the list, without a break
	HoursKept  string // the same with a break at the hours
	Range      func(low, high string) string
	InTime     func(stop string) string
	OnDay      func(clock string, t time.Time, days int) string // a time of day so many days after the start, 1 or more
	OfHundred  func(n int) string
	AtLimit    string
	AtLimitIs  string
	SureOf     func(stop string, sure int) string
	SureAll    string
	SureNobody string
	SureUpTo   func(n int, name string) string
	Largest    func(sure int) string
	NoLimit    string
	NoStop     string

	Ends        string // heading of the drawing
	Columns     [5]string
	ColumnStop  func(stop string) string
	Assumptions string
	Learned     func(sessions, statements int) string
	Assumed     func(member, other, changeover, late string) string
	AssumedList func(signUps, absent string) string
	WorkingDays string // on which days a debate goes on
	DayRange    string
}
