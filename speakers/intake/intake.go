// Package intake turns what people have for a speakers' list into entries, and says what it could not understand.
//
// It reads tables (CSV, TSV, semicolons, bars, Markdown, XLSX), JSON and lines of text, in the encodings and the
// six official languages that such lists come in. Nothing that may be an entry is dropped: a value that is not
// understood is kept in the entry's note and reported with its place.
package intake

import (
	"bytes"
	"io"
	"strings"
	"time"

	"rostrum/speakers"
)

// Bounds of what is read.
const (
	MaxBytes    = 64 << 20 // of a whole file
	MaxEntries  = 200_000  // of a list
	MaxText     = 2_000    // characters of one value; more is cut, and said
	MaxProblems = 10_000   // kept; the rest is counted
	MaxColumns  = 256      // of a table; what stands beyond is kept in the note
	previewRows = 20       // the heading, which is looked for in the first 15, is among them
)

// Format is the form in which a list came.
type Format string

// The formats.
const (
	Table Format = "table" // values between delimiters
	Lines Format = "lines" // one speaker a line
	JSON  Format = "json"
	XLSX  Format = "xlsx"
	DOCX  Format = "docx"
	ODF   Format = "odf" // a spreadsheet or a text
	RTF   Format = "rtf"
	Page  Format = "html"
	XML   Format = "xml"
	Keyed Format = "keyed" // a line for each value, with what it is before it
)

// Options say what is known of a list beforehand. The zero value leaves everything to be detected.
type Options struct {
	Mapping map[int]Field // what columns hold, counted from 1; columns not named here are detected
	Header  string        // "yes" or "no"; empty: detected
	Sheet   string        // of a workbook; empty: the first that holds something
	Year    int           // of the debate, for suggesting who is a member of the Council; 0: nothing is suggested

	// Layout is asked once the first rows of a table are known, and stands over Mapping and Header where it says true.
	Layout func(Sample) (Layout, bool)

	ahead pace // of reading rows ahead; the zero value is what is usual
}

// Column says how one column of a table was understood.
type Column struct {
	Heading string
	Field   Field
}

// Detected says what was found out about a list's form.
type Detected struct {
	Format    Format
	Encoding  string   // such as "UTF-8" or "windows-1251"; empty for a workbook
	Delimiter string   // of a table: "," "\t" ";" or "|"
	Header    int      // the line or row of the heading; 0: none
	Heading   int      // the same among the rows of Preview, counted from 1; 0: none
	Columns   []Column // of a table, in their order
	Contents  []Field  // of a table: what the cells alone say of each column
	Guessed   bool     // nothing but its place says which column is the name
	Unheaded  bool     // no heading was recognised, but the first row looks like one
	Sheet     string   // of a workbook
	Sheets    []string // all there are
	Language  string   // the language most of the list is in, as BCP 47; empty: not clear
}

// Suggestion offers a value for an entry; nothing is changed by it.
type Suggestion struct {
	Entry int // place in Result.Speakers, counted from 0
	Line  int
	Field Field
	Value string
	Year  int // for a category: the year whose membership of the Council says so
}

// Result is what was understood of a list.
type Result struct {
	Speakers    []speakers.Speaker // without IDs: speakers.NewList gives them
	Lines       []int              // the line or row of each entry
	Problems    []Problem          // by line
	Suggestions []Suggestion
	Remarks     []string // lines that are no entries: comments, titles, page headers
	Detected    Detected
	Preview     [][]string // the first rows of a table as they came, the heading first
}

// List returns the entries as a list.
func (r Result) List() speakers.List { return speakers.NewList(r.Speakers) }

// Read reads a list. The error is a *Refusal when there is nothing in it to use.
func Read(r io.Reader, opt Options) (Result, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	switch {
	case err != nil:
		return Result{}, &Refusal{Reason: Unreadable, Err: err}
	case len(data) > MaxBytes:
		return Result{}, &Refusal{Reason: TooLarge, Limit: MaxBytes}
	}
	return read(data, opt)
}

// ReadString reads a list that was pasted.
func ReadString(s string, opt Options) (Result, error) { return Read(strings.NewReader(s), opt) }

func read(data []byte, opt Options) (Result, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return Result{}, &Refusal{Reason: Empty}
	}
	if kind := otherKind(data); kind != "" {
		return Result{}, &Refusal{Reason: NotAList, Kind: kind}
	}
	b := newBuilder(opt)
	if isZip(data) {
		b.readArchive(data)
		return b.finish()
	}
	if isRTF(data) {
		b.readRTF(data)
		return b.finish()
	}
	text, encoding := decode(untransported(withoutPadding(data)))
	if looksBinary(text) {
		return Result{}, &Refusal{Reason: Binary}
	}
	b.result.Detected.Encoding = encoding
	b.readText(lineEnds(text))
	return b.finish()
}

// otherLineEnds are what ends lines in files without a line feed: of old Macintoshes, mainframes and word processors.
var otherLineEnds = strings.NewReplacer("\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// lineEnds writes a line feed for what ends lines in a file that has none.
func lineEnds(text string) string {
	if strings.Contains(text, "\n") {
		return text
	}
	return otherLineEnds.Replace(text)
}

// readText reads a decoded file, whatever its form.
func (b *builder) readText(text string) {
	if looksJSON(text) {
		b.result.Detected.Format = JSON
		b.french = french(text)
		b.readJSON(text)
		return
	}
	if isOwn(text) { // whatever stands in its cells
		b.readPlain(text)
		return
	}
	if b.readMarkup(text) {
		return
	}
	if isPage(text) {
		b.result.Detected.Format = Page
		b.readDocument(readPage(b.reread(text)))
		return
	}
	b.readPlain(b.mend(text))
}

// readPlain reads a text that is a table or lines.
func (b *builder) readPlain(text string) {
	b.hear(text)
	text = unquoted(text)
	if !isOwn(text) && (b.readKeyed(text) || b.readVertical(text)) {
		return
	}
	form := shapeOf(text)
	if form.format == Lines {
		if with := respelt(text); with != text {
			text, form = with, shapeOf(with)
		}
	}
	if form.format == Lines {
		if spaced, ok := aligned(text); ok {
			text, form = spaced, shape{Table, '\t'}
		}
	}
	if form.comma == '|' {
		text = unframed(text)
	}
	b.result.Detected.Format = form.format
	b.result.Detected.Delimiter = form.delimiter()
	if form.format == Lines {
		b.readLines(text)
		return
	}
	remarks, rest, line := leadingRemarks(text, form.comma)
	if !isOwn(text) {
		rest = unbroken(rest, form.comma)
	}
	for _, r := range remarks {
		b.remark(r)
	}
	if rows := min(strings.Count(rest, "\n"), MaxEntries); rows > maxRemarks {
		b.result.Speakers, b.result.Lines = make([]speakers.Speaker, 0, rows), make([]int, 0, rows)
	}
	t := newTable(b)
	t.read(delimited(rest, form.comma, line), strings.Count(rest, "\n"))
	t.end()
}

// day is the unit of a spreadsheet's durations.
const day = 24 * time.Hour
