package intake

import "strings"

// struckOut is what somebody crossed out and left to be read.
var struckOut = pattern(`~~([^~]+)~~`)

// withoutStruck leaves out what was crossed out of a line where somebody is named beside it: who speaks instead. A line that is crossed out as a
// whole stays, since only people withdraw, and what was crossed out is returned beside it.
func (l *liner) withoutStruck(s string) (left, struck string) {
	if !strings.Contains(s, "~~") {
		return s, ""
	}
	rest := strings.TrimSpace(struckOut.ReplaceAllString(s, " "))
	if rest == s {
		return s, ""
	}
	if l.b.shows(open(rest).text) && !status.MatchString(rest) {
		l.b.remark(strings.Join(struckOut.FindAllString(s, 8), " "))
		return rest, ""
	}
	struck = struckOut.FindString(s)
	if strings.Trim(open(rest).text, " -–—*•·") != "" { // what is said beside it: ~~Iceland~~ withdrawn
		s = strings.Replace(s, struck, struck+" – ", 1)
	}
	return s, struck
}
