package text

import "rostrum/timer/session"

type refusal = session.Refusal

var refusalsEN = Refusals{
	Said: map[session.Code]func(r refusal) string{
		session.NotOpenYet:         said("The session has not been opened."),
		session.AlreadyOpen:        said("The session is open already."),
		session.FloorTaken:         func(r refusal) string { return r.Name + " still has the floor. End the statement first (enter)." },
		session.NobodyHasFloor:     said("Nobody has the floor. Enter gives it to the next speaker."),
		session.NobodyWaiting:      said("Nobody is waiting. Add a speaker, or adjourn the meeting."),
		session.NotOnList:          func(r refusal) string { return r.Name + " is not on the list. Add it first." },
		session.AlreadyPaused:      func(r refusal) string { return "The clock of " + r.Name + " is held already." },
		session.NotPaused:          func(r refusal) string { return "The clock of " + r.Name + " is running already." },
		session.PointPending:       said("A point of order is before the President. Note the ruling first (o)."),
		session.NoPointPending:     said("No point of order is pending."),
		session.InterruptionOn:     said("The meeting is interrupted. End the interruption first (b)."),
		session.NoInterruption:     said("There is no interruption to end."),
		session.NotInSession:       notInSessionEN,
		session.AlreadyInSession:   said("The meeting is in session already."),
		session.NothingToResume:    said("The meeting is neither suspended nor has it risen."),
		session.NoLimitSet:         func(r refusal) string { return r.Name + " has no limit that could be changed." },
		session.LimitOutOfRange:    said("A limit is more than 0 and at most 24 h."),
		session.SignalOutOfRange:   said("A signal is given between 0 and 24 h."),
		session.NoSuchTurn:         said("There is no such statement."),
		session.NotEndedYet:        func(r refusal) string { return r.Name + " still speaks. End the statement first (enter)." },
		session.NoRoomEarlier:      noRoomEarlierEN,
		session.NoRoomLater:        noRoomLaterEN,
		session.NothingToCorrect:   said("There is nothing to correct."),
		session.SameSpeaker:        func(r refusal) string { return "It is " + r.Name + " already." },
		session.AlreadySo:          func(r refusal) string { return r.Name + " stands so already." },
		session.AlreadyHeard:       func(r refusal) string { return r.Name + " has been heard." },
		session.ListIsClosed:       said("The list is closed. Reopen it first."),
		session.ListIsOpen:         said("The list is open already."),
		session.NameMissing:        said("A speaker needs a name."),
		session.NobodyToAdd:        said("There is nobody to add."),
		session.NothingToUndo:      said("There is nothing to undo."),
		session.NothingToRedo:      said("There is nothing to redo."),
		session.NothingToSay:       said("A note needs words."),
		session.UnknownSpeakerList: said("That order is not of this list."),
	},
	Other: func(code string) string { return "Not now (" + code + ")." },
}

func notInSessionEN(r refusal) string {
	switch r.Phase {
	case session.NotOpened:
		return "The meeting has not been called to order. Enter gives the floor and opens it."
	case session.Suspended:
		return "The meeting is suspended. Resume it first (b)."
	case session.Risen:
		return "The meeting has risen. Resume it first (b)."
	}
	return "The meeting is adjourned. Undo (u) takes that back."
}

func noRoomEarlierEN(r refusal) string {
	if r.Name == "" {
		return "It cannot be earlier: what came before leaves no time."
	}
	return "It cannot be earlier: " + r.Name + " had the floor until then."
}

func noRoomLaterEN(r refusal) string {
	if r.Name == "" {
		return "It cannot be later: what came after leaves no time."
	}
	return "It cannot be later: " + r.Name + " had the floor from then on."
}
