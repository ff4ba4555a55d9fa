package forecast

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
)

var ten = time.Date(2023, 9, 5, 10, 0, 0, 0, time.FixedZone("EDT", -4*3600))

func TestAPlanCannotBeMade(t *testing.T) {
	free := others(5)
	for i := range free {
		free[i].Limit = speakers.LimitNone
	}
	for name, c := range map[string]struct {
		list []speakers.Speaker
		o    PlanOptions
		want error
	}{
		"nobody on the list":     {nil, PlanOptions{Start: ten}, ErrNobody},
		"the start is the stop":  {others(5), PlanOptions{Start: ten, Stop: ten}, ErrStartAfterStop},
		"the start is after it":  {others(5), PlanOptions{Start: ten, Stop: ten.Add(-time.Hour)}, ErrStartAfterStop},
		"all limits are missing": {free, PlanOptions{Start: ten}, ErrNoLimits},
	} {
		if _, err := MakePlan(c.list, c.o); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestPlanOfSixty(t *testing.T) {
	p, err := MakePlan(others(60), PlanOptions{Start: ten})
	if err != nil {
		t.Fatal(err)
	}
	if p.Stop != ten.Add(3*time.Hour) || p.Debates != 10000 || len(p.Heard) != 60 {
		t.Errorf("stop %v, %d debates, %d entries", p.Stop, p.Debates, len(p.Heard))
	}
	total := 0.0
	for _, b := range p.Ends {
		total += b.Share
	}
	if math.Abs(total-1) > 1e-9 || len(p.Ends) < 8 || len(p.Ends) > 26 {
		t.Errorf("%d stretches hold %v", len(p.Ends), total)
	}
	if p.Heard[0].ByStop < 0.99 || p.Heard[59].ByStop > 0.2 || p.SureOf < 25 || p.SureOf > 50 {
		t.Errorf("the first is heard with %v, the last with %v, %d surely", p.Heard[0].ByStop, p.Heard[59].ByStop, p.SureOf)
	}
	if p.Limit < 75*time.Second || p.Limit > 150*time.Second {
		t.Errorf("the largest limit that ends in time is %v", p.Limit)
	}
	if _, err := json.Marshal(p); err != nil {
		t.Error(err)
	}
}

// The largest limit is that: with it the list ends in time as surely as asked, with the next longer one it does not.
func TestTheLargestLimitIsTheLargest(t *testing.T) {
	o := PlanOptions{Start: ten, Debates: 4000}
	p, err := MakePlan(others(40), o)
	if err != nil {
		t.Fatal(err)
	}
	with := func(limit time.Duration) float64 {
		o.Limits = session.DefaultLimits().WithAll(limit)
		q, err := MakePlan(others(40), o)
		if err != nil {
			t.Fatal(err)
		}
		return q.InTime
	}
	if in := with(p.Limit); in < 0.87 {
		t.Errorf("with %v the list ends in time with %v", p.Limit, in)
	}
	if in := with(p.Limit + 30*time.Second); in > 0.9 {
		t.Errorf("with half a minute more it does so too: %v", in)
	}
}

func TestLearnFromPastSessions(t *testing.T) {
	slow := rehearsal.DefaultModel()
	for c, l := range slow.Lengths {
		slow.Lengths[c] = rehearsal.Length{Median: 1.8 * l.Median, Spread: l.Spread}
	}
	slow.Changeover.Median = time.Minute
	scenario := rehearsal.Scenario{Model: slow, Hours: rehearsal.CouncilHours()}
	var past []*session.State
	for seed := range int64(5) {
		m, _, err := rehearsal.Play(others(50), rehearsal.Options{Seed: seed, Start: ten, Scenario: &scenario})
		if err != nil {
			t.Fatal(err)
		}
		past = append(past, m.State())
	}
	m, learned := Learn(rehearsal.DefaultModel(), past)
	if learned.Sessions != 5 || learned.Statements < 230 {
		t.Errorf("%+v", learned)
	}
	if got := m.Lengths[speakers.NonMember].Median; got < 1.7 || got > 2.6 {
		t.Errorf("non-members take %v of their limit", got)
	}
	if got := m.Changeover.Median; got < 50*time.Second || got > 70*time.Second {
		t.Errorf("changeovers take %v", got)
	}
	if got := m.Lengths[speakers.Member].Median; got != rehearsal.DefaultModel().Lengths[speakers.Member].Median {
		t.Errorf("nothing was seen of members, and they take %v", got)
	}
}

// In the model's own debates, with suspensions at the hours, the range that keeps the hours holds the true end.
func TestTheHoursAreForecast(t *testing.T) {
	held, n := 0, 0
	for seed := range int64(60) {
		r := rand.New(rand.NewPCG(uint64(seed), 9))
		m, _, err := rehearsal.Play(others(45+r.IntN(40)), rehearsal.Options{Seed: seed, Start: ten})
		if err != nil {
			t.Fatal(err)
		}
		var end time.Time
		for _, st := range m.State().Statements() {
			if st.As == session.OrdinaryStatement {
				end = st.EndedAt().At
			}
		}
		for _, share := range []float64{0.1, 0.4, 0.7} {
			records := m.Records()[:int(share*float64(len(m.Records())))]
			s := session.Replay(records)
			f := NewForecaster(Options{}).At(s, s.Last())
			if f.Outcome != Projected {
				continue
			}
			n++
			if !end.Before(f.InHours.Low) && !end.After(f.InHours.High) {
				held++
			}
		}
	}
	if share := float64(held) / float64(n); share < 0.68 || share > 0.95 {
		t.Errorf("the range held the end in %d of %d cases", held, n)
	}
}

func BenchmarkPlan(b *testing.B) {
	for b.Loop() {
		if _, err := MakePlan(others(60), PlanOptions{Start: ten}); err != nil {
			b.Fatal(err)
		}
	}
}

func ExampleMakePlan() {
	p, err := MakePlan(others(40), PlanOptions{Start: ten, Stop: ten.Add(3 * time.Hour)})
	fmt.Println(err, p.Speakers, p.Limit)
	// Output: <nil> 40 2m0s
}
