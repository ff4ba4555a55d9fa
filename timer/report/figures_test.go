package report_test

import (
	"bytes"
	"slices"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer/report"
	"rostrum/timer/session"
)

func TestFiguresOfTheMeetingWorkedOutByHand(t *testing.T) {
	r := withForecasts(t)
	f := r.Whole
	second, milli := time.Second, time.Millisecond
	for name, c := range map[string]struct{ got, want any }{
		"statements":    {f.Statements, 5},
		"with a limit":  {f.Limited, 4},
		"within":        {f.Within, 2},
		"total":         {f.Spoken.Total, 600250*milli + 240*second + 222001*milli + 330001*milli + 110*second},
		"median":        {f.Spoken.Median, 240 * second},
		"quartile 1":    {f.Spoken.Quartile1, 222001 * milli},
		"quartile 3":    {f.Spoken.Quartile3, 330001 * milli},
		"longest":       {f.Spoken.Longest, 600250 * milli},
		"over":          {f.Over.Total, 42002 * milli},
		"changeover":    {f.Changeovers.Total, 19750*milli + 30500*milli + 9999*milli},
		"paused":        {f.Paused, 60 * second},
		"points":        {f.PointTime, 30 * second},
		"breaks":        {f.BreakTime, 60 * second},
		"joint":         {f.Joint, 1},
		"states":        {f.Covered, 5},
		"in session":    {r.Use.InSession, 22*time.Minute + 12*time.Minute},
		"between":       {r.Use.Between, 4*time.Hour + 38*time.Minute},
		"held":          {r.Use.Held, 60 * second},
		"allotted":      {r.Plan.Allotted, 25 * time.Minute},
		"entries":       {r.Plan.Entries, 8},
		"without limit": {r.Plan.Unlimited, 1},
		"later by":      {r.Plan.Difference(), 9 * time.Minute},
		// Albania and France spoke for themselves: Japan and Ecuador would have spoken instead, 3:42.001 (the median
		// of 1:50, 3:42.001 and 5:30.001) and 0:19.750 each.
		"instead": {r.Saved.Instead, 2},
		"saved":   {r.Saved.Time(), 2*(222001*milli+19750*milli) - 240*second - 19750*milli},
	} {
		if c.got != c.want {
			t.Errorf("%s is %v, want %v", name, c.got, c.want)
		}
	}
}

// Totals agree with a plain reading of the records, parts add up to the whole, and the time in session is divided
// without a rest.
func TestFiguresAgreeWithARecomputationFromTheRecords(t *testing.T) {
	for seed := range uint64(200) {
		records := randomMeeting(seed, 300)
		r := report.Build(records, report.Source{})
		var total, over, paused int64
		var spoken []int64
		for _, s := range recompute(records) {
			if !s.done {
				continue
			}
			took := s.ended - s.began - heldMS(append(slices.Clone(s.pauses), s.points...))
			spoken = append(spoken, took)
			total += took
			paused += heldMS(slices.Clone(s.pauses))
			if s.limit != nil {
				over += max(took-*s.limit, 0)
			}
		}
		slices.Sort(spoken)
		f := r.Whole
		if f.Statements != len(spoken) || f.Spoken.Total.Milliseconds() != total || f.Over.Total.Milliseconds() != over || f.Paused.Milliseconds() != paused {
			t.Fatalf("seed %d: %+v, want %d statements, total %d, over %d, paused %d", seed, f, len(spoken), total, over, paused)
		}
		if n := len(spoken); n > 0 && 2*f.Spoken.Median.Microseconds() != (spoken[(n-1)/2]+spoken[n/2])*1000 {
			t.Fatalf("seed %d: median %v of %v", seed, f.Spoken.Median, spoken)
		}
		addUp(t, seed, r)
	}
}

func addUp(t *testing.T, seed uint64, r report.Report) {
	var byCategory, bySitting report.Figures
	for _, g := range r.Groups {
		add(&byCategory, g.Figures)
	}
	for _, s := range r.Sittings {
		add(&bySitting, s.Figures)
	}
	for name, sum := range map[string]report.Figures{"categories": byCategory, "sittings": bySitting} {
		f := r.Whole
		if sum.Statements != f.Statements || sum.Within != f.Within || sum.Spoken.Total != f.Spoken.Total || sum.Over.Total != f.Over.Total || sum.Changeovers.Total != f.Changeovers.Total {
			t.Fatalf("seed %d: the %s come to %+v, the meeting to %+v", seed, name, sum, f)
		}
	}
	if u := r.Use; u.Statements+u.Held+u.Changeover+u.Rest != u.InSession || u.Rest < 0 || u.Held < 0 || u.Changeover < 0 || u.Between < 0 {
		t.Fatalf("seed %d: the time in session is not divided: %+v", seed, u)
	}
}

func add(sum *report.Figures, f report.Figures) {
	sum.Statements += f.Statements
	sum.Within += f.Within
	sum.Spoken.Total += f.Spoken.Total
	sum.Over.Total += f.Over.Total
	sum.Changeovers.Total += f.Changeovers.Total
}

// The joint statements of 5 September 2023 overlap: a state that two of them name is one state.
func TestAStateNamedTwiceIsCountedOnce(t *testing.T) {
	x := tell(t, session.Live,
		speakers.Speaker{Name: "Norway", Category: speakers.NonMember, OnBehalfOf: "ACT", States: []string{"Norway", "Switzerland", "Czechia", "Norway"}},
		speakers.Speaker{Name: "Denmark", Category: speakers.NonMember, OnBehalfOf: "NB8", States: []string{"Denmark", "Norvège", "NOR", "Estonia"}},
		speakers.Speaker{Name: "Switzerland", Category: speakers.Member},
		speakers.Speaker{Name: "European Union", Category: speakers.Organization},
		speakers.Speaker{Name: "Portugal", Category: speakers.NonMember, OnBehalfOf: "a group that is not named"},
	)
	for _, clock := range []string{"10:00", "10:05", "10:10", "10:15", "10:20"} {
		x.at(clock+":00", session.GrantFloor{})
		x.at(clock+":50", session.EndStatement{})
	}
	r := report.Build(x.records(), report.Source{})
	var covered []int
	for _, row := range r.Rows {
		covered = append(covered, len(row.Covered))
	}
	if want := []int{3, 3, 1, 0, 0}; !slices.Equal(covered, want) {
		t.Errorf("covered %v, want %v", covered, want)
	}
	if r.Whole.Covered != 5 || r.Whole.Memberships != 7 {
		t.Errorf("%d distinct states of %d mentions, want 5 of 7", r.Whole.Covered, r.Whole.Memberships)
	}
}

// What is no state's name counts as a state where the list gives a category that only states have, and nowhere else.
func TestWhatIsNoStateIsNotCountedAsOne(t *testing.T) {
	x := tell(t, session.Live,
		speakers.Speaker{Name: "Brazl"},
		speakers.Speaker{Name: "World Bank"},
		speakers.Speaker{Name: "France"},
		speakers.Speaker{Name: "La France", Code: "FRA"},
		speakers.Speaker{Name: "the host", Code: "BRA"},
		speakers.Speaker{Name: "Wakanda", Category: speakers.NonMember},
	)
	for _, clock := range []string{"10:00", "10:05", "10:10", "10:15", "10:20", "10:25"} {
		x.at(clock+":00", session.GrantFloor{})
		x.at(clock+":50", session.EndStatement{})
	}
	r := report.Build(x.records(), report.Source{})
	var cells []string
	for _, row := range csvRows(t, r) {
		cells = append(cells, row["states_covered"])
	}
	if want := []string{"", "", "1", "1", "1", "1"}; !slices.Equal(cells, want) {
		t.Errorf("states_covered %q, want %q", cells, want)
	}
	if r.Whole.Covered != 3 || r.Whole.Memberships != 4 {
		t.Errorf("%d distinct states of %d mentions, want 3 of 4", r.Whole.Covered, r.Whole.Memberships)
	}
}

// A list of thousands is written in every form without its rows being gone through once for each.
func BenchmarkFormsOfALongMeeting(b *testing.B) {
	var list []speakers.Speaker
	for range 5000 {
		list = append(list, speakers.Speaker{Name: "a delegation with a name of usual length", Category: speakers.NonMember})
	}
	m := session.NewMeeting(nil)
	at := session.Record{}.Stamp
	at.At = time.Date(2023, 9, 5, 10, 0, 0, 0, newYork)
	for _, c := range []session.Command{session.OpenSession{With: session.SessionOpened{Limits: session.DefaultLimits()}}, session.LoadList{Speakers: list}} {
		m.Do(c, at)
	}
	for range list {
		m.Do(session.GrantFloor{}, at)
		at = at.Add(100 * time.Second)
		m.Do(session.EndStatement{}, at)
	}
	r := report.Build(m.Records(), report.Source{})
	for b.Loop() {
		var out bytes.Buffer
		r.WriteText(&out, benchWords, 120)
		r.WriteHTML(&out, benchWords)
		r.WriteMarkdown(&out, benchWords)
	}
}
