package intake

import "encoding/xml"

// wordReader reads the running text and the tables of a DOCX. What was deleted with changes tracked is not read; what
// was inserted is.
type wordReader struct {
	d       document
	line    int
	skipped int // depth of elements that are not read
	columns int // that the cell goes over
	merged  bool
	above   []string // the row before, for cells that go on downwards
	run     bool     // within a run's text
	item    bool     // the paragraph has a number or bullet of its own
}

func (b *builder) readWord(dec *xml.Decoder) error {
	w := &wordReader{}
	err := tokens(dec, func(t xml.Token) bool {
		switch t := t.(type) {
		case xml.StartElement:
			w.begin(t)
		case xml.EndElement:
			w.end(t.Name.Local)
		case xml.CharData:
			if w.run && w.skipped == 0 {
				return w.d.write(string(t))
			}
		}
		return !w.d.full()
	})
	w.d.endParagraph(w.line + 1)
	b.readDocument(&w.d)
	return err
}

// unread are elements of which nothing is text of the document: what was deleted, and a drawing's second version.
var unread = map[string]bool{"del": true, "moveFrom": true, "Fallback": true, "instrText": true, "footnoteReference": true, "sectPr": true}

func (w *wordReader) begin(e xml.StartElement) {
	name := e.Name.Local
	if w.skipped > 0 || unread[name] {
		w.skipped++
		return
	}
	switch name {
	case "t":
		w.run = true
	case "tab":
		if !w.inProperties(e) {
			w.d.text.WriteByte('\t')
		}
	case "br", "cr":
		w.d.text.WriteByte('\n')
	case "noBreakHyphen":
		w.d.text.WriteByte('-')
	case "tbl":
		w.d.depth++
	case "tc":
		w.columns, w.merged = 1, false
	case "gridSpan":
		w.columns = max(1, min(MaxColumns, count(attribute(e, "val"))))
	case "vMerge":
		w.merged = attribute(e, "val") != "restart"
	case "numPr":
		w.item = true
	}
}

// inProperties says whether a tab is a paragraph's tab stop and no character of it.
func (w *wordReader) inProperties(e xml.StartElement) bool {
	return attribute(e, "val") != "" || attribute(e, "pos") != ""
}

func (w *wordReader) end(name string) {
	if w.skipped > 0 {
		w.skipped--
		return
	}
	switch name {
	case "t":
		w.run = false
	case "p":
		w.endParagraph()
	case "tc":
		if w.d.depth == 1 {
			w.endCell()
		}
	case "tr":
		if w.d.depth == 1 {
			w.line++
			w.above = w.d.cells
			w.d.endRow(w.line)
		}
	case "tbl":
		w.d.depth--
	}
}

// endParagraph ends a paragraph. One with a number or a bullet that the program counts gets a bullet: it is an item.
func (w *wordReader) endParagraph() {
	if w.d.depth == 0 {
		w.line++
		if s := w.d.taken(); s != "" {
			if w.item {
				s = "• " + s
			}
			w.d.text.WriteString(s)
		}
	}
	w.d.endParagraph(w.line)
	w.item = false
}

// endCell ends a cell. One that goes on from the row above holds the same.
func (w *wordReader) endCell() {
	at := len(w.d.cells)
	w.d.endCell(w.columns)
	if w.merged && at < len(w.above) && w.d.cells[at] == "" {
		w.d.cells[at] = w.above[at]
	}
}
