package journal

import (
	"bytes"
	"encoding/json"
	"strings"

	"rostrum/timer/session"
)

// checker takes a log's lines one after the other and checks each against those before.
type checker struct {
	log     Log
	chains  *chainer
	decoder *decoder
	chain   []byte // of the last line of the sound part
	looks   bool   // some line so far looks like one of a log
	last    *before
	hole    bool  // the first damaged line has a hole in it, as an unfinished write leaves it
	bad     line  // the first damaged line, without its text
	size    int64 // of all lines so far
}

// before is what is known of the line before one that is checked, once damage was met.
type before struct {
	seq      int      // the number it bears
	chains   [][]byte // what the next line's chain may have been made of
	readable bool     // its chain could be read
}

// glance is how many lines are looked at before a file is said to be no log.
const glance = 1000

func newChecker() *checker { return &checker{chains: newChainer(), decoder: newDecoder()} }

// take checks one more line. It fails only on what is no log at all or one of a newer format.
func (c *checker) take(l line) error {
	c.log.Lines++
	c.size += l.length
	c.looks = c.looks || looksLikeLine(l)
	if !c.looks && c.log.Lines >= glance {
		return &NotALogError{}
	}
	if c.last == nil {
		kind, err := c.sound(l)
		if kind == "" || err != nil {
			return err
		}
		if !l.ended && kind != NoOpening {
			c.log.Torn = &Torn{Line: c.log.Lines, Bytes: l.length}
			return nil
		}
		c.hole, c.bad = holed(l), line{offset: l.offset, length: l.length}
		c.last = &before{seq: len(c.log.Records), chains: [][]byte{bytes.Clone(c.chain)}, readable: true}
		c.damaged(l, kind)
		return nil
	}
	c.resume(l)
	return nil
}

// sound takes in a line that is as it should be, and says of another what is wrong with it.
func (c *checker) sound(l line) (DamageKind, error) {
	if l.tooLong {
		return LineTooLong, nil
	}
	body, chain, ok := splitChain(l.text)
	if !ok || !bytes.Equal(chain, c.chains.next(c.chain, body)) {
		return c.classify(l.text, len(c.log.Records)), nil
	}
	first := len(c.log.Records) == 0
	if first {
		if err := newer(body); err != nil {
			return "", err
		}
	}
	r, err := c.read(l, body)
	if err != nil {
		return NotARecord, nil
	}
	if _, opens := r.Event.(session.SessionOpened); first && !opens {
		return NoOpening, nil
	}
	if kind := misplaced(r.Seq, len(c.log.Records)); kind != "" {
		return kind, nil
	}
	c.log.Records = append(c.log.Records, r)
	c.chain = append(c.chain[:0], chain...)
	c.log.Bytes = c.size
	if !l.ended {
		c.log.Torn = &Torn{Line: c.log.Lines, Bytes: l.length, Whole: true}
	}
	return "", nil
}

func (c *checker) read(l line, body []byte) (session.Record, error) {
	if l.said != nil {
		return l.said.record, l.said.err
	}
	return c.decoder.record(body)
}

// classify says what is wrong with a line whose chain is not right; seq is the number of the line before.
func (c *checker) classify(text []byte, seq int) DamageKind {
	if !json.Valid(text) {
		return NotJSON
	}
	got, ok := seqOf(text)
	if !ok {
		return NotARecord
	}
	if kind := misplaced(got, seq); kind != "" {
		return kind
	}
	return ChecksumDiffers
}

func misplaced(seq, before int) DamageKind {
	switch {
	case seq > before+1:
		return LinesMissing
	case seq <= before:
		return LineDoubled
	}
	return ""
}

// resume checks a line behind damage. A line that continues the one before it is not damaged itself.
func (c *checker) resume(l line) {
	switch body, chain, ok := splitChain(l.text); {
	case l.tooLong:
		c.damaged(l, LineTooLong)
	case !l.ended:
		c.log.Torn = &Torn{Line: c.log.Lines, Bytes: l.length}
	case ok && c.follows(body, chain):
		seq, _ := seqOf(l.text)
		c.last = &before{seq: seq, chains: [][]byte{bytes.Clone(chain)}, readable: true}
	default:
		kind := c.classify(l.text, c.last.seq)
		if !c.last.readable && (kind == ChecksumDiffers || kind == LinesMissing) {
			kind = Unchecked
		}
		c.damaged(l, kind)
	}
}

func (c *checker) follows(body, chain []byte) bool {
	if bytes.Equal(chain, c.chains.next(c.chain, body)) {
		return true
	}
	for _, before := range c.last.chains {
		if bytes.Equal(chain, c.chains.next(before, body)) {
			return true
		}
	}
	return false
}

// damaged notes a damaged line, and what the line behind it may be checked against.
func (c *checker) damaged(l line, kind DamageKind) {
	seq, _ := seqOf(l.text)
	c.log.Damaged++
	if len(c.log.Damage) < maxDamage {
		c.log.Damage = append(c.log.Damage, Damage{Line: c.log.Lines, Kind: kind, Seq: seq})
	}
	next := before{seq: c.last.seq + 1}
	if seq > 0 {
		next.seq = max(seq, c.last.seq)
	}
	if body, chain, ok := splitChain(l.text); ok && !l.tooLong {
		next.readable = true
		next.chains = append(next.chains, bytes.Clone(chain))
		for _, before := range c.last.chains {
			next.chains = append(next.chains, bytes.Clone(c.chains.next(before, body)))
			if len(next.chains) == 3 {
				break
			}
		}
	}
	c.last = &next
}

// done returns the log when there are no more lines.
func (c *checker) done() (Log, error) {
	if !c.looks {
		return c.log, &NotALogError{Empty: c.log.Lines == 0}
	}
	if tail := c.size - c.bad.offset; c.hole && (tail <= maxWrite || tail == c.bad.length) {
		first := c.log.Damage[0].Line
		c.log.Damage, c.log.Damaged = nil, 0
		c.log.Torn = &Torn{Line: first, Bytes: tail}
	}
	c.log.Seal = string(c.chain)
	return c.log, nil
}

// holed says whether a line holds a stretch of zeros that begins where a disk's sector or the line begins, and ends
// where a sector or the line ends: what is left where a part of an unfinished write never reached the disk.
func holed(l line) bool {
	edge := func(at int64) bool { return at%sector == 0 || at == l.offset || at == l.offset+int64(len(l.text)) }
	for rest, at := l.text, l.offset; ; {
		zero := bytes.IndexByte(rest, 0)
		if zero < 0 {
			return false
		}
		run := rest[zero:]
		length := len(run) - len(bytes.TrimLeft(run, "\x00"))
		from := at + int64(zero)
		if edge(from) && edge(from+int64(length)) {
			return true
		}
		rest, at = run[length:], from+int64(length)
	}
}

// looksLikeLine says whether something begins or ends as the lines of a log do, however it is damaged or cut.
func looksLikeLine(l line) bool {
	const begins = `{"seq":`
	_, _, ends := splitChain(l.text)
	cut := !l.ended && l.offset == 0 && len(l.text) > 0 && strings.HasPrefix(begins, string(l.text[:min(len(l.text), len(begins))]))
	return ends || cut || bytes.HasPrefix(l.text, []byte(begins))
}

// seqOf returns the number that a line bears, if it can be read.
func seqOf(text []byte) (int, bool) {
	c := cursor{rest: text, ok: true}
	c.skip(`{"seq":`)
	if seq := c.number(); c.ok && bounded(seq, 0) {
		return int(seq), true
	}
	var wire struct {
		Seq int64 `json:"seq"`
	}
	if err := json.Unmarshal(text, &wire); err != nil || !bounded(wire.Seq, 0) {
		return 0, false
	}
	return int(wire.Seq), true
}

// newer returns an error where the first line's format is one that this program does not know.
func newer(body []byte) error {
	env, err := slow(body)
	if err != nil {
		return nil
	}
	var opened struct {
		Format int `json:"format"`
	}
	if err := json.Unmarshal(env.data, &opened); err == nil && opened.Format > session.Format {
		return &NewerFormatError{Format: opened.Format, Known: session.Format}
	}
	return nil
}
