package journal

import (
	"bytes"
	"fmt"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer/session"
)

// longLog returns the log of a meeting of so many records: statements of two to four records each.
func longLog(t testing.TB, records int) []byte {
	m := newMeeting(t, 20)
	all := m.Records()
	limit := int64(180_000)
	for turn := 1; len(all) < records; turn++ {
		for _, e := range []session.Event{
			session.FloorGranted{Turn: turn, Speaker: speakers.ID(fmt.Sprintf("s%02d", 1+turn%200)), LimitMS: &limit, SpeakerIs: "Türkiye"},
			session.StatementPaused{Turn: turn, For: "sound"},
			session.StatementResumed{Turn: turn},
			session.StatementEnded{Turn: turn},
		} {
			m.now = m.now.Add(61_234_567 * time.Microsecond)
			all = append(all, session.Record{Seq: len(all) + 1, Stamp: m.now.Cut(), Event: e})
		}
	}
	return text(t, all[:records])
}

func BenchmarkRead100000(b *testing.B) {
	log := longLog(b, 100_000)
	b.SetBytes(int64(len(log)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(bytes.NewReader(log)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadAhead100000(b *testing.B) {
	log := longLog(b, 100_000)
	b.SetBytes(int64(len(log)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := readSized(bytes.NewReader(log), int64(len(log)), runtime.GOMAXPROCS(0)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadAndReplay100000(b *testing.B) {
	log := longLog(b, 100_000)
	b.ReportAllocs()
	for b.Loop() {
		got, err := readSized(bytes.NewReader(log), int64(len(log)), runtime.GOMAXPROCS(0))
		if err != nil {
			b.Fatal(err)
		}
		session.Replay(got.Records)
	}
}

func BenchmarkAppendOne(b *testing.B) {
	w := must(Create(filepath.Join(b.TempDir(), "a.jsonl")))(b)
	defer w.Close()
	m := newMeeting(b, 3)
	save(b, w, m)
	for b.Loop() {
		r := m.do(session.AddNote{Text: "a remark of the usual length"})
		if err := w.Append([]session.Record{r}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	m := newMeeting(b, 3)
	r := m.do(session.GrantFloor{})
	e := newEncoder(nil)
	var line []byte
	for b.Loop() {
		line, _ = e.line(line[:0], r)
	}
	b.SetBytes(int64(len(line)))
}

// The same records read from a reader that gives one byte at a time.
func TestAReaderMayGiveAsLittleAsItLikes(t *testing.T) {
	log := longLog(t, 50)
	got, err := Read(&oneByOne{rest: log})
	if err != nil || !got.Sound() || got.Seal != read(t, log).Seal || got.Bytes != int64(len(log)) {
		t.Errorf("%v, %+v", err, got)
	}
}

type oneByOne struct{ rest []byte }

func (o *oneByOne) Read(b []byte) (int, error) {
	n, err := bytes.NewReader(o.rest).Read(b[:min(len(b), 1)])
	o.rest = o.rest[n:]
	return n, err
}
