package report

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// Header is the first line of the CSV export. It is a contract: columns are added behind it, never changed.
var Header = []string{
	"turn", "order", "name", "code", "category", "person", "title", "on_behalf_of", "states_covered", "language",
	"status", "limit_s", "started_at", "ended_at", "spoken_s", "paused_s", "over_s", "overrun", "changeover_s",
	"sitting", "corrections", "note",
}

// TimeForm is how machine formats write an instant: ISO 8601 with milliseconds and zone.
const TimeForm = "2006-01-02T15:04:05.000Z07:00"

// WriteCSV writes one row for every statement and for every entry that was not heard, in UTF-8 without a byte
// order mark, with lines that end in CRLF (RFC 4180). It writes the same in every language, and twice the same
// bytes for the same records.
func (r Report) WriteCSV(w io.Writer) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.Write(Header); err != nil {
		return err
	}
	cells := make([]string, 0, len(Header))
	for _, row := range r.Rows {
		cells = row.cells(cells[:0])
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func (r Row) cells(c []string) []string {
	sp := r.Speaker
	c = append(c, number(r.Turn), number(r.Order), Cell(sp.Name), Cell(sp.Code), Cell(string(sp.Category)),
		Cell(sp.Person), Cell(sp.Title), Cell(sp.OnBehalfOf), number(len(r.Covered)), Cell(sp.Language), r.Status.String())
	return append(r.times(c), Cell(r.correctionsCell()), Cell(r.NoteCell()))
}

// times appends the cells from limit_s to sitting; all are empty for who was not heard.
func (r Row) times(c []string) []string {
	if !r.IsStatement() {
		return append(c, "", "", "", "", "", "", "", "", "")
	}
	limit, overrun, ended, changeover := "", "", "", ""
	if r.HasLimit() {
		limit, overrun = Seconds(r.Limit), "no"
	}
	if r.IsOver() {
		overrun = "yes"
	}
	if r.Status == session.Heard {
		ended = Instant(r.Ended)
	}
	if r.HasChangeover {
		changeover = Seconds(r.Changeover)
	}
	return append(c, limit, Instant(r.Began), ended, Seconds(r.Spoken), Seconds(r.Paused), Seconds(r.Over), overrun, changeover,
		strconv.Itoa(r.Sitting))
}

// correctionsCell says what was there before each correction, in their order.
func (r Row) correctionsCell() string {
	var parts []string
	for _, c := range r.Corrections {
		was := c.Was
		if c.Of != session.CorrectedSpeaker {
			was = c.WasAt.Format(TimeForm)
		}
		parts = append(parts, string(c.Of)+" was "+was)
	}
	return strings.Join(parts, "; ")
}

// NoteCell joins as what the statement was made, for how long points of order held it, for which there is no column, the
// list's note and the remarks, in the words of the log.
func (r Row) NoteCell() string {
	var parts []string
	for _, text := range append([]string{string(r.As), r.pointsWord(), r.markWord(), r.Speaker.Note}, r.Remarks...) {
		if text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, "; ")
}

func (r Row) pointsWord() string {
	if r.Points == 0 {
		return ""
	}
	return "points_of_order " + Seconds(r.PointTime) + " s"
}

func (r Row) markWord() string {
	if r.Circulated {
		return string(session.TextCirculated)
	}
	return ""
}

// Instant writes an instant as machine formats have it.
func Instant(s timer.Stamp) string { return s.At.Format(TimeForm) }

// Seconds writes a duration as seconds with three decimals.
func Seconds(d time.Duration) string {
	ms := d.Milliseconds()
	sign := ""
	if ms < 0 {
		sign, ms = "-", -ms
	}
	text := strconv.FormatInt(1000+ms%1000, 10)
	return sign + strconv.FormatInt(ms/1000, 10) + "." + text[1:]
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// Cell returns a text with an apostrophe before it where a spreadsheet would take it for a formula: where it begins
// with =, +, -, @, a tab or a carriage return, or with one of those signs in their full width.
func Cell(text string) string {
	for _, sign := range []string{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"} {
		if strings.HasPrefix(text, sign) {
			return "'" + text
		}
	}
	return text
}
