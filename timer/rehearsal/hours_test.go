package rehearsal

import (
	"testing"
	"time"
)

// A debate that is not over on Friday evening goes on on Monday; one that is held on a Saturday keeps its hours there.
func TestHoursPassOverAWeekend(t *testing.T) {
	const form = "Mon 2 Jan 15:04"
	h, ny := CouncilHours(), time.FixedZone("", -5*3600)
	for _, c := range []struct {
		what       string
		at         time.Time
		stop, next string
	}{
		{"a Thursday evening", time.Date(2026, 11, 26, 19, 0, 0, 0, ny), "Fri 27 Nov 13:00", "Fri 27 Nov 15:00"},
		{"a Friday afternoon", time.Date(2026, 11, 27, 15, 20, 0, 0, ny), "Fri 27 Nov 18:00", "Mon 30 Nov 10:00"},
		{"a Friday night", time.Date(2026, 11, 27, 23, 0, 0, 0, ny), "Mon 30 Nov 13:00", "Mon 30 Nov 15:00"},
		{"a Saturday on which it is held", time.Date(2026, 11, 28, 10, 0, 0, 0, ny), "Sat 28 Nov 13:00", "Sat 28 Nov 15:00"},
		{"its afternoon", time.Date(2026, 11, 28, 15, 0, 0, 0, ny), "Sat 28 Nov 18:00", "Mon 30 Nov 10:00"},
		{"a Sunday", time.Date(2026, 11, 29, 16, 0, 0, 0, ny), "Sun 29 Nov 18:00", "Mon 30 Nov 10:00"},
	} {
		stop, next, ok := h.Stop(c.at)
		if got, then := stop.Format(form), next.Format(form); !ok || got != c.stop || then != c.next {
			t.Errorf("%s: stops %s and goes on %s; want %s and %s", c.what, got, then, c.stop, c.next)
		}
	}
	if friday := time.Date(2026, 11, 27, 18, 0, 0, 0, ny); !h.LastOfDay(friday) || h.LastOfDay(friday.Add(-5*time.Hour)) {
		t.Error("the evening is the last of a Friday, and noon is not")
	}
}
