package report

import (
	"io"
	"regexp"
	"sync"
	"time"

	"github.com/xuri/excelize/v2"

	"rostrum/timer"
	"rostrum/timer/session"
)

// WriteXLSX writes the report as a workbook: a summary whose figures are formulas over the statements, the statements
// with typed cells (durations as durations, instants as times of day of the meeting's zone), who was not heard, and
// the corrections. No text becomes a formula.
func (r Report) WriteXLSX(w io.Writer, words Words) error {
	b := &book{file: excelize.NewFile(), words: words.since(r.firstDay()), report: r}
	defer func() { _ = b.file.Close() }()
	for _, make := range []func(){b.open, b.statements, b.notHeard, b.corrections, b.summary} {
		make()
	}
	if b.err != nil {
		return b.err
	}
	return b.write(w)
}

// typedFormula finds a formula's cell that is said to hold a text though its value is a number.
var typedFormula = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(` t="str"(><f[^>]*>[^<]*</f><v>[-+0-9.eE]+</v>)`)
})

// write writes the workbook with the values of its formulas as numbers. The library marks each as a text, which a
// program that works no formulas out would then show.
func (b *book) write(w io.Writer) error {
	raw, err := b.file.WriteToBuffer()
	if err != nil {
		return err
	}
	f, err := excelize.OpenReader(raw)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	const summary = "xl/worksheets/sheet1.xml"
	if part, ok := f.Pkg.Load(summary); ok {
		if text, ok := part.([]byte); ok {
			f.Pkg.Store(summary, typedFormula().ReplaceAll(text, []byte("$1")))
		}
	}
	return f.Write(w)
}

// book makes the workbook. It keeps its first error, and does nothing after it.
type book struct {
	file   *excelize.File
	words  Words
	report Report
	styles map[string]int
	sheets [4]string // summary, statements, not heard, corrections
	err    error
}

const (
	sheetSummary = iota
	sheetStatements
	sheetNotHeard
	sheetCorrections
)

// open makes the sheets and the styles of their cells.
func (b *book) open() {
	t := b.words.Titles
	b.sheets = [4]string{sheetName(t.Key), sheetName(t.Statements), sheetName(t.NotHeard), sheetName(t.Corrections)}
	b.note(b.file.SetSheetName("Sheet1", b.sheets[sheetSummary]))
	for _, name := range b.sheets[1:] {
		_, err := b.file.NewSheet(name)
		b.note(err)
	}
	b.styles = map[string]int{}
	for _, style := range styles() {
		id, err := b.file.NewStyle(style.is)
		b.note(err)
		b.styles[style.name] = id
	}
	b.note(b.file.SetCalcProps(&excelize.CalcPropsOptions{FullCalcOnLoad: some(true, true)}))
	b.note(b.file.SetDocProps(&excelize.DocProperties{
		Title: t.Report, Creator: "Rostrum", Language: b.words.Language, Created: stampOf(b.report.Opened), Modified: stampOf(b.report.Last),
	}))
}

type namedStyle struct {
	name string
	is   *excelize.Style
}

// styles are those of cells by what they hold, always in the same order: the same log makes the same workbook.
func styles() []namedStyle {
	rule := []excelize.Border{{Type: "bottom", Color: "8795A1", Style: 1}}
	return []namedStyle{
		{"title", &excelize.Style{Font: &excelize.Font{Bold: true, Size: 16}}},
		{"head", &excelize.Style{Font: &excelize.Font{Bold: true}, Border: rule, Alignment: &excelize.Alignment{WrapText: true, Vertical: "bottom"}}},
		{"strong", &excelize.Style{Font: &excelize.Font{Bold: true}}},
		{"text", &excelize.Style{NumFmt: 49, Alignment: &excelize.Alignment{Vertical: "top"}}},
		{"warning", &excelize.Style{Font: &excelize.Font{Bold: true, Color: "B5500B"}}},
		{"duration", &excelize.Style{CustomNumFmt: some("[h]:mm:ss.000", true)}},
		{"instant", &excelize.Style{CustomNumFmt: some("yyyy-mm-dd hh:mm:ss.000", true)}},
		{"share", &excelize.Style{CustomNumFmt: some("0.0%", true)}},
		{"number", &excelize.Style{NumFmt: 1}},
	}
}

// stampOf is when the records say that the workbook's content came to be.
func stampOf(s timer.Stamp) string { return s.At.UTC().Format(time.RFC3339) }

// sheetName makes a title fit for a sheet's name: at most 31 characters, some of which are not allowed.
func sheetName(title string) string {
	var kept []rune
	for _, r := range title {
		switch r {
		case ':', '\\', '/', '?', '*', '[', ']', '\'':
			continue
		}
		if len(kept) < 31 {
			kept = append(kept, r)
		}
	}
	return string(kept)
}

func (b *book) note(err error) {
	if b.err == nil {
		b.err = err
	}
}

// put writes a value of one of the styles in a cell, both counted from 1. A text stays a text whatever it begins with.
func (b *book) put(sheet, column, row int, style string, value any) {
	cell, err := excelize.CoordinatesToCellName(column, row)
	b.note(err)
	name := b.sheets[sheet]
	switch v := value.(type) {
	case nil:
		return
	case string:
		b.note(b.file.SetCellStr(name, cell, Cell(v)))
	case time.Duration:
		b.note(b.file.SetCellValue(name, cell, days(v)))
	case timer.Stamp:
		b.note(b.file.SetCellValue(name, cell, serial(v.At)))
	default:
		b.note(b.file.SetCellValue(name, cell, v))
	}
	b.note(b.file.SetCellStyle(name, cell, cell, b.styles[style]))
}

// days is a duration as spreadsheets count: in days.
func days(d time.Duration) float64 {
	return float64(d.Milliseconds()) / float64((24 * time.Hour).Milliseconds())
}

// serial is the wall clock's reading as spreadsheets count: days since 30 December 1899, without a zone.
func serial(t time.Time) float64 {
	_, offset := t.Zone()
	local := t.UTC().Add(time.Duration(offset) * time.Second)
	return days(local.Sub(time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC))) + 25569
}

// sheet writes the heads of a sheet's table, keeps them in view, and gives each column its width.
func (b *book) sheet(sheet, row int, columns []sheetColumn) {
	for c, column := range columns {
		b.put(sheet, c+1, row, "head", column.head)
		name, err := excelize.ColumnNumberToName(c + 1)
		b.note(err)
		b.note(b.file.SetColWidth(b.sheets[sheet], name, name, column.width))
	}
	b.note(b.file.SetPanes(b.sheets[sheet], &excelize.Panes{Freeze: true, YSplit: row, TopLeftCell: cellName(1, row+1), ActivePane: "bottomLeft"}))
	b.note(b.file.SetSheetView(b.sheets[sheet], 0, &excelize.ViewOptions{RightToLeft: some(b.words.RightToLeft, true)}))
}

type sheetColumn struct {
	head  string
	width float64
}

func (b *book) filter(sheet, columns, rows int) {
	if rows > 0 {
		b.note(b.file.AutoFilter(b.sheets[sheet], "A1:"+cellName(columns, rows+1), nil))
	}
}

func cellName(column, row int) string {
	name, _ := excelize.CoordinatesToCellName(column, row) // both are more than 0
	return name
}

func (b *book) statements() {
	h := b.words.Heads
	columns := []sheetColumn{
		{h.Turn, 7},
		{h.Order, 7},
		{h.Speaker, 34},
		{"ISO 3166-1", 11},
		{h.Category, 17},
		{h.Status, 11},
		{h.Limit, 13},
		{h.Began, 24},
		{h.Ended, 24},
		{h.Spoken, 13},
		{h.Paused, 13},
		{h.Over, 13},
		{h.Within, 11},
		{h.Changeover, 13},
		{h.Sitting, 8},
		{h.States, 9},
		{h.Person, 26},
		{h.Title, 30},
		{b.words.Names.Joint, 30},
		{h.Remarks, 50},
	}
	b.sheet(sheetStatements, 1, columns)
	rows := keep(b.report.Rows, Row.IsStatement)
	for i, r := range rows {
		b.statement(i+2, r)
	}
	b.filter(sheetStatements, len(columns), len(rows))
}

// Words of the workbook's formulas, which are not translated: they are what the CSV has in the same columns.
const (
	withinYes = "yes"
	withinNo  = "no"
)

func (b *book) statement(at int, r Row) {
	put := func(column int, style string, value any) { b.put(sheetStatements, column, at, style, value) }
	put(1, "number", r.Turn)
	if r.Order > 0 {
		put(2, "number", r.Order)
	}
	put(3, "text", r.Speaker.Name)
	put(4, "text", r.Speaker.Code)
	put(5, "text", b.words.Category(categoryOf(r)))
	put(6, "text", b.words.Status(r.Status))
	if r.HasLimit() {
		within := withinYes
		if r.IsOver() {
			within = withinNo
		}
		put(7, "duration", r.Limit)
		put(13, "text", within)
	}
	put(8, "instant", r.Began)
	if r.Status == session.Heard {
		put(9, "instant", r.Ended)
	}
	put(10, "duration", r.Spoken)
	put(11, "duration", r.Paused)
	put(12, "duration", r.Over)
	if r.HasChangeover {
		put(14, "duration", r.Changeover)
	}
	put(15, "number", r.Sitting)
	put(16, "number", len(r.Covered))
	put(17, "text", r.Speaker.Person)
	put(18, "text", r.Speaker.Title)
	put(19, "text", r.Speaker.OnBehalfOf)
	put(20, "text", r.remarksCell(b.words).text)
}

func (b *book) notHeard() {
	h := b.words.Heads
	columns := []sheetColumn{{h.Order, 7}, {h.Speaker, 34}, {"ISO 3166-1", 11}, {h.Category, 17}, {h.Status, 12}, {h.Person, 26}, {h.Title, 30}, {h.Remarks, 50}}
	b.sheet(sheetNotHeard, 1, columns)
	rows := keep(b.report.Rows, func(r Row) bool { return !r.IsStatement() })
	for i, r := range rows {
		b.put(sheetNotHeard, 1, i+2, "number", r.Order)
		for c, text := range []string{
			r.Speaker.Name, r.Speaker.Code, b.words.Category(categoryOf(r)), b.words.Status(r.Status), r.Speaker.Person, r.Speaker.Title, r.Speaker.Note,
		} {
			b.put(sheetNotHeard, c+2, i+2, "text", text)
		}
	}
	b.filter(sheetNotHeard, len(columns), len(rows))
}

func (b *book) corrections() {
	h := b.words.Heads
	columns := []sheetColumn{{h.Turn, 7}, {h.Speaker, 34}, {h.What, 12}, {h.Was, 26}, {h.When, 24}, {h.Remarks, 50}}
	b.sheet(sheetCorrections, 1, columns)
	at := 1
	for _, r := range b.report.Rows {
		for _, c := range r.Corrections {
			at++
			b.put(sheetCorrections, 1, at, "number", r.Turn)
			b.put(sheetCorrections, 2, at, "text", r.Speaker.Name)
			b.put(sheetCorrections, 3, at, "text", string(c.Of))
			if c.Of == session.CorrectedSpeaker {
				b.put(sheetCorrections, 4, at, "text", c.Was)
			} else {
				b.put(sheetCorrections, 4, at, "instant", timer.Stamp{At: c.WasAt})
			}
			b.put(sheetCorrections, 5, at, "instant", c.At)
			b.put(sheetCorrections, 6, at, "text", c.Reason)
		}
	}
	b.filter(sheetCorrections, len(columns), at-1)
}
