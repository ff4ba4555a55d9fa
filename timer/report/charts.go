package report

import (
	"html/template"
	"time"

	"rostrum/timer/session"
)

// svg draws one of the report's charts; nothing for none.
func (r Report) svg(c chart, w Words) template.HTML {
	switch c {
	case timelineChart:
		return r.drawTimeline(w)
	case lengthsChart:
		return r.drawLengths(w)
	case changeoverChart:
		return r.drawChangeovers(w)
	case forecastChart:
		return r.drawForecasts(w)
	}
	return ""
}

const (
	laneHeight = 86 // of one sitting
	laneBlocks = 34
)

// drawTimeline draws each sitting as a lane, all at one scale.
func (r Report) drawTimeline(w Words) template.HTML {
	var d drawn
	var longest time.Duration
	for _, s := range r.Sittings {
		longest = max(longest, s.Length())
	}
	for i, s := range r.Sittings {
		r.drawSitting(&d, w, s, longest, i*laneHeight)
	}
	return d.figure("timeline", w.Titles.Timeline, w.Say.TimelineIs(r.Whole.Statements, w.Write.Duration(r.Use.InSession)), len(r.Sittings)*laneHeight,
		swatch("s-within", w.Say.LegendWithin), swatch("s-over", w.Say.LegendOver), swatch("s-none", w.Say.LegendNone), swatch("s-other", w.Say.LegendOther))
}

func (r Report) drawSitting(d *drawn, w Words, s Sitting, longest time.Duration, top int) {
	label := w.Heads.Sitting + " " + w.Say.Number(s.Number) + " · " + w.hoursOf(s.Began.At, s.Ended.At)
	d.words(0, top+14, "label", label)
	lane := top + 22
	d.rect(0, share(s.Length(), longest), lane, laneBlocks, "s-floor", "")
	at := func(e time.Duration) float64 { return share(e-s.Began.Elapsed, longest) }
	for _, row := range r.Rows {
		if row.IsStatement() && row.Sitting == s.Number {
			r.drawBlock(d, w, row, at, lane)
		}
	}
	for _, b := range r.Breaks {
		if b.Sitting == s.Number {
			d.rect(at(b.From.Elapsed), at(b.To.Elapsed)-at(b.From.Elapsed), lane+8, laneBlocks-16, "s-other", w.Interruption(b.Kind))
		}
	}
	for _, p := range r.Points {
		if p.Sitting == s.Number {
			d.rect(at(p.From.Elapsed), at(p.To.Elapsed)-at(p.From.Elapsed), lane-4, 6, "s-other", w.Heads.Points)
		}
	}
	for _, t := range clockTicks(s.Began.At, s.Ended.At, longest) {
		x := at(s.Began.Elapsed + t.Sub(s.Began.At))
		d.stroke(x, x, lane+laneBlocks, lane+laneBlocks+5, "s-axis")
		d.words(x, lane+laneBlocks+18, "", w.Write.Minute(t))
	}
}

func (r Report) drawBlock(d *drawn, w Words, row Row, at func(time.Duration) float64, lane int) {
	from, to := row.Began.Elapsed, row.end(r.Last).Elapsed
	title, class := r.blockTitle(w, row), "s-within"
	if !row.HasLimit() {
		class = "s-none"
	}
	gap := .08 // so that two statements without a changeover are still two
	d.rect(at(from), max(at(to-row.Over)-at(from)-gap, .05), lane, laneBlocks, class, title)
	if row.Over > 0 {
		d.hatched(at(to-row.Over), max(at(to)-at(to-row.Over)-gap, .05), lane, laneBlocks, title)
	}
}

func (r Report) blockTitle(w Words, row Row) string {
	over := ""
	if row.IsOver() {
		over = w.Write.Duration(row.Over)
	}
	return w.Say.BlockTitle(row.Turn, row.Speaker.Name, w.Write.Duration(row.Spoken), over)
}

// clockTicks returns round times of day between two instants, few enough for a narrow screen.
func clockTicks(from, to time.Time, longest time.Duration) []time.Time {
	step := tick(longest, 7, 5*time.Minute, 10*time.Minute, 15*time.Minute, 30*time.Minute, time.Hour, 2*time.Hour, 4*time.Hour)
	_, offset := from.Zone()
	shift := time.Duration(offset) * time.Second
	var all []time.Time
	for t := from.Add(shift).Truncate(step).Add(-shift); !t.After(to); t = t.Add(step) {
		if !t.Before(from) {
			all = append(all, t)
		}
	}
	return all
}

// tick returns the shortest step that makes no more than so many parts of a length.
func tick(length time.Duration, most int, steps ...time.Duration) time.Duration {
	for _, s := range steps {
		if length <= time.Duration(most)*s {
			return s
		}
	}
	return max(length/time.Duration(most), time.Second).Truncate(time.Second)
}

const stripHeight = 66 // of one category

// drawLengths draws each category as a strip: a mark for each statement, the limit, and the middle half.
func (r Report) drawLengths(w Words) template.HTML {
	var d drawn
	longest := r.longest() + r.longest()/50
	height := len(r.Groups) * stripHeight
	step := tick(longest, 6, 30*time.Second, time.Minute, 2*time.Minute, 5*time.Minute, 10*time.Minute, 30*time.Minute, time.Hour)
	for t := time.Duration(0); t <= longest; t += step {
		d.stroke(share(t, longest), share(t, longest), 18, height, "s-axis")
		d.words(share(t, longest), height+16, "", w.Write.Duration(t))
	}
	for i, g := range r.Groups {
		r.drawStrip(&d, w, g, longest, i*stripHeight)
	}
	return d.figure("lengths", w.Titles.Lengths, w.Say.LengthsAre, height+22,
		swatch("s-within", w.Say.LegendWithin), swatch("s-over", w.Say.LegendOver), swatch("s-none", w.Say.LegendNone), swatch("s-band", w.Say.LegendMiddle))
}

func (r Report) drawStrip(d *drawn, w Words, g Group, longest time.Duration, top int) {
	d.words(0, top+14, "label", w.Category(g.Category))
	spoken := g.Figures.Spoken
	q1, q3, median := share(spoken.Quartile1, longest), share(spoken.Quartile3, longest), share(spoken.Median, longest)
	d.rect(q1, q3-q1, top+24, 34, "s-band", "")
	d.stroke(median, median, top+24, top+58, "s-mark")
	for _, limit := range g.Limits {
		if limit > 0 {
			d.stroke(share(limit, longest), share(limit, longest), top+18, top+63, "s-limit")
		}
	}
	for _, row := range r.Heard() {
		if categoryOf(row) != g.Category {
			continue
		}
		x, y := share(row.Spoken, longest), top+33+row.Turn%4*5
		switch {
		case row.IsOver():
			d.diamond(x, y, "s-over", r.blockTitle(w, row))
		case row.HasLimit():
			d.dot(x, y, "s-within", r.blockTitle(w, row))
		default:
			d.dot(x, y, "s-none", r.blockTitle(w, row))
		}
	}
}

const barsHeight = 110

// drawChangeovers draws a bar for each changeover in the order of turns, and the median as a line.
func (r Report) drawChangeovers(w Words) template.HTML {
	var d drawn
	c := r.Whole.Changeovers
	rows := keep(r.Rows, func(row Row) bool { return row.HasChangeover && row.Status == session.Heard })
	y := func(t time.Duration) int { return barsHeight - int(share(max(t, 0), c.Longest)*(barsHeight-16)/100) }
	width := 100 / float64(len(rows))
	for i, row := range rows {
		top := y(row.Changeover)
		title := w.Say.GapTitle(row.Turn, row.Speaker.Name, w.Write.Duration(row.Changeover))
		d.rect(float64(i)*width+width*.12, width*.76, top, barsHeight-top, "s-within", title)
	}
	d.stroke(0, 100, barsHeight, barsHeight, "s-axis")
	d.stroke(0, 100, y(c.Median), y(c.Median), "s-limit")
	d.words(100, y(c.Median)-5, "halo", w.Heads.Median+" "+w.Write.Duration(c.Median))
	d.words(0, 10, "", w.Heads.Longest+" "+w.Write.Duration(c.Longest))
	return d.figure("changeover", w.Titles.Changeover, w.Say.ChangeoverIs(w.Write.Duration(c.Median), w.Write.Duration(c.Longest)), barsHeight+4)
}

// drawForecasts draws for each forecast its range and its likely end against the real one, which is the line in the middle.
func (r Report) drawForecasts(w Words) template.HTML {
	const height = 190
	var d drawn
	end := r.lastEnd()
	var most time.Duration
	for _, f := range r.Forecasts {
		most = max(most, f.Early.Sub(end.At).Abs(), f.Late.Sub(end.At).Abs(), time.Minute)
	}
	y := func(t time.Time) int { return 10 + int(float64(height-30)/2*(1-float64(t.Sub(end.At))/float64(most))) }
	middle := y(end.At)
	d.stroke(0, 100, middle, middle, "s-mark")
	d.words(0, middle-6, "", w.Say.RealEndLine+" "+w.minuteOf(end.At))
	d.words(0, 14, "", w.Write.More(most))
	d.words(0, height-16, "", w.Write.More(-most))
	first, span := r.Forecasts[0].Made.Elapsed, end.Elapsed-r.Forecasts[0].Made.Elapsed
	for _, f := range r.Forecasts {
		x := 16 + .82*share(f.Made.Elapsed-first, span)
		class := "s-range"
		if !f.Held(end) {
			class += " s-missed"
		}
		d.stroke(x, x, y(f.Late), y(f.Early), class)
		d.dot(x, y(f.Likely), "s-within", w.clockOf(f.Made.At)+": "+w.clockOf(f.Likely))
	}
	for _, f := range []Forecast{r.Forecasts[0], r.Forecasts[len(r.Forecasts)-1]} {
		d.words(16+.82*share(f.Made.Elapsed-first, span), height-2, "", w.minuteOf(f.Made.At))
	}
	return d.figure("forecast", w.Titles.Forecast, w.Say.ForecastIs, height)
}
