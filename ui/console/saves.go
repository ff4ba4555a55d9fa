package console

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer"
	"rostrum/timer/session"
)

// Saver keeps records where they survive. Append returns when they are safe. It is called outside of Update, one
// batch at a time, in order.
type Saver interface {
	Append([]session.Record) error
}

// Teller is a Saver that tells when it has handed what it was given to the system, which is before it is safe.
type Teller interface{ Written() <-chan struct{} }

// Continuer is a Saver that after a fault cannot go on where it was. The record of what it needs instead must be among
// those that it is given next.
type Continuer interface {
	Continuation() (with session.LogContinued, needed bool)
}

// Mover is a Saver that can be told where to go on. The place is taken at the next attempt after a fault. Both may wait for
// a disk.
type Mover interface {
	MoveTo(path string) // an empty one: beside the log that failed
	Elsewhere() string  // a place to propose; empty: none comes to mind
}

// Stander is a Saver that tells how things stand with the places in which it saves.
type Stander interface {
	// Standing waits for the next change after the one of that number. The first has number 1 and is there from the start.
	Standing(after int) Standing
	// Double keeps the session in a second place from now on, and fails where it cannot.
	Double(folder string) error
}

// Standing is how things stand with the places in which a session is saved.
type Standing struct {
	Number   int    // of the change that led to it
	Places   int    // that are wanted: 1 or 2
	TwoDisks bool   // both work, and are on disks of their own
	Path     string // of the log that has the most
	Stuck    bool   // nothing can be saved anywhere, because no disk answers

	Failing string // the place that does not work; empty: all do
	Err     error  // what is wrong with it
	Since   time.Time
}

// stood brings how things stand.
type stood struct{ Standing }

// doubled is the end of an attempt to begin a second copy.
type doubled struct {
	folder string
	err    error
}

// watch waits for the next change of how things stand.
func (s *saves) watch() tea.Cmd {
	w, ok := s.saver.(Stander)
	if !ok {
		return nil
	}
	after := s.standing.Number
	return func() tea.Msg { return stood{w.Standing(after)} }
}

// stands takes in how things stand. It says whether nothing can be saved from now on.
func (s *saves) stands(now Standing) (stuck bool) {
	s.standing = now
	if now.Path != "" {
		s.path = now.Path
	}
	if now.Stuck && s.busy && s.err == nil && !s.empty() {
		s.err, s.since = now.Err, s.waiting[0].Stamp
		return true
	}
	return false
}

// alone says whether the session is saved in one place only although two are wanted.
func (s *saves) alone() bool { return s.standing.Places == 2 && s.standing.Failing != "" }

// Placed is a Saver that says where it is. It is asked after an Append, and not while one is under way.
type Placed interface {
	Path() string
}

// continueLog records, once for each fault, that the log goes on elsewhere.
func (m *Model) continueLog() {
	c, ok := m.saves.saver.(Continuer)
	if !ok {
		return
	}
	with, needed := c.Continuation()
	said := slices.ContainsFunc(m.saves.waiting, func(r session.Record) bool { return isContinued(r.Event, with) })
	if !needed || said {
		return
	}
	if r, err := m.meeting.Do(session.ContinueLog{With: with}, m.now); err == nil {
		m.saves.queue(r)
	}
}

func isContinued(e session.Event, with session.LogContinued) bool {
	c, ok := e.(session.LogContinued)
	return ok && c == with
}

// retryAfter is how long a failed save rests before it is tried again.
const retryAfter = 2 * time.Second

// saves is the queue of what is not saved yet. One batch is under way at a time; the rest waits here, so that
// order holds and a slow disk never makes anyone wait.
type saves struct {
	saver   Saver
	begin   beginner
	waiting []session.Record // oldest first, those under way included
	busy    bool             // a batch is under way, or rests before it is tried again
	rests   bool             // it rests
	rest    int              // number of the rest: one that was cut short must not end a later one
	moved   bool             // another place was chosen while a batch was under way
	path    string           // where the log is
	err     error            // of the last attempt
	since   timer.Stamp      // of the oldest record that could not be saved

	standing Standing // of the places, as it was told last

	appending sync.Mutex // held while Append works
	savedTo   int        // the last record that Append confirmed; guarded by appending
}

type (
	recordsSaved struct {
		upTo int
		path string // where; empty: as before
	}
	saveFailed  struct{ err error }
	saveRetried struct{ rest int }
)

func (s *saves) queue(r session.Record) {
	if s.saver != nil {
		s.waiting = append(s.waiting, r)
	}
}

func (s *saves) empty() bool { return len(s.waiting) == 0 }

// next starts to save what waits, unless a batch is under way.
func (s *saves) next() tea.Cmd {
	if s.busy || s.empty() {
		return nil
	}
	s.busy = true
	batch := slices.Clone(s.waiting)
	var written <-chan struct{}
	if t, ok := s.saver.(Teller); ok {
		written = t.Written()
		drain(written)
	}
	return s.begin(func() tea.Msg { return s.append(batch) }, written)
}

// drain takes what was told of an earlier batch.
func drain(told <-chan struct{}) {
	select {
	case <-told:
	default:
	}
}

// beginner begins work that must not wait, and returns the effect that brings its answer. Of what the work has written it
// hears before the work ends; a nil channel tells nothing.
type beginner func(work func() tea.Msg, written <-chan struct{}) tea.Cmd

// headStart is for how long a frame waits for its act to be written. A disk that takes longer holds nothing up: the frame
// is drawn then, and until the disk answers no other batch is begun.
const headStart = 3 * time.Millisecond

// atOnce begins work before the frame is drawn: Bubble Tea starts an effect only after it, and one of several a message
// later still. The frame waits for what is to be written, within bounds: drawn at the same time it would now and then be given
// the very processor that writes, and an act in a hundred would be in its file only after the frame.
func atOnce(work func() tea.Msg, written <-chan struct{}) tea.Cmd {
	answer, ended := make(chan func() tea.Msg, 1), make(chan struct{})
	go func() {
		defer close(ended)
		defer func() {
			if what := recover(); what != nil {
				trace := debug.Stack()
				answer <- func() tea.Msg { panic(fmt.Sprintf("%v\n\n%s", what, trace)) } // Bubble Tea gives the terminal back
			}
		}()
		msg := work()
		answer <- func() tea.Msg { return msg }
	}()
	if written == nil {
		runtime.Gosched()
	} else {
		awaitAtMost(headStart, written, ended)
	}
	return func() tea.Msg { return (<-answer)() }
}

// awaitAtMost waits for one of two things, but no longer than that.
func awaitAtMost(wait time.Duration, this, that <-chan struct{}) {
	late := time.NewTimer(wait)
	defer late.Stop()
	select {
	case <-this:
	case <-that:
	case <-late.C:
	}
}

func (s *saves) append(batch []session.Record) tea.Msg {
	s.appending.Lock()
	defer s.appending.Unlock()
	if err := s.saver.Append(batch); err != nil {
		return saveFailed{err}
	}
	s.savedTo = batch[len(batch)-1].Seq
	saved := recordsSaved{upTo: s.savedTo}
	if p, ok := s.saver.(Placed); ok {
		saved.path = p.Path()
	}
	return saved
}

// answered takes the end of an attempt. A failed one is repeated after a rest; the clock runs on meanwhile.
func (s *saves) answered(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case recordsSaved:
		s.busy, s.moved, s.err = false, false, nil
		if msg.path != "" {
			s.path = msg.path
		}
		s.waiting = slices.DeleteFunc(s.waiting, func(r session.Record) bool { return r.Seq <= msg.upTo })
	case saveFailed:
		if s.err == nil {
			s.since = s.waiting[0].Stamp
		}
		s.err = msg.err
		if s.moved {
			s.busy, s.moved = false, false
			return nil
		}
		s.rests = true
		s.rest++
		number := s.rest
		return tea.Tick(retryAfter, func(time.Time) tea.Msg { return saveRetried{number} })
	case placeChosen:
		s.wake()
	case saveRetried:
		if msg.rest == s.rest {
			s.wake()
		}
	}
	return nil
}

// wake ends a rest, so that the next attempt begins.
func (s *saves) wake() {
	if s.rests {
		s.rests, s.busy = false, false
		s.rest++
	}
}

// placeChosen says that the Saver knows of another place.
type placeChosen struct{}

// moveTo takes the saving to another place, where it is tried at once. A Saver that has only one place is tried again
// there.
func (s *saves) moveTo(path string) tea.Cmd {
	m, ok := s.saver.(Mover)
	if !ok {
		s.wake()
		return nil
	}
	s.moved = s.busy && !s.rests
	return func() tea.Msg { m.MoveTo(path); return placeChosen{} }
}

func (s *saves) unsaved() []session.Record {
	s.appending.Lock()
	defer s.appending.Unlock()
	var left []session.Record
	for _, r := range s.waiting {
		if r.Seq > s.savedTo {
			left = append(left, r)
		}
	}
	return left
}
