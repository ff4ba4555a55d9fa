package intake

import "strings"

var clockCell = pattern(`(?i)^\d{1,2}[:.h]\d{2}(?:\s*(?:[ap]\.?m\.?|[-–—].*))?$`)

func isClock(s string) bool { return clockCell.MatchString(strings.TrimSpace(s)) }

// timesOfDay tells a column of the times at which speakers begin from one of limits: they rise from row to row.
func (t *table) timesOfDay(rows []row) {
	for i := range t.columns {
		if t.columns[i].Field != FieldLimit {
			continue
		}
		seen, last, rising := 0, -1, true
		for _, r := range rows {
			if i >= len(r.cells) || strings.TrimSpace(r.cells[i]) == "" {
				continue
			}
			at, ok := minuteOfDay(r.cells[i])
			if !ok && !isLimit(r.cells[i]) { // a heading that stands in the first column
				continue
			}
			rising = rising && ok && (at > last || last >= noon && at < noon) // 12:55, 1:00
			seen, last = seen+1, at
		}
		if rising && seen > 2 {
			t.columns[i].Field = FieldNote
		}
	}
}

// noon in minutes of the day.
const noon = 12 * 60

func minuteOfDay(s string) (int, bool) {
	s = strings.TrimSpace(s)
	if !isClock(s) {
		return 0, false
	}
	digits := strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	minutes := count(digits[0])*60 + count(digits[1])
	if strings.Contains(strings.ToLower(s), "p") && minutes < noon {
		minutes += noon
	}
	return minutes, true
}
