// Package columns is what people say of the columns of their lists: on the command line, and kept for the next list.
package columns

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"rostrum/speakers/intake"
)

// Bounds of what is kept.
const (
	MaxBytes = 1 << 20 // of the file
	MaxLists = 200     // the oldest gives way
)

// headingWithin is how far down a kept heading is looked for, as intake looks for its own.
const headingWithin = 15

// Kept is what was kept, the oldest list first.
type Kept struct{ lists []list }

// list is one kind of list: what it is recognised by, and what its columns hold.
type list struct {
	Heading  []string `toml:"heading,omitempty"`  // as the list has it; it is compared without case, accents and punctuation
	Contents []string `toml:"contents,omitempty"` // where there is no heading: what the cells alone say of each column
	Columns  []string `toml:"columns"`
}

// Broken is the error for a file that cannot be used.
type Broken struct {
	Line int    // 0: the whole file
	Why  string // the parser's words, or the word that is wrong
	Code Code
}

// Code says what is wrong.
type Code string

// The codes of Broken and of FlagError, each with what its Why or Word holds.
const (
	NotTOML       Code = "not-toml"       // what the parser says
	TooLarge      Code = "too-large"      //
	KeyUnknown    Code = "key-unknown"    // the key
	FieldUnknown  Code = "field-unknown"  // a word that is no column of a list
	ColumnsAbsent Code = "columns-absent" // a block without columns, or without what it is recognised by
)

func (b *Broken) Error() string { return "columns: " + string(b.Code) + ": " + b.Why }

// Parse reads what was kept. The error is a *Broken.
func Parse(data []byte) (Kept, error) {
	if len(data) > MaxBytes {
		return Kept{}, &Broken{Code: TooLarge}
	}
	var file struct {
		List []list `toml:"list"`
	}
	meta, err := toml.Decode(string(data), &file)
	var wrong toml.ParseError
	switch {
	case errors.As(err, &wrong):
		return Kept{}, &Broken{Code: NotTOML, Line: wrong.Position.Line, Why: wrong.Message}
	case err != nil:
		return Kept{}, &Broken{Code: NotTOML, Why: err.Error()}
	}
	if left := meta.Undecoded(); len(left) > 0 {
		return Kept{}, &Broken{Code: KeyUnknown, Line: lineWith(data, left[0][len(left[0])-1]), Why: left[0].String()}
	}
	for _, l := range file.List {
		if err := l.check(data); err != nil {
			return Kept{}, err
		}
	}
	return Kept{file.List}, nil
}

func (l list) check(data []byte) error {
	if len(l.Columns) == 0 || len(l.Columns) > intake.MaxColumns || len(l.Heading) == 0 && len(l.Contents) == 0 {
		return &Broken{Code: ColumnsAbsent, Why: strings.Join(append(slices.Clone(l.Heading), l.Columns...), ", ")}
	}
	for _, word := range slices.Concat(l.Columns, l.Contents) {
		if _, ok := field(word); !ok {
			return &Broken{Code: FieldUnknown, Line: lineWith(data, word), Why: word}
		}
	}
	return nil
}

// lineWith finds the first line that holds a word.
func lineWith(data []byte, word string) int {
	for i, line := range bytes.Split(data, []byte("\n")) {
		if bytes.Contains(line, []byte(word)) {
			return i + 1
		}
	}
	return 0
}

// field reads a word of the file; the empty one is a column that goes to the notes under its heading.
func field(word string) (intake.Field, bool) {
	if word == "" {
		return intake.FieldUnknown, true
	}
	return intake.ParseField(word)
}

// head is what stands above the blocks.
const head = `# What the columns of speakers' lists hold, as it was said in the console (C). The next list with the same heading is
# read so. To forget one, delete its block; to forget all, delete this file.
# The words: name, category, person, title, on_behalf_of, states, limit, language, code, note; number, ignore (not
# used), and "" (kept in the notes).

`

// Bytes writes what is kept, as Parse reads it.
func (k Kept) Bytes() ([]byte, error) {
	out := bytes.NewBufferString(head)
	err := toml.NewEncoder(out).Encode(struct {
		List []list `toml:"list"`
	}{k.lists})
	return out.Bytes(), err
}

// Len returns how many lists are kept.
func (k Kept) Len() int { return len(k.lists) }

// Find returns the layout that was kept for a table like this one, the newest first.
func (k Kept) Find(s intake.Sample) (intake.Layout, bool) {
	for i := len(k.lists) - 1; i >= 0; i-- {
		l := k.lists[i]
		if at, ok := l.matches(s); ok {
			return intake.Layout{Heading: at, Fields: l.fields()}, true
		}
	}
	return intake.Layout{}, false
}

// matches says whether a table is of this kind, and which of its rows is the heading.
func (l list) matches(s intake.Sample) (heading int, ok bool) {
	if len(l.Heading) == 0 {
		return intake.NoHeading, s.Heading == 0 && slices.Equal(l.Contents, words(s.Contents))
	}
	if sameHeading(l.Heading, s.Headings) {
		return s.Heading, true
	}
	for i, row := range s.Rows[:min(len(s.Rows), headingWithin)] {
		if sameHeading(l.Heading, row) {
			return i + 1, true
		}
	}
	return 0, false
}

func sameHeading(a, b []string) bool {
	a, b = trimmed(a), trimmed(b)
	return len(a) > 0 && slices.EqualFunc(a, b, func(x, y string) bool { return intake.HeadingKey(x) == intake.HeadingKey(y) })
}

// trimmed leaves out the empty cells at the end.
func trimmed(cells []string) []string {
	for len(cells) > 0 && strings.TrimSpace(cells[len(cells)-1]) == "" {
		cells = cells[:len(cells)-1]
	}
	return cells
}

func (l list) fields() map[int]intake.Field {
	fields := make(map[int]intake.Field, len(l.Columns))
	for i, word := range l.Columns {
		fields[i+1], _ = field(word)
	}
	return fields
}

func words(fields []intake.Field) []string {
	all := make([]string, len(fields))
	for i, f := range fields {
		all[i] = string(f)
	}
	return all
}

// Has says whether a layout is kept for a table like the one that was read.
func (k Kept) Has(d intake.Detected) bool {
	return slices.ContainsFunc(k.lists, of(d).same)
}

// With keeps how a table was read, in place of what was kept for its kind.
func (k Kept) With(d intake.Detected) Kept {
	k = k.Without(d)
	k.lists = append(k.lists, of(d))
	k.lists = k.lists[max(len(k.lists)-MaxLists, 0):]
	return k
}

// Without forgets what was kept for tables like the one that was read.
func (k Kept) Without(d intake.Detected) Kept {
	return Kept{slices.DeleteFunc(slices.Clone(k.lists), of(d).same)}
}

// of is how a table was read.
func of(d intake.Detected) list {
	var l list
	for _, c := range d.Columns {
		l.Columns = append(l.Columns, string(c.Field))
		l.Heading = append(l.Heading, c.Heading)
	}
	if l.Heading = trimmed(l.Heading); d.Heading == 0 || len(l.Heading) == 0 {
		l.Heading, l.Contents = nil, words(d.Contents)
	}
	return l
}

// same says whether two are of one kind.
func (l list) same(other list) bool {
	if len(l.Heading) == 0 || len(other.Heading) == 0 {
		return len(l.Heading) == len(other.Heading) && slices.Equal(l.Contents, other.Contents)
	}
	return sameHeading(l.Heading, other.Heading)
}
