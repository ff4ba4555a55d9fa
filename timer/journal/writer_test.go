package journal

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"rostrum/timer/session"
)

func TestALogIsWrittenClosedAndTakenUpAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state", "rostrum", Name(time.Date(2023, 9, 5, 10, 0, 0, 0, newYork), "9410", session.Live))
	m := newMeeting(t, 20)
	w := must(Create(path))(t)
	save(t, w, m)
	mode(t, path, 0o600)
	mode(t, filepath.Dir(path), fs.ModeDir|0o700)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}

	w, records, found, err := Open(path, session.Live)
	if err != nil || found != (Found{}) {
		t.Fatalf("Open: %v, %+v", err, found)
	}
	sameRecords(t, records, m.Records())
	m.turns(10)
	save(t, w, m)
	w.Close()
	onDisk(t, path, m)
}

func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// save gives the writer all records of the meeting: those saved already are passed over.
func save(t testing.TB, w *Writer, m *meeting) {
	t.Helper()
	if err := w.Append(m.Records()); err != nil {
		t.Fatalf("Append: %v", err)
	}
	if w.Saved() != len(m.Records()) {
		t.Fatalf("saved %d of %d", w.Saved(), len(m.Records()))
	}
}

func onDisk(t testing.TB, path string, m *meeting) {
	t.Helper()
	b := must(os.ReadFile(path))(t)
	if want := text(t, m.Records()); !bytes.Equal(b, want) {
		t.Fatalf("%s holds\n%s\nwant\n%s", path, b, want)
	}
}

func mode(t *testing.T, path string, want fs.FileMode) {
	t.Helper()
	if info := must(os.Lstat(path))(t); info.Mode() != want {
		t.Errorf("%s has mode %v, want %v", path, info.Mode(), want)
	}
}

func fails[E error](t testing.TB, err error) (as E) {
	t.Helper()
	if !errors.As(err, &as) {
		t.Fatalf("got %v (%T), want %T", err, err, as)
	}
	return as
}

func TestWhatIsThereIsNeverOverwritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	if err := os.WriteFile(path, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := Create(path)
	fails[*ExistsError](t, err)
	fails[*ExistsError](t, WriteAll(path, newMeeting(t, 1).Records()))
	if b := must(os.ReadFile(path))(t); string(b) != "mine" {
		t.Errorf("the file now holds %q", b)
	}
}

func TestALogThatWasNeverWrittenLeavesNothingBehind(t *testing.T) {
	folder := t.TempDir()
	w := must(Create(filepath.Join(folder, "a.jsonl")))(t)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if left := must(os.ReadDir(folder))(t); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestASecondWriterIsRefusedAndTheFirstNamed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	m := newMeeting(t, 3)
	w := must(Create(path))(t)
	save(t, w, m)
	before := must(os.ReadFile(path))(t)
	_, _, _, err := Open(path, session.Live)
	host, _ := os.Hostname()
	if used := fails[*InUseError](t, err); used.Holder != (Holder{Process: os.Getpid(), Host: host}) {
		t.Errorf("held by %+v", used.Holder)
	}
	if log, err := ReadFile(path); err != nil || !log.Sound() {
		t.Errorf("a reader meanwhile: %v, %+v", err, log)
	}
	if after := must(os.ReadFile(path))(t); !bytes.Equal(before, after) {
		t.Error("the log was changed")
	}
	m.turns(2)
	save(t, w, m)
	w.Close()
	w, _, _, err = Open(path, session.Live)
	if err != nil {
		t.Fatalf("after the first was closed: %v", err)
	}
	w.Close()
}

func TestLogsThatAreNotWrittenOn(t *testing.T) {
	good := text(t, newMeeting(t, 3).Records())
	for name, c := range map[string]struct {
		text  string
		check func(testing.TB, error)
	}{
		"an empty file": {"", func(t testing.TB, err error) {
			if !fails[*NotALogError](t, err).Empty {
				t.Error("not called empty")
			}
		}},
		"a letter":                 {"Dear all,\n\nthe list is closed.\n", func(t testing.TB, err error) { fails[*NotALogError](t, err) }},
		"some other JSON":          {"{\n  \"speakers\": []\n}\n", func(t testing.TB, err error) { fails[*NotALogError](t, err) }},
		"zeros":                    {string(make([]byte, 5000)), func(t testing.TB, err error) { fails[*NotALogError](t, err) }},
		"a log of a newer format":  {newerFormat(), func(t testing.TB, err error) { fails[*NewerFormatError](t, err) }},
		"a log cut in its line 1":  {string(good[:50]), func(t testing.TB, err error) { fails[*DamageError](t, err) }},
		"a log damaged in line 1":  {string(bytes.Replace(good, []byte("9410"), []byte("9411"), 1)), func(t testing.TB, err error) { fails[*DamageError](t, err) }},
		"a log without its line 1": {string(good[bytes.IndexByte(good, '\n')+1:]), func(t testing.TB, err error) { fails[*DamageError](t, err) }},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.jsonl")
			if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
				t.Fatal(err)
			}
			_, _, _, err := Open(path, session.Live)
			c.check(t, err)
			if b := must(os.ReadFile(path))(t); string(b) != c.text {
				t.Errorf("the file was changed to %q", b)
			}
		})
	}
}

func newerFormat() string {
	body := `{"seq":1,"at":"2033-09-05T10:00:00.000-04:00","elapsed_ms":0,"event":"session_opened","data":{"format":2,"kind":["live"]}`
	return body + chainOpen + string(newChainer().next(nil, []byte(body))) + chainClose + "\n"
}

func TestARehearsalIsNotTakenForARealSession(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	if err := WriteAll(path, newMeeting(t, 3).Records()); err != nil {
		t.Fatal(err)
	}
	_, _, _, err := Open(path, session.Rehearsal)
	if kind := fails[*KindError](t, err); kind.Is != session.Live || kind.Wanted != session.Rehearsal {
		t.Errorf("%+v", kind)
	}
}

func TestATornEndIsSetAsideAtEveryByte(t *testing.T) {
	m := newMeeting(t, 3)
	m.turns(2)
	whole := text(t, m.Records())
	ends := endsOf(whole)
	for cut := ends[0]; cut < len(whole); cut++ {
		d := newSimDisk()
		d.names[simPath] = &simInode{data: whole[:cut:cut]}
		w, records, found, err := Store{d}.Open(simPath, session.Live)
		if err != nil {
			t.Fatalf("cut at %d: %v", cut, err)
		}
		lines := 0
		for lines < len(ends) && cut >= ends[lines]-1 { // a record that lacks only its line break counts
			lines++
		}
		sameRecords(t, records, m.Records()[:lines])
		clean := cut == ends[lines-1] || cut == ends[lines-1]-1
		if kept := found.Kept != ""; kept == clean {
			t.Fatalf("cut at %d: %+v", cut, found)
		}
		if found.Kept != "" && !bytes.Equal(d.safe[found.Kept].safe, whole[ends[lines-1]:cut]) {
			t.Fatalf("cut at %d: set aside %q", cut, d.safe[found.Kept].safe)
		}
		save(t, w, m)
		w.Close()
		if !bytes.Equal(d.names[simPath].safe, whole) {
			t.Fatalf("cut at %d: then written\n%s", cut, d.names[simPath].safe)
		}
	}
}

func TestTornEndsSetAsideNeverOverwriteEachOther(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	whole := text(t, newMeeting(t, 3).Records())
	seen := map[string]bool{}
	for i := range 3 {
		os.WriteFile(path, whole[:len(whole)-10-i], 0o600)
		w, _, found, err := Open(path, session.Live)
		if err != nil || seen[found.Kept] {
			t.Fatalf("%v, %+v", err, found)
		}
		seen[found.Kept] = true
		w.Close()
	}
	for kept := range seen {
		mode(t, kept, 0o600)
	}
}

func TestAContinuationIsWholeInItself(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "a.jsonl")
	m := newMeeting(t, 20)
	w := must(Create(path))(t)
	m.turns(3)
	save(t, w, m)
	saved := w.Saved()
	m.turns(3)
	if _, err := w.Continue("", m.Records()[saved:]); err == nil {
		t.Fatal("continued without a record that says so")
	}
	m.do(session.ContinueLog{With: w.Continuation()})
	next := must(w.Continue("", m.Records()[saved:]))(t)
	if want := filepath.Join(folder, "a-2.jsonl"); next.Path() != want {
		t.Errorf("continued in %s, want %s", next.Path(), want)
	}
	mode(t, next.Path(), 0o600)
	onDisk(t, next.Path(), m)
	m.turns(2)
	save(t, next, m)
	next.Close()
	onDisk(t, next.Path(), m)
	if !bytes.HasPrefix(must(os.ReadFile(next.Path()))(t), must(os.ReadFile(path))(t)) {
		t.Error("the continuation does not begin with the predecessor's bytes")
	}

	_, _, _, err := Open(path, session.Live)
	if past := fails[*SupersededError](t, err); past.By != next.Path() {
		t.Errorf("goes on in %s", past.By)
	}
	os.Remove(path + continuedSuffix) // and without the note beside it
	_, _, _, err = Open(path, session.Live)
	fails[*SupersededError](t, err)
	k, ok, err := NewestUnfinished(folder, session.Live)
	if err != nil || !ok || k.Path != next.Path() {
		t.Errorf("newest is %+v, %v, %v", k, ok, err)
	}
	w, records, _, err := Open(next.Path(), session.Live)
	if err != nil {
		t.Fatal(err)
	}
	sameRecords(t, records, m.Records())
	w.Close()
	if left := must(filepath.Glob(filepath.Join(folder, ".*")))(t); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestAContinuationInAnotherFolderIsFoundFromTheOldOne(t *testing.T) {
	path, other := filepath.Join(t.TempDir(), "a.jsonl"), filepath.Join(t.TempDir(), "stick", "b.jsonl")
	m := newMeeting(t, 20)
	w := must(Create(path))(t)
	save(t, w, m)
	m.do(session.ContinueLog{With: w.Continuation()})
	must(w.Continue(other, m.Records()[w.Saved():]))(t).Close()
	_, _, _, err := Open(path, session.Live)
	if past := fails[*SupersededError](t, err); past.By != other {
		t.Errorf("goes on in %s", past.By)
	}
}

func TestRecordsAreSavedOnceAndInOrder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	m := newMeeting(t, 5)
	m.turns(3)
	w := must(Create(path))(t)
	save(t, w, m)
	save(t, w, m) // the same again
	fails[*SequenceError](t, w.Append([]session.Record{{Seq: len(m.Records()) + 2, Event: session.SessionClosed{}}}))
	fails[*SequenceError](t, w.Append([]session.Record{{Seq: 2, Event: session.SessionClosed{}}}))
	fails[*SequenceError](t, w.Append([]session.Record{{Seq: 0, Event: session.SessionClosed{}}}))
	w.Close()
	onDisk(t, path, m)
	if err := w.Append(m.Records()); err == nil {
		t.Error("appended to a closed log")
	}
}

func TestALogThatIsRemovedOrWrittenIntoIsNotTrustedAnyMore(t *testing.T) {
	for name, c := range map[string]struct {
		harm func(path string)
		want Fault
	}{
		"removed":  {func(path string) { os.Remove(path) }, DiskGone},
		"moved":    {func(path string) { os.Rename(path, path+".old") }, DiskGone},
		"replaced": {func(path string) { os.Remove(path); os.WriteFile(path, []byte("x"), 0o600) }, DiskGone},
		"appended to by another program": {func(path string) {
			f, _ := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
			f.WriteString("hello\n")
			f.Close()
		}, FileGrown},
		"cut": {func(path string) { os.Truncate(path, 100) }, FileGrown},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.jsonl")
			m := newMeeting(t, 5)
			w := must(Create(path))(t)
			save(t, w, m)
			c.harm(path)
			saved := w.Saved()
			m.turns(1)
			err := w.Append(m.Records()[saved:])
			if failed := fails[*SaveError](t, err); failed.Seq != saved+1 || FaultOf(err) != c.want {
				t.Errorf("%v: fault %s", failed, FaultOf(err))
			}
			if again := w.Append(m.Records()[saved:]); again != err || w.Err() != err || w.Saved() != saved {
				t.Errorf("then %v, saved %d", again, w.Saved())
			}
			m.do(session.ContinueLog{With: w.Continuation()})
			next := must(w.Continue("", m.Records()[saved:]))(t)
			m.turns(1)
			save(t, next, m)
			onDisk(t, next.Path(), m)
			next.Close()
		})
	}
}

func TestNames(t *testing.T) {
	start := time.Date(2023, 9, 5, 10, 0, 0, 0, newYork)
	for meeting, want := range map[string]string{
		"9410":                                 "2023-09-05T100000-0400-9410.jsonl",
		"":                                     "2023-09-05T100000-0400.jsonl",
		"../../etc/passwd":                     "2023-09-05T100000-0400-etc-passwd.jsonl",
		"S/PV.9410 (Resumption 1)":             "2023-09-05T100000-0400-S-PV-9410-Resumption-1.jsonl",
		"第9410次会议":                             "2023-09-05T100000-0400-9410.jsonl",
		"\x1b[31m -- ":                         "2023-09-05T100000-0400-31m.jsonl",
		string(bytes.Repeat([]byte("a"), 300)): "2023-09-05T100000-0400-" + string(bytes.Repeat([]byte("a"), 40)) + ".jsonl",
	} {
		if got := Name(start, meeting, session.Live); got != want {
			t.Errorf("Name(%q) = %s, want %s", meeting, got, want)
		}
	}
	if got := Name(start.UTC(), "9410", session.Rehearsal); got != "2023-09-05T140000+0000-9410-rehearsal.jsonl" {
		t.Errorf("a rehearsal is named %s", got)
	}
}

// Two sessions that begin in the same second have a log each, and a name that somebody chose is never changed.
func TestSessionsOfTheSameSecondHaveALogEach(t *testing.T) {
	store := Store{System()}
	path := filepath.Join(t.TempDir(), "2023-09-05T100000-0400.jsonl")
	var names []string
	for range 3 {
		w := must(store.CreateBeside(path))(t)
		defer w.Close()
		names = append(names, filepath.Base(w.Path()))
	}
	want := []string{"2023-09-05T100000-0400.jsonl", "2023-09-05T100000-0400-b.jsonl", "2023-09-05T100000-0400-c.jsonl"}
	if !slices.Equal(names, want) {
		t.Errorf("the logs are %q, want %q", names, want)
	}
	if _, err := store.Create(path); !errors.As(err, new(*ExistsError)) {
		t.Errorf("Create of a name that there is: %v", err)
	}
}
