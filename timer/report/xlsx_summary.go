package report

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"
)

// summary writes what the report says on its face, and the figures of each category as formulas over the statements, so
// that whoever doubts a figure can follow it. Their values are written beside them for programs that do not work
// formulas out.
func (b *book) summary() {
	r, w := b.report, b.words
	title := w.Titles.Report
	if r.Rehearsal() {
		title = w.Titles.Rehearsal
	}
	b.put(sheetSummary, 1, 1, "title", title)
	at := 2
	if r.Meeting != "" {
		b.put(sheetSummary, 1, at, "strong", r.Meeting)
		at++
	}
	for _, p := range r.face(w) {
		b.put(sheetSummary, 1, at, "text", p.name)
		b.put(sheetSummary, 2, at, "text", p.value)
		at++
	}
	for _, remark := range r.AllRemarks() {
		b.put(sheetSummary, 1, at, "warning", w.Remark(remark))
		at++
	}
	b.figures(at + 1)
	for c, width := range []float64{30, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14} {
		name, _ := excelize.ColumnNumberToName(c + 1) // more than 0
		b.note(b.file.SetColWidth(b.sheets[sheetSummary], name, name, width))
	}
	b.note(b.file.SetSheetView(b.sheets[sheetSummary], 0, &excelize.ViewOptions{RightToLeft: some(w.RightToLeft, true), ShowGridLines: some(false, true)}))
}

// figures writes one line for each category and one for the meeting.
func (b *book) figures(at int) {
	h := b.words.Heads
	for c, head := range []string{h.Category, h.Statements, h.Within, h.Share, h.Total, h.Median, h.FirstQuartile, h.ThirdQuartile, h.Longest, h.Over, h.Changeover} {
		b.put(sheetSummary, c+1, at, "head", head)
	}
	first := at + 1
	for i, g := range b.report.Groups {
		b.put(sheetSummary, 1, first+i, "text", b.words.Category(g.Category))
		b.formulas(first+i, g.Figures, true)
	}
	last := first + len(b.report.Groups)
	b.put(sheetSummary, 1, last, "strong", b.words.Names.Meeting)
	b.formulas(last, b.report.Whole, false)
}

// formulas writes the figures of one line; of a category, only the statements of the category in its first cell.
func (b *book) formulas(at int, f Figures, ofCategory bool) {
	n := len(keep(b.report.Rows, Row.IsStatement)) + 1
	column := func(letter string) string {
		return fmt.Sprintf("'%s'!$%s$2:$%s$%d", b.sheets[sheetStatements], letter, letter, max(n, 2))
	}
	which, where := fmt.Sprintf(`(%s<>"")`, column("I")), column("I")+`,"<>"`
	if ofCategory {
		which += fmt.Sprintf(`*(%s=$A%d)`, column("E"), at)
		where += fmt.Sprintf(`,%s,$A%d`, column("E"), at)
	}
	pick := func(letter string) string { return fmt.Sprintf("IF(%s,%s)", which, column(letter)) }
	filled := fmt.Sprintf(`IF(%s*(%s<>""),%s)`, which, column("N"), column("N"))
	share, known := f.WithinShare()
	spoke := f.Statements > 0
	b.formula(at, 2, "number", "COUNTIFS("+where+")", f.Statements, true)
	b.formula(at, 3, "number", fmt.Sprintf(`COUNTIFS(%s,%s,"%s")`, where, column("M"), withinYes), f.Within, true)
	b.formula(at, 4, "share", fmt.Sprintf(`IFERROR(C%d/COUNTIFS(%s,%s,"<>"),"")`, at, where, column("G")), share, known)
	b.formula(at, 5, "duration", fmt.Sprintf("SUMIFS(%s,%s)", column("J"), where), days(f.Spoken.Total), true)
	b.formula(at, 6, "duration", "MEDIAN("+pick("J")+")", days(f.Spoken.Median), spoke)
	b.formula(at, 7, "duration", "QUARTILE("+pick("J")+",1)", days(f.Spoken.Quartile1), spoke)
	b.formula(at, 8, "duration", "QUARTILE("+pick("J")+",3)", days(f.Spoken.Quartile3), spoke)
	b.formula(at, 9, "duration", "MAX("+pick("J")+")", days(f.Spoken.Longest), spoke)
	b.formula(at, 10, "duration", fmt.Sprintf("SUMIFS(%s,%s)", column("L"), where), days(f.Over.Total), true)
	b.formula(at, 11, "duration", "IFERROR(MEDIAN("+filled+`),"")`, days(f.Changeovers.Median), f.Changeovers.Count > 0)
}

// formula writes a formula with the value that it has now. One that picks among cells with IF is an array's.
func (b *book) formula(row, column int, style, formula string, value any, known bool) {
	name, cell := b.sheets[sheetSummary], cellName(column, row)
	if known {
		b.put(sheetSummary, column, row, style, value)
	}
	var options []excelize.FormulaOpts
	if strings.Contains(formula, "(IF(") {
		kind, ref := excelize.STCellFormulaTypeArray, cell+":"+cell
		options = append(options, excelize.FormulaOpts{Type: &kind, Ref: &ref})
	}
	b.note(b.file.SetCellFormula(name, cell, formula, options...))
}
