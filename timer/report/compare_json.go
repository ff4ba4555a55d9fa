package report

import (
	"io"

	"rostrum/timer/session"
)

type wireComparison struct {
	Format   int         `json:"format"`
	First    wireSide    `json:"first"`
	Second   wireSide    `json:"second"`
	Totals   []wireTotal `json:"totals"`
	Speakers []wirePair  `json:"speakers"`
}

type wireSide struct {
	Source   wireSource   `json:"source"`
	Kind     session.Kind `json:"kind"`
	Meeting  string       `json:"meeting"`
	OpenedAt *string      `json:"opened_at"`
	Finished bool         `json:"finished"`
}

type wireTotal struct {
	What   string `json:"what"`
	Unit   string `json:"unit"`
	First  ms     `json:"first"`
	Second ms     `json:"second"`
	Change ms     `json:"change"`
}

type wirePair struct {
	Name     string   `json:"name"`
	First    *wireRow `json:"first"`
	Second   *wireRow `json:"second"`
	ChangeMS *ms      `json:"change_ms"`
}

// WriteJSON writes the comparison, the same in every language. docs/schema/compare.schema.json describes it.
func (c Comparison) WriteJSON(w io.Writer) error {
	return writeJSON(w, wireComparison{
		Format: FormatJSON, First: c.First.side(), Second: c.Second.side(),
		Totals: mapped(c.Totals(), Total.wire), Speakers: mapped(c.Pairs, Pair.wire),
	})
}

func (r Report) side() wireSide {
	full := r.wire()
	return wireSide{Source: full.Source, Kind: full.Kind, Meeting: full.Meeting, OpenedAt: full.OpenedAt, Finished: full.Finished}
}

func (t Total) wire() wireTotal {
	if t.IsTime {
		return wireTotal{What: t.Code, Unit: "ms", First: millis(t.First), Second: millis(t.Second), Change: millis(t.Second - t.First)}
	}
	return wireTotal{What: t.Code, Unit: "count", First: ms(t.FirstN), Second: ms(t.SecondN), Change: ms(t.SecondN - t.FirstN)}
}

func (p Pair) wire() wirePair {
	row := func(r *Row) *wireRow {
		if r == nil {
			return nil
		}
		return some(r.wire(), true)
	}
	by, known := p.Change()
	return wirePair{Name: p.Name(), First: row(p.First), Second: row(p.Second), ChangeMS: some(millis(by), known)}
}
