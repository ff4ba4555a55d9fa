package report

import (
	"strings"
	"time"

	"rostrum/timer/session"
)

// document sets the report in the words of a language.
func (r Report) document(w Words) document {
	w = w.since(r.firstDay())
	d := document{words: w, title: w.Titles.Report, subtitle: r.Meeting, foot: w.Say.MadeFrom(r.Source.Name, r.Source.LastSeq)}
	if r.Rehearsal() {
		d.title = w.Titles.Rehearsal
	}
	d.face = r.face(w)
	for _, remark := range r.AllRemarks() {
		d.remarks = append(d.remarks, w.Remark(remark))
	}
	d.key = r.keyFigures(w)
	d.section(section{id: "timeline", title: w.Titles.Timeline, chart: r.chartOf(timelineChart)})
	d.section(section{id: "statements", title: w.Titles.Statements, table: r.statementTable(w)})
	d.section(section{id: "not-heard", title: w.Titles.NotHeard, table: r.notHeardTable(w)})
	d.section(section{id: "measures", title: w.Titles.Measures, lead: w.Say.OwnMeasures, groups: r.measures(w)})
	d.section(section{id: "categories", title: w.Titles.Categories, table: r.categoryTable(w), chart: r.chartOf(lengthsChart)})
	d.section(section{id: "sittings", title: w.Titles.Sittings, table: r.sittingTable(w)})
	d.section(section{id: "changeover", title: w.Titles.Changeover, chart: r.chartOf(changeoverChart)})
	d.section(section{id: "forecast", title: w.Titles.Forecast, table: r.forecastTable(w), chart: r.chartOf(forecastChart)})
	d.section(section{id: "interruptions", title: w.Titles.Interruptions, table: r.interruptionTable(w)})
	d.section(section{id: "corrections", title: w.Titles.Corrections, table: r.correctionTable(w)})
	d.section(section{id: "remarks", title: w.Titles.MeetingNotes, notes: r.Notes})
	d.section(section{id: "notes", title: w.Titles.Notes, notes: w.Notes})
	return d
}

// chartOf says which charts have something to draw.
func (r Report) chartOf(c chart) chart {
	drawn := map[chart]bool{
		timelineChart:   len(r.Sittings) > 0 && r.Use.InSession > 0,
		lengthsChart:    r.Whole.Statements > 0,
		changeoverChart: r.Whole.Changeovers.Count > 1,
		forecastChart:   len(r.Forecasts) > 0 && r.Plan.Ended,
	}
	if drawn[c] {
		return c
	}
	return noChart
}

// face says which meeting it is and what the report was made from.
func (r Report) face(w Words) []pair {
	var all []pair
	add := func(name, value string) {
		if value != "" {
			all = append(all, pair{name: name, value: value})
		}
	}
	if len(r.Sittings) > 0 {
		began := r.Sittings[0].Began.At
		add(w.Names.Date, w.Write.Day(began))
		add(w.Heads.Sitting, r.hours(w)+" "+w.Write.Zone(began))
	}
	list := r.List
	if r.Pasted {
		list = w.Say.PastedList
	}
	add(w.Names.List, list)
	add(w.Names.Log, r.Source.Name)
	add(w.Names.Records, w.Write.Count(r.Source.LastSeq))
	add(w.Names.Seal, r.Source.Seal)
	return all
}

// hours lists from when to when the sittings went.
func (r Report) hours(w Words) string {
	var all []string
	for _, s := range r.Sittings {
		to := s.Ended.At
		if s.Open {
			to = time.Time{}
		}
		all = append(all, w.hoursOf(s.Began.At, to))
	}
	return w.Write.Join(all)
}

// keyFigures are what is read first.
func (r Report) keyFigures(w Words) []pair {
	f := r.Whole
	all := []pair{
		{name: w.Names.Heard, value: w.Write.Count(f.Statements)},
		{name: w.Names.InSession, value: w.Write.Duration(r.Use.InSession)},
	}
	if share, ok := f.WithinShare(); ok {
		all = append(all, pair{name: w.Names.WithinLimit, value: w.Write.Percent(share), note: w.Write.Of(f.Within, f.Limited)})
	}
	if f.Statements > 0 {
		all = append(all, pair{name: w.Names.Median, value: w.Write.Duration(f.Spoken.Median)},
			pair{name: w.Names.OverTotal, value: w.Write.Duration(f.Over.Total)})
	}
	if f.Covered > 0 {
		all = append(all, pair{name: w.Names.StatesHeard, value: w.Write.Count(f.Covered)})
	}
	return all
}

// speakerCell is who speaks, and in the second line for whom and in what office.
func (r Row) speakerCell(w Words) cell {
	sp := r.Speaker
	var below []string
	if sp.OnBehalfOf != "" {
		below = append(below, w.Say.OnBehalfOf(sp.OnBehalfOf))
	} else if sp.Joint() {
		below = append(below, w.Say.ForStates(len(r.Covered)))
	}
	for _, s := range []string{sp.Person, sp.Title} {
		if s != "" {
			below = append(below, s)
		}
	}
	return cell{text: sp.Name, sub: w.Write.Join(below)}
}

// remarksCell says what else is to be known of a statement.
func (r Row) remarksCell(w Words) cell {
	var all []string
	add := func(is bool, s string) {
		if is {
			all = append(all, s)
		}
	}
	kind := r.kind(w)
	add(r.Status == session.Speaking, w.Status(session.Speaking))
	all = append(all, kind...)
	add(r.OutOfOrder, w.Say.OutOfOrder)
	add(r.LimitChanged, w.Say.LimitChanged)
	add(r.Circulated, w.Say.Circulated)
	for _, c := range r.Corrections {
		add(true, w.Correction(c.Of, c.was(w)))
	}
	all = append(all, r.Remarks...)
	add(r.Speaker.Note != "", r.Speaker.Note)
	return cell{text: strings.Join(all, "; "), under: strings.Join(kind, "; ")}
}

// kind says of a statement without which its times are misread: as what it was made, and how long points of order held it.
func (r Row) kind(w Words) []string {
	var all []string
	if r.As != session.OrdinaryStatement {
		all = append(all, w.Role(r.As))
	}
	if r.Points > 0 {
		all = append(all, w.Say.PointsHeld(r.Points, w.Write.Duration(r.PointTime)))
	}
	return all
}

func (c Correction) was(w Words) string {
	if c.Of == session.CorrectedSpeaker {
		return c.Was
	}
	return w.clockOf(c.WasAt)
}
