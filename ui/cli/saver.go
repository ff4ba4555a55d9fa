package cli

import (
	"errors"
	"slices"
	"sync"
	"time"

	"rostrum/timer/journal"
	"rostrum/timer/session"
	"rostrum/ui/console"
)

// saver is where the console saves: a log, and a second copy of it where one is wanted. Each is written on its own, so that
// a disk that fails or does not answer holds up neither the other nor the clock.
type saver struct {
	store journal.Store

	mu      sync.Mutex // never held while a disk works
	news    *sync.Cond // something about a side has changed
	number  int        // of changes
	sides   []*side    // the log, and after it the second copy
	tail    []session.Record
	at      time.Time     // of the last record
	hurried bool          // the program ends: nothing is waited for without end
	ending  chan struct{} // closed then
	written chan struct{} // gets a value when records were handed to the system in one of the places
	closed  bool
	mistake any // of the program's own, made while a disk was at work; nil: none

	choosing sync.Mutex // guards what follows, so that a choice never waits for the disk
	next     string     // where to go on after a fault, tried once; empty: beside the log
	begun    string     // the log's first path
	folders  []string   // where else a log can be kept, the best first
}

// How long is waited for a disk.
const (
	slow       = 2 * time.Second  // until it is said that it does not answer
	farewell   = 3 * time.Second  // for each attempt, when the program ends
	patience   = 20 * time.Second // for another place to take the whole session
	retryAfter = 2 * time.Second  // until a place that failed is tried again
)

func newSaver(store journal.Store, w *journal.Writer) *saver {
	s := &saver{
		store: store, number: 1, ending: make(chan struct{}), written: make(chan struct{}, 1), begun: w.Path(),
		sides: []*side{{path: w.Path(), log: w, disk: diskOf(w.Path())}},
	}
	s.news = sync.NewCond(&s.mu)
	w.OnWrite(s.wrote)
	return s
}

// Written returns a channel that gets a value when records were handed to the system, which is before Append returns.
func (s *saver) Written() <-chan struct{} { return s.written }

func (s *saver) wrote() {
	select {
	case s.written <- struct{}{}:
	default: // nobody has looked yet at the one before
	}
}

// Append saves records. It returns when they are safe in every place that works and answers, and in one at least. After all
// have failed it takes the session on in a new file; the records must hold the one that Continuation speaks of then.
func (s *saver) Append(records []session.Record) error {
	if len(records) == 0 {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.take(records)
	if s.allFailed() {
		return s.goOn(records)
	}
	s.work()
	for !s.settled(records[len(records)-1].Seq) {
		s.news.Wait()
	}
	if what := s.mistake; what != nil {
		s.mistake = nil
		panic(what)
	}
	if s.once() >= records[len(records)-1].Seq {
		return nil
	}
	return s.failure()
}

// first saves the first records of a run, before anybody can be asked what to do about a disk that does not answer.
func (s *saver) first(records []session.Record) error {
	given := time.AfterFunc(patience, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		for _, d := range s.sides {
			if op := d.op; d.late && d.err == nil {
				go s.giveUp(d, op)
			}
		}
	})
	defer given.Stop()
	return s.Append(records)
}

// take adds records to those that are to be saved in every place.
func (s *saver) take(records []session.Record) {
	last := s.once()
	if n := len(s.tail); n > 0 {
		last = s.tail[n-1].Seq
	}
	for _, r := range records {
		if r.Seq > last {
			s.tail = append(s.tail, r)
		}
	}
	s.at = records[len(records)-1].Stamp.At
}

// settled says whether no place is to be waited for: a late one is not, once another has the record.
func (s *saver) settled(seq int) bool {
	safe := s.once() >= seq
	for _, d := range s.sides {
		if d.err == nil && d.saved() < seq && !(d.late && safe) {
			return false
		}
	}
	return true
}

// once returns the last record that is safe in one place at least.
func (s *saver) once() int { return s.lead().saved() }

// lead returns the place that has the most saved, the log itself where they are alike.
func (s *saver) lead() *side {
	lead := s.sides[0]
	for _, d := range s.sides[1:] {
		if d.saved() > lead.saved() || lead.log == nil || d.saved() == lead.saved() && lead.err != nil && d.err == nil && d.log != nil {
			lead = d
		}
	}
	return lead
}

func (s *saver) allFailed() bool {
	return !slices.ContainsFunc(s.sides, func(d *side) bool { return d.err == nil })
}

func (s *saver) failure() error {
	for _, d := range s.sides {
		if d.err != nil {
			return d.err
		}
	}
	return nil
}

// changed lets everybody know who waits for news.
func (s *saver) changed() {
	s.number++
	s.news.Broadcast()
}

// Continuation returns what must be recorded before saving can go on; false while a place is left.
func (s *saver) Continuation() (session.LogContinued, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.allFailed() {
		return session.LogContinued{}, false
	}
	return s.lead().log.Continuation(), true
}

// goOn takes the session on in a new file: where it was chosen, else beside one of those that failed.
func (s *saver) goOn(records []session.Record) error {
	lead := s.lead()
	if place := s.place(); place != "" {
		return s.goOnAs(s.sides[0], lead, func() (*journal.Writer, error) { return lead.log.Successor(place, records) })
	}
	var err error
	for _, d := range s.byAnswer() {
		if d.joining {
			continue
		}
		if s.hurried && d.silent() {
			err = errors.Join(err, d.err) // there is no time for what did not answer
			continue
		}
		next := s.goOnAs(d, lead, func() (*journal.Writer, error) { return lead.log.SuccessorBeside(d.path, records) })
		if next == nil {
			return nil
		}
		err = errors.Join(err, next)
	}
	return err
}

// byAnswer returns the places, those last that did not answer.
func (s *saver) byAnswer() []*side {
	return slices.SortedStableFunc(slices.Values(s.sides), func(a, b *side) int {
		switch {
		case a.silent() == b.silent():
			return 0
		case a.silent():
			return 1
		}
		return -1
	})
}

func (s *saver) goOnAs(d, lead *side, make func() (*journal.Writer, error)) error {
	next, err := s.madeAs(lead.log, make)
	if err != nil {
		return err
	}
	s.begin(d, next)
	for _, other := range s.sides {
		s.retry(other)
	}
	s.changed()
	return nil
}

// madeAs makes the log in which an old one goes on, and lets the old one know. The lock is not held meanwhile.
func (s *saver) madeAs(old *journal.Writer, make func() (*journal.Writer, error)) (placed, error) {
	s.mu.Unlock()
	defer s.mu.Lock()
	next, err := unless(s.ending, patience, func() (placed, error) {
		w, err := make()
		if err != nil {
			return placed{}, err
		}
		return placed{w, diskOf(w.Path())}, nil
	}, placed.discard)
	if err == nil {
		_, _ = within(slow, func() (struct{}, error) { old.GoOnIn(next.log); return struct{}{}, nil }, func(struct{}) {})
	}
	return next, err
}

// placed is a log and the disk that it is on.
type placed struct {
	log *journal.Writer
	on  disk
}

// discard lets go of a log that came too late to be used.
func (p placed) discard() { _ = p.log.Close() }

// Path returns where the log is now: of two the one that has the most.
func (s *saver) Path() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.lead().path
}

// paths returns where the session is: the one that has the most, and the other, if there is one.
func (s *saver) paths() (most, other string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	lead := s.lead()
	for _, d := range s.sides {
		if d != lead && !d.joining {
			other = d.path
		}
	}
	return lead.path, other
}

// Standing waits until something has changed since the change of that number, and says how things stand.
func (s *saver) Standing(after int) console.Standing {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.number <= after {
		s.news.Wait()
	}
	return s.standing()
}

func (s *saver) standing() console.Standing {
	now := console.Standing{Number: s.number, Path: s.lead().path}
	working, late := 0, false
	for _, d := range s.sides {
		if d.joining {
			continue
		}
		now.Places++
		switch {
		case d.err == nil && !d.late:
			working++
			continue
		case d.err != nil:
			now.Err = d.err
		default:
			late, now.Err = true, journal.ErrSilent
		}
		now.Since, now.Failing = d.since, d.path
	}
	now.Stuck = working == 0 && late
	now.TwoDisks = now.Places == 2 && working == 2 && s.sides[0].disk != s.sides[1].disk
	return now
}

// Hurry bounds all waiting: the program ends.
func (s *saver) Hurry() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.hurried {
		s.hurried = true
		close(s.ending)
	}
	for _, d := range s.sides {
		if d.late {
			op := d.op
			time.AfterFunc(farewell, func() { s.giveUp(d, op) })
		}
	}
}

// behind waits for the places that are at work, and returns the one that lacks acts, and how many.
func (s *saver) behind() (d *side, acts int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for slices.ContainsFunc(s.sides, func(d *side) bool { return d.busy && d.err == nil }) {
		s.news.Wait()
	}
	for _, d := range s.sides {
		if n := s.once() - d.saved(); n > 0 {
			return d, n
		}
	}
	return nil, 0
}

// Close ends the writing.
func (s *saver) Close() error {
	s.mu.Lock()
	s.closed = true
	logs := make([]*journal.Writer, 0, len(s.sides))
	for _, d := range s.sides {
		if d.log != nil {
			logs = append(logs, d.log)
		}
	}
	s.mu.Unlock()
	closed := make(chan error, len(logs))
	for _, w := range logs {
		go func() {
			err := errMistake
			defer func() { _ = recover(); closed <- err }()
			_, err = within(farewell, func() (struct{}, error) { return struct{}{}, w.Close() }, func(struct{}) {})
		}()
	}
	var err error
	for range logs {
		err = errors.Join(err, <-closed)
	}
	return err
}
