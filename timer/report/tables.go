package report

import (
	"strings"
	"time"

	"rostrum/speakers"
)

// statementTable has a row for every statement.
func (r Report) statementTable(w Words) *table {
	h := w.Heads
	t := &table{caption: w.Titles.Statements, columns: []column{
		{head: h.Turn, end: true},
		{head: h.Speaker, flex: true},
		{head: h.Category, rank: 4},
		{head: h.Began, end: true, rank: 5},
		{head: h.Spoken, end: true},
		{head: "", rank: 7},
		{head: h.Limit, end: true, rank: 2},
		{head: h.Over, end: true, rank: 1},
		{head: h.Paused, end: true, rank: 8},
		{head: h.Changeover, end: true, rank: 6},
		{head: h.Sitting, end: true, rank: 9},
		{head: h.Remarks, flex: true, below: true, rank: 10},
	}}
	longest, shared := r.longest(), r.sharedNames()
	for _, row := range r.Rows {
		if row.IsStatement() {
			t.rows = append(t.rows, row.apart(w, shared, row.line(w, longest)))
		}
	}
	return t
}

// sharedNames are those that several entries of the list have.
func (r Report) sharedNames() map[string]bool {
	first, shared := map[string]speakers.ID{}, map[string]bool{}
	for _, row := range r.Rows {
		name := row.Speaker.Name
		if id, seen := first[name]; seen && id != row.Speaker.ID {
			shared[name] = true
		} else if !seen {
			first[name] = row.Speaker.ID
		}
	}
	return shared
}

// apart has it said below a row for whom or who that is, where another entry has the same name and the row has no room for more than that.
func (r Row) apart(w Words, shared map[string]bool, line []cell) []cell {
	if shared[r.Speaker.Name] {
		remarks := &line[len(line)-1]
		remarks.under = strings.Join(filled(r.whom(w), remarks.under), "; ")
	}
	return line
}

// whom says for which group an entry speaks, or else who speaks.
func (r Row) whom(w Words) string {
	if r.Speaker.OnBehalfOf != "" {
		return w.Say.OnBehalfOf(r.Speaker.OnBehalfOf)
	}
	return r.Speaker.Person
}

func (r Report) longest() time.Duration {
	var longest time.Duration
	for _, row := range r.Rows {
		longest = max(longest, row.Spoken)
		if row.HasLimit() {
			longest = max(longest, row.Limit)
		}
	}
	return longest
}

func (r Row) line(w Words, longest time.Duration) []cell {
	limit, over, paused, changeover := w.none(), w.none(), w.none(), w.none()
	if r.HasLimit() {
		limit = w.duration(r.Limit)
	}
	if r.IsOver() {
		over = w.duration(r.Over)
		over.over = true
	}
	if r.Paused > 0 {
		paused = w.duration(r.Paused)
	}
	if r.HasChangeover {
		changeover = w.duration(r.Changeover)
	}
	drawn := cell{bar: &bar{value: r.Spoken, limit: max(r.Limit, 0), longest: longest}}
	return []cell{
		w.count(r.Turn), r.speakerCell(w), text(w.Category(r.Speaker.Category)), w.clock(r.Began.At), w.duration(r.Spoken), drawn,
		limit, over, paused, changeover, w.count(r.Sitting), r.remarksCell(w),
	}
}

// notHeardTable has a row for every entry that made no statement.
func (r Report) notHeardTable(w Words) *table {
	h := w.Heads
	t := &table{caption: w.Titles.NotHeard, columns: []column{
		{head: h.Order, end: true}, {head: h.Speaker, flex: true}, {head: h.Category, rank: 1}, {head: h.Status}, {head: h.Remarks, flex: true, rank: 2},
	}}
	shared := r.sharedNames()
	for _, row := range r.Rows {
		if !row.IsStatement() {
			t.rows = append(t.rows, row.apart(w, shared, []cell{
				w.count(row.Order), row.speakerCell(w), text(w.Category(row.Speaker.Category)), text(w.Status(row.Status)), row.remarksCell(w),
			}))
		}
	}
	return t
}

// figureColumns are those that categories and sittings have in common.
func figureColumns(h Heads) []column {
	return []column{
		{head: h.Statements, end: true},
		{head: h.Within, end: true, rank: 5},
		{head: h.Share, end: true, rank: 1},
		{head: h.Total, end: true, rank: 2},
		{head: h.Median, end: true},
		{head: h.Quartiles, end: true, rank: 6},
		{head: h.Longest, end: true, rank: 4},
		{head: h.Over, end: true, rank: 3},
		{head: h.Changeover, end: true, rank: 7},
		{head: h.Paused, end: true, rank: 10},
		{head: h.Points, end: true, rank: 9},
		{head: h.Joint, end: true, rank: 11},
		{head: h.States, end: true, rank: 8},
	}
}

func (f Figures) line(w Words) []cell {
	within, share, quartiles, changeover := w.none(), w.none(), w.none(), w.none()
	if part, ok := f.WithinShare(); ok {
		within = cell{text: w.Write.Of(f.Within, f.Limited), sort: int64(f.Within)}
		share = cell{text: w.Write.Percent(part), sort: int64(part * 1e6)}
	}
	if f.Statements > 0 {
		quartiles = cell{text: w.Write.Range(w.Write.Duration(f.Spoken.Quartile1), w.Write.Duration(f.Spoken.Quartile3)), sort: f.Spoken.Quartile1.Milliseconds()}
	}
	if f.Changeovers.Count > 0 {
		changeover = w.duration(f.Changeovers.Median)
	}
	return []cell{
		w.count(f.Statements), within, share, w.duration(f.Spoken.Total), w.duration(f.Spoken.Median), quartiles, w.duration(f.Spoken.Longest),
		w.duration(f.Over.Total), changeover, w.duration(f.Paused), w.count(f.Points), w.count(f.Joint), w.count(f.Covered),
	}
}

// categoryTable has the figures of each category and, last, of the meeting.
func (r Report) categoryTable(w Words) *table {
	t := &table{caption: w.Titles.Categories, columns: append([]column{{head: w.Heads.Category, flex: true}}, figureColumns(w.Heads)...)}
	for _, g := range r.Groups {
		t.rows = append(t.rows, append([]cell{text(w.Category(g.Category))}, g.Figures.line(w)...))
	}
	if len(r.Groups) > 1 {
		t.rows = append(t.rows, append([]cell{text(w.Names.Meeting)}, r.Whole.line(w)...))
		t.totals = 1
	}
	return t
}

// sittingTable has the hours and figures of each sitting.
func (r Report) sittingTable(w Words) *table {
	h := w.Heads
	t := &table{caption: w.Titles.Sittings, columns: []column{
		{head: h.Sitting},
		{head: h.Began, end: true, rank: 2},
		{head: h.Ended, end: true, rank: 2},
		{head: h.Length, end: true},
		{head: "", rank: 8},
		{head: h.Interruptions, end: true, rank: 9},
	}}
	t.columns = append(t.columns, figureColumns(h)...)
	for _, s := range r.Sittings {
		ended, how := w.clock(s.Ended.At), text(w.HowEnded(s.How))
		if s.Open {
			ended, how = w.none(), text(w.Say.StillOn)
		}
		line := []cell{text(w.Say.Number(s.Number)), w.clock(s.Began.At), ended, w.duration(s.Length()), how, w.count(s.Figures.Breaks)}
		t.rows = append(t.rows, append(line, s.Figures.line(w)...))
	}
	return t
}

// interruptionTable has the interruptions and the points of order, in the order in which they came.
func (r Report) interruptionTable(w Words) *table {
	h := w.Heads
	t := &table{caption: w.Titles.Interruptions, columns: []column{
		{head: h.What, flex: true},
		{head: h.From, end: true},
		{head: h.To, end: true, rank: 2},
		{head: h.Length, end: true},
		{head: h.Turn, rank: 1, end: true},
		{head: h.Remarks, flex: true, rank: 3},
	}}
	breaks, points := r.Breaks, r.Points
	for len(breaks)+len(points) > 0 {
		if len(points) == 0 || len(breaks) > 0 && breaks[0].From.Elapsed <= points[0].From.Elapsed {
			t.rows = append(t.rows, breaks[0].line(w))
			breaks = breaks[1:]
			continue
		}
		t.rows = append(t.rows, points[0].line(w))
		points = points[1:]
	}
	return t
}

func (b Break) line(w Words) []cell {
	to := w.clock(b.To.At)
	if b.Open {
		to = text(w.Say.StillOn)
	}
	return []cell{
		text(w.Interruption(b.Kind)), w.clock(b.From.At), to, w.duration(b.To.Elapsed - b.From.Elapsed), w.none(),
		text(w.Write.Join(filled(b.Reason, b.Outcome))),
	}
}

func (p Point) line(w Words) []cell {
	to, turn := w.clock(p.To.At), w.none()
	if p.Open {
		to = text(w.Say.StillOn)
	}
	if p.Turn > 0 {
		turn = w.count(p.Turn)
	}
	return []cell{
		text(w.Heads.Points), w.clock(p.From.At), to, w.duration(p.To.Elapsed - p.From.Elapsed), turn, text(w.Write.Join(filled(p.By, p.Ruling))),
	}
}

func filled(all ...string) []string {
	var kept []string
	for _, s := range all {
		if s != "" {
			kept = append(kept, s)
		}
	}
	return kept
}

// correctionTable has every correction with what was there before.
func (r Report) correctionTable(w Words) *table {
	h := w.Heads
	t := &table{caption: w.Titles.Corrections, columns: []column{
		{head: h.Turn, end: true}, {head: h.Speaker, flex: true}, {head: h.Was, flex: true}, {head: h.When, end: true, rank: 1}, {head: h.Remarks, flex: true, rank: 2},
	}}
	for _, row := range r.Rows {
		for _, c := range row.Corrections {
			t.rows = append(t.rows, []cell{
				w.count(row.Turn), text(row.Speaker.Name), text(w.Correction(c.Of, c.was(w))), w.clock(c.At.At), text(c.Reason),
			})
		}
	}
	return t
}

// forecastTable sets each forecast against the real end.
func (r Report) forecastTable(w Words) *table {
	h := w.Heads
	t := &table{caption: w.Titles.Forecast, columns: []column{
		{head: h.Made, end: true},
		{head: h.Heard, end: true, rank: 2},
		{head: h.Waiting, end: true, rank: 3},
		{head: h.Likely, end: true},
		{head: h.RangeOf, end: true, rank: 1},
		{head: h.Missed, end: true},
	}}
	for _, f := range r.Forecasts {
		missed := w.none()
		if r.Plan.Ended {
			missed = cell{text: w.Write.More(f.Missed(r.lastEnd())), sort: f.Missed(r.lastEnd()).Milliseconds()}
		}
		t.rows = append(t.rows, []cell{
			w.clock(f.Made.At), w.count(f.Heard), w.count(f.Waiting), w.clock(f.Likely),
			text(w.hoursOf(f.Early, f.Late)), missed,
		})
	}
	return t
}
