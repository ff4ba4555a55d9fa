package paint

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"rostrum/ui/cells"
)

// layer lays the text of a row out in cells. Of sequences it knows those that change the style, and passes over others.
type layer struct {
	inks
	clusters
	method ansi.Method // by which the terminal measures
	line   []cell      // the row that was laid last
	sure   ansi.Method // by which the row at hand is measured
}

// manyNumbers is how many styles and signs are kept by number. A console needs some dozens.
const manyNumbers = 4096

// full says whether so many were seen that it is time to begin anew.
func (l *layer) full() bool {
	return max(len(l.pots), len(l.after), len(l.changes), len(l.many)) > manyNumbers
}

// lay returns the cells of a row. They are good until the next one.
func (l *layer) lay(text string) []cell {
	blanks(l.line)
	l.sure = cells.Method(l.method, text)
	with, last := ink(0), placed{}
	for x := 0; len(text) > 0; {
		size, width := l.measure(text)
		switch {
		case width > 0 && x+width > len(l.line):
			for ; x < len(l.line); x++ {
				l.line[x].ink = l.pots[with].under
			}
			return l.line
		case width > 0:
			last = placed{x, width, text[:size], with}
			l.put(last)
			x += width
		case changesStyle(text[:size]):
			with = l.read(with, text[:size])
		case text[0] >= 0xc0 && last.width > 0: // a mark behind a change of style
			last.content += text[:size]
			l.put(last)
		}
		text = text[size:]
	}
	return l.line
}

// changesStyle says whether a sequence is that, and no private one that ends alike.
func changesStyle(sequence string) bool {
	_, parameters, found := strings.Cut(sequence, "[")
	return found && sequence[0] == '\x1b' && strings.Trim(parameters, "0123456789;:") == "m"
}

// placed is what stands at a place of a row.
type placed struct {
	x, width int
	content  string
	ink      ink
}

// measure returns the bytes and the columns of what comes first: none of a sequence.
func (l *layer) measure(text string) (size, width int) {
	c := text[0]
	if c == '\x1b' || c < ' ' || c >= 0x7f && c < 0xc0 {
		_, _, n, _ := ansi.DecodeSequence(text, ansi.NormalState, nil)
		return n, 0
	}
	if c < utf8.RuneSelf && (len(text) == 1 || text[1] < 0xc0) {
		return 1, 1
	}
	r, n := utf8.DecodeRuneInString(text)
	if width := cells.Obvious(r); width > 0 && apart(text[n:]) {
		return n, width
	}
	cluster, width := ansi.FirstGraphemeCluster(text, l.sure)
	return len(cluster), width
}

// apart says whether what comes next surely joins nothing before it.
func apart(next string) bool {
	r, _ := utf8.DecodeRuneInString(next)
	return next == "" || r < utf8.RuneSelf || cells.Obvious(r) > 0
}

// put writes one sign.
func (l *layer) put(what placed) {
	c := cell{sign: l.signOf(what.content), ink: what.ink, width: uint16(what.width)}
	switch p := &l.pots[c.ink]; {
	case c.sign == ' ':
		c.ink = p.under
	case c.sign == '█' && p.block != none:
		c.sign, c.ink = ' ', p.block
	}
	l.line[what.x] = c
	for i := 1; i < what.width; i++ {
		l.line[what.x+i] = cell{}
	}
}
