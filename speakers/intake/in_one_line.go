package intake

import "strings"

// inlineNumber is a number that begins an entry in the midst of a line.
var inlineNumber = pattern(`(?:^|[\s,;.)）])(?:[(（]?([0-9]{1,3})[.)）]|#([0-9]{1,3})[.:)]?)\s+`)

// inOneLine puts each entry on a line of its own where several that are numbered stand in one: "1. Mexico 2. Estonia 3. Ireland". It returns the
// line on which each stood.
func inOneLine(text string) (string, []int, bool) {
	var out []string
	var at []int
	line, cut := 0, false
	for s := range lineSeq(text) {
		line++
		for _, part := range cutCounted(s) {
			out, at = append(out, part), append(at, line)
			cut = cut || part != s
		}
	}
	if !cut {
		return text, nil, false
	}
	return strings.Join(out, "\n"), at, true
}

// minInline is how many numbers that count on tell that a line holds several entries.
const minInline = 3

// cutCounted cuts a line before each number that goes on from the one before.
func cutCounted(s string) []string {
	if len(s) > maxRoster {
		return []string{s}
	}
	if parts := cutAdded(s); parts != nil {
		return parts
	}
	var places []int
	last := 0
	for _, m := range inlineNumber.compiled().FindAllStringSubmatchIndex(s, -1) {
		from, to := m[2], m[3]
		if from < 0 {
			from, to = m[4], m[5]
		}
		n := count(s[from:to])
		if len(places) > 0 && n != last+1 {
			continue
		}
		places, last = append(places, begins(s, m[0], from)), n
	}
	if len(places) < minInline {
		return []string{s}
	}
	var parts []string
	if head := strings.TrimSpace(s[:places[0]]); head != "" {
		parts = append(parts, head)
	}
	for i, from := range places {
		end := len(s)
		if i+1 < len(places) {
			end = places[i+1]
		}
		parts = append(parts, strings.TrimRight(s[from:end], " ,;"))
	}
	return parts
}

// begins returns where an entry begins whose number stands at a place: at its bracket or sign, behind what parts it from the one before.
func begins(s string, from, number int) int {
	for number > from && strings.ContainsRune("(#", rune(s[number-1])) {
		number--
	}
	return number
}
