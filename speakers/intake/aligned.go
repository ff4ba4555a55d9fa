package intake

import (
	"strings"
)

var gap = pattern(`([^\s|])[ \x{a0}]{2,}(\S)`)

// wideGap is what keeps columns apart in Chinese text.
var wideGap = pattern(`[ \x{a0}]*\x{3000}[ \x{a0}\x{3000}]*`)

// aligned turns a table whose columns are kept apart by runs of spaces into one with tabs, if its heading is then
// understood.
func aligned(text string) (string, bool) {
	if with, ok := placed(text); ok {
		return with, true
	}
	sample := text[:min(len(text), sampleBytes)]
	if wideGaps := wideGap.ReplaceAllString(sample, "\t"); strings.Contains(sample, "\u3000") && headingsWith(wideGaps, '\t') > 2 {
		return wideGap.ReplaceAllString(text, "\t"), true
	}
	if headingsWith(gap.ReplaceAllString(sample, "$1\t$2"), '\t') < 2 {
		return text, false
	}
	return gap.ReplaceAllString(text, "$1\t$2"), true
}

var ruled = pattern(`(?m)^[ \t>]*[|+][-=+:| \t]*\r?$`)

// unframed takes the frame off a table drawn with bars, as Markdown has it: the outer bars and the ruled lines. Every line stays
// where it was.
func unframed(text string) string {
	text = ruled.ReplaceAllString(text, "")
	var b strings.Builder
	b.Grow(len(text))
	for line := range strings.SplitAfterSeq(text, "\n") {
		body := strings.TrimRight(line, "\r\n")
		end := line[len(body):]
		body = strings.TrimSpace(body)
		if strings.HasPrefix(body, "|") && strings.HasSuffix(body, "|") && len(body) > 1 {
			body = body[1 : len(body)-1]
		}
		b.WriteString(marksEnd.Replace(body))
		b.WriteString(end)
	}
	return b.String()
}

// unquoted takes the marks of an e-mail's quoting off, if most lines have them.
func unquoted(text string) string {
	lines, quoted := 0, 0
	for line := range lineSeq(text[:min(len(text), sampleBytes)]) {
		if line = strings.TrimSpace(line); line != "" {
			lines++
			if line[0] == '>' {
				quoted++
			}
		}
	}
	if quoted*2 <= lines {
		return text
	}
	return quotingEach.ReplaceAllString(text, "")
}

var quotingEach = pattern(`(?m)^(?:[ \t]*>[ ]?)+`)
