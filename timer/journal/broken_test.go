package journal

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"syscall"
	"testing"

	"rostrum/timer/session"
)

const simPath = "/state/a.jsonl"

// keeper keeps a meeting on a simulated disk as the console does: acts queue, one batch is saved at a time, and when
// saving has failed the session is continued in another file, tried again until it succeeds.
type keeper struct {
	t      testing.TB
	m      *meeting
	disk   *simDisk
	store  Store
	w      *Writer
	said   int // the last record that was ever said to be saved
	places int
}

func newKeeper(t testing.TB, d *simDisk) *keeper { return newKeeperOf(t, d, 70) }

func newKeeperOf(t testing.TB, d *simDisk, entries int) *keeper {
	k := &keeper{t: t, disk: d, store: Store{d}, m: newMeeting(t, entries)}
	for range 10 {
		var err error
		if k.w, err = k.store.Create(simPath); err == nil {
			return k
		}
	}
	t.Fatal("no log could be begun in ten tries")
	return nil
}

// save saves the queue, if the disk lets it, and says whether it did.
func (k *keeper) save() bool {
	if k.w.Err() != nil && !k.proceed() {
		return false
	}
	err := k.w.Append(k.m.Records()[k.w.Saved():])
	k.said = max(k.said, k.w.Saved())
	return err == nil
}

// proceed continues the log elsewhere.
func (k *keeper) proceed() bool {
	c := k.w.Continuation()
	if !k.announced(c) {
		k.m.do(session.ContinueLog{With: c})
	}
	path := ""
	if k.places++; k.places%2 == 0 {
		path = fmt.Sprintf("/stick/b%d.jsonl", k.places)
	}
	next, err := k.w.Continue(path, k.m.Records()[k.w.Saved():])
	if err != nil {
		return false
	}
	k.w = next
	k.said = max(k.said, next.Saved())
	return true
}

func (k *keeper) announced(c session.LogContinued) bool {
	for _, r := range k.m.Records()[k.w.Saved():] {
		if r.Event == c {
			return true
		}
	}
	return false
}

// survives opens the log that is written now on a disk as it was found, and holds it against the meeting.
func (k *keeper) survives(d *simDisk, said int) (int, error) {
	w, records, _, err := Store{d}.Open(k.w.path, session.Live)
	if err != nil {
		return 0, err
	}
	defer w.Close()
	if len(records) < said {
		return len(records), fmt.Errorf("%d records are left, %d were said to be saved", len(records), said)
	}
	got, want := text(k.t, records), text(k.t, k.m.Records())
	if !bytes.HasPrefix(want, got) {
		return len(records), fmt.Errorf("what is left is not what was written:\n%s", got)
	}
	if live, reread := session.Replay(k.m.Records()[:len(records)]), session.Replay(records); live.Seq() != reread.Seq() || live.Last().Elapsed != reread.Last().Elapsed {
		return len(records), fmt.Errorf("reread state differs")
	}
	return len(records), nil
}

// play is a short session: acts one by one and in batches.
func (k *keeper) play() {
	k.save()
	for range 2 {
		k.m.do(session.GrantFloor{})
		k.save()
		k.m.do(session.EndStatement{})
		k.save()
	}
	k.m.turns(4)
	k.save()
}

func TestEveryOperationOfTheDiskMayFailOnce(t *testing.T) {
	t.Parallel()
	d := newSimDisk()
	newKeeper(t, d).play()
	total := d.ops
	for n := 1; n <= total; n++ {
		for _, fault := range []simFault{{err: syscall.EIO}, {err: syscall.ENOSPC, wrote: 1}, {err: syscall.ENOSPC, wrote: 100}, {err: syscall.EIO, wrote: 1 << 20}} {
			d := newSimDisk()
			failed := ""
			d.fault = func(op string, at int) simFault {
				if at == n {
					failed = op
					return fault
				}
				return simFault{}
			}
			k := newKeeper(t, d)
			k.play()
			if !k.save() && !k.save() {
				t.Fatalf("operation %d (%s, %v): not saved in the end", n, failed, fault)
			}
			if got, err := k.survives(d.killed(), len(k.m.Records())); err != nil {
				t.Fatalf("operation %d (%s, %v): %d records: %v", n, failed, fault, got, err)
			}
		}
	}
}

func TestADiskThatFailsFromSomeOperationOnLosesNothingThatWasSaved(t *testing.T) {
	d := newSimDisk()
	k := newKeeper(t, d)
	begun := d.ops
	k.play()
	total := d.ops
	for from := begun + 1; from <= total; from++ {
		for _, err := range simErrors {
			d := newSimDisk()
			d.fault = func(op string, at int) simFault {
				if at >= from {
					return simFault{err: err}
				}
				return simFault{}
			}
			k := newKeeper(t, d)
			k.play()
			said := k.said
			if said == len(k.m.Records()) && from < total-2 {
				t.Fatalf("from %d: said to be saved on a disk that fails", from)
			}
			if said == 0 {
				continue
			}
			if got, err := k.survives(d.cut(rand.New(rand.NewPCG(uint64(from), 1))), said); err != nil {
				t.Fatalf("from %d on %v: %d records: %v", from, err, got, err)
			}
			d.fault = nil
			if !k.save() && !k.save() {
				t.Fatalf("from %d: not saved when the disk was well again", from)
			}
			if _, err := k.survives(d.killed(), len(k.m.Records())); err != nil {
				t.Fatalf("from %d, then well again: %v", from, err)
			}
		}
	}
}

func TestThePowerIsCutAtEveryBoundary(t *testing.T) {
	t.Parallel()
	cuts := uint64(6)
	if testing.Short() {
		cuts = 3
	}
	d := newSimDisk()
	k := &keeper{}
	tried, torn := 0, 0
	d.trace = func(op string, n int, d *simDisk) {
		if k.w == nil || k.said == 0 {
			return
		}
		for seed := range cuts {
			after := d.cut(rand.New(rand.NewPCG(seed, uint64(n))))
			if _, err := k.survives(after, k.said); err != nil {
				t.Fatalf("cut before operation %d (%s), seed %d: %v", n, op, seed, err)
			}
			tried++
			for path := range after.names {
				if bytes.Contains([]byte(path), []byte(".torn-")) {
					torn++
					break
				}
			}
		}
	}
	*k = *newKeeper(t, d)
	k.play()
	for i := range 30 {
		k.m.turns(i % 4)
		k.m.do(session.AddNote{Text: string(bytes.Repeat([]byte("long "), 1+i*60))})
		k.save()
	}
	if torn < tried/100 {
		t.Errorf("only %d of %d cuts left an unfinished end", torn, tried)
	}
	t.Logf("%d cuts, %d left an unfinished end", tried, torn)
}
