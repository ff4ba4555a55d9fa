package text

import (
	"fmt"

	"rostrum/timer/session"
)

var actsEN = Acts{
	SessionOpened:        "session opened",
	SessionResumed:       func(gap string) string { return "session taken up again after " + gap },
	SessionClosed:        "program left",
	LogContinued:         func(file string) string { return "log continued after " + file },
	ClockStepped:         clockActEN,
	ListLoaded:           func(source string, n int) string { return fmt.Sprintf("list of %d read from %s", n, source) },
	ListPasted:           func(n int) string { return fmt.Sprintf("pasted list of %d taken", n) },
	MeetingCalledToOrder: "meeting called to order",
	MeetingSuspended:     func(until string) string { return "meeting suspended" + before(" until ", until) },
	MeetingResumed:       "meeting resumed",
	MeetingRose:          func(until string) string { return "meeting rose" + before(" until ", until) },
	MeetingAdjourned:     "meeting adjourned",
	FloorGranted:         func(name, limit string) string { return "floor given to " + name + ", " + limit },
	FurtherStatement: func(name, limit string) string {
		return "floor given to " + name + " for a further statement, " + limit
	},
	RightOfReply:     func(name, limit string) string { return "right of reply given to " + name + ", " + limit },
	StatementPaused:  func(name, why string) string { return "clock of " + name + " held" + before(": ", why) },
	StatementResumed: func(name string) string { return "clock of " + name + " goes on" },
	StatementEnded:   func(name string) string { return "statement of " + name + " ended" },
	LimitOfStatement: func(name, limit string) string { return "limit of " + name + " is now " + limit },
	LimitToCome:      func(category, limit string) string { return "limit from now on, " + category + ": " + limit },
	SignalsChanged:   func(warning, grace string) string { return "warning at " + warning + " left, grace " + grace },
	StartCorrected: func(name, by string, earlier bool) string {
		return "statement of " + name + " began " + by + " " + wayEN(earlier)
	},
	EndCorrected: func(name, by string, earlier bool) string {
		return "statement of " + name + " ended " + by + " " + wayEN(earlier)
	},
	Seconds:           func(s string) string { return s + " s" },
	SpeakerCorrected:  func(name string) string { return "the speaker was " + name },
	PointRaised:       func(by string) string { return "point of order" + before(" by ", by) },
	PointRuled:        func(ruling string) string { return "point of order ruled on" + before(": ", ruling) },
	InterruptionBegan: func(kind string) string { return kind + " began" },
	InterruptionEnded: func(kind string) string { return kind + " ended" },
	SpeakerAdded:      func(name string) string { return name + " added" },
	SpeakersAdded:     func(first string, n int) string { return first + fmt.Sprintf(" and %d more added", n) },
	SpeakerMoved:      func(name string, place int) string { return fmt.Sprintf("%s moved to place %d", name, place) },
	SpeakersSwapped:   func(name, with string) string { return name + " and " + with + " swapped" },
	SpeakerWithdrawn:  func(name, why string) string { return name + " withdrawn" + before(": ", why) },
	SpeakerAbsent:     func(name string) string { return name + " marked absent" },
	SpeakerRestored:   func(name string) string { return name + " waiting again" },
	SpeakerAmended:    func(name string) string { return "entry of " + name + " amended" },
	ListClosed:        "list closed",
	ListReopened:      "list reopened",
	ListOrdered:       "list put in another order",
	Noted:             func(text string) string { return "noted: " + text },
	NotedOf:           func(act, text string) string { return "noted on “" + act + "”: " + text },
	TextCirculated:    func(name string) string { return "full text of " + name + " circulated" },
	Undone:            func(act string) string { return "undone: " + act },
	Redone:            func(act string) string { return "redone: " + act },
	RecordLost:        "a record lost to damage of the log",
	Unread:            func(event string) string { return "event of a newer program: " + event },

	NoLimit:  "no limit",
	Everyone: "everyone",
	Someone:  "an earlier act",
	Interruptions: map[session.Interruption]string{
		session.ProceduralVote:  "procedural vote",
		session.MomentOfSilence: "moment of silence",
		session.TechnicalBreak:  "technical break",
		session.OtherBusiness:   "interruption",
	},
}

func before(lead, s string) string {
	if s == "" {
		return ""
	}
	return lead + s
}

func wayEN(earlier bool) string {
	if earlier {
		return "earlier"
	}
	return "later"
}

func clockActEN(by string, forward bool) string {
	if forward {
		return "computer's clock set forward by " + by
	}
	return "computer's clock set back by " + by
}
