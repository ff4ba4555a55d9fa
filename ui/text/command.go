package text

// Command holds the sentences of the command line: help, errors and what commands say besides their output.
type Command struct {
	// Headings and help.
	Usage, Commands, Examples, Flags, CommonFlags string
	HelpFlag, VersionFlag                         string
	Root, RootLong, RootExample                   string
	Resume, ResumeExample                         string
	Simulate, SimulateExample                     string
	Check, CheckExample                           string
	Report, ReportExample                         string
	Export, ExportExample                         string
	Verify, VerifyExample                         string
	Sessions                                      string
	Repair, RepairExample, RepairOutput           string
	LimitFlag, LimitsFlag, WarningFlag, GraceFlag string
	LogFlag, MeetingFlag, LangFlag, ThemeFlag     string
	NoColorFlag, StartFlag, SeedFlag              string
	JSONFlag, FormatFlag, OutputFlag, ForceFlag   string
	FixFlag                                       string
	FixIsCSV                                      func(path string) string // the ending of a list's name is not .csv
	FixIsCSVHint                                  func(path string) string // the name that would do
	FixWritten                                    func(path string, entries int) string

	BellFlag, OnSignalFlag, MouseFlag string
	NoPreflightFlag, PlainFlag        string

	// Errors, each with what to do about it.
	Error, Hint                      string
	SeeHelp                          func(command string) string
	OneOf                            func(words string) string
	BadFlag                          func(what string) string
	TooMany                          func(command, argument string) string
	BadTheme, BadLang, BadCategory   func(word string) string
	BadPair                          func(pair string) string
	PairForms                        string
	BadDuration, DurationRange       func(flag, value string) string
	DurationForms                    string
	BadStart                         func(value string) string
	StartForms                       string
	Compare, CompareExample          string
	CompareFormatFlag, NeedsTwoLogs  string
	ByFlag                           string
	BadBy                            func(word string) string
	BadFormat                        func(format string) string
	NeedsLog, NeedsLogHint           string
	NoTerminal, NoTerminalHint       string
	NoInputTerminal, NoInputHint     string
	NoSuchFile                       func(path string) string
	NoSuchFileHint                   string
	MeantCommand                     func(command string) string
	CannotRead                       func(path, why string) string
	CannotReadHint                   string
	IsFolder                         func(path string) string
	IsFolderHint                     string
	CannotWrite                      func(path, why string) string
	CannotWriteHint                  string
	StandardInput, StandardOutput    string // as they stand in place of a file's name
	OutputLostHint                   string
	NoStateFolder, NoStateFolderHint string
	NobodyOnList                     func(list string) string
	NobodyOnListHint                 string
	OutputExists                     func(path string) string
	OutputExistsHint                 string
	IsTheLog                         func(path string) string // is not to be written over
	NeedsOutput                      func(format string) string
	OtherEnding                      func(path, format string) string // a file's ending says another format than --format
	EndingIsCSV                      func(path string) string
	UnknownEnding                    func(path, ending string) string // of a file to export to
	UnknownEndingHint                func(endings string) string      // that are known
	NeedsOutputHint                  string
	NothingToResume                  func(folder string) string
	NothingToResumeHint              string
	NoSessions                       func(folder string) string
	NoSessionsHint                   string
	LimitsOnResume, LimitsResumeHint string
	UnsavedActs                      func(n int, why string) string
	UnsavedActsHint                  func(path string) string

	RepairNeeds, RepairNeedsHint string

	// What is said when things go well.
	NothingToRepair      func(path string) string
	Repaired             func(records int, path string) string
	RecordsLost          func(n int, numbers string) string
	RecordsBeyond        func(n int) string // left out, since too many before them were lost
	SessionKept          func(path string) string
	Crashed, CrashedHint string // a mistake of the program itself ended it
	CrashedKept          func(path string) string
	ResumeWith           func(command string) string
	ListProblems         func(n int) string
	ResumedGap           func(gap string) string
	ResumedUnmeasured    string // the time of day is behind the last act
	StillSpeaking        func(name string) string
	ExampleList          string
	ExampleListOrPaste   string // where the terminal marks what is pasted
	Written              func(path string) string
	Verified             func(records int) string
	Seal                 func(seal string) string
	VerifyTorn           func(line int) string
	VerifyDamage         func(line int, what string) string
	VerifySound          func(lines int) string
	VerifyMore           func(lines int) string
	Problem              func(path string, line, column int, severity, message string) string
	Warning              string
	CheckSummary         func(speakers, errors, warnings int) string
	Understood           func(format, encoding string) string
	SessionColumns       [5]string
	SessionIs            map[string]string // finished, running, interrupted, left, superseded
}
