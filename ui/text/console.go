package text

import (
	"time"

	"rostrum/timer/session"
)

// Console is what the terminal's screens say. Names come in made harmless, times written out.
type Console struct {
	Program   string
	Rehearsal string

	StateWaiting   string
	StateSpeaking  string
	StateLast      func(left string) string
	StateOver      func(by string) string
	StatePaused    string
	StatePoint     string
	StateSuspended string
	StateRisen     string
	StateAdjourned string

	Limit       func(limit string) string
	NoLimit     string
	LimitSet    string // beside a limit that was changed for this statement
	SpentSoFar  func(spent string) string
	Began       func(at string) string
	Place       func(place, of int) string
	Behalf      func(group string) string
	Joint       func(states int) string
	PausedFor   func(spent string) string
	PointBy     func(who string) string   // who raised the point of order
	StandsAt    func(clock string) string // the clock of a statement that a point of order holds up
	CountsUp    string                    // beside a statement without a limit
	Changeover  func(spent string) string
	Resumption  func(number int) string
	NotOpened   string
	Roles       map[session.Role]string
	Quoted      func(line string) string // a line to be read out
	NotHeard    func(n int) string       // so many waited when the meeting was adjourned
	NobodyNext  string
	EverybodyIn string // nobody is waiting and somebody was heard
	ListThrough string // the same, where some were not: absent or withdrawn

	Next  string
	Reads Readings
	List  ListText
	Signs SignsText

	Saved       string
	Saving      string
	NotSaved    func(since, why string) string
	Unsaved     UnsavedText
	Copy        CopyText
	UndoLine    func(act, ago string) string
	JustNow     string
	Ago         func(d time.Duration) string
	TooQuick    func(key string) string
	Held        func(key string) string        // ignored, because it led to where it would do something else
	WithAlt     func(key, alone string) string // a key that came together with Alt, or with escape before it; alone is what it is without, empty where it has no sign
	TooSmall    func(columns, rows int) string
	IsSize      func(columns, rows int) string
	ClockRunsOn string

	SelectFirst string
	ClosedList  func(reopen string) string // nobody can be added, and the key that changes it
	SwapWith    func(name string) string
	FindTitle   string
	NobodyFound string
	MenuTitle   string
	NotNow      string // beside what cannot be done now
	AddTitle    string
	AmendTitle  func(name string) string
	Fields      [9]string // name, category, on behalf of, states, person, title, limit, note, draft
	AsTyped     string
	BadLimit    string
	Duplicate   func(name string, place int) string
	Nearly      func(name string, meant []string) string          // the name of a new entry is nearly a state's
	Beside      func(name string, place int, group string) string // the same state stands there for this group, or for none

	UntilWhen string
	UntilTime func(at string) string
	Since     func(at string) string
	SinceTill func(since, until string) string
	BadTime   string
	Forgotten string

	LeaveWhile   func(name string) string
	LeaveAnyway  string
	Leaving      string
	HelpTitle    string
	ClockStepped func(by string, forward bool) string
}

// CopyText is what is said of a second copy of the session.
type CopyText struct {
	TwoDisks   string                         // beside the clock: both have every act
	TwoFolders string                         // the same, where they are not known to be on two disks
	OneOnly    func(since, why string) string // one of the two places does not work
	Advice     func(place string) string      // what becomes of it, and what to do
	Title      string
	Where      string // asks for a folder
	NoFolder   string // an empty answer
	HasOne     string // refuses a third place
	Begins     string
	Begun      func(folder string) string
	Failed     func(folder, why string) string
}

// UnsavedText is what is said while acts cannot be saved.
type UnsavedText struct {
	Kept  func(acts int) string                    // beside the clock: what becomes of them, and what to do
	Title func(acts int, since, why string) string // before the program is left
	Where string                                   // asks for another file
	Else  string                                   // what happens otherwise
}

// Readings are lines for the President to read out.
type Readings struct {
	State    func(name string) string // to the representative of a state
	Person   func(name string) string // to a person or body
	National func(name string) string // the President speaks in national capacity
	OnBehalf func(line, group string) string
	Group    func(name, code string) string // a group or organization with its article; code is "" where it is none that is known
	Thanks   func(name string) string       // to the representative of a state, before the next is called
	ThanksTo func(name string) string       // to a person or body
}

// ListText is what the speakers' list says.
type ListText struct {
	Title     string
	Heard     string
	Waiting   func(n int) string
	HeardOf   func(heard, of int) string
	Times     string // over the column: the limit of those waiting, the time of those heard
	Absent    string
	Withdrawn string
	Closed    string
	More      func(n int) string
	Group     func(name string) string // a group as rows have it, without its article
	Nth       func(n, of int) string   // which of the entries of one name it is, where nothing else tells
	NoteIs    func(note string) string // the list's own, on who is to be called
}

// SignsText explains the signs of the speakers' list.
type SignsText struct {
	Title                                                          string
	Speaks, Next, Heard, Absent, Withdrawn, Swap, Circulated, Note string
}
