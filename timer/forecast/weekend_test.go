package forecast

import (
	"testing"
	"time"

	"rostrum/timer/session"
)

// A meeting that rose on a Friday evening goes on on Monday morning: not at once, and not on Saturday.
func TestAMeetingThatRoseOnFridayGoesOnOnMonday(t *testing.T) {
	m := newMeeting(t, others(20))
	m.z = time.Date(2026, 11, 27, 15, 0, 0, 0, m.z.Location()) // a Friday
	m.do(session.CallToOrder{})
	for range 5 {
		m.speak(30*time.Second, 3*time.Minute)
	}
	m.e = 3*time.Hour + 5*time.Minute
	m.do(session.RiseMeeting{})
	for _, later := range []time.Duration{0, 7 * time.Hour, 15 * time.Hour, 39 * time.Hour, 55 * time.Hour} { // up to Monday, 1 a.m.
		m.e = 3*time.Hour + 5*time.Minute + later
		f := NewForecaster(Options{}).At(m.m.State(), m.now())
		for name, at := range map[string]time.Time{"the end": f.End.Mid, "the end in the hours": f.InHours.Mid, "the stop": f.Stop} {
			if at.Weekday() != time.Monday || at.Day() != 30 {
				t.Errorf("asked on %s: %s is %v", m.now().At.Format("Monday, 15:04"), name, at)
			}
		}
	}
}

// A meeting that is held on a Saturday goes on the same day.
func TestAMeetingHeldOnASaturdayGoesOnThen(t *testing.T) {
	m := newMeeting(t, others(20))
	m.z = time.Date(2026, 11, 28, 10, 0, 0, 0, m.z.Location())
	m.do(session.CallToOrder{})
	m.speak(30*time.Second, 3*time.Minute)
	m.e = 3 * time.Hour
	m.do(session.RiseMeeting{})
	if f := NewForecaster(Options{}).At(m.m.State(), m.now()); f.End.Mid.Weekday() != time.Saturday {
		t.Errorf("the end is %v", f.End.Mid)
	}
}

// A list too long for a Friday afternoon is through on Monday, and on no path in between.
func TestAPlanPassesOverAWeekend(t *testing.T) {
	p, err := MakePlan(others(60), PlanOptions{Start: time.Date(2026, 11, 27, 15, 0, 0, 0, time.UTC), Debates: 500})
	if err != nil {
		t.Fatal(err)
	}
	if at := p.InHours; at.Mid.Weekday() != time.Monday || at.Low.Weekday() == time.Saturday || at.Low.Weekday() == time.Sunday {
		t.Errorf("keeping the hours the list ends between %v and %v, likely %v", at.Low, at.High, at.Mid)
	}
}
