package session

import (
	"time"

	"rostrum/speakers"
)

// Code says why a command is refused.
type Code string

// The reasons of refusal.
const (
	NotOpenYet         Code = "not_open_yet"         // no session_opened record yet
	AlreadyOpen        Code = "already_open"         // the session was opened before
	FloorTaken         Code = "floor_taken"          // Name has the floor
	NobodyHasFloor     Code = "nobody_has_floor"     //
	NobodyWaiting      Code = "nobody_waiting"       //
	NotOnList          Code = "not_on_list"          //
	AlreadyPaused      Code = "already_paused"       // Name's clock is held
	NotPaused          Code = "not_paused"           //
	PointPending       Code = "point_pending"        // a point of order waits for its ruling
	NoPointPending     Code = "no_point_pending"     //
	InterruptionOn     Code = "interruption_on"      // an interruption of Kind goes on
	NoInterruption     Code = "no_interruption"      //
	NotInSession       Code = "not_in_session"       // the meeting stands at Phase
	AlreadyInSession   Code = "already_in_session"   //
	NothingToResume    Code = "nothing_to_resume"    // the meeting is neither suspended nor risen
	NoLimitSet         Code = "no_limit_set"         // Name has no limit to change
	LimitOutOfRange    Code = "limit_out_of_range"   // not more than 0 and at most 24 h
	SignalOutOfRange   Code = "signal_out_of_range"  // not between 0 and 24 h
	NoSuchTurn         Code = "no_such_turn"         // no statement of turn Turn
	NotEndedYet        Code = "not_ended_yet"        // Name still speaks
	NoRoomEarlier      Code = "no_room_earlier"      // what came before, a statement of Name if not empty, leaves no time
	NoRoomLater        Code = "no_room_later"        // what came after, a statement of Name if not empty, leaves no time
	NothingToCorrect   Code = "nothing_to_correct"   //
	SameSpeaker        Code = "same_speaker"         // Name has it already
	AlreadySo          Code = "already_so"           // Name stands at Status already
	AlreadyHeard       Code = "already_heard"        // Name was heard
	ListIsClosed       Code = "list_is_closed"       //
	ListIsOpen         Code = "list_is_open"         //
	NameMissing        Code = "name_missing"         //
	NobodyToAdd        Code = "nobody_to_add"        //
	NothingToUndo      Code = "nothing_to_undo"      //
	NothingToRedo      Code = "nothing_to_redo"      //
	NothingToSay       Code = "nothing_to_say"       // a note without text or mark
	UnknownSpeakerList Code = "unknown_speaker_list" // an order that is not of this list
)

// Refusal says that a command can't be carried out now, and why. It is no fault: nothing has changed.
type Refusal struct {
	Code   Code
	Name   string // of whom it is about, as the list has it
	Turn   int
	Status Status
	Phase  Phase
	Kind   Interruption
	Limit  time.Duration
}

// Error returns the code: sentences for people are made of the Refusal elsewhere.
func (r *Refusal) Error() string { return "refused: " + string(r.Code) }

func refuse(c Code) error { return &Refusal{Code: c} }

func (s *State) refuseOf(c Code, id speakers.ID) error {
	return &Refusal{Code: c, Name: s.name(id), Status: s.Status(id)}
}

func (s *State) name(id speakers.ID) string {
	if sp, ok := s.list.Find(id); ok {
		return sp.Name
	}
	return string(id)
}
