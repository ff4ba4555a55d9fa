package rehearsal

import (
	"time"

	"rostrum/speakers"
	"rostrum/timer/session"
)

// Happening is something that an aide sees or hears in the chamber.
type Happening struct {
	At      time.Duration // since the session opened
	Kind    Kind
	Speaker speakers.ID // whom it is about, where that is an entry of the list
	Name    string      // of whom it is about, as the list has it
	Turn    int         // the chamber's own count of statements, from 1
	As      session.Role
	Entry   speakers.Speaker // what a late sign-up asks for
	AtEnd   bool             // asks to be heard after all others
	By      time.Duration    // time given
	Until   *time.Time       // when the meeting is to go on
	Reason  Reason
	Speed   float64 // of the rehearsal's clock when it happened; 0 counts as 1

	repeats bool // comes by chance, again and again
}

// Kind says what happened.
type Kind string

// The kinds. Those that need an act of the aide say which.
const (
	Gavel      Kind = "gavel"         // the President calls the meeting to order: do so
	Called     Kind = "called"        // the President calls a speaker: have the line ready
	Began      Kind = "began"         // the speaker begins: give the floor
	Ended      Kind = "ended"         // the speaker has ended: end the statement
	Held       Kind = "held"          // the speaker is interrupted: pause
	WentOn     Kind = "went_on"       // and goes on: resume
	Objected   Kind = "objected"      // a point of order: note it
	Ruled      Kind = "ruled"         // the President has ruled: note it
	MoreTime   Kind = "more_time"     // the President gives more time: add it
	NoAnswer   Kind = "no_answer"     // nobody answers the call: mark absent
	CameBack   Kind = "came_back"     // one who was absent is there: restore
	SignedUp   Kind = "signed_up"     // a delegation asks for the floor: add it
	Withdrew   Kind = "withdrew"      // a delegation no longer wants it: withdraw it
	Silence    Kind = "silence"       // a moment of silence: begin an interruption
	SilenceEnd Kind = "silence_ended" // end it
	Suspended  Kind = "suspended"
	Resumed    Kind = "resumed"
	Rose       Kind = "rose"
	Adjourned  Kind = "adjourned"
	NewLimit   Kind = "new_limit" // the President asks those to come to keep to another limit: set it (By)
)

// Reason says why a speaker is held or a point of order is raised. It is a code: sentences are made of it elsewhere.
type Reason string

// The reasons.
const (
	Sound          Reason = "sound"          // the microphone
	Interpretation Reason = "interpretation" // the interpreters ask for a moment
	Unrest         Reason = "unrest"         // noise in the chamber
	TooLong        Reason = "too_long"       // the statement is held to be too long
	Procedure      Reason = "procedure"
	Naming         Reason = "naming" // how a state was named
)

var (
	holdReasons  = []Reason{Sound, Interpretation, Unrest}
	pointReasons = []Reason{Procedure, Naming, TooLong}
)
