package columns

import (
	"slices"
	"strconv"
	"strings"

	"rostrum/speakers/intake"
)

// Asked is what was said of the columns on the command line.
type Asked struct {
	Auto    bool // as they are detected; what was kept does not count
	heading int  // intake.NoHeading, firstRow, or 0: not said
	columns []asked
}

type asked struct {
	field   intake.Field
	number  int    // of the column, counted from 1; 0: it goes by its heading
	heading string //
}

const firstRow = 1 // a heading is there; which row it is may be detected

// The codes of FlagError, besides FieldUnknown.
const (
	NoEquals     Code = "no-equals"      // Word: the part without one
	ColumnEmpty  Code = "column-empty"   // Word: the field for which no column is named
	ColumnRange  Code = "column-range"   // Word: a number that no column can have
	FieldTwice   Code = "field-twice"    // Word: the field
	ColumnTwice  Code = "column-twice"   // Word: the column
	QuoteOpen    Code = "quote-open"     // Word: the part with a quotation mark that is not closed
	HeaderWord   Code = "header-word"    // Word: neither yes nor no
	NoSuchColumn Code = "no-such-column" // Word: the number; Count: how many there are
	NoSuchHeader Code = "no-such-header" // Word: the heading; Headings: those there are
)

// FlagError says which part of --columns cannot be used, and why.
type FlagError struct {
	Code     Code
	Word     string
	Count    int
	Headings []string
}

func (e *FlagError) Error() string { return "--columns: " + string(e.Code) + ": " + e.Word }

// ParseFlag reads --columns: "name=3,limit=5", "name=Redner,limit=\"Zeit, in Minuten\"", "header=no", "auto". The error is a *FlagError.
func ParseFlag(s string) (Asked, error) {
	var a Asked
	if strings.EqualFold(strings.TrimSpace(s), "auto") {
		a.Auto = true
		return a, nil
	}
	parts, err := split(s)
	if err != nil {
		return a, err
	}
	for _, part := range parts {
		if err := a.add(part); err != nil {
			return a, err
		}
	}
	return a, nil
}

// split cuts at the commas outside of quotation marks.
func split(s string) ([]string, error) {
	var parts []string
	begin, quoted := 0, false
	for i, r := range s {
		switch {
		case r == '"':
			quoted = !quoted
		case r == ',' && !quoted:
			parts = append(parts, s[begin:i])
			begin = i + 1
		}
	}
	if quoted {
		return nil, &FlagError{Code: QuoteOpen, Word: strings.TrimSpace(s[begin:])}
	}
	return append(parts, s[begin:]), nil
}

func (a *Asked) add(part string) error {
	word, value, ok := strings.Cut(part, "=")
	word, value = strings.ToLower(strings.TrimSpace(word)), strings.TrimSpace(value)
	quoted := len(value) > 1 && value[0] == '"' && value[len(value)-1] == '"'
	if quoted {
		value = strings.TrimSpace(value[1 : len(value)-1])
	}
	switch {
	case !ok:
		return &FlagError{Code: NoEquals, Word: strings.TrimSpace(part)}
	case word == "header":
		return a.header(value)
	}
	field, known := intake.ParseField(strings.NewReplacer("-", "_", " ", "_").Replace(word))
	switch {
	case !known:
		return &FlagError{Code: FieldUnknown, Word: word}
	case value == "":
		return &FlagError{Code: ColumnEmpty, Word: word}
	case !field.Several() && slices.ContainsFunc(a.columns, func(c asked) bool { return c.field == field }):
		return &FlagError{Code: FieldTwice, Word: word}
	}
	c := asked{field: field, heading: value}
	if n, err := strconv.Atoi(value); err == nil && !quoted {
		if n < 1 || n > intake.MaxColumns {
			return &FlagError{Code: ColumnRange, Word: value}
		}
		c.number, c.heading = n, ""
	}
	if slices.ContainsFunc(a.columns, c.same) {
		return &FlagError{Code: ColumnTwice, Word: value}
	}
	a.columns = append(a.columns, c)
	return nil
}

func (c asked) same(other asked) bool {
	return c.number == other.number && intake.HeadingKey(c.heading) == intake.HeadingKey(other.heading)
}

func (a *Asked) header(value string) error {
	switch strings.ToLower(value) {
	case "yes":
		a.heading = firstRow
	case "no":
		a.heading = intake.NoHeading
	default:
		return &FlagError{Code: HeaderWord, Word: value}
	}
	return nil
}

// Layout finds the columns in a table. The error is a *FlagError.
func (a Asked) Layout(s intake.Sample) (intake.Layout, error) {
	l := intake.Layout{Heading: a.row(s), Fields: map[int]intake.Field{}}
	var headings []string
	switch {
	case l.Heading > 0 && l.Heading == s.Heading:
		headings = s.Headings
	case l.Heading > 0 && l.Heading <= len(s.Rows):
		headings = s.Rows[l.Heading-1]
	}
	widest := len(headings)
	for _, row := range s.Rows {
		widest = max(widest, len(row))
	}
	for _, c := range a.columns {
		n := c.number
		switch {
		case n == 0:
			if n = indexOf(headings, c.heading) + 1; n == 0 {
				return l, &FlagError{Code: NoSuchHeader, Word: c.heading, Headings: headings}
			}
		case n > widest:
			return l, &FlagError{Code: NoSuchColumn, Word: strconv.Itoa(n), Count: widest}
		}
		if _, twice := l.Fields[n]; twice {
			return l, &FlagError{Code: ColumnTwice, Word: strconv.Itoa(n)}
		}
		l.Fields[n] = c.field
	}
	return l, nil
}

// row finds the heading: the row that holds every heading that was named; else the one that was detected; else the first row,
// if that was said to be one or looks like one.
func (a Asked) row(s intake.Sample) int {
	if a.heading == intake.NoHeading {
		return intake.NoHeading
	}
	named := slices.ContainsFunc(a.columns, func(c asked) bool { return c.number == 0 })
	if named && !a.in(s.Headings) {
		for i, row := range s.Rows[:min(len(s.Rows), headingWithin)] {
			if a.in(row) {
				return i + 1
			}
		}
	}
	switch {
	case s.Heading > 0:
		return s.Heading
	case a.heading == firstRow || named || s.Unheaded:
		return firstRow
	}
	return intake.NoHeading
}

// in says whether a row holds every heading that was named.
func (a Asked) in(row []string) bool {
	return !slices.ContainsFunc(a.columns, func(c asked) bool { return c.number == 0 && indexOf(row, c.heading) < 0 })
}

func indexOf(row []string, heading string) int {
	key := intake.HeadingKey(heading)
	return slices.IndexFunc(row, func(cell string) bool { return intake.HeadingKey(cell) == key })
}
