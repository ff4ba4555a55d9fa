package text

import (
	"strconv"
	"time"

	"rostrum/timer"
)

// spent writes a duration of a report: whole seconds, rounded down, and a sign where it is negative.
func spent(d time.Duration) string {
	if d <= -time.Second {
		return "−" + timer.Spent(-d)
	}
	return timer.Spent(d)
}

// more writes a duration with its sign.
func more(d time.Duration) string {
	if d >= time.Second {
		return "+" + timer.Spent(d)
	}
	return spent(d)
}

// percent writes a part of 1 in whole hundredths: rounded down, so that 100% is said of all alone, and 0% up to 1.
func percent(part float64) string {
	hundredths := int(part*100 + 1e-9)
	if hundredths == 0 && part > 0 {
		hundredths = 1
	}
	return strconv.Itoa(hundredths) + "%"
}

func grouped(n int, separator string) string {
	s := strconv.Itoa(n)
	for at := len(s) - 3; at > 0 && n >= 10_000; at -= 3 {
		s = s[:at] + separator + s[at:]
	}
	return s
}

func clockTime(t time.Time) string { return t.Format("15:04:05") }

func minuteTime(t time.Time) string { return t.Format("15:04") }

func zone(t time.Time) string { return "UTC" + t.Format("-07:00") }
