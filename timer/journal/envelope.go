package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// envelope is a line's members around its data.
type envelope struct {
	seq     int
	at      time.Time
	elapsed time.Duration
	event   string
	data    []byte
}

var errEnvelope = errors.New("not in the form of a record")

// Bounds of the numbers that a line may hold, within which nothing overflows: a thousand million records, and
// a thousand years either way.
const (
	maxSeq       = 1_000_000_000
	maxElapsedMS = math.MaxInt64 / int64(time.Millisecond) / 2
)

// decoder makes records of lines. It remembers the zone and the event names met last, to save making them anew.
type decoder struct {
	zone   *time.Location
	offset int
	names  map[string]string
}

func newDecoder() *decoder { return &decoder{names: map[string]string{}} }

// record decodes a line's body.
func (d *decoder) record(body []byte) (session.Record, error) {
	env, ok := d.quick(body)
	if ok {
		if event, err := decodeEvent(env.event, env.data); err == nil {
			return env.record(event), nil
		}
	}
	env, err := slow(body)
	if err != nil {
		return session.Record{}, err
	}
	event, err := decodeEvent(env.event, env.data)
	if err != nil {
		return session.Record{}, err
	}
	return env.record(event), nil
}

func (e envelope) record(event session.Event) session.Record {
	return session.Record{Seq: e.seq, Stamp: timer.Stamp{At: e.at, Elapsed: e.elapsed}, Event: event}
}

// decodeEvent refuses data that are not JSON even where the event is not known.
func decodeEvent(name string, data []byte) (session.Event, error) {
	event, err := session.DecodeEvent(name, data)
	if err != nil {
		return nil, err
	}
	if _, unread := event.(session.Unread); unread && !json.Valid(data) {
		return nil, errEnvelope
	}
	return event, nil
}

// quick reads a body as this package writes it. Anything else is left to slow.
func (d *decoder) quick(body []byte) (envelope, bool) {
	c := cursor{rest: body, ok: true}
	c.skip(`{"seq":`)
	seq := c.number()
	c.skip(`,"at":"`)
	at := c.take(len(layout))
	c.skip(`","elapsed_ms":`)
	elapsed := c.number()
	c.skip(`,"event":"`)
	name := c.word()
	c.skip(`","data":`)
	if !c.ok || !bounded(seq, elapsed) {
		return envelope{}, false
	}
	when, ok := d.instant(at)
	return envelope{
		seq: int(seq), at: when, elapsed: time.Duration(elapsed) * time.Millisecond, event: d.name(name), data: c.rest,
	}, ok
}

func bounded(seq, elapsed int64) bool {
	return seq >= 1 && seq <= maxSeq && elapsed >= -maxElapsedMS && elapsed <= maxElapsedMS
}

// slow reads a body in any form that JSON allows.
func slow(body []byte) (envelope, error) {
	var wire struct {
		Seq     *int64          `json:"seq"`
		At      *string         `json:"at"`
		Elapsed *int64          `json:"elapsed_ms"`
		Event   *string         `json:"event"`
		Data    json.RawMessage `json:"data"`
	}
	whole := append(bytes.Clone(body), '}')
	if err := json.Unmarshal(whole, &wire); err != nil {
		return envelope{}, err
	}
	if wire.Seq == nil || wire.At == nil || wire.Elapsed == nil || wire.Event == nil || wire.Data == nil {
		return envelope{}, errEnvelope
	}
	at, err := time.Parse(time.RFC3339Nano, *wire.At)
	if err != nil || !bounded(*wire.Seq, *wire.Elapsed) {
		return envelope{}, errEnvelope
	}
	_, offset := at.Zone()
	return envelope{
		seq: int(*wire.Seq), at: at.In(time.FixedZone("", offset)), elapsed: time.Duration(*wire.Elapsed) * time.Millisecond,
		event: *wire.Event, data: wire.Data,
	}, nil
}

func (d *decoder) name(word []byte) string {
	if s, ok := d.names[string(word)]; ok {
		return s
	}
	s := string(word)
	if len(d.names) < 100 {
		d.names[s] = s
	}
	return s
}

// instant reads an instant in the written layout.
func (d *decoder) instant(b []byte) (time.Time, bool) {
	const shape = "dddd-dd-ddTdd:dd:dd.dddsdd:dd"
	if len(b) != len(shape) {
		return time.Time{}, false
	}
	for i := range shape {
		switch c := b[i]; shape[i] {
		case 'd':
			if c < '0' || c > '9' {
				return time.Time{}, false
			}
		case 's':
			if c != '+' && c != '-' {
				return time.Time{}, false
			}
		default:
			if c != shape[i] {
				return time.Time{}, false
			}
		}
	}
	n := func(from, to int) (v int) {
		for _, c := range b[from:to] {
			v = v*10 + int(c-'0')
		}
		return v
	}
	year, month, day, hour, minute, second := n(0, 4), n(5, 7), n(8, 10), n(11, 13), n(14, 16), n(17, 19)
	zoneHour, zoneMinute := n(24, 26), n(27, 29)
	if hour > 23 || minute > 59 || second > 59 || zoneHour > 23 || zoneMinute > 59 {
		return time.Time{}, false
	}
	offset := zoneHour*3600 + zoneMinute*60
	if b[23] == '-' {
		offset = -offset
	}
	if d.zone == nil || d.offset != offset {
		d.zone, d.offset = time.FixedZone("", offset), offset
	}
	at := time.Date(year, time.Month(month), day, hour, minute, second, n(20, 23)*int(time.Millisecond), d.zone)
	if y, m, dd := at.Date(); y != year || int(m) != month || dd != day {
		return time.Time{}, false // the 31st of June
	}
	return at, true
}

// cursor reads a line from left to right and stays where it fails.
type cursor struct {
	rest []byte
	ok   bool
}

func (c *cursor) skip(s string) {
	if c.ok = c.ok && len(c.rest) >= len(s) && string(c.rest[:len(s)]) == s; c.ok {
		c.rest = c.rest[len(s):]
	}
}

func (c *cursor) take(n int) []byte {
	if c.ok = c.ok && len(c.rest) >= n; !c.ok {
		return nil
	}
	taken := c.rest[:n]
	c.rest = c.rest[n:]
	return taken
}

// number reads a whole number of at most 18 digits in the one form that JSON has for it.
func (c *cursor) number() int64 {
	if !c.ok {
		return 0
	}
	i, sign, v := 0, int64(1), int64(0)
	if len(c.rest) > 0 && c.rest[0] == '-' {
		i, sign = 1, -1
	}
	from := i
	for ; i < len(c.rest) && c.rest[i] >= '0' && c.rest[i] <= '9'; i++ {
		if i-from == 18 {
			c.ok = false
			return 0
		}
		v = v*10 + int64(c.rest[i]-'0')
	}
	if c.ok = i > from && (c.rest[from] != '0' || i == from+1); c.ok {
		c.rest = c.rest[i:]
	}
	return sign * v
}

// word reads an event's name: small letters, digits and underscores.
func (c *cursor) word() []byte {
	i := 0
	for c.ok && i < len(c.rest) && (c.rest[i] == '_' || c.rest[i] >= 'a' && c.rest[i] <= 'z' || c.rest[i] >= '0' && c.rest[i] <= '9') {
		i++
	}
	if c.ok = c.ok && i > 0; !c.ok {
		return nil
	}
	return c.take(i)
}
