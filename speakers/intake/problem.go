package intake

import "fmt"

// Severity says how much a problem matters.
type Severity string

// An Error is a value that could not be used as what its column says; a Warning is one that was used, with a doubt.
// Neither ever costs an entry.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Code names a kind of problem. Sentences are made of it elsewhere.
type Code string

// The kinds of problem, each with the members of Args that it fills.
const (
	NameMissing      Code = "name-missing"       // a row with something in it, but no name; Taken: what stands in for it
	CategoryUnknown  Code = "category-unknown"   // Value; it is kept in the note
	LimitUnreadable  Code = "limit-unreadable"   // Value; it is kept in the note
	LimitOutOfRange  Code = "limit-out-of-range" // Value; it is kept in the note
	LimitFewSeconds  Code = "limit-few-seconds"  // Value, Taken: a bare number so small that minutes may have been meant
	LimitShownHours  Code = "limit-shown-hours"  // Value, Taken: hours that a spreadsheet made of minutes
	CodeUnknown      Code = "code-unknown"       // Value
	CodeDiffers      Code = "code-differs"       // Value, Taken: the code is that of another state than the name
	StateMisspelt    Code = "state-misspelt"     // Value, Suggestions
	StatesInOne      Code = "states-in-one"      // Value: the name of an entry for several states; Count: how many
	StateBeside      Code = "state-beside"       // Field, Value: a state's name where the person, the office or the note would stand; Taken: the entry
	NameGuessed      Code = "name-guessed"       // Value: the first cell of the column that was taken as the name
	ColumnUnknown    Code = "column-unknown"     // Value: the heading; its cells are kept in the notes
	ColumnTwice      Code = "column-twice"       // Value, Field: two columns that say the same thing
	CellsTooMany     Code = "cells-too-many"     // Count: cells beyond those of the header, kept in the note
	QuoteUnclosed    Code = "quote-unclosed"     // a quotation mark that is never closed; the line was read without it
	CharactersHidden Code = "characters-hidden"  // Value: control or direction characters, taken out
	BytesDamaged     Code = "bytes-damaged"      // Value: bytes that are not of the file's encoding
	TextRepaired     Code = "text-repaired"      // Value, Taken: text that was read in a wrong encoding before
	TextCut          Code = "text-cut"           // Count: longer than MaxText characters
	EntryTwice       Code = "entry-twice"        // Value, Count: the line of the first
	OrderDiffers     Code = "order-differs"      // the numbers do not rise; the order of the rows was kept
	NumbersJump      Code = "numbers-jump"       // Taken, Value: the list's own numbers before and behind the jump; Count: how many are missing
	WordKept         Code = "word-kept"          // Value: a word in the note that says the entry does not speak, or not then; Taken: the entry, which waits all the same
	LineNotEntry     Code = "line-not-entry"     // Value: a line taken for something else than a speaker
	CouncilTooLarge  Code = "council-too-large"  // Field, Value: a category that more entries have than the Council has seats for; Count: how many
	TextIsProse      Code = "text-is-prose"      // a text that is no list: its sentences were not taken for speakers
	JSONBroken       Code = "json-broken"        // Value: what the parser says; whole entries behind the damage were read
	SheetBroken      Code = "sheet-broken"       // Value: what the parser says; the rows above were read
	SheetUnread      Code = "sheet-unread"       // Value: a sheet that looks like a list too, and was not read
	KeyUnknown       Code = "key-unknown"        // Value: a key of a JSON object, kept in the note
	ValueMisplaced   Code = "value-misplaced"    // Value, Field: a JSON value of a kind that its key cannot have
	ProblemsTooMany  Code = "problems-too-many"  // Count: how many more there are
)

// Args is what a problem's sentence is made of. Each Code says which members it fills.
type Args struct {
	Field       Field
	Value       string // as it stood in the list, made safe to show
	Taken       string // what was understood instead
	Suggestions []string
	Count       int
}

// Problem is one doubt about a list. Line counts from 1; in a spreadsheet it is the row, in JSON the line on
// which the entry begins. Column is the cell of a table, counted from 1; 0 is the whole line, as in JSON and in
// lines of text always.
type Problem struct {
	Line, Column int
	Severity     Severity
	Code         Code
	Args
}

// Reason says why a whole file is refused.
type Reason string

// The reasons, each with the members of Refusal that it fills.
const (
	Empty         Reason = "empty"          // nothing, or only space
	NoEntries     Reason = "no-entries"     // nothing in it can be an entry of a list
	TooLarge      Reason = "too-large"      // Limit: MaxBytes
	TooMany       Reason = "too-many"       // Limit: MaxEntries
	Unreadable    Reason = "unreadable"     // Err: the reader's
	NotAList      Reason = "not-a-list"     // Kind: what it is instead
	Prose         Reason = "prose"          // a text in sentences that names no speaker as a list does
	Binary        Reason = "binary"         // no kind that is known
	ArchiveUnsafe Reason = "archive-unsafe" // a workbook that would grow beyond all measure; Limit: bytes allowed
	Damaged       Reason = "damaged"        // Kind: a workbook or JSON that cannot be read at all; Line, Err
	NoSuchSheet   Reason = "no-such-sheet"  // Kind: the name asked for; Sheets: those there are
)

// Refusal is the error for a file of which nothing can be used.
type Refusal struct {
	Reason Reason
	Kind   string
	Limit  int64
	Line   int
	Sheets []string
	Err    error
}

func (r *Refusal) Error() string {
	s := "intake: " + string(r.Reason)
	if r.Kind != "" {
		s += " (" + r.Kind + ")"
	}
	if r.Err != nil {
		return fmt.Sprintf("%s: %v", s, r.Err)
	}
	return s
}

func (r *Refusal) Unwrap() error { return r.Err }
