package cli

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"rostrum/timer"
	"rostrum/timer/journal"
	"rostrum/timer/session"
)

// moodyDisk does to the files below a folder what its mood says.
type moodyDisk struct {
	journal.Disk
	mu    sync.Mutex
	moods map[string]func(op string) error
}

func (d *moodyDisk) mood(folder string, f func(op string) error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.moods[folder] = f
}

func (d *moodyDisk) asked(op, path string) error {
	d.mu.Lock()
	var mood func(string) error
	for folder, f := range d.moods {
		if strings.HasPrefix(path, folder+string(filepath.Separator)) {
			mood = f
		}
	}
	d.mu.Unlock()
	if mood == nil {
		return nil
	}
	return mood(op)
}

func (d *moodyDisk) file(op, path string, open func(string) (journal.File, error)) (journal.File, error) {
	if err := d.asked(op, path); err != nil {
		return nil, err
	}
	f, err := open(path)
	if err != nil {
		return nil, err
	}
	return &moodyFile{f, d, path}, nil
}

func (d *moodyDisk) Create(path string) (journal.File, error) {
	return d.file("create", path, d.Disk.Create)
}

func (d *moodyDisk) Open(path string) (journal.File, error) {
	return d.file("open", path, d.Disk.Open)
}

func (d *moodyDisk) Remove(path string) error {
	if err := d.asked("remove", path); err != nil {
		return err
	}
	return d.Disk.Remove(path)
}

type moodyFile struct {
	journal.File
	disk *moodyDisk
	path string
}

func (f *moodyFile) Sync() error {
	if err := f.disk.asked("sync", f.path); err != nil {
		return err
	}
	return f.File.Sync()
}

func (f *moodyFile) Close() error {
	if err := f.disk.asked("close", f.path); err != nil {
		return err
	}
	return f.File.Close()
}

func (f *moodyFile) Renamed(path string) { f.path = path; f.File.Renamed(path) }

var errIO = errors.New("input/output error")

// places is a session that is saved in one folder, or in two.
type places struct {
	*saver
	t        *testing.T
	disk     *moodyDisk
	meeting  *session.Meeting
	one, two string
	acts     int
}

func newPlaces(t *testing.T, two bool) *places {
	t.Parallel()
	folder := t.TempDir()
	p := &places{t: t, one: filepath.Join(folder, "one"), two: filepath.Join(folder, "two"), meeting: session.NewMeeting(nil)}
	p.disk = &moodyDisk{Disk: journal.System(), moods: map[string]func(string) error{}}
	p.do(session.OpenSession{With: session.SessionOpened{Session: "abcd", Kind: session.Live, Program: "x", Limits: session.DefaultLimits()}})
	w, err := journal.Store{Disk: p.disk}.Create(filepath.Join(p.one, "a.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	p.saver = newSaver(journal.Store{Disk: p.disk}, w)
	t.Cleanup(p.leave)
	if err := p.Append(p.meeting.Records()); err != nil {
		t.Fatal(err)
	}
	if two {
		if err := p.Double(p.two); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

// leave ends the saving and waits until no disk is at work: what is still under way would make the folder again.
func (p *places) leave() {
	p.Hurry()
	_ = p.Close()
	for range 100 {
		p.mu.Lock()
		busy := slices.ContainsFunc(p.sides, func(d *side) bool { return d.busy })
		p.mu.Unlock()
		if !busy {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
}

func (p *places) do(c session.Command) session.Record {
	p.acts++
	r, err := p.meeting.Do(c, timer.Stamp{At: time.Unix(int64(p.acts), 0).UTC(), Elapsed: time.Duration(p.acts) * time.Second})
	if err != nil {
		p.t.Fatal(err)
	}
	return r
}

func (p *places) note() session.Record { return p.do(session.AddNote{Text: "x"}) }

// returns fails the test when something does not end: it is generous, and what hangs hangs for good.
func (p *places) returns(what string, f func()) {
	p.t.Helper()
	done := make(chan struct{})
	go func() { defer close(done); f() }()
	select {
	case <-done:
	case <-time.After(30 * time.Second):
		p.t.Fatalf("%s does not return", what)
	}
}

// hangs is a disk that gives errors, and then does not let go of the file.
func hangs(op string) error {
	switch op {
	case "sync", "create":
		return errIO
	case "remove", "close":
		select {}
	}
	return nil
}

func TestACopyThatHangsWhenItIsClosed(t *testing.T) {
	p := newPlaces(t, true)
	p.disk.mood(p.two, hangs)
	if err := p.Append([]session.Record{p.note()}); err != nil {
		t.Fatal(err)
	}
	time.Sleep(retryAfter + time.Second/2) // the copy is to be made anew
	r := p.note()
	p.returns("saving in the place that is well", func() {
		if err := p.Append([]session.Record{r}); err != nil {
			t.Error(err)
		}
	})
	p.returns("asking what to record", func() { p.Continuation() })
	p.returns("leaving", p.Hurry)
}

func TestALogThatHangsWhenAnotherTakesItsPlace(t *testing.T) {
	p := newPlaces(t, false)
	p.disk.mood(p.one, hangs)
	r := p.note()
	if err := p.Append([]session.Record{r}); err == nil {
		t.Fatal("saved on a disk that fails")
	}
	with, ok := p.Continuation()
	if !ok {
		t.Fatal("nothing is to be recorded")
	}
	c := p.do(session.ContinueLog{With: with})
	p.MoveTo(filepath.Join(filepath.Dir(p.one), "three", "moved.jsonl"))
	p.returns("saving elsewhere", func() {
		if err := p.Append([]session.Record{r, c}); err != nil {
			t.Error(err)
		}
	})
	p.returns("asking what to record", func() { p.Continuation() })
	p.returns("leaving", p.Hurry)
}

// The log fails while the copy does not answer; when both are well again, both have everything.
func TestALogIsTriedAgainThoughTheCopyWasLate(t *testing.T) {
	p := newPlaces(t, true)
	hold := make(chan struct{})
	p.disk.mood(p.two, func(op string) error {
		if op == "sync" {
			<-hold
		}
		return nil
	})
	if err := p.Append([]session.Record{p.note()}); err != nil {
		t.Fatal(err)
	}
	p.disk.mood(p.one, func(op string) error {
		if op == "sync" {
			return errIO
		}
		return nil
	})
	r, saved := p.note(), make(chan error, 1)
	go func() { saved <- p.Append([]session.Record{r}) }()
	time.Sleep(time.Second / 2)
	p.disk.mood(p.one, nil)
	time.Sleep(retryAfter + time.Second)
	p.disk.mood(p.two, nil)
	close(hold)
	if err := <-saved; err != nil {
		t.Fatal(err)
	}
	p.returns("making the log anew", func() {
		for p.Standing(0).Failing != "" {
			time.Sleep(50 * time.Millisecond)
		}
	})
}

// The log fails, a second copy is asked for on a slow disk, and saving is tried again meanwhile: no act is lost.
func TestASecondCopyBegunWhileTheLogFails(t *testing.T) {
	p := newPlaces(t, false)
	p.disk.mood(p.one, func(string) error { return errIO })
	r := p.note()
	_ = p.Append([]session.Record{r})
	with, _ := p.Continuation()
	c := p.do(session.ContinueLog{With: with})
	three := filepath.Join(filepath.Dir(p.one), "three")
	var once sync.Once
	p.disk.mood(three, func(op string) error {
		if op == "sync" {
			once.Do(func() { time.Sleep(time.Second) })
		}
		return nil
	})
	begun := make(chan error, 1)
	go func() { begun <- p.Double(three) }()
	time.Sleep(time.Second / 4)
	_ = p.Append([]session.Record{r, c})
	<-begun
	p.disk.mood(p.one, nil)
	unsaved := []session.Record{r, c}
	for range 10 {
		unsaved = append(unsaved, p.note())
	}
	if err := p.Append(unsaved); err != nil {
		if with, need := p.Continuation(); need {
			unsaved = append(unsaved, p.do(session.ContinueLog{With: with}))
		}
		if err := p.Append(unsaved); err != nil {
			t.Fatal(err)
		}
	}
	log, err := journal.Store{Disk: journal.System()}.ReadFile(p.Path())
	if err != nil || len(log.Records) != len(p.meeting.Records()) {
		t.Errorf("%d of %d acts are in %s: %v", len(log.Records), len(p.meeting.Records()), p.Path(), err)
	}
}

func TestTwoDisksAreNotSaidBeforeBothHaveEverything(t *testing.T) {
	p := newPlaces(t, true)
	gate := make(chan struct{})
	p.disk.mood(p.two, func(op string) error {
		if op == "sync" {
			<-gate
		}
		return nil
	})
	for range 3 {
		if err := p.Append([]session.Record{p.note()}); err != nil {
			t.Fatal(err)
		}
	}
	gate <- struct{}{} // it answers once, and is silent again
	time.Sleep(time.Second / 4)
	if d, acts := p.lacking(); acts > 0 && p.Standing(0).Failing == "" {
		t.Errorf("%s lacks %d acts, and nothing is said", d, acts)
	}
	close(gate)
}

func (p *places) lacking() (path string, acts int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, d := range p.sides {
		if n := p.once() - d.saved(); n > 0 {
			return d.path, n
		}
	}
	return "", 0
}

// A mistake of the program's own is passed to the caller, who ends the program in order.
func TestAMistakeWhileAnotherPlaceIsMade(t *testing.T) {
	p := newPlaces(t, false)
	three := filepath.Join(filepath.Dir(p.one), "three")
	p.disk.mood(three, func(string) error { panic("a mistake") })
	defer func() {
		if what := fmt.Sprint(recover()); !strings.Contains(what, "a mistake") || !strings.Contains(what, "goroutine") {
			t.Errorf("passed on: %q", what)
		}
	}()
	_ = p.Double(three)
	t.Error("the mistake was swallowed")
}
