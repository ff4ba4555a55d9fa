package intake

import (
	"html"
	"strings"
)

// maxPage is the size up to which a page's tags are looked for.
const maxPage = 8 << 20

// page is what tells a page from a text that has a sign < in it.
var page = pattern(`(?i)<(?:!doctype html|html|table|tbody|tr|ul|ol|li|p|div|(?:ss:)?workbook)[\s>]`)

func isPage(text string) bool {
	if len(text) > maxPage {
		return false
	}
	text = text[:min(len(text), sampleBytes)]
	return strings.Contains(text, "<") && page.MatchString(text)
}

// pageReader reads the text of a page: tables as tables, each item and paragraph as a line.
type pageReader struct {
	d     document
	line  int // of the tag that is being read
	begun int // the line on which the row or paragraph began

	columns, rows int // that the cell goes over
	spans         map[int]span
	unclosed      map[string]bool // elements whose end was looked for in vain
	cell          bool
	item          bool
}

// span is a cell that goes on downwards.
type span struct {
	text string
	left int
}

// readPage takes a page apart.
func readPage(text string) *document {
	p := &pageReader{line: 1, begun: 1, spans: map[int]span{}, unclosed: map[string]bool{}}
	for text != "" && !p.d.full() {
		open := strings.IndexByte(text, '<')
		if open < 0 {
			p.text(text)
			break
		}
		p.text(text[:open])
		end := tagEnd(text[open:])
		if end == 0 {
			p.text("<")
			text = text[open+1:]
			continue
		}
		tag := text[open : open+end]
		text = text[open+end:]
		if name := strings.ToLower(tagName(tag)); silent[name] {
			skip := 0
			if !p.unclosed[name] {
				skip = closingOf(text, name)
				p.unclosed[name] = skip == 0
			}
			p.line += strings.Count(tag, "\n") + strings.Count(text[:skip], "\n")
			text = text[skip:]
		} else {
			p.tag(name, tag)
			p.line += strings.Count(tag, "\n")
		}
	}
	p.endRow()
	p.endParagraph()
	return &p.d
}

// silent are elements whose text is not shown.
var silent = map[string]bool{"script": true, "style": true, "head": true, "template": true, "noscript": true}

// text takes what stands between tags: each run of space is one.
func (p *pageReader) text(s string) {
	if s == "" {
		return
	}
	if strings.TrimSpace(p.d.text.String()) == "" && strings.TrimSpace(s) != "" && !p.cell {
		p.begun = p.line + strings.Count(s[:len(s)-len(strings.TrimLeft(s, " \t\r\n"))], "\n")
	}
	p.line += strings.Count(s, "\n")
	if !p.cell && p.d.depth > 0 && strings.TrimSpace(s) == "" {
		return
	}
	space := s[0] == ' ' || s[0] == '\n' || s[0] == '\t' || s[0] == '\r'
	body := strings.Join(strings.FieldsFunc(html.UnescapeString(s), isBlankASCII), " ")
	if space {
		p.d.text.WriteByte(' ')
	}
	p.d.write(body)
	if last := s[len(s)-1]; body != "" && (last == ' ' || last == '\n' || last == '\t' || last == '\r') {
		p.d.text.WriteByte(' ')
	}
}

func isBlankASCII(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' }

func (p *pageReader) tag(name, tag string) {
	switch name {
	case "table":
		if p.d.depth == 0 {
			p.endParagraph()
		}
		p.d.depth++
	case "/table":
		if p.d.depth > 0 {
			if p.d.depth == 1 {
				p.endRow()
			}
			p.d.depth--
		}
	case "tr", "/tr", "row", "/row", "tbody", "/tbody", "thead", "/thead":
		if p.d.depth <= 1 {
			p.endRow()
			p.begun = p.line
		}
	case "td", "th", "cell":
		if p.d.depth <= 1 {
			p.beginCell(tag)
		}
	case "/td", "/th", "/cell":
		if p.d.depth <= 1 {
			p.endCell()
		}
	case "li", "dt":
		p.endParagraph()
		p.item = true
	case "br", "br/", "p", "/p", "div", "/div", "/li", "ul", "/ul", "ol", "/ol", "h1", "h2", "h3", "h4", "h5", "h6", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6", "dd", "/dt", "/dd", "hr", "section", "article", "caption", "/caption":
		p.endParagraph()
	}
}

// endParagraph ends a line of text, within a cell too. An item keeps a bullet.
func (p *pageReader) endParagraph() {
	if p.cell || p.d.depth > 0 {
		p.d.text.WriteByte('\n')
		return
	}
	s := p.d.taken()
	if s == "" {
		return
	}
	if p.item && !bullet.MatchString(s) && ordinalOf(s) == "" {
		s = "• " + s
	}
	p.item = false
	p.d.text.WriteString(s)
	p.d.endParagraph(p.begun)
}

func (p *pageReader) beginCell(tag string) {
	p.endCell()
	if p.d.depth == 0 {
		p.endParagraph()
	}
	p.d.taken()
	p.cell = true
	p.columns, p.rows = max(1, min(MaxColumns, tagNumber(tag, "colspan"))), max(1, min(maxAgain, tagNumber(tag, "rowspan")))
	p.fromAbove()
}

// fromAbove takes the cells that go on from the rows above, up to the next that does not.
func (p *pageReader) fromAbove() {
	for len(p.d.cells) < MaxColumns {
		at := len(p.d.cells)
		s, ok := p.spans[at]
		if !ok {
			return
		}
		p.d.cells = append(p.d.cells, s.text)
		if s.left--; s.left == 0 {
			delete(p.spans, at)
		} else {
			p.spans[at] = s
		}
	}
}

func (p *pageReader) endCell() {
	if !p.cell {
		return
	}
	at := len(p.d.cells)
	p.cell = false
	p.d.endCell(p.columns)
	if p.rows > 1 && at < len(p.d.cells) {
		p.spans[at] = span{p.d.cells[at], p.rows - 1}
	}
}

func (p *pageReader) endRow() {
	p.endCell()
	if len(p.d.cells) > 0 {
		p.fromAbove()
	}
	if p.d.depth > 0 {
		p.d.taken()
	}
	p.d.endRow(p.begun)
	p.cell = false
}
