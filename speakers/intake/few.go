package intake

import (
	"strconv"
	"strings"
	"time"

	"rostrum/speakers"
)

// Bare numbers in other people's columns: up to manyMinutes they are minutes there, and in such a column up to an hour.
const (
	manyMinutes = 20
	anHour      = 60
)

// secondHeading is a heading that says itself that its numbers are seconds.
var secondHeading = pattern(`(?i)\bsec(?:s|onds?|ondes?)?\b|\bsegundos?\b|\bsekunden?\b|\(s\)|\ss$|секунд|сек\b|秒|ثوان|ثانية`)

func isInSeconds(heading string) bool { return secondHeading.MatchString(spacedWords(heading)) }

// fewMinutes says whether small bare numbers of the limit's column are minutes. Below the contract's own heading "limit" a number is
// seconds. Elsewhere people write minutes, unless the heading says seconds or most numbers are too large for minutes.
func (t *table) fewMinutes() bool {
	at := (&header{columns: t.columns}).find(FieldLimit)
	if at < 0 || isOwnLimit(t.columns[at].Heading) || isInSeconds(t.columns[at].Heading) {
		return false
	}
	few, many := 0, 0
	for _, r := range t.rows {
		if at >= len(r.cells) {
			continue
		}
		switch n, ok := numberAlone(r.cells[at]); {
		case ok && n <= manyMinutes, isMinutes(r.cells[at]):
			few++
		case ok:
			many++
		}
	}
	return few > 0 && few >= many
}

func isOwnLimit(heading string) bool {
	return strings.EqualFold(strings.TrimSpace(heading), string(FieldLimit))
}

// isMinutes says whether a cell is a limit of minutes that says so: 3 min, 3:00, 5'.
func isMinutes(cell string) bool {
	if _, bare := numberAlone(cell); bare {
		return false
	}
	l := parseLimit(cell, false)
	return l.value >= time.Minute && l.value != speakers.LimitNone && l.value <= anHour*time.Minute
}

// numberAlone reads a number without a unit, with a point or a comma in it. A spreadsheet's fraction of a day is none.
func numberAlone(s string) (float64, bool) {
	s = strings.Replace(strings.TrimSpace(westernDigits(s)), ",", ".", 1)
	n, err := strconv.ParseFloat(s, 64)
	return n, err == nil && n >= 0.25
}

// fewIn says whether a value of a column with few minutes is a number of minutes: 180 is seconds there too.
func fewIn(v string) bool {
	n, ok := numberAlone(v)
	return ok && n < anHour
}
