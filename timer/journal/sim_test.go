package journal

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

var (
	simSeed  = flag.Uint64("sim.seed", 0, "run the simulated life of this seed alone; 0: many")
	simSteps = flag.Int("sim.steps", 20_000, "steps of all simulated lives together")
)

// TestSimulatedLives lets a meeting, its queue of unsaved acts, its log, a clock and a disk that fails go through random
// steps: acts, saves that begin and end, faults, kills and cuts of power in between and in the middle of a save, clocks
// that are set, resumptions. After each step the log holds what was said to be saved, and nothing but what was decided;
// every so often, after each resumption and at the end all of it is reread, and makes the same state as the live one.
//
//	go test ./timer/journal -run SimulatedLives -sim.steps 1000000 -v
func TestSimulatedLives(t *testing.T) {
	t.Parallel()
	if *simSeed != 0 {
		if l := live(t, *simSeed); l.err != nil {
			t.Fatal(l.err)
		}
		return
	}
	steps := *simSteps
	if testing.Short() {
		steps = min(steps, 8_000)
	}
	var all tally
	for seed := uint64(1); all.steps < steps; seed++ {
		l := live(t, seed)
		if l.err != nil {
			t.Fatalf("%v\nto repeat it: go test ./timer/journal -run SimulatedLives -sim.seed=%d", l.err, seed)
		}
		all.add(l.tally)
	}
	t.Logf("%+v", all)
}

// A seed that fails must fail again.
func TestASimulatedLifeIsTheSameAgain(t *testing.T) {
	for seed := uint64(1); seed <= 20; seed++ {
		one, two := live(t, seed), live(t, seed)
		if one.tally != two.tally || !bytes.Equal(text(t, one.m.Records()), text(t, two.m.Records())) {
			t.Fatalf("seed %d: %+v and %+v", seed, one.tally, two.tally)
		}
	}
}

// tally counts what happened, to see that a simulation is one.
type tally struct {
	lives, steps, acts, refused, saves, failed, kills, cuts, inSave, resumed, continued, compared int
}

func (t *tally) add(o tally) {
	t.lives++
	t.steps += o.steps
	t.acts += o.acts
	t.refused += o.refused
	t.saves += o.saves
	t.failed += o.failed
	t.kills += o.kills
	t.cuts += o.cuts
	t.inSave += o.inSave
	t.resumed += o.resumed
	t.continued += o.continued
	t.compared += o.compared
}

// life is one simulated life of a session.
type life struct {
	keeper
	tally
	chance *rand.Rand
	rate   float64          // of operations of the disk that fail
	batch  []session.Record // a save that is under way: what was waiting when it began
	full   written
	err    error
}

// Most lives are short, so that there are many beginnings and ends; some are long enough for an undo to reach back
// behind the marks of a meeting.
const (
	shortLife    = 250
	longLife     = 3_000
	compareEvery = 40
)

func live(t testing.TB, seed uint64) *life {
	d := newSimDisk()
	l := &life{keeper: *newKeeperOf(t, d, 12), chance: rand.New(rand.NewPCG(seed, 99))}
	for !l.save() {
		continue
	}
	length := shortLife
	if seed%60 == 0 {
		length = longLife
	}
	for l.steps < length && l.err == nil {
		l.disk.fault = l.fault
		what, err := l.step()
		l.disk.fault, l.disk.trace = nil, nil
		l.steps++
		if err == nil {
			err = l.check()
		}
		if err == nil && (l.steps%compareEvery == 0 || l.steps == length) {
			err = l.compare()
		}
		if err != nil {
			l.err = fmt.Errorf("seed %d, step %d, %s: %w", seed, l.steps, what, err)
		}
	}
	return l
}

func (l *life) fault(string, int) simFault {
	if l.rate == 0 || l.chance.Float64() >= l.rate {
		return simFault{}
	}
	return simFault{err: simErrors[l.chance.IntN(len(simErrors))], wrote: l.chance.IntN(600)}
}

// step does one thing and says which.
func (l *life) step() (what string, err error) {
	switch n := l.chance.IntN(1000); {
	case n < 640:
		return l.act(), nil
	case n < 740:
		l.begin()
		return "a save begins", nil
	case n < 935:
		l.end()
		return "a save ends", nil
	case n < 965:
		l.rate = []float64{0, 0, 0, 0.02, 0.02, 0.1, 0.5, 1}[l.chance.IntN(8)]
		return fmt.Sprintf("faults at %.2f", l.rate), nil
	case n < 980:
		l.waits()
		return "time passes", nil
	case n < 986:
		l.kills++
		return "killed", l.restart(l.disk.killed())
	case n < 992:
		l.cuts++
		return "power cut", l.restart(l.disk.cut(l.chance))
	}
	return l.dieInSave()
}

// begin takes what waits for a save that ends in a later step: a disk may be slow, and acts go on meanwhile.
func (l *life) begin() {
	if waiting := l.m.Records()[l.w.Saved():]; l.batch == nil && len(waiting) > 0 {
		l.batch = slices.Clone(waiting)
	}
}

// end lets the save that is under way go through, or one of all that waits.
func (l *life) end() {
	l.saves++
	if l.w.Err() != nil {
		l.batch = nil
		if l.save() {
			l.continued++
		} else {
			l.failed++
		}
		return
	}
	if l.batch == nil {
		l.begin()
	}
	if err := l.w.Append(l.batch); err != nil {
		l.failed++
	}
	l.batch = nil
	l.said = max(l.said, l.w.Saved())
}

// dieInSave kills the program, or cuts the power, before some operation of a save.
func (l *life) dieInSave() (what string, err error) {
	l.inSave++
	at := l.disk.ops + 1 + l.chance.IntN(9)
	l.disk.trace = func(_ string, n int, _ *simDisk) {
		if n == at {
			panic(death{})
		}
	}
	l.untilDeath()
	l.disk.trace = nil
	if l.chance.IntN(2) == 0 {
		return "killed in a save", l.restart(l.disk.killed())
	}
	return "power cut in a save", l.restart(l.disk.cut(l.chance))
}

type death struct{}

func (l *life) untilDeath() {
	defer func() {
		if what := recover(); what != nil {
			if _, died := what.(death); !died {
				panic(what)
			}
		}
	}()
	l.end()
}

// waits lets time pass: the machine sleeps, or somebody sets its clock or its zone.
func (l *life) waits() {
	l.m.now = l.m.now.Add(time.Duration(l.chance.IntN(3*3600)) * time.Second)
	switch l.chance.IntN(3) {
	case 0:
		by := time.Duration(l.chance.IntN(7200)-3600) * time.Second
		l.m.now.At = l.m.now.At.Add(by)
		l.do(session.NoteClockStep{By: by})
	case 1:
		l.m.now.At = l.m.now.At.In(time.FixedZone("", (l.chance.IntN(27)-13)*3600))
	}
}

// act does one thing of many. Most are refused in most states, and that is well. Now and then it is taken back and
// brought back, which must change nothing.
func (l *life) act() string {
	l.m.now = l.m.now.Add(time.Duration(l.chance.IntN(100_000_000)) * time.Microsecond)
	c := anyCommand(l.chance, l.m.State())
	l.do(c)
	return fmt.Sprintf("%T", c)
}

func (l *life) do(c session.Command) {
	if _, err := l.m.Do(c, l.m.now); err != nil {
		l.refused++
		return
	}
	l.acts++
}

// restart takes the session up again from the disk as it was found, as the program does after it was killed. The disk may
// go on failing for a while.
func (l *life) restart(d *simDisk) error {
	l.disk, l.store, l.batch, l.full = d, Store{d}, nil, written{}
	l.disk.fault = l.fault
	w, records, err := l.open()
	if l.disk.fault = nil; err != nil {
		w, records, err = l.open()
	}
	if err != nil {
		return fmt.Errorf("restart: %w", err)
	}
	before := text(l.t, l.m.Records())
	if got := text(l.t, records); !bytes.HasPrefix(before, got) || len(records) < l.said {
		return fmt.Errorf("after a restart in %s (before %s) %d records of %d, %d were said to be saved; there are %s",
			w.path, l.w.path, len(records), len(l.m.Records()), l.said, l.listing())
	}
	l.w, l.m.Meeting = w, session.NewMeeting(records)
	l.said = len(records)
	l.resumed++
	l.do(session.ResumeSession{})
	return l.compare()
}

func (l *life) open() (*Writer, []session.Record, error) {
	path := l.w.path
	if l.chance.IntN(3) == 0 && path[:7] == "/state/" { // found by itself, as by resume without a name
		if kept, ok, err := l.store.NewestUnfinished("/state", session.Live); err == nil && ok {
			path = kept.Path
		}
	}
	w, records, _, err := l.store.Open(path, session.Live)
	for past := (*SupersededError)(nil); errors.As(err, &past); past = nil {
		w, records, _, err = l.store.Open(past.By, session.Live)
	}
	return w, records, err
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

// written is the log as it would stand if all that was decided were saved, made longer record by record.
type written struct {
	text    []byte
	ends    []int
	encoder *encoder
}

func (w *written) follow(records []session.Record) error {
	if w.encoder == nil {
		w.encoder = newEncoder(nil)
	}
	for _, r := range records[len(w.ends):] {
		var err error
		if w.text, err = w.encoder.line(w.text, r); err != nil {
			return err
		}
		w.ends = append(w.ends, len(w.text))
	}
	return nil
}

// check holds the bytes of the log against those of what was decided: what was said to be saved is there whole, and
// what follows is part of what is to come.
func (l *life) check() error {
	if err := l.full.follow(l.m.Records()); err != nil {
		return err
	}
	on := l.disk.names[l.w.path]
	if on == nil {
		return fmt.Errorf("there is no %s", l.w.path)
	}
	if said := l.full.ends[l.said-1]; len(on.data) < said || !bytes.Equal(on.data[:said], l.full.text[:said]) {
		return fmt.Errorf("the first %d records were said to be saved and are not in %s", l.said, l.w.path)
	}
	if !bytes.HasPrefix(l.full.text, on.data) {
		return fmt.Errorf("%s holds what was not decided", l.w.path)
	}
	return nil
}

// compare rereads the log and holds the state that it makes, with what is not saved yet, against the live one.
func (l *life) compare() error {
	l.compared++
	log, err := l.store.ReadFile(l.w.path)
	if err != nil {
		return err
	}
	if len(log.Records) < l.said || log.Damaged > 0 {
		return fmt.Errorf("%d records, %d were said to be saved; damage %+v", len(log.Records), l.said, log.Damage)
	}
	reread := session.Replay(append(log.Records, l.m.Records()[len(log.Records):]...))
	if live, again := digest(l.m.State(), l.m.now), digest(reread, l.m.now); live != again {
		return fmt.Errorf("live and reread state differ:\n%s\n%s", live, again)
	}
	return reread.Check()
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
