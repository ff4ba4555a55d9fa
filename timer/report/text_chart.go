package report

import (
	"slices"
	"strings"
	"time"
)

// drawing holds what charts are drawn from.
type drawing struct {
	report *Report
}

func (r Report) drawing() drawing { return drawing{report: &r} }

var eighths = []rune(" ▏▎▍▌▋▊▉█")

// blocks draws the length in a row of cells, and the limit as a stroke in it.
func (b bar) blocks(width int) string {
	if b.longest <= 0 {
		return ""
	}
	steps := int(b.value * time.Duration(width*8) / b.longest)
	row := []rune(strings.Repeat("█", steps/8))
	if steps%8 > 0 && len(row) < width {
		row = append(row, eighths[steps%8])
	}
	for len(row) < width {
		row = append(row, ' ')
	}
	if at := int(b.limit * time.Duration(width) / b.longest); b.limit > 0 && at < width {
		row[at] = '│'
		if b.value > b.limit {
			row[at] = '┃'
		}
	}
	return string(row)
}

// chart draws what can be drawn in lines of text.
func (p *page) chart(c chart, w Words) {
	switch c {
	case timelineChart:
		p.sittings(w)
	case changeoverChart:
		p.changeovers(w)
	}
}

var heights = []rune("▁▂▃▄▅▆▇█")

// changeovers draws one stroke for each, in their order; where they are more than fit, the longest of several.
func (p *page) changeovers(w Words) {
	longest := max(p.draw.report.Whole.Changeovers.Longest, 1)
	all := p.draw.report.changeovers()
	each := (len(all) + p.width - 1) / p.width
	var line []rune
	for i := 0; i < len(all); i += each {
		highest := slices.Max(all[i:min(i+each, len(all))])
		line = append(line, heights[int(max(highest, 0)*time.Duration(len(heights)-1)/longest)])
	}
	p.line(string(line))
	c := p.draw.report.Whole.Changeovers
	p.wrapped("", w.Say.ChangeoverIs(w.Write.Duration(c.Median), w.Write.Duration(c.Longest)))
}

// changeovers returns the changeover before each statement that ended, the first of each sitting left out.
func (r Report) changeovers() []time.Duration {
	var all []time.Duration
	for _, row := range r.Heard() {
		if row.HasChangeover {
			all = append(all, row.Changeover)
		}
	}
	return all
}

// sittings draws each sitting between its hours, which take as much room in every row.
func (p *page) sittings(w Words) {
	all := p.draw.report.Sittings
	var began, ended []string
	left, right := 0, 0
	for i, s := range all {
		began, ended = append(began, w.minuteOf(s.Began.At)), append(ended, w.endOf(s.Began.At, s.Ended.At))
		left, right = max(left, cells(began[i])), max(right, cells(ended[i]))
	}
	for i, s := range all {
		p.line(pad(began[i], left, true) + "  " + p.sitting(s, p.width-left-right-4) + "  " + pad(ended[i], right, false))
	}
}

// sitting draws a sitting as a row in which each cell is an equal part of it, marked with what took most of that part.
func (p *page) sitting(s Sitting, width int) string {
	r := p.draw.report
	parts := make([][3]time.Duration, width) // within, over, nobody
	for i := range parts {
		parts[i][2] = s.Length() / time.Duration(width)
	}
	for _, row := range r.Rows {
		if row.IsStatement() && row.Sitting == s.Number {
			p.mark(parts, s, row)
		}
	}
	line := make([]rune, width)
	for i, part := range parts {
		line[i] = '·'
		switch within, over, none := part[0], part[1], part[2]; {
		case over > 0 && over*3 >= within:
			line[i] = '▓'
		case within > none:
			line[i] = '█'
		case within > 0:
			line[i] = '▌'
		}
	}
	return string(line)
}

// mark shares the length of a statement out among the parts of its sitting.
func (p *page) mark(parts [][3]time.Duration, s Sitting, row Row) {
	began, ended := row.Began.Elapsed-s.Began.Elapsed, row.end(p.draw.report.Last).Elapsed-s.Began.Elapsed
	over := ended - row.Over
	step := s.Length() / time.Duration(len(parts))
	if step <= 0 {
		return
	}
	share := func(from, to time.Duration, kind int) {
		for i := int(from / step); i < len(parts) && time.Duration(i)*step < to; i++ {
			if i < 0 {
				continue
			}
			d := min(to, time.Duration(i+1)*step) - max(from, time.Duration(i)*step)
			parts[i][kind] += d
			parts[i][2] -= d
		}
	}
	share(began, over, 0)
	share(over, ended, 1)
}
