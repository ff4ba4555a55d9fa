package rehearsal

import (
	"cmp"
	"slices"
	"time"

	"rostrum/speakers"
	"rostrum/timer/session"
)

// Score says how well an aide followed what happened in the chamber.
type Score struct {
	Statements int        // that were made in the chamber
	Grants     Reaction   // from the first word to the key
	Ends       Reaction   // from the last word to the key
	Others     Reaction   // of pauses, points of order and the rest
	Mended     int        // acts undone, and corrections
	Mistakes   []Mistake  // in the order in which they were made
	Practise   []Exercise // what to practise next, the most useful first
	Marks      int        // from 0 to 100
}

// Reaction is how fast an aide was, in the time that the aide lived through: at sixty-fold speed a minute of the
// meeting is a second.
type Reaction struct {
	Count    int
	Median   time.Duration // of those that came after what they answer
	Slowest  time.Duration
	Early    int           // acts that came before what they answer
	Earliest time.Duration // by how much at the most
	off      time.Duration // the median of how far off all were, early or late
}

// Late returns how many acts came after what they answer, or with it.
func (r Reaction) Late() int { return r.Count - r.Early }

// Mistake is something that was still wrong in the end.
type Mistake struct {
	Kind MistakeKind
	At   time.Duration // since the session opened
	Name string        // of whom it is about
	By   time.Duration // by how much, where that is a time; negative: too early
}

// MistakeKind says what was wrong.
type MistakeKind string

// The kinds of mistake.
const (
	NeverGranted   MistakeKind = "never_granted"   // a statement was made and not recorded
	NeverSpoken    MistakeKind = "never_spoken"    // a statement was recorded and not made
	StartOff       MistakeKind = "start_off"       // its beginning is off, corrections included
	EndOff         MistakeKind = "end_off"         // its end is
	NotMarked      MistakeKind = "not_marked"      // somebody absent still waits
	NotWithdrawn   MistakeKind = "not_withdrawn"   // somebody who withdrew still waits
	NotAdded       MistakeKind = "not_added"       // a late sign-up is not on the list
	PointMissed    MistakeKind = "point_missed"    // a point of order is not recorded
	HoldMissed     MistakeKind = "hold_missed"     // a statement was held and its clock was not
	SittingsDiffer MistakeKind = "sittings_differ" // suspended or resumed otherwise than in the chamber
)

// Exercise is something to practise.
type Exercise string

// The exercises.
const (
	PractiseGranting    Exercise = "granting"    // give the floor with the first word
	PractiseEnding      Exercise = "ending"      // end with the last
	PractiseCorrecting  Exercise = "correcting"  // correct a late start instead of leaving it
	PractiseList        Exercise = "list"        // absent, withdrawn, late sign-ups
	PractiseInterrupted Exercise = "interrupted" // points of order and pauses
	PractiseSittings    Exercise = "sittings"    // suspend and resume
	PractiseSpeed       Exercise = "speed"       // all well: take a harder scenario or a higher speed
)

// Tolerance is by how much a recorded beginning or end may be off before it counts as a mistake: about two of a quick
// hand's reactions, in the time that the aide lived through.
const Tolerance = 2 * time.Second

// Judge compares what happened with what was recorded. What has happened since the last record is not judged.
func Judge(seen []Happening, records []session.Record) Score {
	s := session.Replay(records)
	j := judge{state: s, taken: map[int]bool{}, back: map[speakers.ID]bool{}}
	for _, h := range seen {
		j.back[h.Speaker] = j.back[h.Speaker] || h.Kind == CameBack
	}
	for _, h := range seen {
		if h.At <= s.Last().Elapsed {
			j.take(h)
		}
	}
	for _, t := range s.Statements() {
		if !j.taken[t.Turn] {
			j.miss(NeverSpoken, t.Began().Elapsed, s.SpeakerOf(t).Name, 0)
		}
	}
	j.score.Grants, j.score.Ends, j.score.Others = j.grants.sum(), j.ends.sum(), j.others.sum()
	j.countSittings()
	slices.SortStableFunc(j.score.Mistakes, func(a, b Mistake) int { return cmp.Compare(a.At, b.At) })
	j.score.Mended = mended(s, records)
	j.score.Marks = j.marks()
	j.score.Practise = j.practise()
	return j.score
}

// judge goes through the happenings in their order.
type judge struct {
	state   *session.State
	score   Score
	taken   map[int]bool // turns that belong to a statement made in the chamber
	current *session.Statement
	grants  times
	ends    times
	others  times
	stops   int
	exact   float64              // beginnings and ends, each for what it is worth
	rest    int                  // what happened besides statements
	back    map[speakers.ID]bool // who was absent and came back
}

func (j *judge) miss(kind MistakeKind, at time.Duration, name string, by time.Duration) {
	j.score.Mistakes = append(j.score.Mistakes, Mistake{kind, at, name, by})
}

func (j *judge) take(h Happening) {
	switch h.Kind {
	case Objected, Held, NoAnswer, Withdrew, SignedUp, Suspended, Rose, Adjourned:
		j.rest++
	}
	switch h.Kind {
	case Began:
		j.began(h)
	case Ended:
		j.ended(h)
	case Objected:
		j.objected(h)
	case Held:
		j.held(h)
	case NoAnswer:
		j.left(NotMarked, h)
	case Withdrew:
		j.left(NotWithdrawn, h)
	case SignedUp:
		j.signedUp(h)
	case Suspended, Rose, Adjourned:
		j.stops++
	}
}

// began finds the statement that was recorded for one that was made: the speaker's, nearest in time.
func (j *judge) began(h Happening) {
	j.score.Statements++
	j.current = nil
	for _, t := range j.state.Statements() {
		if t.Speaker != h.Speaker || j.taken[t.Turn] {
			continue
		}
		if j.current == nil || off(t, h) < off(j.current, h) {
			j.current = t
		}
	}
	if j.current == nil || off(j.current, h) > 10*time.Minute {
		j.current = nil
		j.miss(NeverGranted, h.At, h.Name, 0)
		return
	}
	j.taken[j.current.Turn] = true
	j.grants.add(j.current.Granted.Elapsed-h.At, h.Speed)
	j.compare(StartOff, h, j.current.Began().Elapsed)
}

func off(t *session.Statement, h Happening) time.Duration { return (t.Granted.Elapsed - h.At).Abs() }

func (j *judge) ended(h Happening) {
	if j.current == nil || !j.current.Done {
		return
	}
	j.ends.add(j.current.Ended.Elapsed-h.At, h.Speed)
	j.compare(EndOff, h, j.current.EndedAt().Elapsed)
}

// compare judges a recorded beginning or end.
func (j *judge) compare(kind MistakeKind, h Happening, recorded time.Duration) {
	by := recorded - h.At
	lived := by.Abs()
	if h.Speed > 1 {
		lived = time.Duration(float64(lived) / h.Speed)
	}
	j.exact += worth(lived, exact)
	if lived > Tolerance {
		j.miss(kind, h.At, h.Name, by)
	}
}

// soon is how long after something an act still belongs to it.
const soon = time.Minute

func (j *judge) objected(h Happening) {
	for _, p := range j.state.Points() {
		if wait := p.From.Elapsed - h.At; wait > -5*time.Second && wait < soon {
			j.others.add(wait, h.Speed)
			return
		}
	}
	j.miss(PointMissed, h.At, h.Name, 0)
}

func (j *judge) held(h Happening) {
	if j.current == nil {
		return
	}
	for _, p := range j.current.Pauses {
		if wait := p.From.Elapsed - h.At; wait > -5*time.Second && wait < soon {
			j.others.add(wait, h.Speed)
			return
		}
	}
	j.miss(HoldMissed, h.At, h.Name, 0)
}

// left finds those who will not speak and still wait in the end.
func (j *judge) left(kind MistakeKind, h Happening) {
	if j.state.Status(h.Speaker) == session.Waiting && !j.back[h.Speaker] {
		j.miss(kind, h.At, h.Name, 0)
	}
}

func (j *judge) signedUp(h Happening) {
	for _, sp := range j.state.List().All() {
		if sp.Name == h.Name {
			return
		}
	}
	j.miss(NotAdded, h.At, h.Name, 0)
}

// countSittings compares how often the meeting stopped.
func (j *judge) countSittings() {
	stops := 0
	for _, s := range j.state.Sittings() {
		if !s.Open {
			stops++
		}
	}
	if stops != j.stops {
		j.miss(SittingsDiffer, j.state.Last().Elapsed, "", 0)
	}
}

// mended counts what was set right: acts undone, and corrections.
func mended(s *session.State, records []session.Record) int {
	n := 0
	for _, r := range records {
		if _, ok := r.Event.(session.Undone); ok {
			n++
		}
	}
	for _, t := range s.Statements() {
		n += len(t.Corrections)
	}
	return n
}
