package report

import (
	"bufio"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Bounds of the width of the text form, in cells.
const (
	TextNarrowest = 40
	TextWidest    = 250
)

// WriteText writes the report as lines of text that are at most width cells wide, without control codes. A
// column that does not fit is left out; the width is cut to the bounds.
func (r Report) WriteText(w io.Writer, words Words, width int) error {
	return writeText(w, r.document(words), r.drawing(), width)
}

func writeText(w io.Writer, d document, draw drawing, width int) error {
	p := &page{out: bufio.NewWriter(w), width: min(max(width, TextNarrowest), TextWidest), draw: draw, words: d.words}
	p.head(d)
	for _, s := range d.sections {
		if s.inText() {
			p.section(s)
		}
	}
	if d.foot != "" {
		p.blank()
		p.wrapped("", d.foot)
	}
	return p.out.Flush()
}

// page lays text out in lines.
type page struct {
	out   *bufio.Writer
	width int
	draw  drawing
	words Words
}

func (p *page) line(s string) { _, _ = p.out.WriteString(strings.TrimRight(s, " ") + "\n") }

func (p *page) blank() { p.line("") }

func (p *page) head(d document) {
	p.wrapped("", d.title)
	if d.subtitle != "" {
		p.wrapped("", d.subtitle)
	}
	p.line(strings.Repeat("═", p.width))
	p.pairs(d.face)
	for _, remark := range d.remarks {
		p.wrapped("! ", remark)
	}
	if len(d.key) > 0 {
		p.blank()
		p.pairs(d.key)
	}
}

// inText says whether a section has more than a chart that cannot be drawn in lines of text.
func (s section) inText() bool {
	return s.table != nil || len(s.groups)+len(s.notes) > 0 || s.chart == timelineChart || s.chart == changeoverChart
}

func (p *page) section(s section) {
	p.blank()
	p.wrapped("", s.title)
	p.line(strings.Repeat("─", p.width))
	if s.lead != "" {
		p.wrapped("", s.lead)
	}
	p.chart(s.chart, p.words)
	for _, g := range s.groups {
		p.blank()
		p.wrapped("", g.title)
		p.pairs(g.pairs)
	}
	if s.table != nil {
		p.table(s.table)
	}
	for _, note := range s.notes {
		p.wrapped("· ", note)
	}
}

// pairs sets names and values in two columns. A name that is too long for its column stands above its value.
func (p *page) pairs(all []pair) {
	names := 0
	for _, x := range all {
		names = max(names, cells(x.name))
	}
	names = min(names, p.width*3/5)
	for _, x := range all {
		lead := pad(x.name, names, false)
		if cells(x.name) > names {
			p.wrapped("", x.name)
			lead = strings.Repeat(" ", names)
		}
		p.wrapped(lead+"  ", strings.TrimSpace(x.value+"  "+x.note))
	}
}

// wrapped writes a sentence behind a mark, its further lines set in as far as the first.
func (p *page) wrapped(mark, s string) {
	for _, part := range wrap(s, p.width-cells(mark)) {
		p.line(mark + part)
		mark = strings.Repeat(" ", cells(mark))
	}
}

// cells returns how many cells of a terminal a text takes.
func cells(s string) int { return ansi.StringWidthWc(s) }

// cut shortens a text to so many cells, with an ellipsis where something was cut off.
func cut(s string, width int) string {
	if cells(s) <= width {
		return s
	}
	return ansi.TruncateWc(s, width, "…")
}

func pad(s string, width int, end bool) string {
	fill := strings.Repeat(" ", max(width-cells(s), 0))
	if end {
		return fill + s
	}
	return s + fill
}
