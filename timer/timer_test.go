package timer

import (
	"errors"
	"slices"
	"testing"
	"time"
)

func threeMinutes(began time.Duration) Countdown {
	return Countdown{Clock: Start(began), Limit: 3 * time.Minute, Warning: 30 * time.Second, Grace: 30 * time.Second}
}

func TestReading(t *testing.T) {
	for name, row := range map[string]struct {
		spent time.Duration
		shown string
		over  bool
	}{
		"at the beginning":                     {0, "3:00", false},
		"a millisecond later":                  {time.Millisecond, "3:00", false},
		"a second later":                       {time.Second, "2:59", false},
		"just over a minute left":              {119*time.Second + 999*time.Millisecond, "1:01", false},
		"at the limit itself":                  {3 * time.Minute, "0:00", false},
		"a millisecond past the limit":         {3*time.Minute + time.Millisecond, "0:00", true},
		"just before a second past the limit":  {3*time.Minute + 999*time.Millisecond, "0:00", true},
		"a second past the limit":              {3*time.Minute + time.Second, "0:01", true},
		"the speaker of 2018, twenty-one long": {21 * time.Minute, "18:00", true},
		"an hour past the limit":               {63 * time.Minute, "1:00:00", true},
	} {
		t.Run(name, func(t *testing.T) {
			c := threeMinutes(7 * time.Second)
			r := c.ReadingAt(7*time.Second + row.spent)
			if r.String() != row.shown || r.Over != row.over {
				t.Errorf("shown %s, over %v; want %s, %v", r, r.Over, row.shown, row.over)
			}
		})
	}
}

// Whoever wakes exactly when NextChange says sees each second once, in order, and never late.
func TestNextChangeWakesWhenTheShownSecondChanges(t *testing.T) {
	for _, limit := range []time.Duration{NoLimit, 3 * time.Second} {
		c := Countdown{Clock: Start(0), Limit: limit}
		e, last := 1234567*time.Nanosecond, Reading{Seconds: -1}
		for range 8 {
			if r := c.ReadingAt(e); r == last {
				t.Fatalf("limit %v: woken at %v, and %v is shown still", limit, e, r)
			} else {
				last = r
			}
			wait, ok := c.NextChange(e)
			if !ok || wait <= 0 || wait > time.Second {
				t.Fatalf("limit %v: at %v wait %v, %v", limit, e, wait, ok)
			}
			if early := c.ReadingAt(e + wait - 1); early != last {
				t.Fatalf("limit %v: %v is shown before the wake-up at %v", limit, early, e+wait)
			}
			e += wait
		}
	}
	if _, ok := (Countdown{Clock: Start(0).Hold(5)}).NextChange(9); ok {
		t.Error("a held clock changes")
	}
}

func TestSignalsAreGivenWhenCrossed(t *testing.T) {
	c := threeMinutes(0)
	for name, row := range map[string]struct {
		before, now time.Duration
		want        []Signal
	}{
		"nothing is crossed":               {0, 149 * time.Second, nil},
		"exactly at the warning":           {149 * time.Second, 150 * time.Second, []Signal{SignalWarning}},
		"just after the warning was given": {150 * time.Second, 151 * time.Second, nil},
		"the same instant twice":           {180 * time.Second, 180 * time.Second, nil},
		"woken late over two of them":      {100 * time.Second, 200 * time.Second, []Signal{SignalWarning, SignalLimit}},
		"asleep over all of them":          {0, time.Hour, []Signal{SignalWarning, SignalLimit, SignalGrace}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.SignalsBetween(row.before, row.now); !slices.Equal(got, row.want) {
				t.Errorf("given %v, want %v", got, row.want)
			}
		})
	}
	c.Warning = 3 * time.Minute
	if got := c.SignalsBetween(0, time.Second); got != nil {
		t.Errorf("a warning as long as the limit was given: %v", got)
	}
	if got := (Countdown{Clock: Start(0)}).SignalsBetween(0, time.Hour); got != nil {
		t.Errorf("without a limit %v was given", got)
	}
}

func TestStages(t *testing.T) {
	c := threeMinutes(0)
	for spent, want := range map[time.Duration]Stage{
		0: Within, 149 * time.Second: Within, 150 * time.Second: LastPart, 180 * time.Second: LastPart,
		180*time.Second + 1: Over, 209 * time.Second: Over, 210 * time.Second: PastGrace,
	} {
		if got := c.StageAt(spent); got != want {
			t.Errorf("after %v stage %d, want %d", spent, got, want)
		}
	}
}

func TestClockLeavesHoldsOut(t *testing.T) {
	c := Start(10 * time.Second).Hold(40 * time.Second)
	if got := c.SpentAt(time.Hour); got != 30*time.Second {
		t.Errorf("held: spent %v, want 30s", got)
	}
	c = c.Hold(50 * time.Second).Release(100 * time.Second).Release(110 * time.Second)
	if got := c.SpentAt(120 * time.Second); got != 50*time.Second {
		t.Errorf("released: spent %v, want 50s", got)
	}
	if got := c.HeldAt(120 * time.Second); got != 60*time.Second {
		t.Errorf("held for %v, want 1m", got)
	}
	c = c.ShiftStart(-5 * time.Second).Stop(130 * time.Second)
	if got := c.ShiftStop(-10 * time.Second).SpentAt(time.Hour); got != 55*time.Second {
		t.Errorf("corrected: spent %v, want 55s", got)
	}
	if got := Start(time.Minute).SpentAt(time.Second); got != 0 {
		t.Errorf("before it began: spent %v, want 0", got)
	}
}

func TestParseDuration(t *testing.T) {
	for in, want := range map[string]time.Duration{
		"3m": 3 * time.Minute, "3:00": 3 * time.Minute, "180s": 3 * time.Minute, "180": 3 * time.Minute,
		" 2m30s ": 150 * time.Second, "1:30:00": 90 * time.Minute, "90:00": 90 * time.Minute, "24h": MaxLimit, "0:01": time.Second,
		"3M": 3 * time.Minute, "1h 30m": 90 * time.Minute,
	} {
		if got, err := ParseDuration(in); err != nil || got != want {
			t.Errorf("%q is %v, %v; want %v", in, got, err, want)
		}
	}
	for in, want := range map[string]error{
		"0": ErrRange, "-3m": ErrRange, "0:00": ErrRange, "25h": ErrRange, "86401": ErrRange, "-1": ErrRange, "500us": ErrRange, "1ns": ErrRange,
		"": ErrForm, "three": ErrForm, "3:5": ErrForm, "3:60": ErrForm, "1:2:3:4": ErrForm, "3:": ErrForm, "m": ErrForm, "99999999999999": ErrForm,
	} {
		if _, err := ParseDuration(in); !errors.Is(err, want) {
			t.Errorf("%q gives %v, want %v", in, err, want)
		}
	}
}

func FuzzParseDuration(f *testing.F) {
	for _, s := range []string{"3m", "3:00", "180", "1:30:00", "-1", "9223372036854775807h"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d, err := ParseDuration(s); err == nil && (d <= 0 || d > MaxLimit) {
			t.Errorf("%q gives %v", s, d)
		}
	})
}

func TestCutGivesWhatIsWritten(t *testing.T) {
	s := Stamp{At: time.Now(), Elapsed: 1234567 * time.Nanosecond}.Cut()
	if s.Elapsed != time.Millisecond || s.At.Nanosecond()%1e6 != 0 {
		t.Errorf("cut to %v, %v", s.At, s.Elapsed)
	}
}

func TestTenths(t *testing.T) {
	for d, want := range map[time.Duration]string{
		5 * time.Second: "5", 982 * time.Millisecond: "1", 1170 * time.Millisecond: "1.2", 900 * time.Millisecond: "0.9", 3 * time.Millisecond: "0.1",
		0: "0", -time.Second: "0", 59960 * time.Millisecond: "1:00", 90*time.Second + 500*time.Millisecond: "1:31", time.Hour: "1:00:00",
	} {
		if got := Tenths(d); got != want {
			t.Errorf("%v is %s, want %s", d, got, want)
		}
	}
}
