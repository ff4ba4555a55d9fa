package cli

import (
	"testing"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/cli/steady"
)

// elsewhereBoot is the identity of a run of the machine that is not this one.
const elsewhereBoot = "00000000-0000-0000-0000-000000000000"

// left are the records of a session that was left an hour after it was opened, at a time of day and with a clock.
func left(at time.Time, clock *session.ClockSource) []session.Record {
	return []session.Record{
		{Seq: 1, Stamp: timer.Stamp{At: at.Add(-time.Hour)}, Event: session.SessionOpened{Format: 1, Kind: session.Live, Clock: clock}},
		{Seq: 2, Stamp: timer.Stamp{At: at, Elapsed: time.Hour}, Event: session.Noted{Text: "the last act"}},
	}
}

func TestElapsedTimeIsCarriedOnOverAGap(t *testing.T) {
	at := time.Date(2023, 9, 5, 11, 0, 0, 0, time.FixedZone("EDT", -4*3600))
	beijing := time.FixedZone("CST", 8*3600)
	this := steady.New(time.Now).Source()
	for _, c := range []struct {
		name  string
		now   time.Time
		clock *session.ClockSource
		want  time.Duration
	}{
		{"the machine was started anew, later than the session", at.Add(1000 * time.Hour), &session.ClockSource{Name: "boottime", Boot: elsewhereBoot}, 1001 * time.Hour},
		{"the machine was started anew", at.Add(10 * time.Minute), &session.ClockSource{Name: "boottime", Boot: elsewhereBoot}, 70 * time.Minute},
		{"a log without a clock", at.Add(10 * time.Minute), nil, 70 * time.Minute},
		{"a clock without an identity", at.Add(10 * time.Minute), &session.ClockSource{Name: "process"}, 70 * time.Minute},
		{"read in another zone", at.Add(10 * time.Minute).In(beijing), nil, 70 * time.Minute},
		{"over the end of summer time", at.Add(24 * time.Hour).In(time.FixedZone("EST", -5*3600)), nil, 25 * time.Hour},
		{"the time of day went back", at.Add(-3 * time.Hour), nil, time.Hour},
	} {
		t.Run(c.name, func(t *testing.T) {
			clock := newClock(Machine{Now: func() time.Time { return c.now }})
			clock.carryOn(left(at, c.clock))
			if got := clock.Stamp().Elapsed; got < c.want || got > c.want+5*time.Second {
				t.Errorf("elapsed %v, want %v", got, c.want)
			}
		})
	}
	t.Run("the same run of the machine, the time of day set meanwhile", func(t *testing.T) {
		if this.Boot == "" {
			t.Skip("this system gives its run no identity")
		}
		zero := wholeMilliseconds(steady.New(time.Now).Read() - 90*time.Minute) // the session was opened 90 minutes ago on that clock
		clock := newClock(Machine{Now: func() time.Time { return at.Add(-48 * time.Hour) }})
		clock.carryOn(left(at, &session.ClockSource{Name: this.Name, Boot: this.Boot, ZeroMS: zero.Milliseconds()}))
		if got := clock.Stamp().Elapsed; got < 90*time.Minute || got > 90*time.Minute+5*time.Second {
			t.Errorf("elapsed %v, want 1h30m", got)
		}
	})
	t.Run("the same run of the machine, but a clock that begins elsewhere", func(t *testing.T) {
		if this.Boot == "" {
			t.Skip("this system gives its run no identity")
		}
		zero := wholeMilliseconds(steady.New(time.Now).Read() + 24*time.Hour)
		clock := newClock(Machine{Now: func() time.Time { return at.Add(10 * time.Minute) }})
		clock.carryOn(left(at, &session.ClockSource{Name: this.Name, Boot: this.Boot, ZeroMS: zero.Milliseconds()}))
		if got := clock.Stamp().Elapsed; got < 70*time.Minute || got > 70*time.Minute+5*time.Second {
			t.Errorf("elapsed %v, want 1h10m", got)
		}
	})
	t.Run("the latest run's clock counts", func(t *testing.T) {
		if this.Boot == "" {
			t.Skip("this system gives its run no identity")
		}
		zero := wholeMilliseconds(steady.New(time.Now).Read() - 2*time.Hour)
		records := append(left(at, &session.ClockSource{Name: this.Name, Boot: elsewhereBoot}), session.Record{
			Seq: 3, Stamp: timer.Stamp{At: at.Add(time.Hour), Elapsed: 2 * time.Hour},
			Event: session.SessionResumed{Clock: &session.ClockSource{Name: this.Name, Boot: this.Boot, ZeroMS: zero.Milliseconds()}},
		})
		clock := newClock(Machine{Now: func() time.Time { return at }})
		clock.carryOn(records)
		if got := clock.Stamp().Elapsed; got < 2*time.Hour || got > 2*time.Hour+5*time.Second {
			t.Errorf("elapsed %v, want 2h", got)
		}
	})
}

// The time of day is set while the session runs: elapsed time does not notice.
func TestSettingTheTimeOfDayMovesNoElapsedTime(t *testing.T) {
	if steady.New(time.Now).Source().Name == "process" {
		t.Skip("this system has no clock but the time of day's own")
	}
	now := time.Date(2023, 9, 5, 10, 0, 0, 0, time.UTC)
	clock := newClock(Machine{Now: func() time.Time { return now }})
	for _, set := range []time.Duration{time.Hour, -2 * time.Hour, 365 * 24 * time.Hour} {
		before := clock.Stamp()
		now = now.Add(set)
		after := clock.Stamp()
		if d := after.Elapsed - before.Elapsed; d < 0 || d > 5*time.Second {
			t.Errorf("set by %v: elapsed time moved by %v", set, d)
		}
		if got := after.Cut().At.Sub(before.Cut().At); (got - set).Abs() > timer.Precision {
			t.Errorf("set by %v: the time of day moved by %v", set, got)
		}
	}
}
