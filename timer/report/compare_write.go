package report

import (
	"io"
	"strconv"
	"time"
)

// WriteText writes the comparison as lines of text that are at most width cells wide.
func (c Comparison) WriteText(w io.Writer, words Words, width int) error {
	return writeText(w, c.document(words), drawing{}, width)
}

// WriteMarkdown writes the comparison as Markdown, ready to be pasted.
func (c Comparison) WriteMarkdown(w io.Writer, words Words) error {
	return writeMarkdown(w, c.document(words))
}

func (c Comparison) document(w Words) document {
	x := w.Compare
	d := document{words: w, title: x.Title}
	for _, side := range []struct {
		name string
		of   Report
	}{{x.First, c.First}, {x.Second, c.Second}} {
		d.face = append(d.face, pair{name: side.name, value: w.Write.Join(filled(side.of.Meeting, side.of.day(w), side.of.Source.Name)), note: side.of.Source.Seal})
		for _, remark := range side.of.AllRemarks() {
			d.remarks = append(d.remarks, x.Of(side.name, w.Remark(remark)))
		}
	}
	d.section(section{id: "totals", title: x.Totals, table: c.totalTable(w)})
	d.section(section{id: "speakers", title: x.Speakers, table: c.speakerTable(w)})
	return d
}

func (r Report) day(w Words) string {
	if r.Opened.At.IsZero() {
		return ""
	}
	return w.Write.Day(r.Opened.At)
}

func (c Comparison) totalTable(w Words) *table {
	x := w.Compare
	t := &table{caption: x.Totals, columns: []column{{head: "", flex: true}, {head: x.First, end: true}, {head: x.Second, end: true}, {head: x.Change, end: true}}}
	for _, total := range c.Totals() {
		line := []cell{text(w.totalName(total.Code)), w.count(total.FirstN), w.count(total.SecondN), text(signed(total.SecondN - total.FirstN))}
		if total.IsTime {
			line = []cell{line[0], w.duration(total.First), w.duration(total.Second), text(w.change(total.First, total.Second))}
		}
		t.rows = append(t.rows, line)
	}
	return t
}

// change writes by how much two lengths differ as they are shown, each in whole seconds: a reader who takes one from the
// other finds the same.
func (w Words) change(from, to time.Duration) string {
	return w.Write.More(to.Truncate(time.Second) - from.Truncate(time.Second))
}

func signed(n int) string {
	switch {
	case n > 0:
		return "+" + strconv.Itoa(n)
	case n < 0:
		return "−" + strconv.Itoa(-n)
	}
	return "0"
}

// totalName is what a total is called.
func (w Words) totalName(code string) string {
	n := w.Names
	return map[string]string{
		"statements": n.Heard, "within_limit": n.WithinLimit, "over_limit": n.OverCount, "distinct_states": n.StatesHeard, "in_session": n.InSession,
		"spoken": w.Heads.Spoken, "median": n.Median, "longest": n.Longest, "over": n.OverTotal, "changeover_median": w.Write.Join([]string{w.Heads.Changeover, w.Heads.Median}),
		"changeover": w.Write.Join([]string{w.Heads.Changeover, w.Heads.Total}), "paused": n.Pauses, "points_of_order": n.Points,
	}[code]
}

func (c Comparison) speakerTable(w Words) *table {
	x, h := w.Compare, w.Heads
	t := &table{caption: x.Speakers, columns: []column{
		{head: h.Speaker, flex: true},
		{head: x.First, end: true},
		{head: x.Second, end: true},
		{head: x.Change, end: true},
		{head: h.Over + " 1", end: true, rank: 2},
		{head: h.Over + " 2", end: true, rank: 2},
		{head: h.Turn + " 1", end: true, rank: 3},
		{head: h.Turn + " 2", end: true, rank: 3},
		{head: h.Remarks, flex: true, rank: 1},
	}}
	for _, p := range c.Pairs {
		change := w.none()
		if _, ok := p.Change(); ok {
			change = text(w.change(p.First.Spoken, p.Second.Spoken))
		}
		a, b := p.First.compared(w), p.Second.compared(w)
		t.rows = append(t.rows, []cell{text(p.Name()), a[0], b[0], change, a[1], b[1], a[2], b[2], text(p.remark(w))})
	}
	return t
}

// compared returns the cells of one side: the time spoken, the time over, the turn.
func (r *Row) compared(w Words) [3]cell {
	cells := [3]cell{w.none(), w.none(), w.none()}
	if r == nil {
		return cells
	}
	if !r.IsStatement() {
		cells[0] = text(w.Status(r.Status))
		return cells
	}
	cells[0], cells[2] = w.duration(r.Spoken), w.count(r.Turn)
	if r.IsOver() {
		cells[1] = w.duration(r.Over)
	}
	return cells
}

func (p Pair) remark(w Words) string {
	switch {
	case p.First == nil:
		return w.Compare.OnlySecond
	case p.Second == nil:
		return w.Compare.OnlyFirst
	}
	return ""
}
