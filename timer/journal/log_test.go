package journal

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

var newYork = time.FixedZone("EDT", -4*3600)

// meeting is a meeting that goes on by itself, for tests: commands are given one second apart.
type meeting struct {
	t testing.TB
	*session.Meeting
	now timer.Stamp
}

func newMeeting(t testing.TB, entries int) *meeting {
	m := &meeting{t: t, Meeting: session.NewMeeting(nil), now: timer.Stamp{At: time.Date(2023, 9, 5, 10, 0, 0, 0, newYork)}}
	m.do(session.OpenSession{With: session.SessionOpened{
		Kind: session.Live, Session: "test-session", Program: "rostrum test", Meeting: "9410",
		Clock: &session.ClockSource{Name: "boottime", Boot: "b1", ZeroMS: 41}, Limits: session.DefaultLimits(),
		WarningMS: 30_000, GraceMS: 30_000,
	}})
	m.do(session.LoadList{Source: "list.csv", Speakers: entriesOf(entries)})
	return m
}

func entriesOf(n int) []speakers.Speaker {
	names := []string{"Albania", "Côte d’Ivoire", "Türkiye <1> & \"2\"", "中国", "العربية‏", "Viet Nam\u2028x\x1b[31m\u009b"}
	all := make([]speakers.Speaker, n)
	for i := range all {
		all[i] = speakers.Speaker{Name: fmt.Sprintf("%s %d", names[i%len(names)], i), Category: speakers.NonMember}
	}
	return all
}

func (m *meeting) do(c session.Command) session.Record {
	m.t.Helper()
	m.now = m.now.Add(1234567 * time.Microsecond)
	r, err := m.Do(c, m.now)
	if err != nil {
		m.t.Fatalf("%T: %v", c, err)
	}
	return r
}

// turns lets so many speakers speak, with a pause, an undo and a correction here and there.
func (m *meeting) turns(n int) {
	for i := range n {
		m.do(session.GrantFloor{})
		switch i % 5 {
		case 1:
			m.do(session.PauseStatement{For: "sound"})
			m.do(session.ResumeStatement{})
		case 2:
			m.do(session.CorrectStart{By: -500 * time.Millisecond})
		case 3:
			m.do(session.EndStatement{})
			m.do(session.Undo{})
		}
		m.do(session.EndStatement{})
	}
}

func text(t testing.TB, records []session.Record) []byte {
	t.Helper()
	e := newEncoder(nil)
	var b []byte
	for _, r := range records {
		var err error
		if b, err = e.line(b, r); err != nil {
			t.Fatal(err)
		}
	}
	return b
}

func read(t testing.TB, b []byte) Log {
	t.Helper()
	log, err := Read(bytes.NewReader(b))
	if err != nil {
		t.Fatalf("Read: %v", err)
	}
	sameAhead(t, b, log, nil)
	return log
}

// sameAhead compares what was read line by line with what is read ahead.
func sameAhead(t testing.TB, b []byte, log Log, err error) {
	t.Helper()
	got, gotErr := readSized(bytes.NewReader(b), 0, 3)
	if fmt.Sprint(gotErr) != fmt.Sprint(err) || !reflect.DeepEqual(got, log) {
		t.Fatalf("read ahead: %d records, %+v, %v; line by line: %d, %+v, %v", len(got.Records), got.Damage, gotErr, len(log.Records), log.Damage, err)
	}
}

// sameRecords compares records by their written form, which is all that is promised to survive.
func sameRecords(t testing.TB, got, want []session.Record) {
	t.Helper()
	if g, w := text(t, got), text(t, want); !bytes.Equal(g, w) {
		t.Fatalf("records differ:\n%s\nwant:\n%s", g, w)
	}
}

func TestALogIsAsTheContractHasIt(t *testing.T) {
	m := newMeeting(t, 6)
	m.turns(6)
	lines := strings.Split(strings.TrimSuffix(string(text(t, m.Records())), "\n"), "\n")
	if want := `{"seq":1,"at":"2023-09-05T10:00:01.234-04:00","elapsed_ms":1234,"event":"session_opened","data":{"format":1,`; !strings.HasPrefix(lines[0], want) {
		t.Errorf("first line is %s", lines[0])
	}
	chain := ""
	for i, l := range lines {
		body, rest, _ := strings.Cut(l, `,"chain"`)
		sum := sha256.Sum256([]byte(chain + body))
		chain = hex.EncodeToString(sum[:])[:32]
		if rest != `:"`+chain+`"}` {
			t.Errorf("line %d ends with %s, its chain is %s", i+1, rest, chain)
		}
		var any map[string]any
		if err := json.Unmarshal([]byte(l), &any); err != nil || len(any) != 6 || any["seq"] != float64(i+1) {
			t.Errorf("line %d: %v, %v", i+1, err, any)
		}
	}
	if log := read(t, text(t, m.Records())); log.Seal != chain || !log.Sound() || log.Lines != len(lines) {
		t.Errorf("read %+v", log)
	}
}

func TestALineCanBeReadByEyeAndDoesNothingToATerminal(t *testing.T) {
	m := newMeeting(t, 6)
	b := string(text(t, m.Records()))
	for _, shown := range []string{`Türkiye <1> & \"2\"`, "中国", "Côte d’Ivoire"} {
		if !strings.Contains(b, shown) {
			t.Errorf("%s is not there as it is", shown)
		}
	}
	for _, hidden := range []string{"\x1b", "\u009b", "\u2028", "\u200f", "\x7f"} {
		if strings.Contains(b, hidden) {
			t.Errorf("%q is there literally", hidden)
		}
	}
	sameRecords(t, read(t, []byte(b)).Records, m.Records())
}

func TestWhatIsReadIsWhatWasWritten(t *testing.T) {
	m := newMeeting(t, 40)
	m.turns(30)
	log := read(t, text(t, m.Records()))
	sameRecords(t, log.Records, m.Records())
	for i, r := range log.Records {
		want := m.Records()[i]
		if !r.Stamp.At.Equal(want.Stamp.At) || r.Stamp.Elapsed != want.Stamp.Elapsed {
			t.Fatalf("record %d at %v, want %v", r.Seq, r.Stamp, want.Stamp)
		}
	}
}

func TestReadableLeavesTheMeaning(t *testing.T) {
	for _, s := range []string{
		`plain`, `<b>&amp;</b>`, `\u003c`, `\\u003c`, `"\"`, "a\tb\nc\x00", "\x7f\u0080\u009f", "\u2028\u2029\u200e\u202e\ufeff", "\U000e0041\U0001f468\u200d",
		`\`, `\\`, `ends \u003`,
	} {
		quoted, _ := json.Marshal(s)
		readable := appendReadable(nil, quoted)
		var back string
		if err := json.Unmarshal(readable, &back); err != nil || back != s {
			t.Errorf("%q became %s, which reads %q (%v)", s, readable, back, err)
		}
	}
}

func TestInstantsOfManyYearsAndZones(t *testing.T) {
	d := newDecoder()
	for _, at := range []time.Time{
		time.Date(2023, 9, 5, 10, 0, 0, 1e6, newYork), time.Date(2024, 2, 29, 23, 59, 59, 999e6, time.UTC),
		time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(9999, 12, 31, 23, 59, 59, 0, time.FixedZone("", 14*3600)),
		time.Date(2023, 9, 5, 10, 0, 0, 0, time.FixedZone("", 5*3600+45*60)), time.Date(1883, 11, 18, 12, 0, 0, 0, time.FixedZone("LMT", -17762)),
	} {
		b, err := appendAt(nil, at)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := d.instant(b)
		if !ok || !got.Equal(at) {
			t.Errorf("%v was written %s and read %v, %v", at, b, got, ok)
		}
	}
	if _, err := appendAt(nil, time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)); err == nil {
		t.Error("a year of five digits was written")
	}
	for _, bad := range []string{
		"2023-02-29T10:00:00.000-04:00", "2023-13-01T10:00:00.000-04:00", "2023-09-05T24:00:00.000-04:00", "2023-09-05 10:00:00.000-04:00",
		"2023-09-05T10:00:00.000Z", "2023-09-05T10:00:00.000-24:00", "2023-09-05T10:60:00.000-04:00",
	} {
		if got, ok := d.instant([]byte(bad)); ok {
			t.Errorf("%s was read as %v", bad, got)
		}
	}
}
