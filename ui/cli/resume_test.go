package cli

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"rostrum/timer/journal"
	"rostrum/timer/session"
	"rostrum/ui/cli/steady"
	"rostrum/ui/text"
)

// The time of day was set while nobody ran the session: the log says by how much, and so does the screen.
func TestTheTimeOfDayWasSetOverTheGap(t *testing.T) {
	english, _ := text.For("en")
	at := time.Date(2023, 9, 5, 11, 0, 0, 0, time.UTC)
	this := steady.New(time.Now).Source()
	zero := wholeMilliseconds(steady.New(time.Now).Read() - 90*time.Minute)
	same := &session.ClockSource{Name: this.Name, Boot: this.Boot, ZeroMS: zero.Milliseconds()}
	for _, c := range []struct {
		name  string
		now   time.Time
		clock *session.ClockSource
		by    time.Duration // 0: nothing is recorded
		says  []string
	}{
		{"nothing was set", at.Add(30 * time.Minute), same, 0, []string{"at most 30:0"}},
		{"set forward by two hours", at.Add(150 * time.Minute), same, 2 * time.Hour, []string{"at most 30:0", "forward by"}},
		{"set back by two hours", at.Add(-90 * time.Minute), same, -2 * time.Hour, []string{"at most 30:0", "back by"}},
		{"started anew, and the time of day is right", at.Add(30 * time.Minute), nil, 0, []string{"at most 30:0"}},
		{"started anew, and the time of day is behind", at.Add(-time.Hour), nil, -time.Hour, []string{"could not be measured", "back by"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.clock != nil && this.Boot == "" {
				t.Skip("this system gives its run no identity")
			}
			path := filepath.Join(t.TempDir(), "debate.jsonl")
			w, err := journal.Create(path)
			if err != nil {
				t.Fatal(err)
			}
			defer w.Close()
			records := left(at, c.clock)
			if err := w.Append(records); err != nil {
				t.Fatal(err)
			}
			r, err := (&app{Machine: Machine{Now: func() time.Time { return c.now }}, text: english}).takeUp(w, records)
			if err != nil {
				t.Fatal(err)
			}
			log, err := journal.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var by time.Duration
			if i := slices.IndexFunc(log.Records, func(r session.Record) bool { return r.Event.Name() == "clock_stepped" }); i >= 0 {
				by = time.Duration(log.Records[i].Event.(session.ClockStepped).ByMS) * time.Millisecond
			}
			if (by-c.by).Abs() > 10*time.Second || (by == 0) != (c.by == 0) {
				t.Errorf("the log says that the clock was set by %v, want %v", by, c.by)
			}
			for _, want := range c.says {
				if said := strings.Join(r.notices, "; "); !strings.Contains(said, want) {
					t.Errorf("%q does not say %q", said, want)
				}
			}
		})
	}
}
