package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"rostrum/timer/session"
)

func TestEveryFlippedBitIsNoticed(t *testing.T) {
	t.Parallel()
	m := newMeeting(t, 2)
	m.turns(1)
	good := text(t, m.Records())
	ends := endsOf(good)
	step := 1
	if testing.Short() {
		step = 7
	}
	for bit := 0; bit < 8*len(good); bit += step {
		bad := bytes.Clone(good)
		bad[bit/8] ^= 1 << (bit % 8)
		line, _ := slices.BinarySearch(ends, bit/8+1)
		log, err := Read(bytes.NewReader(bad))
		if err != nil {
			t.Fatalf("bit %d: %v", bit, err)
		}
		if named := firstWrong(log); named != line+1 {
			t.Fatalf("bit %d of line %d: named line %d: %+v", bit, line+1, named, log.Damage)
		}
		if len(log.Records) != line {
			t.Fatalf("bit %d of line %d: %d records", bit, line+1, len(log.Records))
		}
	}
}

// firstWrong returns the first line that something is said to be wrong with; 0: none.
func firstWrong(l Log) int {
	switch {
	case l.Damaged > 0:
		return l.Damage[0].Line
	case l.Torn != nil:
		return l.Torn.Line
	}
	return 0
}

func TestTenThousandRandomFlipsInALargeLog(t *testing.T) {
	t.Parallel()
	good := longLog(t, 250)
	ends := endsOf(good)
	chance := rand.New(rand.NewPCG(7, 7))
	flips := 10_000
	if testing.Short() {
		flips = 300
	}
	bad := bytes.Clone(good)
	for range flips {
		at, bit := chance.IntN(len(good)), chance.IntN(8)
		bad[at] ^= 1 << bit
		line, _ := slices.BinarySearch(ends, at+1)
		log, err := Read(bytes.NewReader(bad))
		if err != nil || firstWrong(log) != line+1 || len(log.Records) != line {
			t.Fatalf("byte %d bit %d, line %d: %v, named line %d, %d records", at, bit, line+1, err, firstWrong(log), len(log.Records))
		}
		bad[at] ^= 1 << bit
	}
}

func TestLinesOutOfPlace(t *testing.T) {
	m := newMeeting(t, 5)
	m.turns(5)
	good := bytes.SplitAfter(text(t, m.Records()), []byte("\n"))
	good = good[:len(good)-1]
	line := func(n int) []byte { return good[n-1] }
	for name, c := range map[string]struct {
		lines [][]byte
		want  []Damage // without their numbers
		lost  []int    // by a repair
	}{
		"a line is missing":  {slices.Delete(slices.Clone(good), 4, 5), []Damage{{Line: 5, Kind: LinesMissing}}, []int{5, 6}},
		"a line is doubled":  {slices.Insert(slices.Clone(good), 5, line(5)), []Damage{{Line: 6, Kind: LineDoubled}}, nil},
		"two lines swapped":  {swapped(good, 5, 6), []Damage{{Line: 5, Kind: LinesMissing}, {Line: 7, Kind: LinesMissing}}, nil},
		"a foreign line":     {slices.Insert(slices.Clone(good), 5, []byte("hello\n")), []Damage{{Line: 6, Kind: NotJSON}}, nil},
		"an empty line":      {slices.Insert(slices.Clone(good), 5, []byte("\n")), []Damage{{Line: 6, Kind: NotJSON}}, nil},
		"another log's line": {slices.Insert(slices.Clone(good), 5, []byte(newerFormat())), []Damage{{Line: 6, Kind: LineDoubled}}, nil},
		"JSON of another":    {slices.Insert(slices.Clone(good), 5, []byte("{\"a\":1}\n")), []Damage{{Line: 6, Kind: NotARecord}}, nil},
		"garbage for a line": {slices.Replace(slices.Clone(good), 4, 5, []byte("\x00\xff\n")), []Damage{{Line: 5, Kind: NotJSON}, {Line: 6, Kind: Unchecked}}, []int{5, 6}},
		"a changed number":   {slices.Replace(slices.Clone(good), 4, 5, bytes.Replace(line(5), []byte(`"turn":2`), []byte(`"turn":3`), 1)), []Damage{{Line: 5, Kind: ChecksumDiffers}}, []int{5}},
		"a changed chain":    {slices.Replace(slices.Clone(good), 4, 5, zeroChain(line(5))), []Damage{{Line: 5, Kind: ChecksumDiffers}}, nil},
		"foreign at the end": {append(slices.Clone(good), []byte("hello\n")), []Damage{{Line: len(good) + 1, Kind: NotJSON}}, nil},
		"the log twice":      {slices.Concat(good, good), []Damage{{Line: len(good) + 1, Kind: LineDoubled}}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			path := filepath.Join(folder, "bad.jsonl")
			bad := bytes.Join(c.lines, nil)
			os.WriteFile(path, bad, 0o600)
			log := must(ReadFile(path))(t)
			var got []Damage
			for _, d := range log.Damage {
				got = append(got, Damage{Line: d.Line, Kind: d.Kind})
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("damage %v, want %v", got, c.want)
			}
			_, _, _, err := Open(path, session.Live)
			if d := fails[*DamageError](t, err); d.Line != c.want[0].Line || d.Path != path || d.SoundTo != len(log.Records) {
				t.Errorf("opened with %+v", d)
			}
			repaired(t, path, filepath.Join(folder, "new.jsonl"), m.Records(), c.lost)
			if after := must(os.ReadFile(path))(t); !bytes.Equal(after, bad) {
				t.Error("the damaged log was changed")
			}
		})
	}
}

func swapped(lines [][]byte, a, b int) [][]byte {
	lines = slices.Clone(lines)
	lines[a-1], lines[b-1] = lines[b-1], lines[a-1]
	return lines
}

func zeroChain(line []byte) []byte {
	_, chain, _ := splitChain(line[:len(line)-1])
	return bytes.Replace(line, chain, bytes.Repeat([]byte("0"), chainDigits), 1)
}

// repaired repairs a log and checks that the new one is sound and differs from the records in what was lost alone.
func repaired(t *testing.T, from, to string, records []session.Record, lost []int) {
	t.Helper()
	r, err := Repair(from, to)
	if err != nil || !slices.Equal(r.Lost, lost) || r.Records != len(records) {
		t.Fatalf("Repair: %v, %d records, lost %v; want %d, lost %v", err, r.Records, r.Lost, len(records), lost)
	}
	log := must(ReadFile(to))(t)
	if !log.Sound() || log.Opened().MadeFrom != filepath.Base(from) {
		t.Errorf("the repaired log: %+v", log)
	}
	for i, got := range log.Records {
		switch {
		case slices.Contains(lost, got.Seq):
			if _, lost := got.Event.(session.RecordLost); !lost {
				t.Errorf("record %d is %+v", got.Seq, got)
			}
		case i > 0:
			sameRecords(t, log.Records[i:i+1], records[i:i+1])
		}
	}
	w, _, _, err := Open(to, session.Live)
	if err != nil {
		t.Fatal(err)
	}
	w.Close()
}

func TestThereIsNothingToRepairInASoundLog(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	if err := WriteAll(path, newMeeting(t, 2).Records()); err != nil {
		t.Fatal(err)
	}
	if _, err := Repair(path, path+"2"); !errors.Is(err, ErrSound) {
		t.Error(err)
	}
	_, err := Repair(path, path)
	if err == nil {
		t.Error("repaired onto itself")
	}
}

func TestALineOfSeveralMegabytesIsRead(t *testing.T) {
	m := newMeeting(t, 60_000)
	m.turns(1)
	b := text(t, m.Records())
	if len(b) < 3<<20 {
		t.Fatalf("the log has %d bytes only", len(b))
	}
	log := read(t, b)
	if !log.Sound() || len(log.Records) != len(m.Records()) {
		t.Errorf("%d records, %+v", len(log.Records), log.Damage)
	}
}

func TestALineBeyondTheBoundIsNamedAndPassedOver(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 65 MiB")
	}
	good := text(t, newMeeting(t, 2).Records())
	end := bytes.IndexByte(good, '\n') + 1
	bad := slices.Concat(good[:end], bytes.Repeat([]byte("a"), MaxLine+1), []byte("\n"), good[end:])
	log := read(t, bad)
	if want := (Damage{Line: 2, Kind: LineTooLong}); log.Damaged != 1 || log.Damage[0] != want || log.Lines != 3 {
		t.Errorf("%+v", log)
	}
}

func TestCopyingALogWhileItIsWrittenGivesASoundLog(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.jsonl")
	m := newMeeting(t, 100)
	w := must(Create(path))(t)
	save(t, w, m)
	done, fault := make(chan struct{}), make(chan error, 1)
	go func() {
		defer close(fault)
		for {
			log, err := ReadFile(path)
			if err == nil && log.Damaged > 0 {
				err = fmt.Errorf("damage %+v", log.Damage)
			}
			if err != nil {
				fault <- err
				return
			}
			select {
			case <-done:
				return
			default:
			}
		}
	}()
	for range 40 {
		m.turns(2)
		save(t, w, m)
	}
	close(done)
	if err := <-fault; err != nil {
		t.Error(err)
	}
	w.Close()
}

// A line that was half written when the end was reached is the last one, though the rest of it is there when the file is asked again.
func TestWhatIsWrittenBehindTheEndIsNotRead(t *testing.T) {
	good := text(t, newMeeting(t, 40).Records())
	half := len(good) - 60
	for readers := 1; readers <= 3; readers++ {
		log, err := readSized(&growing{parts: [][]byte{good[:half], nil, good[half:]}}, 0, readers)
		if err != nil || log.Damaged > 0 || log.Torn == nil {
			t.Errorf("%d readers: %v, damage %+v, torn %+v", readers, err, log.Damage, log.Torn)
		}
	}
}

// growing is a file to which somebody writes while it is read: nil is its end at that moment.
type growing struct{ parts [][]byte }

func (g *growing) Read(b []byte) (int, error) {
	if len(g.parts) == 0 {
		return 0, io.EOF
	}
	if g.parts[0] == nil {
		g.parts = g.parts[1:]
		return 0, io.EOF
	}
	n := copy(b, g.parts[0])
	if g.parts[0] = g.parts[0][n:]; len(g.parts[0]) == 0 {
		g.parts = g.parts[1:]
	}
	return n, nil
}

// Each gap is small, all of them together are not: the new log must not grow with the numbers that a file names.
func TestManyGapsDoNotMakeALargeLog(t *testing.T) {
	good := bytes.SplitAfter(text(t, newMeeting(t, 2).Records()), []byte("\n"))
	bad := bytes.Clone(good[0])
	chains := newChainer()
	body := func(seq int) []byte {
		return fmt.Appendf(nil, `{"seq":%d,"at":"2026-01-01T10:00:00.000Z","elapsed_ms":1,"event":"noted","data":{"text":"x"}`, seq)
	}
	for gap := range 10 {
		seq := 1 + (gap+1)*(maxLost/4)
		chain := bytes.Repeat([]byte("0"), chainDigits)
		bad = fmt.Appendf(bad, "%s,\"chain\":\"%s\"}\n", body(seq), chain)
		bad = fmt.Appendf(bad, "%s,\"chain\":\"%s\"}\n", body(seq+1), chains.next(chain, body(seq+1)))
	}
	r, records, err := salvage(bad)
	if err != nil || len(r.Lost) > maxLost || len(records) > maxLost+len(good)+20 || len(r.Lost) < maxLost/2 {
		t.Fatalf("%v: %d records, %d lost", err, len(records), len(r.Lost))
	}
	saved := len(records) - len(r.Lost) - 1
	if saved == 0 || r.Beyond == 0 || saved+r.Beyond != 10 {
		t.Errorf("%d saved, %d left out of 10", saved, r.Beyond)
	}
}

func FuzzRead(f *testing.F) {
	m := newMeeting(f, 3)
	m.turns(3)
	good := text(f, m.Records())
	f.Add(good)
	f.Add(good[:len(good)-7])
	f.Add(bytes.Replace(good, []byte(`"turn":1`), []byte(`"turn":9`), 2))
	f.Add([]byte(newerFormat()))
	f.Add(append(bytes.Clone(good), make([]byte, 700)...))
	f.Add([]byte("{\"seq\":1}\n{\"seq\":"))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		log, err := Read(bytes.NewReader(b))
		sameAhead(t, b, log, err)
		if err != nil {
			return
		}
		if log.Bytes > int64(len(b)) || log.Sound() && int(log.Bytes) != len(b) {
			t.Fatalf("sound for %d of %d bytes: %+v", log.Bytes, len(b), log)
		}
		if log.Bytes == 0 {
			return
		}
		again := read(t, b[:log.Bytes])
		if again.Damaged > 0 || len(again.Records) != len(log.Records) || again.Seal != log.Seal {
			t.Fatalf("the sound part alone: %+v", again)
		}
		session.Replay(log.Records)
		if r, records, err := salvage(b); err == nil && (len(records) < len(log.Records) || r.Records != len(records)) {
			t.Fatalf("salvaged %d of %d", len(records), len(log.Records))
		}
	})
}
