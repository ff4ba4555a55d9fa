package cli

import (
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"time"

	"rostrum/timer/journal"
	"rostrum/timer/session"
)

// side is one of the places in which a session is saved.
type side struct {
	path string
	log  *journal.Writer // nil: none could be made yet
	disk disk            // that it is on

	err     error     // what keeps it from being saved in; nil: nothing
	since   time.Time // of the first record that it lacks
	late    bool      // it does not answer
	busy    bool      // its disk is at work
	op      int       // number of what its disk is at work on
	joining bool      // it is being made
	floor   int       // it will have so much when it is made
}

func (d *side) saved() int {
	if d.log == nil {
		return 0
	}
	return d.log.Saved()
}

// silent says whether its disk did not answer.
func (d *side) silent() bool { return d.late || errors.Is(d.err, journal.ErrSilent) }

// begin goes on in another log.
func (s *saver) begin(d *side, p placed) {
	p.log.OnWrite(s.wrote)
	d.log, d.path, d.disk = p.log, p.log.Path(), p.on
	d.err, d.late, d.busy, d.joining = nil, false, false, false
	d.op++
}

// work sets every place to work that has something to do and is well.
func (s *saver) work() {
	s.trim()
	for _, d := range s.sides {
		if n := len(s.tail); d.err == nil && !d.busy && n > 0 && d.saved() < s.tail[n-1].Seq {
			records, log, op := slices.Clone(s.tail), d.log, s.begins(d)
			go func() {
				defer s.catch(d, op)
				s.ended(d, op, log.Append(records))
			}()
		}
	}
}

// begins notes that a disk is at work, and looks after a while whether it still is.
func (s *saver) begins(d *side) int {
	d.op++
	d.busy = true
	op := d.op
	time.AfterFunc(slow, func() { s.overdue(d, op) })
	return op
}

func (s *saver) overdue(d *side, op int) {
	s.mu.Lock()
	if d.op == op && d.busy && !d.joining {
		d.late, d.since = true, s.lacks(d)
		s.changed()
	}
	hurried := s.hurried
	s.mu.Unlock()
	if hurried {
		s.giveUp(d, op)
	}
}

// catch is to be deferred where a disk is at work. A mistake of the program's own made there is made again in Append, whose
// caller knows how to end the program in order.
func (s *saver) catch(d *side, op int) {
	what := recover()
	if what == nil {
		return
	}
	trace := debug.Stack()
	s.mu.Lock()
	s.mistake = fmt.Sprintf("%v\n\n%s", what, trace)
	s.mu.Unlock()
	s.ended(d, op, errMistake)
}

// giveUp no longer waits for a place that is still at work on the same.
func (s *saver) giveUp(d *side, op int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if d.op != op || !d.busy || d.log == nil {
		return
	}
	d.log.Forsake()
	d.op++
	d.busy = false
	s.failed(d, d.log.Err())
	s.changed()
}

// ended takes what came of a disk's work.
func (s *saver) ended(d *side, op int, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if d.op != op {
		return // it was given up
	}
	d.busy = false
	if err != nil {
		s.failed(d, err)
	}
	d.late = d.late && d.saved() < s.once() // it answers, but until it has all, it may fall silent again
	s.work()
	s.changed()
}

// failed notes that nothing more can be saved in a place until it is made anew.
func (s *saver) failed(d *side, err error) {
	if d.err == nil && !d.late {
		d.since = s.lacks(d)
	}
	d.err, d.late = err, false
	s.retry(d)
}

// lacks returns when the first record was made that a place does not have.
func (s *saver) lacks(d *side) time.Time {
	for _, r := range s.tail {
		if r.Seq > d.saved() {
			return r.Stamp.At
		}
	}
	return s.at
}

// trim forgets what every place has that may still ask for it.
func (s *saver) trim() {
	least := s.once()
	for _, d := range s.sides {
		switch {
		case d.err == nil:
			least = min(least, d.saved())
		case d.busy:
			least = min(least, d.floor)
		}
	}
	s.tail = slices.DeleteFunc(s.tail, func(r session.Record) bool { return r.Seq <= least })
}

// retry makes a place anew after a rest, from one that is well.
func (s *saver) retry(d *side) {
	if d.err != nil && !d.busy {
		time.AfterFunc(retryAfter, func() { s.rejoin(d) })
	}
}

func (s *saver) rejoin(d *side) {
	s.mu.Lock()
	defer s.mu.Unlock()
	lead := s.lead()
	if d.err == nil || d.busy || s.hurried || s.closed {
		return
	}
	if lead.err != nil || lead == d {
		s.retry(d) // the other may come back
		return
	}
	op := s.begins(d)
	d.floor = lead.saved()
	go s.remake(d, op, lead.log, d.log)
}

// remake makes a place anew: it is caught up, or gets a whole copy.
func (s *saver) remake(d *side, op int, lead, old *journal.Writer) {
	defer s.catch(d, op)
	if old != nil {
		_ = old.Close()
	}
	next, err := second(lead, d.path)
	s.mu.Lock()
	defer s.mu.Unlock()
	if d.op != op || s.closed {
		if err == nil {
			go next.discard()
		}
		return
	}
	d.busy, d.late = false, false
	if err != nil {
		d.err = err
		s.retry(d)
	} else {
		s.begin(d, next)
	}
	s.work()
	s.changed()
}

// second makes a second log at a path, and asks on which disk it is. It may take long.
func second(lead *journal.Writer, path string) (placed, error) {
	w, err := lead.Second(path)
	if err != nil {
		return placed{}, err
	}
	journal.Twins(lead, w)
	return placed{w, diskOf(w.Path())}, nil
}
