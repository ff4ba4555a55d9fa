package report

import (
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

// Row is one statement, or one entry of the list that was not heard.
type Row struct {
	Turn          int // from 1; 0: not heard
	Order         int // place on the list as it stood last, from 1; 0: not on it
	Speaker       speakers.Speaker
	As            session.Role
	OutOfOrder    bool
	Status        session.Status
	Limit         time.Duration // in force when the statement ended; timer.NoLimit: none
	LimitChanged  bool          // for this statement
	Began         timer.Stamp   // as corrected
	Ended         timer.Stamp   // as corrected; zero while the statement goes on
	Spoken        time.Duration // pauses and points of order left out
	Paused        time.Duration // in pauses, points of order within them included
	Pauses        int
	PointTime     time.Duration // in points of order, pauses within them included
	Points        int
	Over          time.Duration // by how much Spoken is more than Limit; 0 without a limit
	HasChangeover bool          // false for the first statement of a sitting
	Changeover    time.Duration // since the statement before ended
	Sitting       int
	Covered       []State // the distinct states for which it speaks; empty where the list does not say
	Corrections   []Correction
	Remarks       []string // noted while the meeting went on
	Circulated    bool     // the full text was circulated, a condensed version read
}

// Correction says what was corrected in a statement and what it was before.
type Correction struct {
	Of     session.CorrectionOf
	WasAt  time.Time   // the start or end before
	Was    string      // the name of the speaker before
	WasID  speakers.ID // the entry of the speaker before
	By     time.Duration
	At     timer.Stamp // when it was corrected
	Reason string
}

// IsStatement says whether the row is a statement, finished or being made.
func (r Row) IsStatement() bool { return r.Status == session.Heard || r.Status == session.Speaking }

// HasLimit says whether the statement has a limit to be measured against.
func (r Row) HasLimit() bool { return r.IsStatement() && r.Limit > timer.NoLimit }

// IsOver says whether it took more than its limit, and not only as much.
func (r Row) IsOver() bool { return r.HasLimit() && r.Spoken > r.Limit }

// Joint says whether it was made for more than the speaker's own state.
func (r Row) Joint() bool { return r.Speaker.Joint() }
