package text

import (
	"fmt"

	"rostrum/speakers/intake"
)

var mappingEN = Mapping{
	Title: "COLUMNS",
	Fields: map[intake.Field]string{
		intake.FieldName: "name", intake.FieldCategory: "category", intake.FieldPerson: "person", intake.FieldTitle: "title",
		intake.FieldOnBehalfOf: "on behalf of", intake.FieldStates: "states", intake.FieldLimit: "limit", intake.FieldLanguage: "language",
		intake.FieldCode: "code", intake.FieldNote: "note", intake.FieldNumber: "number",
		intake.FieldIgnored: "not used", intake.FieldUnknown: "? in the notes",
	},

	Why:         "Above each column: what it is taken for. Below: the entries that come of it.",
	WhyGuessed:  "Nothing says which column is the name: it was guessed. Choose a column, then what it holds.",
	WhyProposed: "The first row looks like a heading and is taken for one here; nothing is changed until you press enter.",
	WhyUnknown: func(n int) string {
		if n == 1 {
			return "One column was not understood; its cells go to the notes. Say what it holds, or leave it."
		}
		return fmt.Sprintf("%d columns were not understood; their cells go to the notes. Say what they hold, or leave them.", n)
	},
	Shown: func(from, to, of int) string {
		if to-from+1 == of {
			return plural(of, "column", "columns")
		}
		return fmt.Sprintf("columns %d to %d of %d", from, to, of)
	},
	Column: func(n int, field, cells string) string {
		return fmt.Sprintf("column %d is taken for: %s. It begins: %s", n, field, cells)
	},
	Reading: "On the list: being read …",
	Entries: func(n, doubts int) string {
		return fmt.Sprintf("On the list: %s, %s", plural(n, "entry", "entries"), plural(doubts, "doubt", "doubts"))
	},
	HeadingNone: "heading: none",
	HeadingRow:  func(row int) string { return fmt.Sprintf("heading: row %d", row) },
	Keep: func(keep, long bool) string {
		word := "keep: "
		if long {
			word = "keep for the next list of this kind: "
		}
		if keep {
			return word + "yes"
		}
		return word + "no"
	},
	NoLimit: "none",

	NoName:    "No column is the name. One must be.",
	NoColumns: "This list did not come in columns, or is not at hand any more. Entries are changed with m, added with a.",
	TooLate:   "A statement has been made: the columns stay as they are. Entries are changed with m, added with a.",
	ByHand:    "The list was changed by hand: that is replaced. Undo (u) brings it back.",

	Preflight: "Columns",
	Understood: func(understood, of int, key string) string {
		return fmt.Sprintf("%d of %d understood, the rest is in the notes; %s says what they hold", understood, of, key)
	},
	Guessed: func(key string) string { return "which one is the name was guessed; " + key + " says what they hold" },

	KeptIn: func(path string) string {
		return "kept for the next list of this kind in " + path
	},
	Forgotten:  func(path string) string { return "forgotten: " + path + " does not have it any more" },
	NotKept:    func(path, why string) string { return fmt.Sprintf("not kept: %s: %s", path, why) },
	SetBeside:  func(beside string) string { return "kept anew; the file that could not be read is now " + beside },
	ReadAsKept: "columns read as kept for this kind of list; C shows them, s there forgets",
	AsKept: func(path string) string {
		return "columns are read as kept in " + path + "; otherwise this once: --columns auto; to forget it, delete its block in that file"
	},
	BrokenFile: func(path string, line int, why string) string {
		if line > 0 {
			return fmt.Sprintf("list read without what was kept: %s, line %d: %s", path, line, why)
		}
		return fmt.Sprintf("list read without what was kept: %s: %s", path, why)
	},
	Unreadable: func(path, why string) string {
		return fmt.Sprintf("list read without what was kept: %s: can't be read: %s", path, why)
	},
	Wrong: map[string]func(word string) string{
		"not-toml":       func(s string) string { return s },
		"too-large":      func(string) string { return "too large" },
		"key-unknown":    func(s string) string { return fmt.Sprintf("%q is not known", s) },
		"field-unknown":  func(s string) string { return fmt.Sprintf("%q is no column of a list", s) },
		"columns-absent": func(string) string { return "a list without columns or without heading" },
	},
	NoFolder: "there is no folder for settings: set HOME or XDG_CONFIG_HOME",

	Flag: "what `columns` hold, by number or heading: name=3,limit=5 or name=Redner; header=yes|no; auto: nothing that was kept",
	Table: func(heading int, kept bool) string {
		s := "columns, without a heading"
		if heading > 0 {
			s = fmt.Sprintf("columns, the heading in line %d", heading)
		}
		if kept {
			s += ", as kept"
		}
		return s + ":"
	},
	BadFlag: map[string]func(word string, count int, headings string) string{
		"no-equals":     func(w string, _ int, _ string) string { return fmt.Sprintf("%q has no \"=\"", w) },
		"field-unknown": func(w string, _ int, _ string) string { return fmt.Sprintf("%q is no column of a list", w) },
		"column-empty":  func(w string, _ int, _ string) string { return fmt.Sprintf("no column is named for %q", w) },
		"column-range": func(w string, _ int, _ string) string {
			return fmt.Sprintf("%s is no number of a column: they are 1 to %d", w, intake.MaxColumns)
		},
		"field-twice":  func(w string, _ int, _ string) string { return fmt.Sprintf("%q is said of two columns", w) },
		"column-twice": func(w string, _ int, _ string) string { return fmt.Sprintf("column %s is named twice", w) },
		"quote-open": func(w string, _ int, _ string) string {
			return fmt.Sprintf("a quotation mark is not closed: %s", w)
		},
		"header-word": func(w string, _ int, _ string) string { return fmt.Sprintf("header: %q is neither yes nor no", w) },
		"no-such-column": func(w string, n int, _ string) string {
			return fmt.Sprintf("there is no column %s: the list has %s", w, plural(n, "column", "columns"))
		},
		"no-such-header": func(w string, _ int, headings string) string {
			if headings == "" {
				return fmt.Sprintf("no column is headed %q: the list has no heading", w)
			}
			return fmt.Sprintf("no column is headed %q; there are: %s", w, headings)
		},
	},
	FlagHint:     "write field=column, with commas between: name=3,limit=5 or name=Redner; the fields are name, category, person, title, on_behalf_of, states, limit, language, code, note, number, ignore",
	MaybeHeading: "the first row may be a heading: with --columns header=yes it is read as one",
	NotTable:     func(list string) string { return list + ": --columns: this list is not a table" },
	NotHint:      "leave out --columns; \"rostrum check LIST\" shows how the list is read",

	SheetFlag:       "`name` or number of the workbook's sheet that holds the list (default: the first with a heading)",
	NotWorkbook:     func(list string) string { return list + ": --sheet: this list is no workbook and has no sheets" },
	NotWorkbookHint: "leave out --sheet; \"rostrum check LIST\" shows how the list is read",
}
