package forecast

import (
	"fmt"
	"testing"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// What a forecast costs after an act, when everything is learned anew, and each second between two acts, when only
// the statement being made is looked at.
func BenchmarkForecast(b *testing.B) {
	for _, n := range []int{60, 10000} {
		for _, share := range []float64{0, 0.5} {
			s, now := halfHeard(b, n, share)
			b.Run(fmt.Sprintf("after an act/%d entries, %.0f %% heard", n, 100*share), func(b *testing.B) {
				f := NewForecaster(Options{})
				for b.Loop() {
					f.seq-- // as if somebody had acted
					f.At(s, now)
				}
			})
			b.Run(fmt.Sprintf("each second/%d entries, %.0f %% heard", n, 100*share), func(b *testing.B) {
				f := NewForecaster(Options{})
				for b.Loop() {
					now.Elapsed += time.Millisecond
					f.At(s, now)
				}
			})
		}
	}
}

// halfHeard is the state of a debate of which a share was heard, with somebody speaking.
func halfHeard(b *testing.B, n int, share float64) (*session.State, timer.Stamp) {
	m := session.NewMeeting(nil)
	at := time.Duration(0)
	do := func(c session.Command) {
		if _, err := m.Do(c, timer.Stamp{At: ten.Add(at), Elapsed: at}); err != nil {
			b.Fatal(err)
		}
	}
	do(session.OpenSession{With: session.SessionOpened{Limits: session.DefaultLimits()}})
	do(session.LoadList{Speakers: others(n)})
	for i := range int(share * float64(n)) {
		at += 30 * time.Second
		do(session.GrantFloor{})
		at += time.Duration(120+37*i%120) * time.Second
		do(session.EndStatement{})
	}
	at += 30 * time.Second
	do(session.GrantFloor{})
	at += time.Minute
	return m.State().Clone(), timer.Stamp{At: ten.Add(at), Elapsed: at}
}
