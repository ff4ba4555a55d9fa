package intake

import "strings"

// wideName is a Chinese name of two characters that was drawn out to the width of others: 张　军.
var wideName = pattern(`(^|[\s\x{3000}])(\p{Han})\x{3000}+(\p{Han})([\s\x{3000}]|$)`)

// wideRun is what keeps columns apart where lines are set in wide spaces.
var wideRun = pattern(`\x{3000}+`)

// withoutWide writes spaces for the wide ones of Chinese texts: as many as keep columns apart, none at the head of a paragraph.
func withoutWide(text string) string {
	if !strings.Contains(text, "\u3000") {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, s := range lines {
		if !strings.Contains(s, "\u3000") {
			continue
		}
		s = wideName.ReplaceAllString(strings.TrimLeft(s, "\u3000"), "$1$2$3$4")
		lines[i] = wideRun.ReplaceAllString(s, "   ")
	}
	return strings.Join(lines, "\n")
}
