package text

import "fmt"

var commandEN = Command{
	Usage:       "Usage",
	Commands:    "Commands",
	Examples:    "Examples",
	Flags:       "Flags",
	CommonFlags: "Common flags",
	HelpFlag:    "show this help",
	VersionFlag: "show the version",

	Root: "keep the time of a live debate",
	RootLong: `Rostrum keeps the time of a live debate: it loads the speakers' list, gives and ends the floor with one key,
shows each countdown and each overrun, and keeps every act in a log that survives a crash.

Without LIST it opens the built-in example debate.`,
	RootExample: `  rostrum                          the built-in example
  rostrum list.csv --limit 3m      a speakers' list, one limit for everyone
  rostrum resume                   go on after a crash
  rostrum export --output debate.csv`,
	Resume:          "go on with an interrupted session",
	ResumeExample:   "  rostrum resume                   the newest unfinished session\n  rostrum resume debate.jsonl",
	Simulate:        "a whole simulated debate, without a terminal and without waiting",
	SimulateExample: "  rostrum simulate list.csv --seed 7 --start 2023-09-05T10:00:00-04:00 --log rehearsal.jsonl",
	Check:           "what was understood of a list and what was not",
	CheckExample:    "  rostrum check list.csv\n  rostrum check list.csv --json\n  rostrum check list.csv --fix clean.csv",
	Report:          "the summary of a session, in the terminal",
	ReportExample:   "  rostrum report                   the newest session\n  rostrum report debate.jsonl",
	Export:          "write the timings of a session for other programs and for people",
	ExportExample:   "  rostrum export --output debate.csv\n  rostrum export debate.jsonl -o debate.xlsx\n  rostrum export debate.jsonl --format csv | head",
	Verify:          "is a log whole and untouched; prints the seal",
	VerifyExample:   "  rostrum verify debate.jsonl",
	Sessions:        "the logs kept here",

	Repair:          "write what is sound in a damaged log as a new log",
	RepairExample:   "  rostrum repair debate.jsonl -o repaired.jsonl",
	RepairOutput:    "`file` to write the new log to; it must not exist",
	RepairNeeds:     "repair: a damaged log and a new file are needed",
	RepairNeedsHint: "write: rostrum repair LOG -o NEW; LOG stays as it is",
	NothingToRepair: func(path string) string { return path + ": nothing to repair" },
	Repaired: func(records int, path string) string {
		return fmt.Sprintf("%s: %s kept", path, plural(records, "sound record", "sound records"))
	},
	RecordsBeyond: func(n int) string {
		return plural(n, "record", "records") + " further on left out: more than 100,000 are lost before"
	},
	RecordsLost: func(n int, numbers string) string {
		return fmt.Sprintf("%s could not be kept, and the new log says so: %s", plural(n, "record", "records"), numbers)
	},
	LimitFlag:   "one encouraged `limit` for everyone, for example 3m",
	LimitsFlag:  "`limits` by category, for example member=5m,non-member=3m,briefer=none",
	WarningFlag: "`time` left when the warning is given (default 30s; none: never)",
	GraceFlag:   "`time` past the limit when grace ends (default 30s; none: no signal)",
	LogFlag:     "the session log's `file` (default: one is named in the state folder)",
	MeetingFlag: "number or name of the meeting, for the log: any `text`",
	LangFlag:    "language of what people read, as a `code`: en or zh",
	ThemeFlag:   "`name` of the colours: auto, light, dark, contrast, colorblind, none",
	NoColorFlag: "no colours",
	StartFlag:   "`time` at which the debate begins: 10:00 (today), or RFC 3339 (default: now)",
	SeedFlag:    "`number` of the debate: the same seed, list and flags give the same",
	JSONFlag:    "machine-readable output",
	FormatFlag:  "`format` to write: csv, json, md, html or xlsx (default: by the ending of --output, else csv)",
	OutputFlag:  "the `file` to write (default: standard output)",
	ForceFlag:   "replace the file if it exists",
	FixFlag:     "`file` for what was understood, as CSV in the program's own columns",

	FixIsCSV:     func(path string) string { return path + ": a list is written as CSV, which is not what the name says" },
	FixIsCSVHint: func(path string) string { return "name it " + path + "; spreadsheets open it" },
	FixWritten: func(path string, entries int) string {
		return fmt.Sprintf("written: %s, %s as CSV", path, plural(entries, "entry", "entries"))
	},

	BellFlag:        "ring the terminal's bell on each signal",
	MouseFlag:       "listen to the mouse: a click selects, the wheel scrolls (text cannot be selected then)",
	NoPreflightFlag: "begin without the page of what was checked before the meeting",
	PlainFlag:       "lines as things happen, for screen readers and for terminals that only print",
	OnSignalFlag:    "`command` to run on each signal; its facts are in the environment as ROSTRUM_…",

	Error:   "error",
	Hint:    "hint",
	SeeHelp: func(command string) string { return fmt.Sprintf("see \"%s --help\"", command) },
	OneOf:   func(words string) string { return "one of: " + words },
	BadFlag: func(what string) string { return "command line: " + what },
	TooMany: func(command, argument string) string {
		return fmt.Sprintf("%s: unexpected argument %q", command, argument)
	},
	BadTheme:          func(word string) string { return fmt.Sprintf("--theme: %q is not a theme", word) },
	BadLang:           func(word string) string { return fmt.Sprintf("--lang: no texts in %q", word) },
	BadCategory:       func(word string) string { return fmt.Sprintf("--limits: %q is not a category", word) },
	BadPair:           func(pair string) string { return fmt.Sprintf("--limits: %q has no \"=\"", pair) },
	PairForms:         "write category=limit, with commas between, for example member=5m,non-member=3m,briefer=none",
	BadDuration:       func(flag, value string) string { return fmt.Sprintf("%s: %q is not a duration", flag, value) },
	DurationRange:     func(flag, value string) string { return fmt.Sprintf("%s: %q is out of range", flag, value) },
	DurationForms:     "write 3m, 3:00, 180s or 180 (seconds): more than 0 and at most 24 h; or none",
	BadStart:          func(value string) string { return fmt.Sprintf("--start: %q is not a time", value) },
	StartForms:        "write 10:00 (today), or with day and zone 2023-09-05T10:00:00-04:00",
	Compare:           "two sessions side by side: per speaker and in total, what changed",
	CompareExample:    "  rostrum compare rehearsal.jsonl debate.jsonl\n  rostrum compare may.jsonl september.jsonl --json",
	CompareFormatFlag: "`format` to write: text, json or md",
	NeedsTwoLogs:      "compare: two logs are needed",
	ByFlag:            "`order` of the statements: turn, or over, which ranks them by time over",
	BadBy:             func(word string) string { return fmt.Sprintf("--by: %q is not an order", word) },
	NeedsOutput:       func(format string) string { return fmt.Sprintf("--format %s: no --output was given", format) },
	NeedsOutputHint:   "this format is not written to standard output; name a file with --output FILE",
	OtherEnding:       func(path, format string) string { return path + ": written as " + format + ", as --format says" },
	EndingIsCSV:       func(path string) string { return path + ": written as CSV; its ending names no format" },
	UnknownEnding:     func(path, ending string) string { return path + ": no format is known by the ending " + ending },
	UnknownEndingHint: func(endings string) string {
		return "end the name in one of " + endings + "; or say what to write with --format"
	},
	BadFormat:           func(format string) string { return fmt.Sprintf("--format: %q is not a format", format) },
	NeedsLog:            "simulate: no --log was given",
	NeedsLogHint:        "name the log to write: --log rehearsal.jsonl",
	NoTerminal:          "standard output is not a terminal: the console needs one",
	NoTerminalHint:      "without a terminal use \"rostrum simulate LIST --log FILE\" for a simulated debate, or \"rostrum report LOG\" to read a session",
	NoInputTerminal:     "there is no terminal to read keys from",
	NoInputHint:         "run rostrum in a terminal; with a list on standard input it reads keys from the terminal itself",
	NoSuchFile:          func(path string) string { return path + ": no such file" },
	NoSuchFileHint:      "check the name; \"rostrum --help\" lists the commands, \"rostrum sessions\" the logs kept here",
	MeantCommand:        func(command string) string { return fmt.Sprintf("did you mean \"rostrum %s\"?", command) },
	CannotRead:          func(path, why string) string { return fmt.Sprintf("%s: can't be read: %s", path, why) },
	CannotReadHint:      "check the file and its permissions; nothing was changed",
	IsFolder:            func(path string) string { return path + ": is a folder" },
	IsFolderHint:        "name a file in it",
	CannotWrite:         func(path, why string) string { return fmt.Sprintf("%s: can't be written: %s", path, why) },
	CannotWriteHint:     "check the folder, its permissions and the free space, or name another file",
	StandardInput:       "standard input",
	StandardOutput:      "standard output",
	OutputLostHint:      "what was written there is not whole; free some space, or send it elsewhere",
	NoStateFolder:       "there is no folder to keep session logs in",
	NobodyOnList:        func(list string) string { return list + ": nobody is on the list" },
	NobodyOnListHint:    "give a list with at least one speaker; \"rostrum check LIST\" shows what was understood",
	NoStateFolderHint:   "set HOME or XDG_STATE_HOME, or name the log's file with --log FILE",
	OutputExists:        func(path string) string { return path + ": exists already" },
	IsTheLog:            func(path string) string { return path + " is the log of this session" },
	OutputExistsHint:    "name another file, or replace it with --force",
	NothingToResume:     func(folder string) string { return folder + ": no unfinished session" },
	NothingToResumeHint: "\"rostrum sessions\" lists the logs kept here; \"rostrum resume LOG\" goes on with any of them",
	NoSessions:          func(folder string) string { return folder + ": no session logs" },
	NoSessionsHint:      "name a log, or begin a session with \"rostrum LIST\"",
	LimitsOnResume:      "resume: limits and signals are the session's own",
	LimitsResumeHint:    "leave out --limit, --limits, --warning and --grace; change them in the console",
	UnsavedActs:         func(n int, why string) string { return fmt.Sprintf("the last %s could not be saved: %s", acts(n), why) },
	UnsavedActsHint: func(path string) string {
		return fmt.Sprintf("%s holds all that was shown as saved; \"rostrum verify\" tells", path)
	},

	SessionKept: func(path string) string { return "session log: " + path },
	Crashed:     "a mistake of the program's own ended it; every act was saved",
	CrashedHint: "go on with the line above; please report what is printed above it",
	CrashedKept: func(path string) string {
		return fmt.Sprintf("go on with the line above; please report what %s says, which may name people of the list", path)
	},
	ResumeWith: func(command string) string { return "go on with: " + command },
	ListProblems: func(n int) string {
		return fmt.Sprintf("list: %s; see \"rostrum check LIST\"", plural(n, "remark", "remarks"))
	},
	ResumedGap: func(gap string) string {
		return fmt.Sprintf("resumed: away for at most %s, since the last record; the time ran on", gap)
	},
	ResumedUnmeasured:  "resumed; the gap could not be measured, as the time of day is earlier than the last act; no time was added for it",
	StillSpeaking:      func(name string) string { return fmt.Sprintf("%s still has the floor, the time runs on", name) },
	ExampleList:        "example debate, illustrative order; for your list run: rostrum LIST",
	ExampleListOrPaste: "example debate, illustrative order; paste your list, or run: rostrum LIST",
	Written:            func(path string) string { return "written: " + path },
	Verified: func(records int) string {
		return fmt.Sprintf("whole: %s, every checksum agrees", plural(records, "record", "records"))
	},
	Seal:         func(seal string) string { return "seal: " + seal },
	VerifyTorn:   func(line int) string { return fmt.Sprintf("line %d was cut off in writing", line) },
	VerifyDamage: func(line int, what string) string { return fmt.Sprintf("line %d: %s", line, what) },
	VerifyMore: func(lines int) string {
		return fmt.Sprintf("and %s more", plural(lines, "damaged line", "damaged lines"))
	},
	VerifySound: func(lines int) string {
		if lines == 0 {
			return "no line is sound"
		}
		return fmt.Sprintf("lines 1 to %d are sound", lines)
	},
	Problem: func(path string, line, column int, severity, message string) string {
		place := fmt.Sprintf("line %d", line)
		if column > 0 {
			place += fmt.Sprintf(", column %d", column)
		}
		return fmt.Sprintf("%s, %s: %s: %s", path, place, severity, message)
	},
	Warning: "warning",
	CheckSummary: func(speakers, errors, warnings int) string {
		return fmt.Sprintf("%s understood; %s, %s", plural(speakers, "speaker", "speakers"), plural(errors, "error", "errors"), plural(warnings, "warning", "warnings"))
	},
	Understood:     func(format, encoding string) string { return fmt.Sprintf("read as %s, %s", format, encoding) },
	SessionColumns: [5]string{"Began", "Meeting", "Heard", "State", "Log"},
	SessionIs: map[string]string{
		"finished":    "finished",
		"running":     "running now",
		"interrupted": "interrupted",
		"left":        "left, not finished",
		"superseded":  "goes on in another file",
		"damaged":     "damaged",
		"rehearsal":   "rehearsal",
	},
}

func acts(n int) string { return plural(n, "act", "acts") }

// plural writes a number with the English word that goes with it.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
