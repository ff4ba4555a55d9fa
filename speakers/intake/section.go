package intake

import (
	"regexp"
	"strings"

	"rostrum/speakers"
)

var sectionNumber = regexp.MustCompile(`^\s*(?:#+\s*|\*+\s*|[IVX]{1,4}[.)]\s+|[A-F][.)]\s+|[一二三四五六七八九十]{1,3}、\s*|（[一二三四五六七八九十]）\s*)`)

var sectionCount = regexp.MustCompile(`\s*[(（\[]\s*\d+[^()（）]*[)）\]]\s*$`)

// sectionOf says whether a line is a heading over entries of one category, such as "Members of the Council:" or
// "安理会成员（15）".
func sectionOf(s string) (speakers.Category, bool) {
	if len(s) > 160 {
		return speakers.Unknown, false
	}
	s = sectionNumber.ReplaceAllString(s, "")
	s = sectionCount.ReplaceAllString(strings.Trim(s, " *_:：.-–—=\t"), "")
	c, rest, ok := parseCategory(strings.Trim(s, " *_:："))
	if !ok || rest != "" && !strings.ContainsAny(rest, "0123456789") {
		return speakers.Unknown, false
	}
	return c, true
}
