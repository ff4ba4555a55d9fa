package text

import "rostrum/speakers/intake"

// Mapping is what is said of the columns of a list: on the screen on which it is chosen what they hold, in check, and of what was kept.
type Mapping struct {
	Title  string
	Fields map[intake.Field]string // what a column is taken for, in a word or two

	Why         string
	WhyGuessed  string
	WhyProposed string // the first row was not recognised as a heading, but looks like one
	WhyUnknown  func(columns int) string
	Shown       func(from, to, of int) string
	Column      func(number int, field, cells string) string // for those who hear it
	Reading     string
	Entries     func(entries, doubts int) string
	HeadingNone string
	HeadingRow  func(row int) string
	Keep        func(keep, long bool) string
	NoLimit     string

	NoName    string
	NoColumns string
	TooLate   string
	ByHand    string // what was changed by hand is replaced

	Preflight  string // at most ten columns
	Understood func(understood, of int, key string) string
	Guessed    func(key string) string

	// Of what is kept for the next list.
	KeptIn     func(path string) string
	Forgotten  func(path string) string
	NotKept    func(path, why string) string
	SetBeside  func(beside string) string
	ReadAsKept string                   // in the console
	AsKept     func(path string) string // elsewhere
	BrokenFile func(path string, line int, why string) string
	Unreadable func(path, why string) string
	Wrong      map[string]func(word string) string // by code: what is wrong with the file
	NoFolder   string

	// Of check and of --columns.
	Flag         string
	Table        func(heading int, kept bool) string
	BadFlag      map[string]func(word string, count int, headings string) string
	FlagHint     string
	MaybeHeading string // the first row may be one
	NotTable     func(list string) string
	NotHint      string

	// Of --sheet.
	SheetFlag       string
	NotWorkbook     func(list string) string
	NotWorkbookHint string
}
