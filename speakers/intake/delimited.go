package intake

import (
	"iter"
	"strings"
)

// row is one row of a table. Its cells are only good until the next row is asked for.
type row struct {
	line     int
	cells    []string
	stored   []string // of a spreadsheet: the cells as they are stored, not as they are shown
	unclosed int      // the cell, counted from 1, with a quotation mark that is never closed; 0: none
}

// Bounds of a cell in quotation marks. Beyond them the mark is taken for a stray one: one slip of the pen must
// not swallow the rest of the list.
const (
	maxQuotedBytes = 8 << 10
	maxQuotedLines = 12
)

// scanner splits text into rows, as RFC 4180 has them and as people write them.
type scanner struct {
	text  string
	comma byte
	line  int // of the next byte
	cells []string
}

// delimited yields the rows of a text with something in them. Line is the number of its first line.
func delimited(text string, comma byte, line int) iter.Seq[row] {
	return func(yield func(row) bool) {
		s := scanner{text: text, comma: comma, line: line}
		for s.text != "" {
			r := s.next()
			if !blank(r.cells) && !yield(r) {
				return
			}
		}
	}
}

func blank(cells []string) bool {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

// next reads one row and what ends it.
func (s *scanner) next() row {
	r := row{line: s.line}
	s.cells = s.cells[:0]
	for more := true; more; {
		var cell string
		var closed bool
		if cell, more, closed = s.cell(r.unclosed > 0); !closed {
			r.unclosed = len(s.cells) + 1
		}
		s.cells = append(s.cells, cell)
		if more && len(s.cells) == MaxColumns-1 {
			s.cells = append(s.cells, s.restOfLine())
			break
		}
	}
	r.cells = s.cells
	return r
}

// cell reads one cell, whether another follows in the row, and whether its quotation marks were closed. Once a
// row has a mark that is not, its other marks are letters like any other.
func (s *scanner) cell(literal bool) (cell string, more, closed bool) {
	closed = true
	if s.text != "" && s.comma != ' ' && !literal && startsQuoted(s.text) {
		if cell, more, ok := s.quoted(); ok {
			return cell, more, true
		}
		closed = false
	}
	end := 0
	for end < len(s.text) && s.text[end] != s.comma && s.text[end] != '\n' && s.text[end] != '\r' {
		end++
	}
	cell = s.text[:end]
	if literal || !closed {
		cell = strings.Trim(cell, `"`)
	}
	return cell, s.step(end), closed
}

// restOfLine reads what is left of a line as one cell.
func (s *scanner) restOfLine() string {
	end := strings.IndexAny(s.text, "\r\n")
	if end < 0 {
		end = len(s.text)
	}
	cell := s.text[:end]
	s.step(end)
	return cell
}

func startsQuoted(s string) bool {
	i := 0
	for i < len(s) && s[i] == ' ' {
		i++
	}
	return i < len(s) && s[i] == '"'
}

// step goes past a cell's end and what ended it, and says whether the row goes on.
func (s *scanner) step(end int) (more bool) {
	if end == len(s.text) {
		s.text = ""
		return false
	}
	c := s.text[end]
	s.text = s.text[end+1:]
	if c == '\n' || c == '\r' {
		if c == '\r' && s.text != "" && s.text[0] == '\n' {
			s.text = s.text[1:]
		}
		s.line++
		return false
	}
	return true
}

// quoted reads a cell between quotation marks. A mark inside that neither is doubled nor ends the cell stays.
func (s *scanner) quoted() (cell string, more, ok bool) {
	start := strings.IndexByte(s.text, '"') + 1
	lines, stray := 0, false
	for i := start; i < len(s.text) && i < start+maxQuotedBytes && lines <= maxQuotedLines; i++ {
		switch s.text[i] {
		case '\n':
			lines++
		case '"':
			if i+1 < len(s.text) && s.text[i+1] == '"' {
				stray = true
				i++
				continue
			}
			end := i + 1
			for end < len(s.text) && s.text[end] == ' ' {
				end++
			}
			if end < len(s.text) && s.text[end] != s.comma && s.text[end] != '\n' && s.text[end] != '\r' {
				continue
			}
			cell = s.text[start:i]
			if stray {
				cell = strings.ReplaceAll(cell, `""`, `"`)
			}
			s.line += lines
			return cell, s.step(end), true
		}
	}
	return "", false, false
}

// leadingRemarks takes the comment lines, which begin with #, off the head of a table. A line whose # is a whole
// cell is the heading of a column of numbers. It returns the rest and the number of its first line.
func leadingRemarks(text string, comma byte) (remarks []string, rest string, line int) {
	rest, line = text, 1
	for rest != "" {
		head, tail, _ := strings.Cut(rest, "\n")
		head = strings.TrimSpace(head)
		switch {
		case head == "":
		case head[0] == '#' && !(len(head) > 1 && head[1] == comma):
			remarks = append(remarks, strings.TrimSpace(strings.TrimLeft(head, "#")))
		default:
			return remarks, rest, line
		}
		rest = tail
		line++
	}
	return remarks, rest, line
}
