package intake

import (
	"bytes"
	"strings"
	"unicode"
)

// magics are the first bytes of files that are no list, however they are named.
var magics = []struct{ begin, kind string }{
	{"%PDF", "PDF"},
	{"\xd0\xcf\x11\xe0", "XLS/DOC"},
	{"\x89PNG", "PNG"},
	{"\xff\xd8\xff", "JPEG"},
	{"GIF8", "GIF"},
	{"II*\x00", "TIFF"},
	{"MM\x00*", "TIFF"},
	{"\x1f\x8b", "gzip"},
	{"7z\xbc\xaf", "7z"},
	{"Rar!", "RAR"},
	{"\x7fELF", "ELF"},
	{"SQLite format 3", "SQLite"},
	{`{"seq":`, "session log"},
}

// otherKind names what a file is, if it is something that cannot be a list; "" otherwise.
func otherKind(data []byte) string {
	for _, m := range magics {
		if bytes.HasPrefix(data, []byte(m.begin)) {
			return m.kind
		}
	}
	return ""
}

// looksBinary says whether a decoded text holds so many control characters that it was no text: one in twelve, where
// escape sequences planted in names come to far fewer.
func looksBinary(text string) bool {
	sample := text[:min(len(text), sampleBytes)]
	controls, all := 0, 0
	for _, r := range sample {
		all++
		if unicode.IsControl(r) && (r < '\t' || r > '\r') {
			controls++
		}
	}
	return controls > 16 && controls > all/12
}

// shape is the form of a text, found out from its first lines.
type shape struct {
	format Format
	comma  byte // of a table; 0 for lines
}

func (s shape) delimiter() string {
	if s.format == Table {
		return string(s.comma)
	}
	return ""
}

// sampleBytes is how much of a text its form is found out from.
const sampleBytes = 64 << 10

// shapeOf finds out the form of a text: the delimiter that gives a heading, else the one that most lines share.
func shapeOf(text string) shape {
	sample := text[:min(len(text), sampleBytes)]
	best, known := byte(0), 0
	for _, comma := range []byte("\t;|,") {
		if n := headingsWith(sample, comma); n > known {
			best, known = comma, n
		}
	}
	if known > 0 {
		return shape{Table, best}
	}
	for _, comma := range []byte("\t;|,") {
		if shared(sample, comma) {
			return shape{Table, comma}
		}
	}
	return shape{Lines, 0}
}

// headingsWith returns how many headings are understood when the text is split at comma, or 0 where there is no
// row of headings.
func headingsWith(sample string, comma byte) int {
	_, rest, line := leadingRemarks(sample, comma)
	known, seen := 0, 0
	for r := range delimited(rest, comma, line) {
		if seen++; seen > headerWithin {
			break
		}
		if len(r.cells) == 1 && !(seen == 1 && strings.EqualFold(strings.TrimSpace(r.cells[0]), "name")) {
			continue
		}
		if h := readHeader(r.cells); isHeader(h, r.cells) {
			known = max(known, h.known)
		}
	}
	return known
}

// numberTab is a number or a time of day with a tab behind it.
var numberTab = pattern(`^(?:[(\[]?[0-9٠-٩۰-۹０-９]{1,4}[.)\]、．:º°-]*|` + timeOfDay + `)[ \x{a0}]*\t\s*`)

// shared says whether most lines have the delimiter, used as one: a comma in running text has a space behind it.
func shared(sample string, comma byte) bool {
	_, rest, _ := leadingRemarks(sample, comma)
	lines, with, spaced, used := 0, 0, 0, 0
	for line := range strings.Lines(rest) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		lines++
		if comma == '\t' { // a tab behind the number or the time makes no table
			line = numberTab.ReplaceAllString(line, "")
		}
		if comma == ';' || comma == ',' { // what only ends the lines parts nothing
			line = strings.TrimRight(line, string(comma)+" ")
		}
		if n := strings.Count(line, string(comma)); n > 0 {
			with++
			used += n
			spaced += strings.Count(line, string(comma)+" ")
		}
	}
	if comma == ',' && spaced*5 > used && !strings.Contains(rest, `",`) {
		return false
	}
	if lines == 1 && !strings.Contains(rest, `"`) && (comma == ',' || comma == ';') { // "Norway,France,Chad"
		return false
	}
	return with > 0 && with*10 >= lines*7
}

// otherSigns part cells as a comma does elsewhere: the Arabic semicolon and comma, the wide signs of Chinese, and what LaTeX has.
var otherSigns = []struct{ sign, with string }{{"؛", ";"}, {"；", ";"}, {"｜", "|"}, {"，", ","}, {"،", ","}, {" & ", "\t"}}

// respelt writes a text whose cells are parted by such a sign with the one that is read, if that makes a heading that is
// understood or parts nearly all lines.
func respelt(text string) string {
	sample := text[:min(len(text), sampleBytes)]
	for _, s := range otherSigns {
		if n := strings.Count(sample, s.sign); n < 2 || strings.Contains(sample, s.with) {
			continue
		}
		with := strings.ReplaceAll(sample, s.sign, s.with)
		if headingsWith(with, s.with[0]) > 1 || s.sign == " & " && strings.Contains(sample, `\\`) && shared(with, '\t') {
			if text = strings.ReplaceAll(text, s.sign, s.with); s.sign == " & " {
				text = rowEnd.ReplaceAllString(text, "")
			}
			return text
		}
	}
	return text
}

var rowEnd = pattern(`(?m)\s*\\\\(?:\s*\\hline)?\s*$|^\s*\\(?:hline|toprule|midrule|bottomrule|begin|end)\b.*$`)
