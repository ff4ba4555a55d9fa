package cli

import (
	"testing"
	"time"

	"rostrum/ui/text"
)

func TestStopsBecomeHours(t *testing.T) {
	english, _ := text.For("en")
	noon := time.Date(2023, 9, 5, 11, 30, 0, 0, time.UTC)
	there := Machine{Now: func() time.Time { return noon }}
	for name, c := range map[string]struct {
		given []string
		next  string // stop after 11:30
		open  string // when the meeting goes on after it
	}{
		"the Council's":         {[]string{"13:00", "18:00"}, "13:00", "15:00"},
		"one that is over":      {[]string{"11:00", "17:30"}, "17:30", "10:00"},
		"in any order":          {[]string{"18:00", " 12:15"}, "12:15", "14:15"},
		"early in the morning":  {[]string{"9:30", "12:00"}, "12:00", "08:30"},
		"close to one another":  {[]string{"12:00", "13:00"}, "12:00", "12:00"},
		"an instant elsewhere":  {[]string{"2023-09-05T08:45:00-04:00"}, "12:45", "10:00"},
		"one only, in the noon": {[]string{"12:45"}, "12:45", "10:00"},
	} {
		t.Run(name, func(t *testing.T) {
			a := &app{Machine: there, text: english, flags: flags{stops: c.given}}
			hours, err := a.hours()
			if err != nil {
				t.Fatal(err)
			}
			stop, open, ok := hours.Stop(noon)
			if !ok || stop.Format("15:04") != c.next || open.Format("15:04") != c.open {
				t.Errorf("next stop %v, on at %v; want %s and %s", stop, open, c.next, c.open)
			}
		})
	}
}

func TestStopsThatAreNone(t *testing.T) {
	there := Machine{Now: time.Now}
	english, _ := text.For("en")
	for _, bad := range []string{"25:00", "noon", "", "13:00;18:00"} {
		a := &app{Machine: there, text: english, flags: flags{stops: []string{bad}}}
		if _, err := a.hours(); err == nil {
			t.Errorf("%q was taken", bad)
		}
	}
	a := &app{Machine: there, text: english, flags: flags{stops: []string{"none"}}}
	if hours, err := a.hours(); err != nil || hours == nil || len(hours) != 0 {
		t.Errorf("none is %v, %v; want empty hours", hours, err)
	}
	if hours, _ := (&app{Machine: there, text: english}).hours(); hours != nil {
		t.Errorf("without --stop: %v, want nil", hours)
	}
}
