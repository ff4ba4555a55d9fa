package text

import (
	"fmt"
	"strings"

	"rostrum/speakers"
	"rostrum/speakers/intake"
)

const (
	acceptedLimitsEN = "write 3m, 3:00, 1:30:00, 180s, 180 (seconds) or none; more than 0 and at most 24 hours"
	acceptedFormsEN  = "accepted: CSV, TSV, XLSX, ODS, DOCX, RTF, HTML, JSON, XML, or text with one speaker a line"
	keptInNoteEN     = "; kept in the note"
)

var fieldsEN = map[intake.Field]string{
	intake.FieldName: "name", intake.FieldCategory: "category", intake.FieldPerson: "person",
	intake.FieldTitle: "title", intake.FieldOnBehalfOf: "on behalf of", intake.FieldStates: "states",
	intake.FieldLimit: "limit", intake.FieldLanguage: "language", intake.FieldCode: "code", intake.FieldNote: "note",
	intake.FieldNumber: "number on the list", intake.FieldIgnored: "left out", intake.FieldUnknown: "not understood",
}

var intakeEN = Intake{
	Fields: fieldsEN,
	Problems: map[intake.Code]func(intake.Args) (string, string){
		intake.NameMissing: func(a intake.Args) (string, string) {
			return fmt.Sprintf("no name; %q stands in for it", a.Taken), "give the state, group, organization or person"
		},
		intake.CategoryUnknown: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%q is not a category%s", a.Value, keptInNoteEN),
				"write president, member, briefer, non-member, observer or organization"
		},
		intake.LimitUnreadable: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%q is not a limit%s", a.Value, keptInNoteEN), acceptedLimitsEN
		},
		intake.LimitOutOfRange: func(a intake.Args) (string, string) {
			return fmt.Sprintf("a limit of %q cannot be meant%s", a.Value, keptInNoteEN), acceptedLimitsEN
		},
		intake.LimitFewSeconds: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%q was taken for %s", a.Value, a.Taken), fmt.Sprintf("for minutes write %sm", a.Value)
		},
		intake.LimitShownHours: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%q was taken for %s, not for hours", a.Value, a.Taken), "write 3m or 0:03:00"
		},
		intake.CodeUnknown: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%q is no state's code; kept as written", a.Value), "codes have three letters, as in ISO 3166-1: NOR, ZAF"
		},
		intake.CodeDiffers: func(a intake.Args) (string, string) {
			return fmt.Sprintf("the code %q is that of %s, not of the name; both are kept as written", a.Value, a.Taken), "correct the name or the code"
		},
		intake.StateMisspelt: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%q is not a state's name; did you mean %s? kept as written", a.Value, strings.Join(a.Suggestions, " or ")),
				"other names are welcome: groups, organizations and persons speak too"
		},
		intake.StatesInOne: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%q is one entry of %d states, who get the floor together", a.Value, a.Count), "if each is to speak, give each a line of its own"
		},
		intake.StateBeside: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%s: %q was taken for the %s, and is the name of a state", a.Taken, a.Value, fieldsEN[a.Field]), "if it is a delegation that is to speak, give it a line of its own"
		},
		intake.NameGuessed: func(a intake.Args) (string, string) {
			return fmt.Sprintf("nothing says which column is the name; the one that begins with %q was taken", a.Value),
				"if it is another: --columns name=2, or C in the console; if the first row is a heading: --columns header=yes"
		},
		intake.ColumnUnknown: func(a intake.Args) (string, string) {
			return fmt.Sprintf("the column %q is not understood; its cells are kept in the notes", a.Value), "say what the column holds, or rename it"
		},
		intake.ColumnTwice: func(a intake.Args) (string, string) {
			return fmt.Sprintf("the column %q holds the %s, as another does; the first counts, this one is kept in the notes", a.Value, fieldsEN[a.Field]), "say what the column holds, or rename it"
		},
		intake.SheetUnread: func(a intake.Args) (string, string) {
			return fmt.Sprintf("the sheet %q looks like a list too and was not read", a.Value), fmt.Sprintf("if its speakers belong to the debate: --sheet %q, or put them on one sheet", a.Value)
		},
		intake.CellsTooMany: func(a intake.Args) (string, string) {
			return fmt.Sprintf("more cells than the heading has: %d%s", a.Count, keptInNoteEN), "put a value that has the delimiter in it between quotation marks"
		},
		intake.QuoteUnclosed: func(intake.Args) (string, string) {
			return "a quotation mark is never closed; the line was read without it", "close it, or double it if it is meant"
		},
		intake.CharactersHidden: func(a intake.Args) (string, string) {
			return fmt.Sprintf("characters that cannot be seen were taken out; what is left is %q", a.Value), "check that this is the text that was meant"
		},
		intake.BytesDamaged: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%q has bytes that are no letters of the file's encoding; they are shown as �", a.Value), "save the list as UTF-8"
		},
		intake.TextRepaired: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%q had been read in a wrong encoding; taken for %q", a.Value, a.Taken), "save the list as UTF-8"
		},
		intake.TextCut: func(a intake.Args) (string, string) {
			return fmt.Sprintf("a text of %d characters was cut to %d: %q", a.Count, intake.MaxText, a.Value), "shorten it"
		},
		intake.EntryTwice: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%q stands on line %d already; both are kept", a.Value, a.Count), "withdraw one, or say in the note what the second is for"
		},
		intake.OrderDiffers: func(a intake.Args) (string, string) {
			return fmt.Sprintf("the numbers do not rise from here (%s); the order of the rows was kept", a.Value), "sort the rows by number if that is the order meant"
		},
		intake.NumbersJump: func(a intake.Args) (string, string) {
			return fmt.Sprintf("the list's own numbers jump from %s to %s", a.Taken, a.Value), "check that no line is missing"
		},
		intake.WordKept: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%s: %q is kept in the note; the entry is on the list as waiting", a.Taken, a.Value), "if it is not to speak, mark it absent or withdraw it in the console, or take it off the list"
		},
		intake.CouncilTooLarge: func(a intake.Args) (string, string) {
			if a.Value == string(speakers.President) {
				return fmt.Sprintf("%d entries are the President of the Council, who is one", a.Count), "correct the category of the others"
			}
			return fmt.Sprintf("%d entries are members of the Council, which has 15; kept as written", a.Count), "if members of the United Nations are meant, call those outside the Council non-member"
		},
		intake.TextIsProse: func(intake.Args) (string, string) {
			return "most of this is running text and no list; its sentences were not taken for speakers", "if speakers are named in it, write one on a line"
		},
		intake.LineNotEntry: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%q was not taken for a speaker", a.Value), "if it is one, write name and person alone on the line"
		},
		intake.JSONBroken: func(a intake.Args) (string, string) {
			return fmt.Sprintf("the JSON is broken here (%s); the entries that are whole were read", a.Value), "mend it and check again: compare the number of entries"
		},
		intake.SheetBroken: func(a intake.Args) (string, string) {
			return fmt.Sprintf("the sheet is broken here (%s); the rows above were read", a.Value), "open and save it again, or save the list as CSV"
		},
		intake.KeyUnknown: func(a intake.Args) (string, string) {
			return fmt.Sprintf("the key %q is not known%s", a.Value, keptInNoteEN),
				"known: name, category, person, title, on_behalf_of, states, limit, language, code, note"
		},
		intake.ValueMisplaced: func(a intake.Args) (string, string) {
			return fmt.Sprintf("%s cannot be %q%s", fieldsEN[a.Field], a.Value, keptInNoteEN), "write a text"
		},
		intake.ProblemsTooMany: func(a intake.Args) (string, string) {
			return fmt.Sprintf("and %d more problems", a.Count), "mend the first ones and check again"
		},
	},
	Refusals: map[intake.Reason]func(*intake.Refusal) (string, string){
		intake.Empty:     func(*intake.Refusal) (string, string) { return "the list is empty", acceptedFormsEN },
		intake.NoEntries: func(*intake.Refusal) (string, string) { return "no speaker was found in it", acceptedFormsEN },
		intake.TooLarge: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("larger than %d MiB", r.Limit>>20), "a list of ten thousand speakers has less than 2 MiB: is it the right file?"
		},
		intake.TooMany: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("more than %d entries", r.Limit), "is it the right file?"
		},
		intake.Unreadable: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("cannot be read: %v", r.Err), "check that the file is there and may be read"
		},
		intake.NotAList: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("a %s file cannot be read as a list", r.Kind), "save it as CSV, XLSX or text, or paste its text; " + acceptedFormsEN
		},
		intake.Prose: func(*intake.Refusal) (string, string) {
			return "this is running text and no list of speakers", "write one speaker on a line; " + acceptedFormsEN
		},
		intake.Binary: func(*intake.Refusal) (string, string) { return "this is neither text nor a workbook", acceptedFormsEN },
		intake.ArchiveUnsafe: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("the workbook holds far more than a list can: over %d MiB unpacked, or a text, a row or a nesting beyond all measure", r.Limit>>20), "copy the rows into a new workbook, or save them as CSV"
		},
		intake.Damaged: func(r *intake.Refusal) (string, string) {
			if r.Line > 0 {
				return fmt.Sprintf("the %s is damaged at line %d: %v", r.Kind, r.Line, r.Err), "mend it, or save the list as CSV"
			}
			return fmt.Sprintf("the %s is damaged: %v", r.Kind, r.Err), "open and save it again, or save the list as CSV"
		},
		intake.NoSuchSheet: func(r *intake.Refusal) (string, string) {
			return fmt.Sprintf("there is no sheet %q", r.Kind), "sheets: " + strings.Join(r.Sheets, ", ")
		},
	},
}
