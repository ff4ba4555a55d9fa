package intake

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// mend undoes what happened to a text on its way: entities of a page it was copied from, and letters that were read in a
// wrong encoding and saved so.
func (b *builder) mend(text string) string {
	if strings.Contains(text, "&") {
		text = html.UnescapeString(text)
	}
	return b.reread(text)
}

// reread repairs the lines whose letters are UTF-8 read as windows-1252: "TÃ¼rkiye" was "Türkiye".
func (b *builder) reread(text string) string {
	if strings.IndexByte(text, "Â"[0]) < 0 || !strings.ContainsAny(text, "ÂÃÄÅÆÇÈÉÊÐÑØÙÚâãäåæçèé") { // all begin with the same byte
		return text
	}
	var out strings.Builder
	number, at, kept := 0, 0, 0 // what stands before kept is in out
	for line := range strings.SplitAfterSeq(text, "\n") {
		number++
		mended, ok := misread(line)
		if !ok {
			mended, ok = wordwise(line)
		}
		if ok {
			b.problem(number, 0, Warning, TextRepaired, Args{Value: line, Taken: mended})
			if kept == 0 {
				out.Grow(len(text))
			}
			out.WriteString(text[kept:at])
			out.WriteString(mended)
			kept = at + len(line)
		}
		at += len(line)
	}
	if kept == 0 {
		return text
	}
	out.WriteString(text[kept:])
	return out.String()
}

// wordwise repairs the words of a line of which others are whole: lists are put together from several.
func wordwise(line string) (string, bool) {
	if strings.IndexByte(line, "Â"[0]) < 0 || !strings.ContainsAny(line, "ÂÃÄÅ") {
		return line, false
	}
	mended := false
	list := strings.SplitAfter(line, " ")
	for i, w := range list {
		if bare := strings.TrimRight(w, " \u00a0\r\n"); strings.HasSuffix(bare, "Â") && strings.ContainsFunc(bare, unicode.IsLower) { // a space that does not break
			list[i], mended = strings.TrimSuffix(bare, "Â")+w[len(bare):], true
			continue
		}
		if m, ok := misread(w); ok {
			list[i], mended = m, true
		}
	}
	return strings.Join(list, ""), mended
}

// misread returns what a line was before it was read in windows-1252, if it was UTF-8. That it is so by accident is
// next to impossible: every letter beyond ASCII has to stand in a sequence that UTF-8 allows.
func misread(line string) (string, bool) {
	if isASCII(line) {
		return "", false
	}
	raw := make([]byte, 0, len(line))
	for _, r := range line {
		c, ok := charmap.Windows1252.EncodeRune(r)
		switch {
		case ok:
		case r >= 0x80 && r < 0xa0:
			c = byte(r)
		default:
			return "", false
		}
		raw = append(raw, c)
	}
	return string(raw), utf8.Valid(raw)
}
