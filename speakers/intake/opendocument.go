package intake

import (
	"encoding/xml"
	"strconv"
	"strings"
	"time"
)

// openReader reads content.xml of an OpenDocument: a spreadsheet's sheets, or a text's paragraphs and tables.
type openReader struct {
	d       document
	sheets  []sheet // of a spreadsheet
	inSheet bool    // the document is a spreadsheet
	line    int
	skipped int  // depth of elements that are not read
	item    bool // within an item of a list

	stored  []string // the row's cells as they are stored
	value   string   // the cell's
	columns int      // that the cell is repeated or goes over
	again   int      // how often the row is repeated
	filled  int      // cells that hold something, in all rows
}

// sheet is one sheet of a spreadsheet.
type sheet struct {
	name string
	rows []row
}

func (b *builder) readOpenDocument(dec *xml.Decoder) error {
	o := &openReader{}
	err := tokens(dec, func(t xml.Token) bool {
		switch t := t.(type) {
		case xml.StartElement:
			o.begin(t)
		case xml.EndElement:
			o.end(t.Name.Local)
		case xml.CharData:
			if o.skipped == 0 && o.inText() {
				return o.d.write(string(t))
			}
		}
		return !o.d.full() && o.filled < maxCells
	})
	if o.filled >= maxCells {
		b.refusal = &Refusal{Reason: ArchiveUnsafe, Limit: maxPart}
	} else if !o.inSheet {
		b.readDocument(&o.d)
	} else if rows, ok := b.chooseOpenSheet(o.sheets); ok {
		t := newTable(b)
		for _, r := range rows {
			if !t.add(r) {
				break
			}
		}
		t.end()
	}
	return err
}

// inText says whether letters are text: between elements of a spreadsheet or a table there is only space.
func (o *openReader) inText() bool { return o.columns > 0 || o.d.depth == 0 }

// openUnread are elements of which nothing is text of the document.
var openUnread = map[string]bool{
	"annotation": true, "tracked-changes": true, "note": true, "automatic-styles": true, "font-face-decls": true, "scripts": true,
	"content-validations": true, "named-expressions": true, "database-ranges": true, "shapes": true,
}

func (o *openReader) begin(e xml.StartElement) {
	name := e.Name.Local
	if o.skipped > 0 || openUnread[name] {
		o.skipped++
		return
	}
	switch name {
	case "spreadsheet":
		o.inSheet = true
	case "table":
		if o.d.depth++; o.inSheet && o.d.depth == 1 {
			o.sheets = append(o.sheets, sheet{name: attribute(e, "name")})
			o.line = 0
		}
	case "table-row":
		o.again = max(1, count(attribute(e, "number-rows-repeated")))
	case "table-cell", "covered-table-cell":
		if o.d.depth == 1 {
			o.columns = max(1, count(attribute(e, "number-columns-repeated")))
			o.value = storedTime(attribute(e, "time-value"))
		}
	case "s":
		o.d.text.WriteString(strings.Repeat(" ", max(1, min(80, count(attribute(e, "c"))))))
	case "tab":
		o.d.text.WriteByte('\t')
	case "line-break":
		o.d.text.WriteByte('\n')
	case "list-item":
		o.item = true
	}
}

func (o *openReader) end(name string) {
	if o.skipped > 0 {
		o.skipped--
		return
	}
	switch name {
	case "p", "h":
		o.endParagraph()
	case "table-cell", "covered-table-cell":
		if o.d.depth == 1 {
			o.endCell()
		}
	case "table-row":
		if o.d.depth == 1 {
			o.endRow()
		}
	case "table":
		o.d.depth--
	case "list-item":
		o.item = false
	}
}

func (o *openReader) endParagraph() {
	if o.d.depth == 0 {
		o.line++
		if s := o.d.taken(); s != "" {
			if o.item {
				s = "• " + s
			}
			o.d.text.WriteString(s)
		}
	}
	o.d.endParagraph(o.line)
}

// endCell ends a cell, which stands for as many as it is repeated. What stands beyond the last column is left.
func (o *openReader) endCell() {
	s := o.d.taken()
	if s == "" && o.columns > MaxColumns {
		o.columns = 1 // the rest of an empty row
	}
	for ; o.columns > 0 && len(o.d.cells) < MaxColumns; o.columns-- {
		o.d.cells = append(o.d.cells, s)
		o.stored = append(o.stored, o.value)
		if s != "" {
			o.filled++
		}
	}
	o.columns = 0
}

// maxAgain bounds how often a row that is filled is repeated.
const maxAgain = 1000

func (o *openReader) endRow() {
	defer func() { o.d.cells, o.stored = nil, nil }()
	if !o.inSheet {
		o.line++
		o.d.endRow(o.line)
		return
	}
	if blank(o.d.cells) {
		o.line += o.again
		return
	}
	for range min(o.again, maxAgain) {
		o.line++
		last := &o.sheets[len(o.sheets)-1]
		last.rows = append(last.rows, row{line: o.line, cells: o.d.cells, stored: o.stored})
		o.filled += len(o.d.cells)
	}
}

// storedTime returns a duration as spreadsheets store it in general, as a fraction of a day: PT00H03M00S.
func storedTime(s string) string {
	d, err := time.ParseDuration(strings.ToLower(strings.TrimPrefix(s, "PT")))
	if err != nil || !strings.HasPrefix(s, "PT") {
		return ""
	}
	return strconv.FormatFloat(float64(d)/float64(day), 'g', -1, 64)
}

// chooseOpenSheet returns the rows of the sheet asked for, else of the first with a heading that is understood, else of the first
// that holds something.
func (b *builder) chooseOpenSheet(sheets []sheet) ([]row, bool) {
	chosen := -1
	for i, s := range sheets {
		b.result.Detected.Sheets = append(b.result.Detected.Sheets, s.name)
		if want := b.opt.Sheet; want != "" {
			if chosen < 0 && (strings.EqualFold(s.name, want) || strconv.Itoa(i+1) == want) {
				chosen = i
			}
		}
	}
	if b.opt.Sheet != "" && chosen < 0 {
		b.refusal = &Refusal{Reason: NoSuchSheet, Kind: b.opt.Sheet, Sheets: b.result.Detected.Sheets}
		return nil, false
	}
	if chosen < 0 {
		chosen = firstWithHeading(sheets)
		b.reportUnreadOpen(sheets, chosen)
	}
	if chosen < 0 {
		return nil, false
	}
	b.result.Detected.Sheet = sheets[chosen].name
	return sheets[chosen].rows, true
}

// reportUnreadOpen reports the sheets behind the chosen one that have a heading as it has.
func (b *builder) reportUnreadOpen(sheets []sheet, chosen int) {
	if chosen < 0 {
		return
	}
	heading := headingOf(sheets[chosen].rows)
	for _, s := range sheets[chosen+1:] {
		b.reportAlike(s.name, headingOf(s.rows), heading)
	}
}

// headingOf returns the heading among the first rows.
func headingOf(rows []row) header {
	for _, r := range rows[:min(len(rows), headerWithin)] {
		if h := readHeader(r.cells); isHeader(h, r.cells) && len(r.cells) > 1 {
			return h
		}
	}
	return header{}
}

// firstWithHeading returns the first sheet with a heading that is understood, else the first that holds something, or -1.
func firstWithHeading(sheets []sheet) int {
	filled := -1
	for i, s := range sheets[:min(len(sheets), maxSheets)] {
		if headingOf(s.rows).known > 0 {
			return i
		}
		if filled < 0 && len(s.rows) > 0 {
			filled = i
		}
	}
	return filled
}
