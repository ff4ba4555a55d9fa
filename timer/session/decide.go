package session

import (
	"slices"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
)

// Command is what the operator asks. It asks for a state and never for a change of it, so that the same command
// twice does no harm: the second is refused.
type Command interface {
	decide(s *State, at timer.Stamp) (Event, error)
}

// Decide checks a command against the state and answers with the record of what happens, cut to the written
// precision, or with a *Refusal. It changes nothing.
func Decide(s *State, c Command, at timer.Stamp) (Record, error) {
	at = at.Cut()
	at.Elapsed = max(at.Elapsed, s.last.Elapsed)
	if _, opening := c.(OpenSession); !opening && s.seq == 0 {
		return Record{}, refuse(NotOpenYet)
	}
	e, err := c.decide(s, at)
	if err != nil {
		return Record{}, err
	}
	return Record{Seq: s.seq + 1, Stamp: at, Event: e}, nil
}

// OpenSession begins the record of a session.
type OpenSession struct{ With SessionOpened }

func (c OpenSession) decide(s *State, _ timer.Stamp) (Event, error) {
	if s.seq > 0 {
		return nil, refuse(AlreadyOpen)
	}
	c.With.Format = Format
	return c.With, nil
}

// ResumeSession takes the session up again after its program ended.
type ResumeSession struct {
	Clock   *ClockSource
	Program string
}

func (c ResumeSession) decide(s *State, at timer.Stamp) (Event, error) {
	return SessionResumed{GapMS: (at.Elapsed - s.last.Elapsed).Milliseconds(), Clock: c.Clock, Program: c.Program}, nil
}

// CloseSession says that the program is left in order.
type CloseSession struct{}

func (CloseSession) decide(*State, timer.Stamp) (Event, error) { return SessionClosed{}, nil }

// ContinueLog says that the log goes on in another file.
type ContinueLog struct{ With LogContinued }

func (c ContinueLog) decide(*State, timer.Stamp) (Event, error) { return c.With, nil }

// NoteClockStep says that the wall clock was set.
type NoteClockStep struct{ By time.Duration }

func (c NoteClockStep) decide(*State, timer.Stamp) (Event, error) {
	return ClockStepped{ByMS: c.By.Milliseconds()}, nil
}

// LoadList puts a list in place of the one before it.
type LoadList struct {
	Source   string
	From     Origin
	Speakers []speakers.Speaker
	Problems int
}

func (c LoadList) decide(s *State, _ timer.Stamp) (Event, error) {
	if _, ok := s.Floor(); ok {
		return nil, s.refuseFloor(FloorTaken)
	}
	entries := s.identified(c.Speakers)
	return ListLoaded{Source: c.Source, From: c.From, Speakers: entries, Problems: c.Problems}, nil
}

// identified gives the entries of a list that is loaded over another the IDs that they had in it: those of the same
// name and group, in their order. The rest get IDs that no entry had, so that no statement changes hands.
func (s *State) identified(loaded []speakers.Speaker) []speakers.Speaker {
	type known struct{ name, group string }
	ids := map[known][]speakers.ID{}
	for _, sp := range s.list.All() {
		k := known{sp.Name, sp.OnBehalfOf}
		ids[k] = append(ids[k], sp.ID)
	}
	if s.list.Len() == 0 {
		return speakers.NewList(loaded).Entries()
	}
	free := s.list.FreeIDs(len(loaded))
	entries := slices.Clone(loaded)
	for i := range entries {
		k := known{entries[i].Name, entries[i].OnBehalfOf}
		entries[i].ID = free[i]
		if same := ids[k]; len(same) > 0 {
			entries[i].ID, ids[k] = same[0], same[1:]
		}
	}
	return entries
}

// Undo takes back the latest act that counts.
type Undo struct{}

func (Undo) decide(s *State, _ timer.Stamp) (Event, error) {
	r, ok := s.UndoNext()
	if !ok {
		return nil, refuse(NothingToUndo)
	}
	return Undone{Seq: r.Seq}, nil
}

// Redo brings back the act undone last, unless something was done since.
type Redo struct{}

func (Redo) decide(s *State, _ timer.Stamp) (Event, error) {
	r, ok := s.RedoNext()
	if !ok {
		return nil, refuse(NothingToRedo)
	}
	return Redone{Seq: r.Seq}, nil
}

// AddNote keeps a remark, on the statement of a turn or (0) on the meeting. With Of it says more of an act that was
// recorded before: the act itself need not wait for its reason to be typed.
type AddNote struct {
	Turn int
	Mark Mark
	Of   int // the number of that act's record; 0: none
	Text string
}

func (c AddNote) decide(s *State, _ timer.Stamp) (Event, error) {
	if c.Text == "" && c.Mark == "" {
		return nil, refuse(NothingToSay)
	}
	if _, ok := s.Statement(c.Turn); c.Turn != 0 && !ok {
		return nil, &Refusal{Code: NoSuchTurn, Turn: c.Turn}
	}
	if c.Of < 0 || c.Of > s.seq || c.Of > 0 && !s.Counts(c.Of) {
		return nil, refuse(NothingToCorrect)
	}
	return Noted(c), nil
}

// floor returns the statement being made, or the refusal that nobody has the floor.
func (s *State) floor() (*Statement, error) {
	t, ok := s.Floor()
	if !ok {
		return nil, refuse(NobodyHasFloor)
	}
	return t, nil
}

// refuseFloor is a refusal about whoever has the floor.
func (s *State) refuseFloor(c Code) error {
	t, ok := s.Floor()
	if !ok {
		return refuse(c)
	}
	return &Refusal{Code: c, Name: s.SpeakerOf(t).Name, Turn: t.Turn}
}
