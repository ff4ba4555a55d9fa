package journal

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"path/filepath"
	"slices"

	"rostrum/timer/session"
)

// ErrSound says that there is nothing to repair.
var ErrSound = errors.New("nothing to repair: the log is sound")

// Repaired says what a repair came to.
type Repaired struct {
	Records int   // in the new log, those that stand for lost ones included
	Lost    []int // the numbers of the lost records, at most 100,000
	Beyond  int   // certain records that were left out, since more than that were lost before them
	Read    Log   // what was read of the damaged log
}

// Repair writes what is certain in a damaged log as a new log, which must not exist; the damaged one stays as it is.
// A line is certain if its chain follows on the chain of the record before it, wherever in the file the two stand.
// Nothing is guessed: in the place of every other record a record_lost says so, so that numbers keep their meaning.
// What comes after 100,000 lost records is left out.
// The new log's first record says what it was made from. It fails with ErrSound where there is nothing to repair,
// and with *DamageError where not even the first record is certain.
func Repair(from, to string) (Repaired, error) { return Store{System()}.Repair(from, to) }

// Repair repairs a log of the store's disk.
func (s Store) Repair(from, to string) (Repaired, error) {
	f, err := s.Disk.Read(from)
	if err != nil {
		return Repaired{}, err
	}
	defer f.Close()
	all, err := io.ReadAll(f)
	if err != nil {
		return Repaired{}, err
	}
	r, records, err := salvage(all)
	if err != nil {
		return r, named(from, err)
	}
	opened := records[0].Event.(session.SessionOpened)
	opened.MadeFrom = filepath.Base(from)
	records[0].Event = opened
	return r, s.WriteAll(to, records)
}

// salvage returns every certain record, and one that says so in the place of each that is not.
func salvage(all []byte) (Repaired, []session.Record, error) {
	log, err := Read(bytes.NewReader(all))
	r := Repaired{Read: log}
	switch {
	case err != nil:
		return r, nil, err
	case log.Sound():
		return r, nil, ErrSound
	}
	found := certain(all)
	records, err := beginning(log, found)
	if err != nil {
		return r, nil, err
	}
	for _, seq := range found.order {
		if seq <= len(records) {
			continue
		}
		if seq-1-len(records) > maxLost-len(r.Lost) {
			r.Beyond++
			continue
		}
		for len(records) < seq-1 {
			records = append(records, r.lost(records))
		}
		records = append(records, found.records[seq])
	}
	r.Records = len(records)
	return r, records, nil
}

// beginning returns the records of the sound part; where not even the first line is sound, the first record, if it is
// certain nevertheless.
func beginning(log Log, found finds) ([]session.Record, error) {
	if len(log.Records) > 0 {
		return slices.Clone(log.Records), nil
	}
	opened, ok := found.records[1].Event.(session.SessionOpened)
	switch {
	case !ok:
		return nil, log.Err()
	case opened.Format > session.Format:
		return nil, &NewerFormatError{Format: opened.Format, Known: session.Format}
	}
	return []session.Record{found.records[1]}, nil
}

// maxLost bounds how many records may be lost in all before what comes after them is left out too. A number costs a
// damaged log a few bytes, and the new one a whole record.
const maxLost = 100_000

// lost makes the record that stands for the next one, at the instant of the one before, and notes it.
func (r *Repaired) lost(records []session.Record) session.Record {
	before := records[len(records)-1]
	seq := before.Seq + 1
	r.Lost = append(r.Lost, seq)
	why := session.RecordLost{Reason: "missing"}
	for _, d := range r.Read.Damage {
		if d.Seq == seq {
			why = session.RecordLost{Reason: string(d.Kind), Line: d.Line}
			break
		}
	}
	return session.Record{Seq: seq, Stamp: before.Stamp, Event: why}
}

// finds are the certain records of a damaged log.
type finds struct {
	records map[int]session.Record
	order   []int // their numbers, ascending
}

// fragment is a line of a damaged log that has the outward form of one.
type fragment struct {
	seq         int
	body, chain []byte
}

// maxAlike bounds how many different lines of one number are looked at.
const maxAlike = 8

// certain puts the lines in the order of their numbers and takes those whose chain follows on one that may have been
// the chain before: as it is written there, or as it follows from the line, if only the writing was damaged.
func certain(all []byte) finds {
	bySeq := map[int][]fragment{}
	for _, f := range fragments(all) {
		if len(bySeq[f.seq]) < maxAlike {
			bySeq[f.seq] = append(bySeq[f.seq], f)
		}
	}
	f := finds{records: map[int]session.Record{}}
	numbers := make([]int, 0, len(bySeq))
	for seq := range bySeq {
		numbers = append(numbers, seq)
	}
	slices.Sort(numbers)
	chains, decoder := newChainer(), newDecoder()
	before, last := []source{{}}, 0
	for _, seq := range numbers {
		if seq != last+1 {
			before = nil
		}
		before, last = f.step(bySeq[seq], before, chains, decoder), seq
	}
	f.order = slices.Sorted(func(yield func(int) bool) {
		for seq := range f.records {
			if !yield(seq) {
				return
			}
		}
	})
	return f
}

// source is a chain that the next line may follow on, and the line that it would prove, if it is not certain itself.
type source struct {
	chain  []byte
	proves *fragment
}

// step takes the lines of one number, given the chains that they may follow on, and returns those of the next.
func (f *finds) step(alike []fragment, before []source, chains *chainer, decoder *decoder) []source {
	var next []source
	for i := range alike {
		line := &alike[i]
		next = append(next, source{chain: line.chain})
		for _, s := range before {
			computed := bytes.Clone(chains.next(s.chain, line.body))
			if !bytes.Equal(computed, line.chain) {
				next = append(next, source{chain: computed, proves: line})
				continue
			}
			f.take(line, decoder)
			if s.proves != nil {
				f.take(s.proves, decoder)
			}
		}
	}
	return next[:min(len(next), 4*maxAlike)]
}

func (f *finds) take(line *fragment, decoder *decoder) {
	if _, taken := f.records[line.seq]; taken {
		return
	}
	if r, err := decoder.record(line.body); err == nil {
		f.records[line.seq] = r
	}
}

func fragments(all []byte) []fragment {
	var found []fragment
	in := &lines{from: bufio.NewReaderSize(bytes.NewReader(all), 1<<16)}
	for {
		l, err := in.next()
		if err != nil {
			return found
		}
		if l.tooLong {
			continue
		}
		for text := range pieces(l.text) {
			body, chain, ok := splitChain(text)
			seq, numbered := seqOf(text)
			if ok && numbered {
				found = append(found, fragment{seq: seq, body: bytes.Clone(body), chain: bytes.Clone(chain)})
			}
		}
	}
}

// pieces takes apart what an editor or a transfer did to the ends of lines: a carriage return before the break, or no
// break between two of them. Within a record the two braces cannot meet like this: quotes in its texts are escaped.
func pieces(text []byte) func(yield func([]byte) bool) {
	const meet = `"}{"seq":`
	return func(yield func([]byte) bool) {
		for {
			i := bytes.Index(text, []byte(meet))
			if i < 0 {
				yield(bytes.TrimRight(text, "\r \t"))
				return
			}
			if !yield(text[:i+len(chainClose)]) {
				return
			}
			text = text[i+len(chainClose):]
		}
	}
}
