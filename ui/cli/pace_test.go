package cli

import (
	"testing"
	"time"
)

func TestPaceChangesWithoutAJump(t *testing.T) {
	now := 5 * time.Second
	p := newPace(func() time.Duration { return now }, time.Date(2023, 9, 5, 9, 55, 0, 0, time.UTC), 60)
	now += 2 * time.Second
	if e := p.Stamp().Elapsed; e != 2*time.Minute {
		t.Fatalf("after 2 s at 60: %v, want 2m", e)
	}
	p.SetSpeed(1)
	if e := p.Stamp().Elapsed; e != 2*time.Minute {
		t.Fatalf("the change of speed made it %v, want 2m", e)
	}
	now += time.Second
	s := p.Stamp()
	if s.Elapsed != 2*time.Minute+time.Second || s.At.Format("15:04:05") != "09:57:01" {
		t.Fatalf("a second later at 1: %v, %v", s.Elapsed, s.At)
	}
	p.SetSpeed(10000)
	if p.Speed() != 600 {
		t.Errorf("speed %d, want 600 at the most", p.Speed())
	}
}
