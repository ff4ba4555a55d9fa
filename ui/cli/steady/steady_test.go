package steady

import (
	"testing"
	"time"
)

func TestTheClockOnlyGoesForward(t *testing.T) {
	c := New(time.Now)
	last := c.Read()
	for range 1000 {
		now := c.Read()
		if now < last {
			t.Fatalf("went back from %v to %v", last, now)
		}
		last = now
	}
}

func TestWithoutASystemClockTheProcessOwnIsRead(t *testing.T) {
	at := time.Date(2023, 9, 5, 10, 0, 0, 0, time.UTC)
	c := Clock{now: func() time.Time { return at }, began: at, own: true}
	at = at.Add(90 * time.Second)
	if got := c.Read(); got != 90*time.Second {
		t.Errorf("read %v, want 1m30s", got)
	}
	if got := c.Source().Name; got != "process" {
		t.Errorf("source %q, want process", got)
	}
}
