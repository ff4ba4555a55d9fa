package forecast

import (
	"fmt"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
)

// meeting is a debate at the console, told by the minute.
type meeting struct {
	t *testing.T
	m *session.Meeting
	z time.Time
	e time.Duration
}

func newMeeting(t *testing.T, list []speakers.Speaker) *meeting {
	m := &meeting{t: t, m: session.NewMeeting(nil), z: time.Date(2023, 9, 5, 10, 0, 0, 0, time.FixedZone("EDT", -4*3600))}
	m.do(session.OpenSession{With: session.SessionOpened{Kind: session.Live, Limits: session.DefaultLimits()}})
	m.do(session.LoadList{Speakers: list})
	return m
}

func (m *meeting) do(c session.Command) {
	m.t.Helper()
	if _, err := m.m.Do(c, m.now()); err != nil {
		m.t.Fatal(err)
	}
}

func (m *meeting) now() timer.Stamp { return timer.Stamp{At: m.z.Add(m.e), Elapsed: m.e} }

func (m *meeting) speak(gap, length time.Duration) {
	m.e += gap
	m.do(session.GrantFloor{})
	m.e += length
	m.do(session.EndStatement{})
}

func others(n int) []speakers.Speaker {
	list := make([]speakers.Speaker, n)
	for i := range list {
		list[i] = speakers.Speaker{Name: fmt.Sprint("State ", i+1), Category: speakers.NonMember}
	}
	return list
}

func TestThereIsNoForecast(t *testing.T) {
	f := NewForecaster(Options{})
	want := func(name string, m *meeting, outcome Outcome) {
		t.Helper()
		if got := f.At(m.m.State(), m.now()).Outcome; got != outcome {
			t.Errorf("%s: %q, want %q", name, got, outcome)
		}
	}
	want("an empty list", newMeeting(t, nil), NobodyWaiting)
	free := others(10)
	for i := range free {
		free[i].Limit = speakers.LimitNone
	}
	unlimited := newMeeting(t, free)
	want("no limits, nobody heard", unlimited, NothingToGoOn)
	for range 3 {
		unlimited.speak(time.Minute/2, 4*time.Minute)
	}
	want("no limits, three heard", unlimited, Projected)
	over := newMeeting(t, others(3))
	over.do(session.CallToOrder{})
	over.do(session.AdjournMeeting{})
	want("adjourned", over, MeetingOver)
}

func TestItLearnsFromWhatItSees(t *testing.T) {
	long, short := newMeeting(t, others(60)), newMeeting(t, others(60))
	for range 20 {
		long.speak(30*time.Second, 5*time.Minute)
		short.speak(30*time.Second, 2*time.Minute)
	}
	l := NewForecaster(Options{}).At(long.m.State(), long.now())
	s := NewForecaster(Options{}).At(short.m.State(), short.now())
	if l.Left.Mid < 195*time.Minute || l.Left.Mid > 235*time.Minute {
		t.Errorf("forty more of about 5:30 take %v", l.Left)
	}
	if s.Left.Mid < 90*time.Minute || s.Left.Mid > 120*time.Minute {
		t.Errorf("forty more of about 2:30 take %v", s.Left)
	}
	fresh := NewForecaster(Options{}).At(newMeeting(t, others(40)).m.State(), timer.Stamp{At: long.z})
	if wide, narrow := fresh.Left.High-fresh.Left.Low, l.Left.High-l.Left.Low; wide <= narrow {
		t.Errorf("the range before anybody spoke is %v, after twenty statements %v", wide, narrow)
	}
}

func TestWhoFitsBeforeTheHour(t *testing.T) {
	m := newMeeting(t, others(60))
	for range 20 {
		m.speak(30*time.Second, 3*time.Minute)
	}
	f := NewForecaster(Options{}).At(m.m.State(), m.now()) // 11:10
	if !f.HasStop || f.Stop.Hour() != 13 {
		t.Fatalf("the next stop is %v", f.Stop)
	}
	if f.Fit.Mid < 26 || f.Fit.Mid > 34 || f.Fit.Low > f.Fit.Mid || f.Fit.High < f.Fit.Mid {
		t.Errorf("of those waiting %+v fit into 110 minutes of 3:30", f.Fit)
	}
	if place := m.m.State().List().Place(f.FirstNot); place != 20+f.Fit.Mid {
		t.Errorf("the first who does not fit stands at %d", place)
	}
	if f.InTime > 0.1 || f.AtLimitInTime {
		t.Errorf("in time: %v, at the limit %v", f.InTime, f.AtLimitInTime)
	}
	if f.InHours.Mid.Hour() != 15 {
		t.Errorf("with a break the list ends at %v", f.InHours.Mid)
	}
}

func TestTheStatementBeingMadeGoesOn(t *testing.T) {
	m := newMeeting(t, others(10))
	m.e = time.Minute
	m.do(session.GrantFloor{})
	f := NewForecaster(Options{})
	before := f.At(m.m.State(), m.now())
	for minute := range 40 {
		m.e += time.Minute
		now := f.At(m.m.State(), m.now())
		if now.Left.Mid <= 0 || now.Left.Low < 15*time.Minute {
			t.Errorf("after %d minutes: %+v", minute+1, now.Left)
		}
		if minute == 30 && !now.End.Mid.After(before.End.Mid.Add(20*time.Minute)) {
			t.Errorf("a statement of half an hour moves the end from %v to %v", before.End.Mid, now.End.Mid)
		}
	}
}

func TestWhatIf(t *testing.T) {
	m := newMeeting(t, others(40))
	for range 5 {
		m.speak(30*time.Second, 210*time.Second)
	}
	f := NewForecaster(Options{})
	is := f.At(m.m.State(), m.now())
	two := f.If(m.m.State(), m.now(), WhatIf{Limit: 2 * time.Minute})
	more := f.If(m.m.State(), m.now(), WhatIf{SignUps: 10})
	joint := f.If(m.m.State(), m.now(), WhatIf{Joint: []speakers.ID{"s10", "s12", "s14", "s16"}})
	if two.Left.Mid > is.Left.Mid*9/10 || !two.AtLimit.Before(is.AtLimit) {
		t.Errorf("a limit of 2:00 brings %v to %v", is.Left, two.Left)
	}
	if d := more.Left.Mid - is.Left.Mid; d < 30*time.Minute || d > 55*time.Minute {
		t.Errorf("ten more take %v", d)
	}
	if d := is.Left.Mid - joint.Left.Mid; d < 8*time.Minute || d > 17*time.Minute || joint.Waiting != 32 {
		t.Errorf("one joint statement for four saves %v, %d waiting", d, joint.Waiting)
	}
	if again := f.At(m.m.State(), m.now()); again != is {
		t.Error("asking changed the forecast")
	}
}

func TestTheSameInstantGivesTheSameForecast(t *testing.T) {
	m := newMeeting(t, others(30))
	m.speak(20*time.Second, 4*time.Minute)
	a := NewForecaster(Options{}).At(m.m.State(), m.now())
	b := NewForecaster(Options{}).At(m.m.State(), m.now())
	if a != b {
		t.Errorf("%+v\n%+v", a, b)
	}
}

func TestADraftIsBelieved(t *testing.T) {
	list := others(10)
	for i := range list {
		list[i].Draft = 6 * time.Minute
	}
	m := newMeeting(t, list)
	f := NewForecaster(Options{}).At(m.m.State(), m.now())
	if f.Left.Mid < 60*time.Minute || f.Left.Mid > 76*time.Minute {
		t.Errorf("ten drafts of six minutes take %v", f.Left)
	}
}

func TestNoHoursNoStop(t *testing.T) {
	m := newMeeting(t, others(10))
	f := NewForecaster(Options{Hours: rehearsal.Hours{}}).At(m.m.State(), m.now())
	if f.HasStop || f.AtLimitInTime || f.Fit != (Counts{}) || f.InHours.Mid.Sub(f.End.Mid).Abs() > time.Second {
		t.Errorf("%+v", f)
	}
}

func TestTenThousandEntries(t *testing.T) {
	m := newMeeting(t, others(10000))
	m.do(session.CallToOrder{})
	f := NewForecaster(Options{}).At(m.m.State(), m.now())
	if hours := f.Left.Mid.Hours(); hours < 480 || hours > 900 {
		t.Errorf("ten thousand entries take %v hours", hours)
	}
	if f.Fit.Mid < 30 || f.Fit.Mid > 60 {
		t.Errorf("%+v fit into three hours", f.Fit)
	}
}
