package report

import (
	"encoding/json"
	"io"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

// FormatJSON is the version of the JSON export. docs/schema/report.schema.json describes it.
const FormatJSON = 1

// ms is a duration in milliseconds. A quartile may lie between two of them, by quarters.
type ms float64

func millis(d time.Duration) ms { return ms(float64(d/time.Microsecond) / 1000) }

// WriteJSON writes the whole report, the same in every language: durations in milliseconds, instants in ISO 8601 with
// zone. What is not known or does not apply is null.
func (r Report) WriteJSON(w io.Writer) error { return writeJSON(w, r.wire()) }

func writeJSON(w io.Writer, v any) error {
	out := json.NewEncoder(w)
	out.SetIndent("", "  ")
	out.SetEscapeHTML(true)
	return out.Encode(v)
}

type wireReport struct {
	Format     int            `json:"format"`
	Source     wireSource     `json:"source"`
	Session    string         `json:"session"`
	Kind       session.Kind   `json:"kind"`
	Meeting    string         `json:"meeting"`
	Program    string         `json:"program"`
	List       string         `json:"list"`
	OpenedAt   *string        `json:"opened_at"`
	LastAt     *string        `json:"last_at"`
	Finished   bool           `json:"finished"`
	Remarks    []wireRemark   `json:"remarks"`
	Statements []wireRow      `json:"statements"`
	NotHeard   []wireRow      `json:"not_heard"`
	Whole      wireFigures    `json:"whole_meeting"`
	Categories []wireCategory `json:"categories"`
	Sittings   []wireSitting  `json:"sittings"`
	Time       wireUse        `json:"use_of_time"`
	Plan       *wirePlan      `json:"plan"`
	Saved      *wireSaved     `json:"saved_by_joint_statements"`
	Forecasts  []wireForecast `json:"forecasts"`
	Breaks     []wireBreak    `json:"interruptions"`
	Points     []wirePoint    `json:"points_of_order"`
	Gaps       []wireGap      `json:"gaps"`
	Trace      wireTrace      `json:"trace"`
	Notes      []string       `json:"notes"`
}

type wireSource struct {
	Name    string   `json:"name"`
	LastSeq int      `json:"last_seq"`
	Seal    string   `json:"seal"`
	Damage  []Damage `json:"damage"`
	Torn    int      `json:"torn_bytes"`
}

type wireRemark struct {
	Code  RemarkCode `json:"code"`
	Count int        `json:"count,omitempty"`
	Lines []int      `json:"lines,omitempty"`
	Time  ms         `json:"ms,omitempty"`
}

type wireRow struct {
	Turn         *int             `json:"turn"`
	Order        *int             `json:"order"`
	Speaker      speakers.ID      `json:"speaker"`
	Name         string           `json:"name"`
	Code         string           `json:"code"`
	Category     string           `json:"category"`
	Person       string           `json:"person"`
	Title        string           `json:"title"`
	OnBehalfOf   string           `json:"on_behalf_of"`
	States       []string         `json:"states_covered"`
	Language     string           `json:"language"`
	Status       string           `json:"status"`
	As           string           `json:"as,omitempty"`
	OutOfOrder   bool             `json:"out_of_order,omitempty"`
	LimitMS      *ms              `json:"limit_ms"`
	LimitChanged bool             `json:"limit_changed,omitempty"`
	StartedAt    *string          `json:"started_at"`
	EndedAt      *string          `json:"ended_at"`
	SpokenMS     *ms              `json:"spoken_ms"`
	PausedMS     *ms              `json:"paused_ms"`
	Pauses       int              `json:"pauses"`
	PointsMS     *ms              `json:"points_of_order_ms"`
	Points       int              `json:"points_of_order"`
	OverMS       *ms              `json:"over_ms"`
	Overrun      *bool            `json:"overrun"`
	ChangeoverMS *ms              `json:"changeover_ms"`
	Sitting      *int             `json:"sitting"`
	Corrections  []wireCorrection `json:"corrections"`
	Circulated   bool             `json:"text_circulated,omitempty"`
	Note         string           `json:"note"`
	Remarks      []string         `json:"remarks"`
}

type wireCorrection struct {
	Of     session.CorrectionOf `json:"of"`
	WasAt  *string              `json:"was_at,omitempty"`
	Was    string               `json:"was,omitempty"`
	ByMS   *ms                  `json:"by_ms,omitempty"`
	At     string               `json:"at"`
	Reason string               `json:"reason,omitempty"`
}

func (r Row) wire() wireRow {
	sp := r.Speaker
	w := wireRow{
		Order: some(r.Order, r.Order > 0), Speaker: sp.ID, Name: sp.Name, Code: sp.Code, Category: string(sp.Category), Person: sp.Person,
		Title: sp.Title, OnBehalfOf: sp.OnBehalfOf, States: []string{}, Language: sp.Language, Status: r.Status.String(), As: string(r.As),
		OutOfOrder: r.OutOfOrder, LimitChanged: r.LimitChanged, Pauses: r.Pauses, Points: r.Points, Circulated: r.Circulated, Note: sp.Note,
		Remarks: list(r.Remarks), Corrections: mapped(r.Corrections, Correction.wire),
	}
	for _, s := range r.Covered {
		w.States = append(w.States, s.Name)
	}
	if r.IsStatement() {
		r.wireTimes(&w)
	}
	return w
}

func (r Row) wireTimes(w *wireRow) {
	w.Turn, w.Sitting = &r.Turn, &r.Sitting
	w.LimitMS = some(millis(r.Limit), r.HasLimit())
	w.StartedAt = instant(r.Began)
	if r.Status == session.Heard {
		w.EndedAt = instant(r.Ended)
	}
	w.SpokenMS, w.PausedMS, w.PointsMS = some(millis(r.Spoken), true), some(millis(r.Paused), true), some(millis(r.PointTime), true)
	w.OverMS, w.Overrun = some(millis(r.Over), true), some(r.IsOver(), r.HasLimit())
	w.ChangeoverMS = some(millis(r.Changeover), r.HasChangeover)
}

func (c Correction) wire() wireCorrection {
	w := wireCorrection{Of: c.Of, At: Instant(c.At), Reason: c.Reason}
	if c.Of == session.CorrectedSpeaker {
		w.Was = c.Was
		return w
	}
	was := c.WasAt.Format(TimeForm)
	w.WasAt, w.ByMS = &was, some(millis(c.By), true)
	return w
}

// some returns a pointer to v where it is to be written, and nil for null.
func some[T any](v T, known bool) *T {
	if !known {
		return nil
	}
	return &v
}

func instant(s timer.Stamp) *string { return some(Instant(s), !s.At.IsZero()) }

// list returns an empty list rather than none, which would be written as null.
func list[T any](all []T) []T { return append([]T{}, all...) }

func mapped[A, B any](all []A, f func(A) B) []B {
	out := make([]B, 0, len(all))
	for _, a := range all {
		out = append(out, f(a))
	}
	return out
}
