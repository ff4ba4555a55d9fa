package text

import (
	"fmt"
	"strings"
	"time"

	"rostrum/timer/session"
)

var consoleEN = Console{
	Program:   "Rostrum",
	Rehearsal: "REHEARSAL",

	StateWaiting:   "WAITING",
	StateSpeaking:  "SPEAKING",
	StateLast:      func(left string) string { return "LAST " + left },
	StateOver:      func(by string) string { return "OVER +" + by },
	StatePaused:    "PAUSED",
	StatePoint:     "POINT OF ORDER",
	StateSuspended: "SUSPENDED",
	StateRisen:     "ROSE",
	StateAdjourned: "ADJOURNED",

	Limit:       func(limit string) string { return "limit " + limit },
	NoLimit:     "no limit",
	LimitSet:    "changed",
	SpentSoFar:  func(spent string) string { return "spoken " + spent },
	Began:       func(at string) string { return "began " + at },
	Place:       func(place, of int) string { return fmt.Sprintf("%d of %d", place, of) },
	Behalf:      func(group string) string { return "on behalf of " + group },
	Joint:       func(states int) string { return fmt.Sprintf("joint statement, %d states", states) },
	PausedFor:   func(spent string) string { return "for " + spent },
	PointBy:     func(who string) string { return "raised by " + who },
	StandsAt:    func(clock string) string { return "stands at " + clock },
	CountsUp:    "counting up",
	Changeover:  func(spent string) string { return "changeover " + spent },
	Resumption:  func(number int) string { return fmt.Sprintf("(Resumption %d)", number) },
	NotOpened:   "not yet called to order",
	Roles:       map[session.Role]string{session.FurtherStatement: "further statement", session.RightOfReply: "right of reply"},
	Quoted:      func(line string) string { return "“" + line + "”" },
	NotHeard:    notHeardEN,
	NobodyNext:  "Nobody is waiting",
	EverybodyIn: "Everybody on the list has been heard.",
	ListThrough: "Nobody on the list is waiting any more.",

	Next: "NEXT",
	Reads: Readings{
		State:  func(name string) string { return "I now give the floor to the representative of " + name + "." },
		Person: func(name string) string { return "I now give the floor to " + name + "." },
		National: func(name string) string {
			return "I shall now make a statement in my capacity as the representative of " + name + "."
		},
		OnBehalf: func(line, group string) string {
			return line[:len(line)-1] + ", speaking on behalf of " + group + "."
		},
		Group:    articleEN,
		Thanks:   func(name string) string { return "I thank the representative of " + name + "." },
		ThanksTo: func(name string) string { return "I thank " + name + "." },
	},
	List: ListText{
		Title:     "SPEAKERS",
		Heard:     "heard",
		Waiting:   func(n int) string { return fmt.Sprintf("%d waiting", n) },
		HeardOf:   func(heard, of int) string { return fmt.Sprintf("%d of %d heard", heard, of) },
		Times:     "limit or time spoken",
		Absent:    "absent",
		Withdrawn: "withdrawn",
		Closed:    "closed",
		More:      func(n int) string { return fmt.Sprintf("%d more", n) },
		Nth:       func(n, of int) string { return fmt.Sprintf("entry %d of %d", n, of) },
		Group:     func(name string) string { return strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ") },
		NoteIs:    func(note string) string { return "note: " + note },
	},
	Signs: SignsText{
		Title: "Signs in the list", Speaks: "has the floor", Next: "is next", Heard: "was heard", Absent: "was marked absent",
		Withdrawn: "withdrew", Swap: "is to be swapped", Circulated: "the full text was circulated",
		Note: "there is a note: before the limit the list's own, shown when the entry is next; before a time spoken one on the statement",
	},

	Saved:    "saved",
	Saving:   "saving",
	NotSaved: func(since, why string) string { return "NOT SAVED since " + since + ": " + why },
	Unsaved: UnsavedText{
		Kept: func(n int) string {
			return acts(n) + " kept in memory and tried again; q saves the session elsewhere"
		},
		Title: func(n int, since, why string) string {
			return acts(n) + " since " + since + " not saved: " + why + "."
		},
		Where: "Save the whole session in another file:",
		Else:  "Until then the acts are in memory only. The clock runs on.",
	},
	Copy: CopyText{
		TwoDisks:   "saved on two disks",
		TwoFolders: "saved in two folders",
		OneOnly:    func(since, why string) string { return "SAVED IN ONE PLACE only since " + since + ": " + why },
		Advice: func(place string) string {
			return "tried again and caught up by itself; put the disk right: " + place
		},
		Title:    "A SECOND COPY",
		Where:    "Keep the session in a second folder too, on another disk:",
		NoFolder: "No folder was given: no second copy is made.",
		HasOne:   "The session is kept in two places already.",
		Begins:   "The second copy is being made …",
		Begun:    func(folder string) string { return "From now on every act is saved in " + folder + " too." },
		Failed:   func(folder, why string) string { return "No second copy: " + why + ": " + folder },
	},
	UndoLine: func(act, ago string) string { return "undo: " + act + ", " + ago },
	JustNow:  "just now",
	Ago:      agoEN,
	WithAlt: func(key, alone string) string {
		if alone == "" {
			return "A key with alt does nothing."
		}
		return key + " does nothing. If it was esc, then " + alone + ": a little slower, please."
	},
	Held:        func(key string) string { return key + " is held, or came again too soon: ignored." },
	TooQuick:    func(key string) string { return key + " came again within 0.4 s: ignored." },
	TooSmall:    func(columns, rows int) string { return fmt.Sprintf("Needs %d×%d", columns, rows) },
	IsSize:      func(columns, rows int) string { return fmt.Sprintf("is %d×%d", columns, rows) },
	ClockRunsOn: "The clock runs on.",

	ClosedList: func(reopen string) string {
		return "The list is closed: nobody is added until " + reopen + " reopens it."
	},
	SelectFirst: "Select an entry first: ↑ ↓, or / to find one.",
	SwapWith:    func(name string) string { return "Swap " + name + " with: select the other, and press s again." },
	FindTitle:   "FIND",
	NobodyFound: "Nobody on the list is so named.",
	MenuTitle:   "THE MEETING",
	NotNow:      "not now",
	AddTitle:    "ADD A SPEAKER",
	AmendTitle:  func(name string) string { return "AMEND " + name },
	Fields:      [9]string{"name", "category", "on behalf", "states", "person", "title", "limit", "note", "draft"},
	AsTyped:     "as typed",
	BadLimit:    "A limit is written 3:00, 3m or 180; - is none.",
	Beside: func(name string, place int, group string) string {
		if group == "" {
			group = "no group"
		}
		return fmt.Sprintf("%s is on the list at place %d, for %s. Enter once more adds this one too.", name, place, group)
	},
	Nearly: func(name string, meant []string) string {
		return fmt.Sprintf("%q is not a state's name; did you mean %s? Enter once more keeps it as typed.", name, strings.Join(meant, " or "))
	},
	Duplicate: func(name string, place int) string {
		return fmt.Sprintf("%s is on the list already, at place %d. Enter once more adds it all the same.", name, place)
	},

	UntilWhen: "When is the meeting to go on? For example 15:00. Enter alone leaves it open.",
	Since:     func(at string) string { return "since " + at },
	SinceTill: func(since, until string) string { return "since " + since + ", until " + until },
	UntilTime: func(at string) string { return "until " + at },
	BadTime:   "A time is written 15:00.",
	Forgotten: "Has the next statement begun? Enter gives the floor, then < says that it began earlier.",

	LeaveWhile:   func(name string) string { return name + " still has the floor. Leave?" },
	LeaveAnyway:  "The clock runs on in the record; rostrum resume goes on with this session.",
	Leaving:      "Leaving when everything is saved …",
	HelpTitle:    "KEYS",
	ClockStepped: clockSteppedEN,
}

func notHeardEN(n int) string {
	return plural(n, "entry was", "entries were") + " still waiting."
}

func agoEN(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d s ago", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d min ago", int(d.Minutes()))
	}
	return fmt.Sprintf("%d h ago", int(d.Hours()))
}

func clockSteppedEN(by string, forward bool) string {
	way := "back"
	if forward {
		way = "forward"
	}
	return "The computer's clock was set " + way + " by " + by + ". No countdown was touched."
}
