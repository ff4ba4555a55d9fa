package intake

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// readMarkup reads XML: a spreadsheet or text that a program wrote so, or elements each of which is an entry. It says false for what is
// none or has no entries.
func (b *builder) readMarkup(text string) bool {
	head := strings.TrimSpace(text[:min(len(text), 400)])
	switch {
	case !strings.HasPrefix(head, "<") || len(text) > maxPage || hypertext.MatchString(text[:min(len(text), sampleBytes)]):
		return false
	case strings.Contains(text[:min(len(text), sampleBytes)], "<office:document"):
		b.result.Detected.Format = ODF
		_ = b.readOpenDocument(looseXML(text))
		return true
	}
	m := &markup{dec: looseXML(text)}
	if m.read(); len(m.records) > maxRecords {
		b.refusal = &Refusal{Reason: TooMany, Limit: maxRecords}
		return true
	}
	rows := m.table()
	if len(rows) < 2 {
		return false
	}
	b.result.Detected.Format = XML
	t := newTable(b)
	for _, r := range rows {
		if !t.add(r) {
			break
		}
	}
	t.end()
	return true
}

// hypertext is what tells a page from other XML.
var hypertext = pattern(`(?i)<(?:!doctype html|html|table|ul|ol|(?:ss:)?workbook)[\s>]`)

func looseXML(text string) *xml.Decoder {
	dec := xml.NewDecoder(strings.NewReader(text))
	dec.Strict = false
	dec.AutoClose = xml.HTMLAutoClose
	dec.Entity = xml.HTMLEntity
	dec.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	return dec
}

// markup gathers the elements of an XML that have others in them which are headings.
type markup struct {
	dec     *xml.Decoder
	open    []*element
	records []*element
}

// element is an element that is open, with what its children and attributes say.
type element struct {
	name  string
	line  int
	texts map[string]string
	text  strings.Builder
}

// Bounds of the elements: how deep they lie, and how many are entries.
const (
	maxElements = 64
	maxRecords  = 50_000
)

// read takes all elements. Damage ends it; the records before count, and the one in which it is, as far as it goes.
func (m *markup) read() {
	defer func() {
		for len(m.open) > 0 {
			m.end()
		}
	}()
	for len(m.records) <= maxRecords {
		t, err := m.dec.Token()
		if errors.Is(err, io.EOF) || err != nil {
			return
		}
		switch t := t.(type) {
		case xml.StartElement:
			if len(m.open) >= maxElements {
				return
			}
			m.begin(t)
		case xml.CharData:
			if n := len(m.open); n > 0 && m.open[n-1].text.Len() < maxQuotedBytes {
				m.open[n-1].text.Write(t)
			}
		case xml.EndElement:
			m.end()
		}
	}
}

func (m *markup) begin(t xml.StartElement) {
	line, _ := m.dec.InputPos()
	e := &element{name: t.Name.Local, line: line, texts: map[string]string{}}
	for _, a := range t.Attr {
		e.texts[a.Name.Local] = a.Value
	}
	m.open = append(m.open, e)
}

// end ends an element: its text is a value of the one around it, or it is a record.
func (m *markup) end() {
	last := len(m.open) - 1
	if last < 0 {
		return
	}
	e := m.open[last]
	m.open = m.open[:last]
	if m.isRecord(e) {
		m.records = append(m.records, e)
		return
	}
	if last == 0 {
		return
	}
	around := m.open[last-1]
	if text := strings.TrimSpace(e.text.String()); text != "" && len(around.texts) < MaxColumns {
		if before := around.texts[e.name]; before != "" {
			text = before + "; " + text
		}
		around.texts[e.name] = text
	}
	for key, value := range e.texts { // <state><name>…</name></state> says what <state> would
		if h, ok := readHeading(e.name); ok && around.texts[e.name] == "" && (fold(key) == "name" || fold(key) == "value" || h.field == FieldName && fold(key) == "nom") {
			around.texts[e.name] = value
		} else if around.texts[key] == "" && len(around.texts) < MaxColumns {
			around.texts[key] = value
		}
	}
}

// isRecord says whether an element is an entry: two of its values have known headings, one of which can name somebody.
func (m *markup) isRecord(e *element) bool {
	keys := make([]string, 0, len(e.texts))
	for key := range e.texts {
		keys = append(keys, key)
	}
	h := readHeader(keys)
	h.byStems()
	known := 0
	for _, c := range h.columns {
		if c.Field != FieldUnknown {
			known++
		}
	}
	_, part := readHeading(e.name)
	return known > 1 && h.names() && (!part || len(m.open) < 2 || !m.names(e.name))
}

// names says whether an element is part of an entry rather than one: <speaker> within <entry>.
func (m *markup) names(name string) bool {
	h, _ := readHeading(name)
	return h.field != FieldName && h.field != FieldPerson
}

// table makes a table of the records: the heading, and a row for each.
func (m *markup) table() []row {
	at := map[string]int{}
	var heading []string
	for _, r := range m.records {
		for _, key := range sortedKeys(r.texts) {
			if _, ok := at[key]; !ok && len(heading) < MaxColumns {
				at[key] = len(heading)
				heading = append(heading, key)
			}
		}
	}
	if len(m.records) == 0 {
		return nil
	}
	rows := []row{{line: m.records[0].line, cells: heading}}
	for _, r := range m.records {
		cells := make([]string, len(heading))
		for key, value := range r.texts {
			if i, ok := at[key]; ok {
				cells[i] = value
			}
		}
		rows = append(rows, row{line: r.line, cells: cells})
	}
	return rows
}
