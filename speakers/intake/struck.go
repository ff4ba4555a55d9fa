package intake

import "strings"

// struckOut is what somebody crossed out and left to be read.
var struckOut = pattern(`~~([^~]+)~~`)

// withoutStruck leaves out what was crossed out of a line where somebody is named beside it: who speaks instead. A line that is crossed out as a
// whole stays, since only people withdraw, and is reported.
func (l *liner) withoutStruck(s string, line int) string {
	if !strings.Contains(s, "~~") {
		return s
	}
	rest := strings.TrimSpace(struckOut.ReplaceAllString(s, " "))
	if rest == s {
		return s
	}
	if l.b.shows(open(rest).text) && !status.MatchString(rest) {
		l.b.remark(strings.Join(struckOut.FindAllString(s, 8), " "))
		return rest
	}
	l.struck = struckOut.FindString(s)
	l.b.problem(line, 0, Warning, WordKept, Args{Value: l.struck})
	return s
}
