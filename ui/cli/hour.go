package cli

import "time"

// instant reads a time as people type it: RFC 3339, or a time of day, which is that of the day given in its zone.
func instant(value string, day time.Time) (time.Time, error) {
	if at, err := time.Parse(time.RFC3339, value); err == nil {
		return at, nil
	}
	at, err := time.Parse("15:04", value)
	if err != nil {
		return at, err
	}
	y, m, d := day.Date()
	return time.Date(y, m, d, at.Hour(), at.Minute(), 0, 0, day.Location()), nil
}
