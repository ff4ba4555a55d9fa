package intake

import (
	"bytes"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

func isRTF(data []byte) bool { return bytes.HasPrefix(data, []byte(`{\rtf`)) }

// rtfGroup is what holds between two braces, and is as before behind them.
type rtfGroup struct {
	skip    bool // nothing in it is text of the document
	fonts   bool // it is the table of fonts
	table   bool // the paragraph is within a table
	page    int  // the code page of bytes
	instead int  // how many characters stand behind one in Unicode for programs that don't know it
}

// rtfReader reads the running text and the tables of an RTF.
type rtfReader struct {
	d       document
	line    int
	now     rtfGroup
	outer   []rtfGroup
	pages   map[int]int // the code page of each font
	font    int         // the one that is being declared
	bytes   []byte      // not yet decoded
	instead int         // characters still to leave out
	ansi    int
}

// maxRTFDepth bounds how deep groups are remembered.
const maxRTFDepth = 500

func (b *builder) readRTF(data []byte) {
	b.result.Detected.Format = RTF
	r := &rtfReader{now: rtfGroup{page: 1252, instead: 1}, ansi: 1252, pages: map[int]int{}}
	for len(data) > 0 && !r.d.full() {
		data = r.next(data)
	}
	r.endParagraph()
	b.readDocument(&r.d)
}

// next takes what comes next, and returns what follows.
func (r *rtfReader) next(data []byte) []byte {
	switch c := data[0]; c {
	case '{':
		r.flush()
		if len(r.outer) < maxRTFDepth {
			r.outer = append(r.outer, r.now)
		}
		return data[1:]
	case '}':
		r.flush()
		if last := len(r.outer) - 1; last >= 0 {
			r.now, r.outer = r.outer[last], r.outer[:last]
		}
		return data[1:]
	case '\\':
		return r.control(data[1:])
	case '\r', '\n':
		return data[1:]
	default:
		r.letter(c)
		return data[1:]
	}
}

// letter takes one byte of text.
func (r *rtfReader) letter(c byte) {
	switch {
	case r.instead > 0:
		r.instead--
	case !r.now.skip && !r.now.fonts:
		r.bytes = append(r.bytes, c)
	}
}

// control takes what stands behind a backslash: a sign, a byte in two digits, or a word with a number.
func (r *rtfReader) control(data []byte) []byte {
	if len(data) == 0 {
		return nil
	}
	if c := data[0]; c|0x20 < 'a' || c|0x20 > 'z' {
		return r.sign(c, data[1:])
	}
	end := 0
	for end < len(data) && end < 40 && data[end]|0x20 >= 'a' && data[end]|0x20 <= 'z' {
		end++
	}
	word := string(data[:end])
	data = data[end:]
	negative := len(data) > 1 && data[0] == '-' && data[1] >= '0' && data[1] <= '9'
	if negative {
		data = data[1:]
	}
	digits := 0
	for digits < len(data) && digits < 9 && data[digits] >= '0' && data[digits] <= '9' {
		digits++
	}
	n := count(string(data[:digits]))
	if negative {
		n = -n
	}
	has := digits > 0
	data = data[digits:]
	if len(data) > 0 && data[0] == ' ' {
		data = data[1:]
	}
	if word == "bin" && n > 0 {
		return data[min(n, len(data)):]
	}
	r.word(word, n, has)
	return data
}

func (r *rtfReader) sign(c byte, data []byte) []byte {
	switch c {
	case '\'':
		if len(data) < 2 {
			return nil
		}
		r.letter(unhex(data[0])<<4 | unhex(data[1]))
		return data[2:]
	case '\\', '{', '}':
		r.letter(c)
	case '~':
		r.write(" ")
	case '_':
		r.write("-")
	case '*':
		r.now.skip = true
	case '\r', '\n':
		r.word("par", 0, false)
	}
	return data
}

func unhex(c byte) byte {
	switch {
	case c >= '0' && c <= '9':
		return c - '0'
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10
	}
	return 0
}

// rtfSilent are groups of which nothing is text of the document.
var rtfSilent = map[string]bool{
	"colortbl": true, "stylesheet": true, "info": true, "pict": true, "header": true, "headerl": true, "headerr": true, "headerf": true,
	"footer": true, "footerl": true, "footerr": true, "footerf": true, "footnote": true, "annotation": true, "fldinst": true, "object": true, "xe": true, "tc": true,
	"listtable": true, "listoverridetable": true, "generator": true, "themedata": true, "datastore": true, "filetbl": true, "revtbl": true, "deleted": true,
}

var rtfSigns = map[string]string{
	"tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "line": "\n", "emspace": " ", "enspace": " ",
}

func (r *rtfReader) word(word string, n int, has bool) {
	if s, ok := rtfSigns[word]; ok {
		r.write(s)
		return
	}
	if rtfSilent[word] && !(has && n == 0) {
		r.now.skip = true
		return
	}
	switch word {
	case "par", "sect", "page":
		r.endParagraph()
	case "cell":
		r.flush()
		if !r.now.skip {
			r.d.endCell(1)
		}
	case "row":
		r.flush()
		r.line++
		r.d.endRow(r.line)
	case "intbl":
		r.now.table = true
	case "pard":
		r.now.table = false
	case "u":
		r.flush()
		if r.instead == 0 {
			r.unicode(n)
		}
		r.instead = r.now.instead
	case "uc":
		r.now.instead = max(0, min(8, n))
	default:
		r.charset(word, n)
	}
}

// charset takes what says how bytes are to be read.
func (r *rtfReader) charset(word string, n int) {
	switch word {
	case "ansicpg":
		r.ansi, r.now.page = n, n
	case "fonttbl":
		r.now.fonts = true
	case "f":
		if r.now.fonts {
			r.font = n
			return
		}
		r.flush()
		if r.now.page = r.ansi; r.pages[n] > 0 {
			r.now.page = r.pages[n]
		}
	case "fcharset":
		if page, ok := rtfCharsets[n]; ok && r.now.fonts && len(r.pages) < 4096 {
			r.pages[r.font] = page
		}
	case "plain":
		r.flush()
		r.now.page = r.ansi
	}
}

// unicode writes a character that is given by its number, in halves above 65535.
func (r *rtfReader) unicode(n int) {
	if n < 0 {
		n += 1 << 16
	}
	if n >= 0xd800 && n < 0xe000 {
		return // names need none of them
	}
	r.write(string(rune(n)))
}

func (r *rtfReader) write(s string) {
	r.flush()
	if r.instead > 0 {
		r.instead--
		return
	}
	if !r.now.skip && !r.now.fonts {
		r.d.write(s)
	}
}

// flush decodes the bytes so far.
func (r *rtfReader) flush() {
	if len(r.bytes) == 0 {
		return
	}
	if text, err := rtfPage(r.now.page).NewDecoder().Bytes(r.bytes); err == nil {
		r.d.write(string(text))
	}
	r.bytes = r.bytes[:0]
}

func (r *rtfReader) endParagraph() {
	r.flush()
	if r.now.skip {
		return
	}
	if r.now.table {
		r.d.text.WriteByte('\n')
		return
	}
	r.line++
	r.d.endParagraph(r.line)
}

// rtfCharsets are the code pages of fonts' character sets.
var rtfCharsets = map[int]int{128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250}

// rtfPage returns the encoding of a code page.
func rtfPage(page int) encoding.Encoding {
	switch page {
	case 932:
		return japanese.ShiftJIS
	case 936:
		return simplifiedchinese.GB18030
	case 949:
		return korean.EUCKR
	case 950:
		return traditionalchinese.Big5
	case 10000:
		return charmap.Macintosh
	}
	pages := map[int]encoding.Encoding{
		1250: charmap.Windows1250, 1251: charmap.Windows1251, 1253: charmap.Windows1253, 1254: charmap.Windows1254, 1255: charmap.Windows1255,
		1256: charmap.Windows1256, 1257: charmap.Windows1257, 1258: charmap.Windows1258, 437: charmap.CodePage437, 850: charmap.CodePage850, 866: charmap.CodePage866, 874: charmap.Windows874,
	}
	if e, ok := pages[page]; ok {
		return e
	}
	return charmap.Windows1252
}
