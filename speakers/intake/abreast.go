package intake

import "strings"

// abreastNext begins another entry on a line on which two or more numbered entries stand abreast: "1. Albania      4. Ecuador".
var abreastNext = pattern(`(?:[ \x{a0}]{3,}|[ ]*\t[\s]*|\s*\|\s*)([0-9]{1,3}[.)]\s+\S)`)

// unfolded puts the entries of a list that is set in columns below each other, if nearly all lines begin with a number and at least
// half have another abreast. It returns the line on which each stood.
func unfolded(text string) (string, []int, bool) {
	var columns [][]string
	var places [][]int
	line, filled, wide := 0, 0, 0
	for s := range lineSeq(text) {
		line++
		if strings.TrimSpace(s) == "" {
			continue
		}
		filled++
		parts := cutAbreast(s)
		if len(parts) > 1 && place(parts[0]) > 0 {
			wide++
		} else if place(s) == 0 && wide > 0 {
			return text, nil, false
		}
		for i, p := range parts {
			if i == len(columns) {
				columns, places = append(columns, nil), append(places, nil)
			}
			columns[i] = append(columns[i], strings.TrimSpace(p))
			places[i] = append(places[i], line)
		}
	}
	if wide < 2 || wide*2 < filled || !countOn(columns) {
		return text, nil, false
	}
	var out []string
	var at []int
	for i := range columns {
		out = append(out, columns[i]...)
		at = append(at, places[i]...)
	}
	return strings.Join(out, "\n"), at, true
}

// cutAbreast cuts a line before each number that begins an entry.
func cutAbreast(s string) []string {
	var parts []string
	for {
		m := abreastNext.FindStringSubmatchIndex(s)
		if m == nil || m[0] == 0 {
			return append(parts, s)
		}
		parts = append(parts, s[:m[0]])
		s = s[m[2]:]
	}
}

// countOn says whether the numbers go on from the foot of one column to the head of the next.
func countOn(columns [][]string) bool {
	last := 0
	for _, c := range columns {
		for _, s := range c {
			n := place(s)
			if n == 0 && last == 0 {
				continue // titles above
			}
			if n != last+1 && last != 0 {
				return false
			}
			last = n
		}
	}
	return len(columns) > 1
}
