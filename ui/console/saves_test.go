package console

import (
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
)

// A frame waits until its act is written, not until it is safe, and for a disk that does not answer no longer than for a
// head start.
func TestAFrameWaitsForItsActToBeWrittenButForNoDisk(t *testing.T) {
	for _, c := range []struct {
		name    string
		written time.Duration // after which the disk has taken the act; 0: it never does; below: after which it fails
		want    time.Duration
	}{
		{"written at once", time.Microsecond, time.Microsecond},
		{"a slow disk", 2 * time.Millisecond, 2 * time.Millisecond},
		{"a disk that does not answer", 0, headStart},
		{"a disk that fails before it has written", -time.Millisecond, time.Millisecond},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				written, safe := make(chan struct{}, 1), make(chan struct{})
				began := time.Now()
				effect := atOnce(func() tea.Msg {
					time.Sleep(max(c.written, -c.written))
					if c.written < 0 {
						return recordsSaved{upTo: 7}
					}
					if c.written > 0 {
						written <- struct{}{}
					}
					<-safe
					return recordsSaved{upTo: 7}
				}, written)
				if took := time.Since(began); took != c.want {
					t.Errorf("the frame is drawn after %v, want %v", took, c.want)
				}
				close(safe)
				if msg := effect(); msg != (recordsSaved{upTo: 7}) {
					t.Errorf("the effect brings %v", msg)
				}
			})
		})
	}
}

// What was told of an earlier batch says nothing of this one.
func TestAnEarlierBatchIsNotTakenForThisOne(t *testing.T) {
	told := make(chan struct{}, 1)
	told <- struct{}{}
	drain(told)
	if len(told) != 0 {
		t.Error("something is left")
	}
	drain(told) // nothing is there, and nothing waits
}
