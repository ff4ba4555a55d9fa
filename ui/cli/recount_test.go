package cli

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// This file reads a session log by what its format promises alone, with nothing of the program's own: a second
// opinion on the chain and on every number of the export.

// line is one line of a log.
type line struct {
	Seq     int             `json:"seq"`
	At      time.Time       `json:"at"`
	Elapsed int64           `json:"elapsed_ms"`
	Event   string          `json:"event"`
	Data    json.RawMessage `json:"data"`
	Chain   string          `json:"chain"`
}

// datum are the members of data that are added up.
type datum struct {
	Turn    int    `json:"turn"`
	Speaker string `json:"speaker"`
	LimitMS *int64 `json:"limit_ms"`
	ByMS    int64  `json:"by_ms"`
	Seq     int    `json:"seq"`
}

func (l line) datum(t testing.TB) datum {
	t.Helper()
	var d datum
	if l.Event == "list_loaded" || strings.HasPrefix(l.Event, "session_") || strings.HasPrefix(l.Event, "speaker_") {
		return d
	}
	if err := json.Unmarshal(l.Data, &d); err != nil {
		t.Fatalf("line %d: %v", l.Seq, err)
	}
	return d
}

// linesOf reads a log, and checks numbering and chain on the way: the first 32 hex digits of SHA-256 over the chain
// before and the line up to its chain.
func linesOf(t testing.TB, path string) []line {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var all []line
	chain := ""
	for i, text := range strings.SplitAfter(string(data), "\n") {
		if text == "" {
			break
		}
		var l line
		if err := json.Unmarshal([]byte(text), &l); err != nil {
			t.Fatalf("%s, line %d: %v", path, i+1, err)
		}
		body, _, ok := strings.Cut(text, `,"chain":"`+l.Chain+`"}`+"\n")
		if !ok {
			t.Fatalf("%s, line %d: chain is not its last member", path, i+1)
		}
		sum := sha256.Sum256([]byte(chain + body))
		if chain = hex.EncodeToString(sum[:])[:32]; chain != l.Chain {
			t.Fatalf("%s, line %d: chain %s, want %s", path, i+1, l.Chain, chain)
		}
		if l.Seq != i+1 {
			t.Fatalf("%s, line %d: seq %d", path, i+1, l.Seq)
		}
		all = append(all, l)
	}
	return all
}

// chained makes a first line of a body.
func chained(body string) string {
	sum := sha256.Sum256([]byte(body))
	return body + `,"chain":"` + hex.EncodeToString(sum[:])[:32] + `"}` + "\n"
}

// turn is one statement as counted from the lines.
type turn struct {
	speaker        string
	began, ended   time.Time
	from, to       int64 // elapsed_ms
	limit          *int64
	paused, held   int64 // by pauses; by either a pause or a point of order
	over           bool
	pausedFrom     int64
	heldFrom       int64
	pausing, point bool
}

// recount goes through the lines that count.
func recount(t testing.TB, lines []line) []*turn {
	t.Helper()
	dead := map[int]bool{}
	for _, l := range lines {
		switch l.Event {
		case "undone":
			dead[l.datum(t).Seq] = true
		case "redone":
			dead[l.datum(t).Seq] = false
		}
	}
	var turns []*turn
	for _, l := range lines {
		if dead[l.Seq] {
			continue
		}
		d := l.datum(t)
		var s *turn
		if d.Turn >= 1 && d.Turn <= len(turns) {
			s = turns[d.Turn-1]
		}
		switch l.Event {
		case "floor_granted":
			if d.Turn != len(turns)+1 {
				t.Fatalf("line %d: turn %d after %d", l.Seq, d.Turn, len(turns))
			}
			turns = append(turns, &turn{speaker: d.Speaker, began: l.At, from: l.Elapsed, limit: d.LimitMS})
		case "statement_paused":
			s.hold(l.Elapsed)
			s.pausing, s.pausedFrom = true, l.Elapsed
		case "statement_resumed":
			s.paused += l.Elapsed - s.pausedFrom
			s.pausing = false
			s.release(l.Elapsed)
		case "point_of_order_raised":
			if s != nil {
				s.hold(l.Elapsed)
				s.point = true
			}
		case "point_of_order_ruled":
			if s != nil {
				s.point = false
				s.release(l.Elapsed)
			}
		case "statement_ended":
			if s.pausing {
				s.paused += l.Elapsed - s.pausedFrom
			}
			s.pausing, s.point = false, false
			s.release(l.Elapsed)
			s.to, s.ended, s.over = l.Elapsed, l.At, true
		case "limit_changed":
			if s != nil {
				s.limit = d.LimitMS
			}
		case "start_corrected":
			s.from += d.ByMS
			s.began = s.began.Add(time.Duration(d.ByMS) * time.Millisecond)
		case "end_corrected":
			s.to += d.ByMS
			s.ended = s.ended.Add(time.Duration(d.ByMS) * time.Millisecond)
		}
	}
	return turns
}

func (s *turn) hold(at int64) {
	if !s.pausing && !s.point {
		s.heldFrom = at
	}
}

func (s *turn) release(at int64) {
	if !s.pausing && !s.point && s.heldFrom != 0 {
		s.held += at - s.heldFrom
		s.heldFrom = 0
	}
}

func (s *turn) spoken() int64 { return s.to - s.from - s.held }

// seconds writes milliseconds as the export does.
func seconds(ms int64) string { return fmt.Sprintf("%d.%03d", ms/1000, ms%1000) }

// agrees compares the export of a log whose every statement has ended with what was counted from its lines.
func agrees(t testing.TB, export string, lines []line) {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(export, "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	const header = "turn,order,name,code,category,person,title,on_behalf_of,states_covered,language,status,limit_s,started_at,ended_at,spoken_s,paused_s,over_s,overrun,changeover_s,sitting,corrections,note"
	if got := strings.Join(rows[0], ","); got != header {
		t.Fatalf("header\n%s\nwant\n%s", got, header)
	}
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	turns := recount(t, lines)
	seen := 0
	for _, row := range rows[1:] {
		cell := func(name string) string { return row[column[name]] }
		n, err := strconv.Atoi(cell("turn"))
		if err != nil {
			if cell("status") == "heard" || cell("spoken_s") != "" {
				t.Errorf("a row without a turn says %v", row)
			}
			continue
		}
		seen++
		want := turns[n-1].row()
		if n > 1 {
			want["changeover_s"] = seconds(turns[n-1].from - turns[n-2].to)
		} else {
			want["changeover_s"] = ""
		}
		for name, value := range want {
			if got := cell(name); got != value {
				t.Errorf("turn %d, %s: exported %q, counted %q", n, name, got, value)
			}
		}
	}
	if seen != len(turns) {
		t.Errorf("%d statements exported, %d counted", seen, len(turns))
	}
}

func (s *turn) row() map[string]string {
	const iso = "2006-01-02T15:04:05.000Z07:00"
	row := map[string]string{
		"status": "heard", "started_at": s.began.Format(iso), "ended_at": s.ended.Format(iso), "spoken_s": seconds(s.spoken()),
		"paused_s": seconds(s.paused), "limit_s": "", "overrun": "", "over_s": "",
	}
	if s.limit != nil && *s.limit > 0 {
		row["limit_s"], row["overrun"], row["over_s"] = seconds(*s.limit), "no", "0.000"
		if by := s.spoken() - *s.limit; by > 0 {
			row["overrun"], row["over_s"] = "yes", seconds(by)
		}
	}
	return row
}

// events are the names of the lines' events, for messages.
func events(lines []line) string {
	var b bytes.Buffer
	for _, l := range lines {
		fmt.Fprintf(&b, "%d %s %d\n", l.Seq, l.Event, l.Elapsed)
	}
	return b.String()
}
