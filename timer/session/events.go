package session

import (
	"time"

	"rostrum/speakers"
)

func init() {
	known[SessionOpened]()
	known[SessionResumed]()
	known[SessionClosed]()
	known[LogContinued]()
	known[RecordLost]()
	known[ClockStepped]()
	known[ListLoaded]()
	known[MeetingCalledToOrder]()
	known[MeetingSuspended]()
	known[MeetingResumed]()
	known[MeetingRose]()
	known[MeetingAdjourned]()
	known[FloorGranted]()
	known[StatementPaused]()
	known[StatementResumed]()
	known[StatementEnded]()
	known[LimitChanged]()
	known[SignalsChanged]()
	known[StartCorrected]()
	known[EndCorrected]()
	known[SpeakerCorrected]()
	known[PointOfOrderRaised]()
	known[PointOfOrderRuled]()
	known[InterruptionBegan]()
	known[InterruptionEnded]()
	known[SpeakerAdded]()
	known[SpeakersAdded]()
	known[SpeakerMoved]()
	known[SpeakersSwapped]()
	known[SpeakerWithdrawn]()
	known[SpeakerAbsent]()
	known[SpeakerRestored]()
	known[SpeakerAmended]()
	known[ListClosed]()
	known[ListReopened]()
	known[ListOrdered]()
	known[Noted]()
	known[Undone]()
	known[Redone]()
}

// Kind tells a real session from a rehearsed one. The two are never mixed.
type Kind string

// The kinds of session.
const (
	Live      Kind = "live"
	Rehearsal Kind = "rehearsal"
)

// ClockSource names the clock that a session's elapsed time is read from, so that a later run on the same
// machine can read it on.
type ClockSource struct {
	Name   string `json:"name"`              // "boottime", or what the system has nearest to it
	Boot   string `json:"boot,omitempty"`    // identity of the machine's run; empty where there is none
	ZeroMS int64  `json:"zero_ms,omitempty"` // the clock's reading when elapsed_ms was 0
}

// SessionOpened is the first record of every session.
type SessionOpened struct {
	Format    int          `json:"format"`
	Kind      Kind         `json:"kind"`
	Session   string       `json:"session"` // identity: the same in every file of one session
	Program   string       `json:"program"` // name and version of what wrote it
	Meeting   string       `json:"meeting,omitempty"`
	Clock     *ClockSource `json:"clock,omitempty"`
	Limits    Limits       `json:"limits_ms"`
	WarningMS int64        `json:"warning_ms"`
	GraceMS   int64        `json:"grace_ms"`
	Seed      *int64       `json:"seed,omitempty"`      // of a simulation
	MadeFrom  string       `json:"made_from,omitempty"` // the damaged log that this one was repaired from
}

// SessionResumed says that the session was taken up again after its program ended.
type SessionResumed struct {
	GapMS   int64        `json:"gap_ms"` // time since the last record before
	Clock   *ClockSource `json:"clock,omitempty"`
	Program string       `json:"program,omitempty"`
}

// SessionClosed says that the program was left in order. The session can be resumed nevertheless.
type SessionClosed struct{}

// LogContinued says that the log goes on in this file because the one before it could not be trusted any more.
type LogContinued struct {
	Predecessor string `json:"predecessor"`
	LastSeq     int    `json:"last_seq"` // the last record known to be safe in the predecessor
	Seal        string `json:"seal"`     // its chain
}

// RecordLost stands in a repaired log for a record of which nothing is certain. It has no effect.
type RecordLost struct {
	Reason string `json:"reason"`         // what was wrong with its line, or "missing"
	Line   int    `json:"line,omitempty"` // of the damaged log
}

// ClockStepped says by how much the wall clock was set: positive is forward.
type ClockStepped struct {
	ByMS int64 `json:"by_ms"`
}

// Origin says where a list came from, where it came from no file: a file may have any name.
type Origin string

// The origins.
const (
	FromFile    Origin = "" // or it is not known: older logs do not say
	FromExample Origin = "example"
	FromPaste   Origin = "pasted"
)

// SourcePasted is the source of a list that was pasted into the console.
const SourcePasted = "pasted"

// ListLoaded puts a whole list in place of the one before it.
type ListLoaded struct {
	Source   string             `json:"source"` // the file's name, for people
	From     Origin             `json:"from,omitempty"`
	Speakers []speakers.Speaker `json:"speakers"`
	Problems int                `json:"problems,omitempty"`
}

// MeetingCalledToOrder opens the first sitting.
type MeetingCalledToOrder struct{}

// MeetingSuspended stops the meeting within its day.
type MeetingSuspended struct {
	Until  *time.Time `json:"until,omitempty"` // when it is to go on, if that was said
	Reason string     `json:"reason,omitempty"`
}

// MeetingResumed opens a further sitting.
type MeetingResumed struct{}

// MeetingRose ends a sitting without adjourning the meeting.
type MeetingRose struct {
	Until *time.Time `json:"until,omitempty"`
}

// MeetingAdjourned ends the meeting.
type MeetingAdjourned struct{}

// Role says as what a statement is made.
type Role string

// The roles. The zero value is a speaker's statement of the list.
const (
	OrdinaryStatement Role = ""
	FurtherStatement  Role = "further_statement"
	RightOfReply      Role = "right_of_reply"
)

// FloorGranted begins a statement.
type FloorGranted struct {
	Turn       int         `json:"turn"` // counts from 1 over the whole meeting
	Speaker    speakers.ID `json:"speaker"`
	LimitMS    *int64      `json:"limit_ms"` // null: none
	SpeakerIs  string      `json:"name,omitempty"`
	As         Role        `json:"as,omitempty"`
	OutOfOrder bool        `json:"out_of_order,omitempty"`
}

// StatementPaused holds the clock of the statement.
type StatementPaused struct {
	Turn int    `json:"turn"`
	For  string `json:"for,omitempty"` // why
}

// StatementResumed lets it run again.
type StatementResumed struct {
	Turn int `json:"turn"`
}

// StatementEnded ends it.
type StatementEnded struct {
	Turn int `json:"turn"`
}

// LimitChanged sets the limit of the statement being made (with Turn) or of those to come: of a category, or of all.
type LimitChanged struct {
	Turn     int     `json:"turn,omitempty"`
	Category *string `json:"category,omitempty"` // "" is the unknown category; absent: every category that has a limit
	LimitMS  *int64  `json:"limit_ms"`
}

// SignalsChanged sets when the warning and the end of grace are given.
type SignalsChanged struct {
	WarningMS int64 `json:"warning_ms"`
	GraceMS   int64 `json:"grace_ms"`
}

// StartCorrected moves the beginning of a statement; negative is earlier.
type StartCorrected struct {
	Turn   int    `json:"turn"`
	ByMS   int64  `json:"by_ms"`
	Reason string `json:"reason,omitempty"`
}

// EndCorrected moves the end of a statement that has ended; negative is earlier.
type EndCorrected struct {
	Turn   int    `json:"turn"`
	ByMS   int64  `json:"by_ms"`
	Reason string `json:"reason,omitempty"`
}

// SpeakerCorrected says that a statement was made by another entry of the list than was recorded. The time is kept.
type SpeakerCorrected struct {
	Turn    int         `json:"turn"`
	Speaker speakers.ID `json:"speaker"`
	LimitMS *int64      `json:"limit_ms"`
}

// PointOfOrderRaised holds the statement being made, if there is one. Source: rule 30.
type PointOfOrderRaised struct {
	Turn int    `json:"turn,omitempty"` // 0: nobody had the floor
	By   string `json:"by,omitempty"`
}

// PointOfOrderRuled ends the point of order.
type PointOfOrderRuled struct {
	Turn   int    `json:"turn,omitempty"`
	Ruling string `json:"ruling,omitempty"`
}

// Interruption says what goes on between two statements that is neither a statement nor a changeover.
type Interruption string

// The interruptions.
const (
	ProceduralVote  Interruption = "procedural_vote"
	MomentOfSilence Interruption = "moment_of_silence"
	TechnicalBreak  Interruption = "technical_break"
	OtherBusiness   Interruption = "other"
)

// InterruptionBegan begins one.
type InterruptionBegan struct {
	Kind      Interruption `json:"kind"`
	PlannedMS *int64       `json:"planned_ms,omitempty"` // its length, where one was set: a moment of silence
	Reason    string       `json:"reason,omitempty"`
}

// InterruptionEnded ends it.
type InterruptionEnded struct {
	Kind    Interruption `json:"kind"`
	Outcome string       `json:"outcome,omitempty"`
}

// SpeakerAdded puts a new entry on the list.
type SpeakerAdded struct {
	Speaker speakers.Speaker `json:"speaker"`
	Place   int              `json:"place"` // counted from 0
}

// SpeakersAdded puts several new entries on the list, one behind the other, as one act.
type SpeakersAdded struct {
	Speakers []speakers.Speaker `json:"speakers"`
	Place    int                `json:"place"` // of the first, counted from 0
}

// SpeakerMoved puts an entry in another place.
type SpeakerMoved struct {
	Speaker speakers.ID `json:"speaker"`
	Place   int         `json:"place"` // counted from 0, as the list is without the entry
}

// SpeakersSwapped puts two entries in each other's place.
type SpeakersSwapped struct {
	Speaker speakers.ID `json:"speaker"`
	With    speakers.ID `json:"with"`
}

// SpeakerWithdrawn says that an entry no longer asks for the floor.
type SpeakerWithdrawn struct {
	Speaker speakers.ID `json:"speaker"`
	Reason  string      `json:"reason,omitempty"`
}

// SpeakerAbsent says that an entry did not answer when called.
type SpeakerAbsent struct {
	Speaker speakers.ID `json:"speaker"`
}

// SpeakerRestored puts a withdrawn or absent entry back among those waiting.
type SpeakerRestored struct {
	Speaker speakers.ID `json:"speaker"`
}

// SpeakerAmended replaces what the list says of an entry.
type SpeakerAmended struct {
	Speaker speakers.Speaker `json:"speaker"`
}

// ListOrdered puts the entries still waiting into another order, as one act.
type ListOrdered struct {
	Speakers []speakers.ID `json:"speakers"` // the whole list, in its new order
	By       string        `json:"by,omitempty"`
}

// ListClosed says that no more names are taken.
type ListClosed struct{}

// ListReopened takes that back.
type ListReopened struct{}

// Mark is a note's meaning where it has one.
type Mark string

// TextCirculated marks a statement whose full text was circulated, a condensed version being read.
const TextCirculated Mark = "text_circulated"

// Noted is a remark, on a statement or (Turn 0) on the meeting.
type Noted struct {
	Turn int    `json:"turn,omitempty"`
	Mark Mark   `json:"mark,omitempty"`
	Of   int    `json:"of,omitempty"` // the record that the text explains: why a pause, who raised a point, what was ruled
	Text string `json:"text,omitempty"`
}

// Undone says that a record counts as if it were not there.
type Undone struct {
	Seq int `json:"seq"`
}

// Redone takes that back.
type Redone struct {
	Seq int `json:"seq"`
}
