package console

import (
	"testing"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// The program stood still or the machine slept in mid-speech, or its zone changed: the first message afterwards shows the right
// time, the statement is as long as it was, and no step of the clock is recorded.
func TestAfterAGapInMidSpeechTheTimeIsRightAtOnce(t *testing.T) {
	for _, c := range []struct {
		name string
		gap  time.Duration
		zone *time.Location // nil: as before
		day  string         // the time of day shown afterwards, by the hour
	}{
		{"the machine slept ten minutes", 10 * time.Minute, nil, "10:"},
		{"the program was stopped three hours", 3 * time.Hour, nil, "13:"},
		{"summer time ended", 10 * time.Minute, time.FixedZone("EST", -5*3600), "09:"},
		{"summer time began", 10 * time.Minute, time.FixedZone("ADT", -3*3600), "11:"},
		{"the zone became that of Beijing", 10 * time.Minute, time.FixedZone("CST", 8*3600), "22:"},
		{"asleep over midnight, and the zone changed", 15 * time.Hour, time.FixedZone("", 5*3600+1800), "10:"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t, "en", debate())
			second(b)
			b.wait(20 * time.Second)
			turn, _ := b.m.meeting.State().Floor()
			records := len(b.m.meeting.Records())
			before := turn.Clock.SpentAt(b.now.Elapsed)
			b.now = b.now.Add(c.gap)
			if c.zone != nil {
				b.now.At = b.now.At.In(c.zone)
			}
			b.wait(0) // the wake-up that was due
			b.shows("OVER +"+timer.Spent(before+c.gap-5*time.Minute), c.day)
			if n := len(b.m.meeting.Records()); n != records {
				t.Errorf("the gap left %d records, the last %s", n-records, b.last().Name())
			}
			b.wait(time.Second)
			b.press("enter")
			e, ok := b.last().(session.StatementEnded)
			done, _ := b.m.meeting.State().LastEnded()
			if want := before + c.gap + time.Second; !ok || e.Turn != turn.Turn || done.Clock.SpentAt(b.now.Elapsed).Truncate(time.Second) != want.Truncate(time.Second) {
				t.Errorf("the statement took %v, want %v", done.Clock.SpentAt(b.now.Elapsed), want)
			}
		})
	}
}
