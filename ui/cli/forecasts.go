package cli

import (
	"rostrum/timer/forecast"
	"rostrum/timer/report"
	"rostrum/timer/session"
)

// forecastsShown is how many points of a meeting a report looks back at.
const forecastsShown = 12

// withForecasts fills in what the program would have forecast at points of the meeting, each from the records up to
// it alone, so that a report can say how good it was. A meeting that goes on has no end to hold them against.
func withForecasts(r report.Report, records []session.Record) report.Report {
	if !r.Plan.Ended {
		return r
	}
	counted := countedOf(records)
	forecaster := forecast.NewForecaster(forecast.Options{})
	for _, n := range forecastPoints(counted) {
		s := session.Replay(counted[:n])
		f := forecaster.At(s, s.Last())
		if f.Outcome != forecast.Projected {
			continue
		}
		r.Forecasts = append(r.Forecasts, report.Forecast{
			Made: s.Last(), Heard: s.Made(), Waiting: f.Waiting, Early: f.InHours.Low, Likely: f.InHours.Mid, Late: f.InHours.High,
		})
	}
	return r
}

// countedOf leaves out what was undone and the undoing of it.
func countedOf(records []session.Record) []session.Record {
	s := session.Replay(records)
	var kept []session.Record
	for _, r := range records {
		switch r.Event.(type) {
		case session.Undone, session.Redone:
			continue
		}
		if s.Counts(r.Seq) {
			kept = append(kept, r)
		}
	}
	return kept
}

// forecastPoints returns how many records lie before each point: the ends of statements, evenly spread over the meeting.
func forecastPoints(records []session.Record) []int {
	var ends []int
	for i, r := range records {
		if _, ok := r.Event.(session.StatementEnded); ok {
			ends = append(ends, i+1)
		}
	}
	if len(ends) <= forecastsShown {
		return ends
	}
	var points []int
	for i := range forecastsShown {
		points = append(points, ends[i*len(ends)/forecastsShown])
	}
	return points
}
