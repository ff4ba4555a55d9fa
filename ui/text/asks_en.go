package text

import "fmt"

var asksEN = Asks{
	Export:        "EXPORT",
	Format:        "format",
	ExportWhere:   "Where is it to be written? The clock runs on.",
	Exporting:     "writing …",
	Exported:      func(path string) string { return "exported: " + path },
	ExportFailed:  func(why string) string { return "Not exported: " + why },
	ExportExists:  "This file exists already. Enter once more replaces it.",
	ExportNowhere: "Nothing can be exported from here.",

	Began:      func(name string) string { return "WHEN THE STATEMENT OF " + name + " BEGAN" },
	Ended:      func(name string) string { return "WHEN THE STATEMENT OF " + name + " ENDED" },
	InstantHow: "20 or 1:30: so long ago; 10:22 or 10:22:53: time of day; +5 or -5 shifts by 5 s.",
	TimeHow:    "10:22 or 10:22:53: time of day; 20 or 1:30: so long ago; +5 or -1:30 shifts it.",
	AsFar: func(taken, asked string, earlier bool) string {
		return "No room for " + asked + " " + wayEN(earlier) + ": " + taken + " is taken."
	},
	NoFurther: func(act, why string) string { return act + "; no further: " + why },
	NoRoom: func(why string, earlier bool) string {
		if earlier {
			return "It cannot be earlier: " + why + "."
		}
		return "It cannot be later: " + why + "."
	},
	Bounds: Bounds{
		FloorUntil: func(name string) string { return name + " spoke until then" },
		FloorFrom:  func(name string) string { return name + " spoke from then on" },
		Now:        "that is now", Held: "its clock was held then", Ended: "the statement ended then", Began: "the statement began then",
		Opened:     func(at string) string { return at + ", when the record began" },
		Sitting:    func(at string) string { return at + ", when the sitting began" },
		BreakUntil: func(kind string) string { return kind + " until then" },
		BreakFrom:  func(kind string) string { return kind + " from then on" },
		PointUntil: "a point of order until then", PointFrom: "a point of order from then on",
		Closed: "the sitting ended then", Other: "something else is on record there",
	},
	BadInstant: "Write whole seconds: 20, 1:30, +5, -5 or 10:22:53.",
	OutOfReach: outOfReachEN,
	ReadAs:     readAsEN,
	NowAt:      func(at string) string { return "so far " + at },
	From: func(was, is, by string, earlier bool) string {
		return was + ", will be " + is + ": " + by + " " + wayEN(earlier)
	},

	Turns:     "STATEMENTS",
	NoTurns:   "Nobody has had the floor yet.",
	BeganAt:   func(at string) string { return "began " + at },
	EndedAt:   func(at string) string { return "ended " + at },
	Recorded:  func(at string) string { return " (recorded " + at + ")" },
	Separator: "; ",
	WasBy:     func(name string) string { return "recorded as " + name },
	Speaking:  "speaking",
	LimitStay: "It has ended: it is judged by the limit that was in force.",
	Who:       func(name string) string { return "NOT " + name + " BUT" },

	Limit:    func(name string) string { return "LIMIT OF " + name },
	Further:  func(name string) string { return name + " has been heard. Further statement?" },
	LimitHow: "A limit is written 3:00, 3m or 180; - is none. Enter alone keeps it.",
	LimitNow: func(limit string) string { return "so far: " + limit },

	Why:      "SAY MORE",
	WhyOf:    func(act, ago string) string { return act + ", " + ago },
	RaisedBy: "raised by:", Ruling: "the ruling:", Outcome: "the outcome:", Reason: "why:",
	TypedFor:    func(act, text string) string { return "typed for “" + act + "”, not recorded yet: " + text },
	NothingToAs: "No act so far takes a text. A note is written with n.",
	Note:        "NOTE",
	NoteOn:      func(name string) string { return "on the statement of " + name },
	NoteOnAll:   "on the meeting",
	Circulated:  "full text circulated",
	AlreadyHas:  func(name string) string { return "The full text of " + name + " is marked as circulated already." },
	NobodySpoke: "Nobody has spoken whose text could be circulated.",

	Order:      "ORDER OF THE LIST",
	Orders:     [3]string{"by protocol: briefers, members, others, within each by rank of office", "members first, the President last of them", "alphabetically"},
	OrderWaits: "Only those still waiting change places.",
	OrderSame:  "They stand in this order already.",
	OrderPlaces: func(now, was int) string {
		if now == was {
			return fmt.Sprintf("stays %d", now)
		}
		return fmt.Sprintf("was %d", was)
	},

	Past:    "WHAT UNDO TAKES BACK",
	NoPast:  "There is nothing to undo.",
	PastHow: "next",
	ToRedo:  "redo",
}

func outOfReachEN(ago, daytime, from, to string) string {
	possible := "; possible is " + from + " to " + to + "."
	switch {
	case ago == "":
		return "That would be " + daytime + possible
	case daytime == "":
		return "That would be " + ago + possible
	}
	return "That would be " + ago + " (so long ago) or " + daytime + " (time of day)" + possible
}

func readAsEN(s string, daytime bool, other string) string {
	switch {
	case daytime && other != "":
		return s + " is taken as the time of day; " + other + " is so long ago."
	case daytime:
		return s + " is taken as the time of day."
	case other != "":
		return s + " is taken as so long ago; " + other + " is the time of day."
	}
	return s + " is taken as so long ago."
}
