package journal

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

var (
	simSeed  = flag.Uint64("sim.seed", 0, "run the simulation of this seed alone; 0: several")
	simSteps = flag.Int("sim.steps", 400, "steps of each simulation")
)

// TestASimulatedLife lets a meeting, its queue of unsaved acts, its log and a disk that fails go through random
// steps: acts, saves, faults, kills, cuts of power, resumptions. After each the log holds what was said to be saved,
// and what is reread from it makes the same state as the live one.
func TestASimulatedLife(t *testing.T) {
	t.Parallel()
	seeds := []uint64{*simSeed}
	if *simSeed == 0 {
		seeds = seeds[:0]
		for seed := uint64(1); seed <= 20; seed++ {
			seeds = append(seeds, seed)
		}
		if testing.Short() {
			seeds = seeds[:8]
		}
	}
	for _, seed := range seeds {
		if err := live(t, seed, *simSteps); err != nil {
			t.Fatalf("%v\nto repeat it: go test ./timer/journal -run TestASimulatedLife -sim.seed=%d -sim.steps=%d", err, seed, *simSteps)
		}
	}
}

// life is one simulated life of a session.
type life struct {
	keeper
	chance *rand.Rand
	rate   float64 // of operations of the disk that fail
}

func live(t testing.TB, seed uint64, steps int) error {
	d := newSimDisk()
	l := &life{keeper: *newKeeper(t, d), chance: rand.New(rand.NewPCG(seed, 99))}
	for !l.save() {
		continue
	}
	for step := range steps {
		l.disk.fault = l.fault
		what, err := l.step()
		l.disk.fault = nil
		if err == nil {
			err = l.check()
		}
		if err != nil {
			return fmt.Errorf("step %d, %s: %w", step, what, err)
		}
	}
	return nil
}

func (l *life) fault(string, int) simFault {
	if l.chance.Float64() >= l.rate {
		return simFault{}
	}
	return simFault{err: simErrors[l.chance.IntN(len(simErrors))], wrote: l.chance.IntN(600)}
}

// step does one thing and says which.
func (l *life) step() (what string, err error) {
	switch n := l.chance.IntN(100); {
	case n < 60:
		l.act()
		return "act", nil
	case n < 85:
		l.save()
		return "save", nil
	case n < 90:
		l.rate = []float64{0, 0, 0, 0.02, 0.3, 1}[l.chance.IntN(6)]
		return fmt.Sprintf("faults at %.2f", l.rate), nil
	case n < 95:
		l.disk.killed()
		return "killed", l.restart()
	}
	l.disk = l.disk.cut(l.chance)
	l.store = Store{l.disk}
	return "power cut", l.restart()
}

// act tries one command of many. Most are refused in most states, and that is well.
func (l *life) act() {
	commands := []session.Command{
		session.GrantFloor{},
		session.GrantFloor{},
		session.EndStatement{},
		session.EndStatement{},
		session.PauseStatement{},
		session.ResumeStatement{},
		session.Undo{},
		session.Redo{},
		session.ExtendLimit{By: 30 * time.Second},
		session.CorrectStart{By: -time.Second},
		session.RaisePoint{By: "Türkiye"},
		session.RulePoint{},
		session.AddNote{Text: "«\u2028»"},
		session.SuspendMeeting{},
		session.ResumeMeeting{},
		session.MarkAbsent{Speaker: "s05"},
		session.RestoreSpeaker{Speaker: "s05"},
	}
	l.m.now = l.m.now.Add(time.Duration(l.chance.IntN(100_000_000)) * time.Microsecond)
	_, _ = l.m.Do(commands[l.chance.IntN(len(commands))], l.m.now)
}

// restart takes the session up again from the disk, as the program does after it was killed.
func (l *life) restart() error {
	l.disk.fault = nil
	kept, ok, err := l.store.NewestUnfinished("/state", session.Live)
	path := l.w.path
	if err == nil && ok && path[:7] == "/state/" {
		path = kept.Path // found by itself, as by resume without a name
	}
	w, records, _, err := l.store.Open(path, session.Live)
	for past := (*SupersededError)(nil); errors.As(err, &past); past = nil {
		w, records, _, err = l.store.Open(past.By, session.Live)
	}
	if err != nil {
		return fmt.Errorf("restart: %w", err)
	}
	before := text(l.t, l.m.Records())
	if got := text(l.t, records); !bytes.HasPrefix(before, got) || len(records) < l.said {
		return fmt.Errorf("after a restart in %s (before %s) %d records of %d, %d were said to be saved; there are %s",
			path, l.w.path, len(records), len(l.m.Records()), l.said, l.listing())
	}
	l.w, l.m.Meeting = w, session.NewMeeting(records)
	l.said = len(records)
	_, err = l.m.Do(session.ResumeSession{}, l.m.now)
	return err
}

// listing says what logs there are, for whoever looks into a failure.
func (l *life) listing() string {
	var b bytes.Buffer
	for path, n := range l.disk.names {
		log, _ := Read(bytes.NewReader(n.data))
		fmt.Fprintf(&b, "%s (%d bytes, %d records) ", path, len(n.data), len(log.Records))
	}
	return b.String()
}

// check holds the live state against the one that the disk would give back.
func (l *life) check() error {
	log, err := l.store.ReadFile(l.w.path)
	if err != nil {
		return err
	}
	if len(log.Records) < l.said {
		return fmt.Errorf("%d records on the disk, %d were said to be saved", len(log.Records), l.said)
	}
	if log.Damaged > 0 {
		return fmt.Errorf("damage %+v", log.Damage)
	}
	unsaved := l.m.Records()[len(log.Records):]
	reread := session.Replay(append(log.Records, unsaved...))
	if live, again := digest(l.m.State(), l.m.now), digest(reread, l.m.now); live != again {
		return fmt.Errorf("live and reread state differ:\n%s\n%s", live, again)
	}
	return nil
}

// digest says everything of a state that a screen or a report could show.
func digest(s *session.State, now timer.Stamp) string {
	var b bytes.Buffer
	fmt.Fprintln(&b, s.Seq(), s.Last().Elapsed, s.Last().At.UnixMilli(), s.Phase(), s.Closed(), s.Finished(), s.Source(), s.Limits(), len(s.Gaps()))
	for _, n := range s.Notes() {
		fmt.Fprintln(&b, n.Seq, n.Stamp.Elapsed, n.Turn, n.Text)
	}
	for _, t := range s.Statements() {
		fmt.Fprintln(&b, t.Turn, t.Speaker, t.Name, t.Limit, t.Clock.SpentAt(now.Elapsed), t.Began().At.UnixMilli(), t.EndedAt().Elapsed, t.Done, len(t.Pauses), len(t.Points), len(t.Corrections))
	}
	for _, sp := range s.List().All() {
		fmt.Fprint(&b, sp, s.Status(sp.ID), " ")
	}
	undo, _ := s.UndoNext()
	redo, _ := s.RedoNext()
	fmt.Fprintln(&b, undo.Seq, redo.Seq)
	return b.String()
}
