package report

import (
	"time"

	"rostrum/speakers"
	"rostrum/timer/session"
)

// Words are the sentences and the ways of writing of one language, for the forms of the report that people read.
// The machine formats (CSV, JSON) need none of them.
type Words struct {
	Language    string // BCP 47
	RightToLeft bool
	Write       Writing
	Titles      Titles
	Heads       Heads
	Names       Names
	Say         Sentences
	Compare     CompareWords
	Notes       []string // how the figures are made, a sentence each

	Category     func(speakers.Category) string
	Status       func(session.Status) string
	Role         func(session.Role) string
	Interruption func(session.Interruption) string
	HowEnded     func(session.Phase) string
	Correction   func(of session.CorrectionOf, was string) string
	Remark       func(Remark) string

	first time.Time // of the day that the report's head names
}

// Writing is how the language writes numbers and times. Durations are in whole seconds, rounded down.
type Writing struct {
	Duration func(time.Duration) string
	Later    func(time.Duration) string // "later by 4:10", "earlier by 4:10", "as planned"
	More     func(time.Duration) string // "+0:42", "−0:42", "0:00"
	Count    func(int) string
	Of       func(part, whole int) string
	Percent  func(float64) string // of a part of 1
	Day      func(time.Time) string
	Clock    func(time.Time) string                 // with seconds
	Minute   func(time.Time) string                 // without
	OnDay    func(t time.Time, clock string) string // a time of day with its day
	Zone     func(time.Time) string
	Range    func(from, to string) string
	Join     func([]string) string
}

// Titles are the headings of the report and its parts.
type Titles struct {
	Report, Rehearsal, Key, Timeline, Statements, NotHeard, Measures, Effectiveness, Efficiency, Transparency,
	Categories, Sittings, Lengths, Changeover, Forecast, Interruptions, Corrections, MeetingNotes, Notes, Record string
}

// Heads are the headings of columns.
type Heads struct {
	Turn, Order, Speaker, Category, Began, Ended, Spoken, Limit, Over, Changeover, Sitting, Remarks, Status, Statements,
	Within, Share, Total, Median, Quartiles, Longest, Paused, Points, Interruptions, Length, What, From, To, Was, When,
	Made, Heard, Waiting, Likely, RangeOf, Missed, Joint, States, Person, Title, FirstQuartile, ThirdQuartile string
}

// Names are the names of figures.
type Names struct {
	Meeting, Date, Log, Records, Seal, List, Session, Program, Zone, InSession, Heard, StatesHeard, Joint, JointStates, Absent,
	Withdrawn, Waiting, Speaking, WithinLimit, Median, Longest, OverTotal, OverCount, StatementTime, Changeover, Pauses, Points,
	Interruptions, Saved, PlannedTime, PlannedEnd, RealEnd, Difference, Corrected, Undone, OutOfOrder, LimitsChanged,
	Circulated, Gaps, ForecastHeld, ForecastMiss, Between, LogState string
}

// Sentences are what has holes to fill, and what stands alone.
type Sentences struct {
	OwnMeasures   string // above the measures
	OverBy        func(over string) string
	NoLimit       string
	PastedList    string // in the place of a file's name
	None          string // where there is nothing to put in a cell
	Whole         string // the log is whole
	Damaged       func(lines int) string
	OnBehalfOf    func(group string) string
	ForStates     func(n int) string
	Number        func(sitting int) string
	TimesLasting  func(n int, total string) string // "3, in all 1:20"
	PointsHeld    func(n int, total string) string // "2 points of order, 1:20"
	MedianTotal   func(median, total string) string
	JointCovering func(statements, memberships, distinct int) string
	SavedBy       func(states int, typical string) string
	PlanOf        func(entries, unlimited int) string
	NotEnded      string // the plan, while the meeting goes on
	OutOfOrder    string
	Circulated    string
	LimitChanged  string
	NobodyFloor   string // a point of order while nobody had the floor
	StillOn       string
	BlockTitle    func(turn int, name, spoken, over string) string
	GapTitle      func(turn int, name, changeover string) string
	TimelineIs    func(statements int, length string) string // what the chart shows, for who does not see it
	LengthsAre    string
	ChangeoverIs  func(median, longest string) string
	ForecastIs    string
	LegendWithin  string
	LegendOver    string
	LegendNone    string
	LegendOther   string
	LegendMiddle  string
	MadeFrom      func(log string, seq int) string // at the foot
	SortBy        string                           // the label of a column's button
	RealEndLine   string
}

// CompareWords are the words for two sessions side by side.
type CompareWords struct {
	Title, First, Second, Totals, Speakers, Change, OnlyFirst, OnlySecond string

	Of func(side, remark string) string // a remark on one of the two
}
