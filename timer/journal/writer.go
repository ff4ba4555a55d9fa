package journal

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"sync"

	"rostrum/timer/session"
)

// Writer appends records to one log. Its methods may be called from several goroutines; only Append, those that
// make another log and Close wait for the disk.
type Writer struct {
	store  Store
	locked bool

	busy    sync.Mutex // held while the disk is at work
	file    File
	encoder *encoder
	written func() // nil: nobody is told

	mu     sync.Mutex // guards what follows
	path   string
	lines  []byte // every line that is saved, so that a log can be begun anew without reading a disk that fails
	ends   []int  // where each of them ends
	seq    int    // the last saved record
	failed error
	closed bool

	forsaken bool // nothing that the disk still does counts
}

func newWriter(s Store, path string, f File, locked bool, lines []byte, log Log) *Writer {
	return &Writer{
		store: s, path: path, file: f, locked: locked, encoder: newEncoder([]byte(log.Seal)),
		lines: lines, ends: endsOf(lines), seq: len(log.Records),
	}
}

func endsOf(lines []byte) []int {
	ends := make([]int, 0, bytes.Count(lines, []byte("\n")))
	for at := 0; at < len(lines); {
		at += bytes.IndexByte(lines[at:], '\n') + 1
		ends = append(ends, at)
	}
	return ends
}

// OnWrite lets somebody know each time records were handed to the system, which is before they are safe. What is called must
// not wait. It is to be said before the first Append.
func (w *Writer) OnWrite(tell func()) {
	w.busy.Lock()
	defer w.busy.Unlock()
	w.written = tell
}

// Path returns where the log is.
func (w *Writer) Path() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.path
}

// Saved returns the number of the last record that is safe.
func (w *Writer) Saved() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.seq
}

// Seal returns the chain of the last record that is safe; empty before the first.
func (w *Writer) Seal() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.seal()
}

func (w *Writer) seal() string {
	if len(w.lines) < chainTail {
		return ""
	}
	_, chain, _ := splitChain(w.lines[:len(w.lines)-1])
	return string(chain)
}

// Err returns what made an Append fail. Nothing can be appended once there is something.
func (w *Writer) Err() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.failed
}

// Locked says whether other programs are kept from writing the log. There are file systems that know no locks.
func (w *Writer) Locked() bool { return w.locked }

var errClosed = errors.New("the log is closed")

// Append saves records. When it returns nothing they are safe on the disk. Records that are saved already are passed
// over, so that a batch whose fate is not known can be given again. After a *SaveError the file is not trusted any
// more: every later call returns the same error, and Continue takes the session on in another file.
func (w *Writer) Append(records []session.Record) error {
	w.busy.Lock()
	defer w.busy.Unlock()
	w.mu.Lock()
	failed, closed := w.failed, w.closed
	w.mu.Unlock()
	if failed != nil {
		return failed
	}
	if closed {
		return errClosed
	}
	records, err := w.unsaved(records)
	if err != nil {
		return err
	}
	return w.append(records)
}

// unsaved leaves out what is saved already, and refuses what does not follow on it.
func (w *Writer) unsaved(records []session.Record) ([]session.Record, error) {
	for len(records) > 0 && records[0].Seq >= 1 && records[0].Seq <= len(w.ends) {
		if !w.same(records[0]) {
			return nil, &SequenceError{Got: records[0].Seq, Want: len(w.ends) + 1}
		}
		records = records[1:]
	}
	for i, r := range records {
		if want := len(w.ends) + 1 + i; r.Seq != want {
			return nil, &SequenceError{Got: r.Seq, Want: want}
		}
	}
	return records, nil
}

// same says whether a record is the one that was saved under its number.
func (w *Writer) same(r session.Record) bool {
	from := 0
	if r.Seq > 1 {
		from = w.ends[r.Seq-2]
	}
	saved, _, _ := splitChain(w.lines[from : w.ends[r.Seq-1]-1])
	body, err := newEncoder(nil).body(nil, r)
	return err == nil && bytes.Equal(saved, body)
}

// append writes records in stretches of at most maxWrite bytes, each synced before the next.
func (w *Writer) append(records []session.Record) error {
	for len(records) > 0 {
		batch, n, err := w.batch(records)
		if err != nil {
			return err
		}
		if err := w.write(batch); err != nil {
			return w.fail(&SaveError{Path: w.path, Seq: records[0].Seq, Err: err})
		}
		if err := w.counts(batch); err != nil {
			return err
		}
		records = records[n:]
	}
	return nil
}

// batch encodes as many records as are written at once. What cannot be encoded harms none before it.
func (w *Writer) batch(records []session.Record) (lines []byte, n int, err error) {
	for n < len(records) {
		before := append([]byte(nil), w.encoder.chain...)
		more, err := w.encoder.line(lines, records[n])
		if err != nil && n == 0 {
			return nil, 0, err
		}
		if err != nil || n > 0 && len(more) > maxWrite {
			w.encoder.chain = before
			break
		}
		lines = more
		n++
	}
	return lines, n, nil
}

// write appends to the file and makes sure of it: that the lines are safe, that nothing else was written, and that
// they are where they are looked for.
func (w *Writer) write(lines []byte) error {
	if err := w.look(len(w.lines)); err != nil {
		return err
	}
	if _, err := writeWhole(w.file, lines); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	if w.written != nil {
		w.written()
	}
	if err := w.file.Sync(); err != nil {
		return fmt.Errorf("sync: %w", err)
	}
	return w.look(len(w.lines) + len(lines))
}

func (w *Writer) look(size int) error {
	has, there, err := w.file.Look()
	switch {
	case err != nil:
		return err
	case !there:
		return &MovedError{Path: w.path}
	case has != int64(size):
		return &GrownError{Path: w.path, Has: has, Had: int64(size)}
	}
	return nil
}

func (w *Writer) keep(lines []byte) {
	for at := len(w.lines); len(lines) > 0; {
		n := bytes.IndexByte(lines, '\n') + 1
		at += n
		w.lines, w.ends, lines = append(w.lines, lines[:n]...), append(w.ends, at), lines[n:]
	}
	w.seq = len(w.ends)
}

// counts keeps lines that are safe now, unless the log was given up meanwhile.
func (w *Writer) counts(lines []byte) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.forsaken {
		return w.failed
	}
	w.keep(lines)
	return nil
}

// encode adds records to the lines without writing them.
func (w *Writer) encode(records []session.Record) error {
	records, err := w.unsaved(records)
	if err != nil {
		return err
	}
	for _, r := range records {
		more, err := w.encoder.line(nil, r)
		if err != nil {
			return err
		}
		w.keep(more)
	}
	return nil
}

func (w *Writer) fail(err error) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.forsaken {
		w.failed = err
	}
	return w.failed
}

// Forsake gives up a log whose disk does not answer. It counts as failed with ErrSilent, what the disk still does for it
// counts for nothing, and Continue and CopyTo do not wait for it any more. A log that has failed already stays as it is.
func (w *Writer) Forsake() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.failed == nil {
		w.failed = &SaveError{Path: w.path, Seq: w.seq + 1, Err: ErrSilent}
	}
	w.forsaken = true
}

// still waits until the disk is not at work on the log, unless that was given up, and returns what ends the stillness.
func (w *Writer) still() (end func()) {
	w.mu.Lock()
	forsaken := w.forsaken
	w.mu.Unlock()
	if forsaken {
		return func() {}
	}
	w.busy.Lock()
	return w.busy.Unlock
}

// Close lets go of the log. A log that nothing was ever appended to is removed.
func (w *Writer) Close() error {
	w.busy.Lock()
	defer w.busy.Unlock()
	w.mu.Lock()
	closed, empty := w.closed, len(w.ends) == 0
	w.closed = true
	w.mu.Unlock() // the disk may not answer, and what was saved must be known meanwhile
	if closed {
		return nil
	}
	if empty && w.look(0) == nil {
		_ = w.store.Disk.Remove(w.path)
	}
	if w.locked {
		_ = w.store.Disk.Remove(w.path + holderSuffix)
	}
	return w.file.Close()
}

// base returns the log's name without its folder.
func (w *Writer) base() string { return filepath.Base(w.path) }
