package forecast

import (
	"encoding/json"
	"time"
)

// MarshalJSON writes the plan for other programs: instants as RFC 3339, durations in seconds, likelihoods from 0 to 1.
func (p Plan) MarshalJSON() ([]byte, error) {
	type hearing struct {
		ID     string `json:"id"`
		Name   string `json:"name"`
		Low    string `json:"ends_p10"`
		Mid    string `json:"ends_p50"`
		High   string `json:"ends_p90"`
		ByStop any    `json:"by_stop"`
	}
	type bin struct {
		From   string  `json:"from"`
		WidthS float64 `json:"width_s"`
		Share  float64 `json:"share"`
	}
	out := struct {
		Start    string    `json:"start"`
		Stop     any       `json:"stop"`
		Speakers int       `json:"speakers"`
		Debates  int       `json:"debates"`
		Sure     float64   `json:"sure"`
		End      [3]string `json:"end_p10_p50_p90"`
		InHours  [3]string `json:"end_in_hours_p10_p50_p90"`
		AtLimit  string    `json:"end_at_limit"`
		InTime   any       `json:"in_time"`
		SureOf   any       `json:"heard_by_stop"`
		LimitS   any       `json:"largest_limit_s"`
		Ends     []bin     `json:"ends"`
		Heard    []hearing `json:"speakers_heard"`
	}{
		Start: stamp(p.Start), Speakers: p.Speakers, Debates: p.Debates, Sure: p.Sure,
		End: three(p.End), InHours: three(p.InHours), AtLimit: stamp(p.AtLimit),
	}
	if !p.Stop.IsZero() {
		out.Stop, out.InTime, out.SureOf = stamp(p.Stop), p.InTime, p.SureOf
		if p.Limit > 0 {
			out.LimitS = p.Limit.Seconds()
		}
	}
	for _, b := range p.Ends {
		out.Ends = append(out.Ends, bin{stamp(b.From), b.Width.Seconds(), b.Share})
	}
	for _, h := range p.Heard {
		w := hearing{ID: string(h.ID), Name: h.Name, Low: stamp(h.End.Low), Mid: stamp(h.End.Mid), High: stamp(h.End.High)}
		if !p.Stop.IsZero() {
			w.ByStop = h.ByStop
		}
		out.Heard = append(out.Heard, w)
	}
	return json.Marshal(out)
}

func three(i Instants) [3]string { return [3]string{stamp(i.Low), stamp(i.Mid), stamp(i.High)} }

func stamp(t time.Time) string { return t.Format("2006-01-02T15:04:05.000-07:00") }
