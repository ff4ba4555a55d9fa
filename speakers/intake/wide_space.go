package intake

import "strings"

// wideName is a Chinese name of two characters that was drawn out to the width of others: 张　军.
var wideName = pattern(`(^|[\s\x{3000}])(\p{Han})\x{3000}+(\p{Han})([\s\x{3000}]|$)`)

// spacedOut is a run of characters with a space between each two, and between two names perhaps a wide one: 约 旦　哈 穆 德 先 生. Two alone may be words.
var spacedOut = pattern(`(?:^|[^\p{Han}·] ?|\x{3000})\p{Han}(?:(?: \p{Han})+\x{3000}+\p{Han}(?: [\p{Han}·])+|(?: [\p{Han}·]){3,})(?:$|[^\p{Han}])`)

// closedUp takes the spaces out of what is spaced out.
func closedUp(s string) string {
	if !strings.Contains(s, " ") || !mayBeHan(s) {
		return s
	}
	m := spacedOut.FindStringIndex(s)
	if m == nil {
		return s
	}
	run := s[m[0]:m[1]]
	lead, tail := len(run)-len(strings.TrimLeft(run, " ")), len(strings.TrimRight(run, " "))
	return s[:m[0]] + run[:lead] + strings.ReplaceAll(run[lead:tail], " ", "") + run[tail:] + s[m[1]:]
}

// wideRun is what keeps columns apart where lines are set in wide spaces.
var wideRun = pattern(`\x{3000}+`)

// withoutWide writes spaces for the wide ones of Chinese texts: as many as keep columns apart, none at the head of a paragraph.
func withoutWide(text string) string {
	if !mayBeHan(text) {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, s := range lines {
		if s = closedUp(s); !strings.Contains(s, "\u3000") {
			lines[i] = s
			continue
		}
		s = wideName.ReplaceAllString(strings.TrimLeft(s, "\u3000"), "$1$2$3$4")
		lines[i] = wideRun.ReplaceAllString(s, "   ")
	}
	return strings.Join(lines, "\n")
}
