package intake

import (
	"encoding/csv"
	"io"
	"slices"
	"strings"
	"time"

	"rostrum/speakers"
)

// WriteCSV writes entries in the contract's columns. A cell that a spreadsheet would take for a formula gets an
// apostrophe in front, which Read takes off again.
func WriteCSV(w io.Writer, list []speakers.Speaker) error {
	out := csv.NewWriter(w)
	row := make([]string, 0, len(Fields()))
	for _, f := range Fields() {
		row = append(row, string(f))
	}
	if err := out.Write(row); err != nil {
		return err
	}
	for _, s := range list {
		row = row[:0]
		for _, f := range Fields() {
			row = append(row, guard(cell(s, f)))
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// guard undoes what unguard does.
func guard(s string) string {
	if formulaLike(strings.TrimLeft(s, "'")) {
		return "'" + s
	}
	return s
}

// cell returns a field of an entry as a list has it.
func cell(s speakers.Speaker, f Field) string {
	switch f {
	case FieldName:
		return s.Name
	case FieldCategory:
		return string(s.Category)
	case FieldPerson:
		return s.Person
	case FieldTitle:
		return s.Title
	case FieldOnBehalfOf:
		return s.OnBehalfOf
	case FieldStates:
		return strings.Join(s.States, "; ")
	case FieldLimit:
		return FormatLimit(s.Limit)
	case FieldLanguage:
		return s.Language
	case FieldCode:
		return s.Code
	case FieldNote:
		return s.Note
	}
	return ""
}

// FormatLimit writes a limit as a list has it: empty for that of the category, "none", or a duration such as 3m0s.
func FormatLimit(d time.Duration) string {
	switch {
	case d == speakers.LimitOfCategory:
		return ""
	case d < 0:
		return "none"
	}
	return d.String()
}

// isOwn says whether a text begins with the heading that WriteCSV writes.
func isOwn(text string) bool {
	first, _, _ := strings.Cut(text, "\n")
	return slices.EqualFunc(strings.Split(strings.TrimRight(first, "\r"), ","), Fields(), func(cell string, f Field) bool { return cell == string(f) })
}
