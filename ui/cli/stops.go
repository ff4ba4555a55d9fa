package cli

import (
	"slices"
	"strings"
	"time"

	"rostrum/timer/rehearsal"
)

// The sittings around hard stops that were given: the first begins at ten, each further one so long after the stop
// before it, as the Council's do.
const (
	firstSitting = 10 * time.Hour
	recess       = 2 * time.Hour
)

// hours reads --stop: nil without it, empty for none. The stops are the same every day: of an instant its time of day
// counts, where the meeting is.
func (a *app) hours() (rehearsal.Hours, error) {
	if len(a.flags.stops) == 0 {
		return nil, nil
	}
	stops := make([]time.Duration, 0, len(a.flags.stops))
	for _, value := range a.flags.stops {
		value = strings.TrimSpace(value)
		if value == "none" && len(a.flags.stops) == 1 {
			return rehearsal.Hours{}, nil
		}
		at, err := instant(value, a.Now())
		if err != nil {
			return nil, &fault{what: a.text.Plan.BadStop(value), hint: a.text.Outlook.StopForms}
		}
		at = at.In(a.Now().Location())
		stops = append(stops, time.Duration(at.Hour())*time.Hour+time.Duration(at.Minute())*time.Minute)
	}
	slices.Sort(stops)
	return sittingsUpTo(slices.Compact(stops)), nil
}

// sittingsUpTo returns the sittings that end at these times of the day.
func sittingsUpTo(stops []time.Duration) rehearsal.Hours {
	hours := make(rehearsal.Hours, 0, len(stops))
	from := firstSitting
	for _, stop := range stops {
		if from >= stop {
			from = max(stop-time.Hour, 0)
			if n := len(hours); n > 0 {
				from = hours[n-1].To
			}
		}
		hours = append(hours, rehearsal.Sitting{From: from, To: stop})
		from = stop + recess
	}
	return hours
}
