package session_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// A clone stays what it was, whatever is done to the original, undone, and done to it again; and so does the clone of a clone.
func TestACloneStaysWhatItWas(t *testing.T) {
	rounds, steps := uint64(40), 300
	if testing.Short() {
		rounds = 8
	}
	for n := range rounds {
		rnd := rand.New(rand.NewPCG(n, 3))
		m := session.NewMeeting(nil)
		_, _ = m.Do(session.OpenSession{With: session.SessionOpened{}}, timer.Stamp{At: day})
		_, _ = m.Do(session.LoadList{Speakers: entries(9)}, timer.Stamp{At: day})
		type kept struct {
			clone *session.State
			as    string
		}
		var all []kept
		at := time.Duration(0)
		for range steps {
			at += time.Duration(rnd.IntN(60_000)) * time.Millisecond
			_, _ = m.Do(randomCommand(rnd, m.State()), timer.Stamp{At: day.Add(at), Elapsed: at})
			switch rnd.IntN(6) {
			case 0:
				c := m.State().Clone()
				all = append(all, kept{c, everything(c)})
			case 1:
				if len(all) > 0 {
					c := all[rnd.IntN(len(all))].clone.Clone()
					all = append(all, kept{c, everything(c)})
				}
			}
		}
		for i, k := range all {
			if now := everything(k.clone); now != k.as {
				t.Fatalf("seed %d: clone %d of record %d changed\nfrom %s\nto   %s", n, i, k.clone.Seq(), k.as, now)
			}
		}
	}
}

// everything writes out all that a state answers.
func everything(s *session.State) string {
	all := fmt.Sprint(s.Opened(), s.Seq(), s.Last(), s.Closed(), s.Stepped(), s.ListClosed(), s.Limits(), s.Warning(), s.Grace(),
		s.Phase(), s.Sittings(), s.Gaps(), s.Notes(), s.Joined(), s.Left(), s.HeardSoFar())
	for _, t := range s.Statements() {
		c := *t
		all += fmt.Sprint(c.Turn, c.Seq, c.Speaker, c.Name, c.Limit, c.LimitSet, c.Clock, c.Ended, c.Done, c.StartShift, c.EndShift,
			c.Pauses, c.Points, c.Corrections, c.Notes)
	}
	for _, p := range s.Points() {
		all += fmt.Sprint(*p)
	}
	for _, b := range s.Interruptions() {
		all += fmt.Sprint(*b)
	}
	for _, sp := range s.List().All() {
		all += fmt.Sprint(sp, s.Status(sp.ID))
		if t, ok := s.LastOf(sp.ID); ok {
			all += fmt.Sprint(t.Turn, t.Seq)
		}
	}
	all += fmt.Sprint(s.Made(), s.ActCount())
	for _, r := range slices.AppendSeq(slices.Collect(s.Acts()), s.TakenBack()) {
		all += fmt.Sprint(r.Seq, s.Counts(r.Seq), " ")
	}
	for seq := range s.Seq() {
		all += fmt.Sprint(s.Counts(seq))
	}
	return all
}

// Undone one act after another, over more marks than are kept, and redone: each state is that of a replay.
func TestALongWayBackAndForth(t *testing.T) {
	m := session.NewMeeting(nil)
	at := time.Duration(0)
	do := func(c session.Command) bool {
		at += time.Second
		_, err := m.Do(c, timer.Stamp{At: day.Add(at), Elapsed: at})
		return err == nil
	}
	do(session.OpenSession{})
	do(session.LoadList{Speakers: entries(400)})
	for range 380 {
		do(session.GrantFloor{})
		do(session.EndStatement{})
	}
	m = session.NewMeeting(m.Records())
	same := func(i int) {
		if i%37 == 0 && !reflect.DeepEqual(comparable(m.State()), comparable(session.Replay(m.Records()))) {
			t.Fatalf("after %d: live and reread state differ", i)
		}
	}
	undone := 0
	for ; do(session.Undo{}); undone++ {
		same(undone)
	}
	if undone != 760 {
		t.Errorf("%d acts were undone, want 760", undone)
	}
	for i := range undone {
		if !do(session.Redo{}) {
			t.Fatalf("act %d was not redone", i)
		}
		same(i)
	}
}
