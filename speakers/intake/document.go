package intake

import "strings"

// document gathers the paragraphs and tables of a document that was written for the eye: a page, a word processor's
// file. A paragraph is a row with one cell.
type document struct {
	rows  []row
	cells []string // of the table's row that is open
	text  strings.Builder
	depth int // of tables: what stands in a table within a cell is text of the cell
	bytes int
	count int // cells in all rows
}

// Bounds of a document. They are those of running text, and of a table of as many rows.
const (
	maxDocumentRows  = 100_000
	maxDocumentBytes = 16 << 20
	maxDocumentCells = 1_000_000
)

// write adds to the paragraph or cell. It says false when a document grows beyond its bounds.
func (d *document) write(s string) bool {
	d.text.WriteString(s)
	d.bytes += len(s)
	return d.bytes <= maxDocumentBytes
}

// endParagraph ends a paragraph. Within a cell it is the end of a line.
func (d *document) endParagraph(line int) {
	if d.depth > 0 {
		d.text.WriteByte('\n')
		return
	}
	d.rows = append(d.rows, row{line: line, cells: []string{d.taken()}})
}

// endCell ends a cell that goes over so many columns.
func (d *document) endCell(columns int) {
	d.cells = append(d.cells, d.taken())
	for ; columns > 1 && len(d.cells) < MaxColumns; columns-- {
		d.cells = append(d.cells, "")
	}
}

// endRow ends a row of a table.
func (d *document) endRow(line int) {
	if d.count += len(d.cells); len(d.cells) > 0 {
		d.rows = append(d.rows, row{line: line, cells: d.cells})
	}
	d.cells = nil
}

// taken returns the text so far and begins anew.
func (d *document) taken() string {
	s := strings.Trim(strings.ReplaceAll(d.text.String(), "\u00a0", " "), " \t\r\n")
	d.text.Reset()
	return s
}

// full says whether a document is beyond its bounds. It is refused then: half a list is none.
func (d *document) full() bool {
	return len(d.rows) >= maxDocumentRows || d.count >= maxDocumentCells || d.bytes > maxDocumentBytes
}

// isTable says whether the list is in tables and not in paragraphs: a letterhead may be a table too.
func (d *document) isTable() bool {
	tabled, paragraphs := 0, 0
	for _, r := range d.rows {
		switch filled := filledCells(r.cells); {
		case filled > 1:
			tabled++
		case filled == 1 && len(r.cells) == 1 && len(r.cells[0]) < 200:
			paragraphs++
		}
	}
	return tabled > 1 && tabled*2 >= paragraphs
}

// readDocument reads the list in a document: in its tables, else in its paragraphs as lines of text. Lines are counted by
// paragraphs and rows where the document has no lines of its own.
func (b *builder) readDocument(d *document) {
	if d.full() {
		b.refusal = &Refusal{Reason: TooMany, Limit: maxDocumentRows}
		return
	}
	b.french = french(d.sample())
	if d.isTable() {
		t := newTable(b)
		for _, r := range d.rows {
			if !blank(r.cells) && !t.add(r) {
				break
			}
		}
		t.end()
		return
	}
	var text strings.Builder
	line := 1
	for _, r := range d.rows {
		for ; line < r.line; line++ {
			text.WriteByte('\n')
		}
		text.WriteString(newlines.Replace(strings.Join(r.cells, "\t")))
		text.WriteByte('\n')
		line++
	}
	format := b.result.Detected.Format
	b.readPlain(text.String())
	b.result.Detected.Format = format
}

var newlines = strings.NewReplacer("\r", " ", "\n", " ", "\u2028", " ", "\v", " ", "\f", " ")

// sample returns what the document begins with.
func (d *document) sample() string {
	var s strings.Builder
	for _, r := range d.rows {
		if s.Len() > sampleBytes {
			break
		}
		s.WriteString(strings.Join(r.cells, " "))
		s.WriteByte('\n')
	}
	return s.String()
}
