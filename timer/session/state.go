package session

import (
	"iter"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
)

// State is what follows from the records so far. It is asked through its methods, and changed by records alone.
type State struct {
	own     *owner // whose what it changes is
	opened  SessionOpened
	seq     int
	last    timer.Stamp
	closed  bool
	stepped time.Duration // by how much the wall clock was set, in all

	list       speakers.List
	source     string
	from       Origin
	listClosed bool
	limits     Limits
	warning    time.Duration
	grace      time.Duration

	turns    row[*Statement] // none is changed but by amend
	speaking bool            // the last of turns has not ended
	point    *Point
	points   []*Point
	pending  *Break
	breaks   []*Break
	phase    Phase
	sittings []Sitting
	gaps     []Gap
	notes    []Note

	joined []time.Duration             // when entries were added after the meeting was opened
	left   []time.Duration             // when entries were withdrawn after the meeting was opened
	flags  shards[speakers.ID, Status] // absent or withdrawn
	heard  shards[speakers.ID, int]    // ended statements of the list, not rights of reply
	spoke  shards[speakers.ID, int]    // the place of an entry's last statement among turns, from 1, rights of reply left out; 0: none
	counts [statuses]int
	cursor int // no entry before this place is waiting

	history history
}

// Status says where an entry of the list stands.
type Status uint8

// The statuses of an entry.
const (
	Waiting Status = iota
	Speaking
	Heard
	Absent
	Withdrawn
	statuses = iota
)

// String returns the status as exports write it.
func (s Status) String() string {
	return [...]string{"waiting", "speaking", "heard", "absent", "withdrawn"}[s]
}

// Phase says where the meeting stands.
type Phase uint8

// The phases of a meeting. Suspended, Risen and Adjourned are three things.
const (
	NotOpened Phase = iota
	InSession
	Suspended
	Risen
	Adjourned
)

// Sitting is one stretch of the meeting.
type Sitting struct {
	Number int // from 1
	Began  timer.Stamp
	Ended  timer.Stamp
	Open   bool
	How    Phase      // how it ended: Suspended, Risen or Adjourned
	Until  *time.Time // when the next is to begin, if that was said
	Reason string

	EndedSeq int // of the record that ended it; 0: it goes on
}

// Break is an interruption between statements.
type Break struct {
	Seq      int // of the record that began it
	EndedSeq int // of the record that ended it; 0: it goes on
	Kind     Interruption
	From, To timer.Stamp
	Open     bool
	Planned  time.Duration // 0: no length was set
	Reason   string
	Outcome  string
}

// Gap is a stretch in which no program kept the session: from its end to its resumption.
type Gap struct {
	Seq      int // of the record that states it
	From, To timer.Stamp
}

func newState() *State {
	own := new(owner)
	return &State{own: own, limits: DefaultLimits()}
}

// Opened returns what the session was opened with.
func (s *State) Opened() SessionOpened { return s.opened }

// Rehearsal says whether this is a rehearsal and no real meeting.
func (s *State) Rehearsal() bool { return s.opened.Kind == Rehearsal }

// Seq returns the number of the last record.
func (s *State) Seq() int { return s.seq }

// Last returns the instant of the last record.
func (s *State) Last() timer.Stamp { return s.last }

// Closed says whether the program was left in order and not taken up again.
func (s *State) Closed() bool { return s.closed }

// Stepped returns by how much the wall clock was set during the session, in all.
func (s *State) Stepped() time.Duration { return s.stepped }

// List returns the speakers' list.
func (s *State) List() speakers.List { return s.list }

// Source returns the name of the file that the list came from.
func (s *State) Source() string { return s.source }

// From returns where the list came from, where it came from no file.
func (s *State) From() Origin { return s.from }

// ListClosed says whether the list takes no more names.
func (s *State) ListClosed() bool { return s.listClosed }

// Limits returns the limits for the statements to come. They must not be changed.
func (s *State) Limits() Limits { return s.limits }

// Warning returns how much time is left when the warning is given; 0: never.
func (s *State) Warning() time.Duration { return s.warning }

// Grace returns by how much the limit is passed when grace is over; 0: no signal.
func (s *State) Grace() time.Duration { return s.grace }

// Statements yields every statement in the order of turns, counted from 0, the one being made included. They must not be
// changed.
func (s *State) Statements() iter.Seq2[int, *Statement] { return s.turns.all() }

// StatementAt returns the statement at a place of that order, from 0 to one less than Made.
func (s *State) StatementAt(place int) *Statement { return s.turns.at(place) }

// Made returns the number of statements, the one being made included.
func (s *State) Made() int { return s.turns.len() }

// Floor returns the statement being made.
func (s *State) Floor() (*Statement, bool) {
	if !s.speaking {
		return nil, false
	}
	return s.turns.at(s.turns.len() - 1), true
}

// LastEnded returns the statement that ended last.
func (s *State) LastEnded() (*Statement, bool) {
	n := s.turns.len()
	if s.speaking {
		n--
	}
	if n == 0 {
		return nil, false
	}
	return s.turns.at(n - 1), true
}

// Statement returns the statement of a turn.
func (s *State) Statement(turn int) (*Statement, bool) {
	if turn >= 1 && turn <= s.turns.len() && s.turns.at(turn-1).Turn == turn {
		return s.turns.at(turn - 1), true
	}
	for _, t := range s.turns.back() {
		if t.Turn == turn {
			return t, true
		}
	}
	return nil, false
}

// LastOf returns the last statement of an entry, one that is being made included, rights of reply left out.
func (s *State) LastOf(id speakers.ID) (*Statement, bool) {
	place, ok := s.placeOfLast(id)
	if !ok {
		return nil, false
	}
	return s.turns.at(place), true
}

func (s *State) placeOfLast(id speakers.ID) (int, bool) {
	place := s.spoke.get(id) - 1
	return place, place >= 0
}

// Countdown returns the countdown of the statement being made, or of a finished one as it ended.
func (s *State) Countdown(t *Statement) timer.Countdown { return t.Countdown(s.warning, s.grace) }

// SpeakerOf returns the entry of the list that makes a statement; where the list has none, one with the recorded name.
func (s *State) SpeakerOf(t *Statement) speakers.Speaker {
	if sp, ok := s.list.Find(t.Speaker); ok {
		return sp
	}
	return speakers.Speaker{ID: t.Speaker, Name: t.Name}
}

// Point returns the point of order that has not been ruled on.
func (s *State) Point() (*Point, bool) { return s.point, s.point != nil }

// Points returns all points of order.
func (s *State) Points() []*Point { return s.points }

// Interruption returns the interruption that goes on.
func (s *State) Interruption() (*Break, bool) { return s.pending, s.pending != nil }

// Interruptions returns all interruptions between statements.
func (s *State) Interruptions() []*Break { return s.breaks }

// Phase returns where the meeting stands.
func (s *State) Phase() Phase { return s.phase }

// Sittings returns the sittings so far.
func (s *State) Sittings() []Sitting { return s.sittings }

// Sitting returns the number of the sitting that goes on or came last: 1 before the first.
func (s *State) Sitting() int { return max(len(s.sittings), 1) }

// Gaps returns the stretches in which no program kept the session.
func (s *State) Gaps() []Gap { return s.gaps }

// Notes returns the remarks on the meeting; those on a statement are with it.
func (s *State) Notes() []Note { return s.notes }

// Joined returns when entries were added to the list after the meeting was opened. It must not be changed.
func (s *State) Joined() []time.Duration { return s.joined }

// Left returns when entries were withdrawn after the meeting was opened. It must not be changed.
func (s *State) Left() []time.Duration { return s.left }

// Finished says whether nothing is left to do: left in order, nobody on the floor, and the meeting adjourned, or
// not in session with nobody waiting. A meeting that is in session can go on even when all were heard.
func (s *State) Finished() bool {
	over := s.phase == Adjourned || (s.phase == Risen || s.phase == NotOpened) && s.counts[Waiting] == 0
	return s.closed && !s.speaking && over
}

// HeardSoFar returns how many entries of the list were heard, those included that speak again.
func (s *State) HeardSoFar() int {
	n := s.counts[Heard]
	if t, ok := s.Floor(); ok && s.heard.get(t.Speaker) > 0 && s.Status(t.Speaker) == Speaking {
		n++
	}
	return n
}
