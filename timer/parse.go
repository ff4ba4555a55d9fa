package timer

import (
	"errors"
	"strconv"
	"strings"
	"time"
)

// MaxLimit is the longest limit that is taken for meant: a day.
const MaxLimit = 24 * time.Hour

// Errors of ParseDuration.
var (
	ErrForm  = errors.New("not a duration")
	ErrRange = errors.New("not more than 0 and at most 24 h")
)

// ParseDuration reads a limit as people write it: 3m, 3:00, 1:30:00, 180s, 180 (seconds), 2m30s. It returns
// ErrForm for another form, and ErrRange for less than Precision, a negative value or more than MaxLimit.
func ParseDuration(s string) (time.Duration, error) {
	d, err := parse(strings.TrimSpace(s))
	d = d.Truncate(Precision)
	switch {
	case err != nil:
		return 0, ErrForm
	case d <= 0 || d > MaxLimit:
		return 0, ErrRange
	}
	return d, nil
}

func parse(s string) (time.Duration, error) {
	if strings.Contains(s, ":") {
		return parseClock(s)
	}
	if n, err := strconv.ParseInt(s, 10, 32); err == nil {
		return time.Duration(n) * time.Second, nil
	}
	return time.ParseDuration(strings.ToLower(strings.ReplaceAll(s, " ", "")))
}

// parseClock reads m:ss and h:mm:ss; minutes may exceed 59 only where they come first.
func parseClock(s string) (time.Duration, error) {
	parts := strings.Split(s, ":")
	if len(parts) > 3 {
		return 0, ErrForm
	}
	var total time.Duration
	for i, p := range parts {
		n, err := strconv.ParseUint(p, 10, 16)
		if err != nil || i > 0 && (len(p) != 2 || n > 59) {
			return 0, ErrForm
		}
		total = total*60 + time.Duration(n)*time.Second
	}
	return total, nil
}
