package report

import (
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// Plan sets the list, as it stood when the meeting began, against what came of it. Allotted is what its entries may
// take at their limits; time between statements is no part of it.
type Plan struct {
	Known     bool // false before the meeting has begun, or where no entry had a limit
	Entries   int  // waiting on the list when the meeting began
	Unlimited int  // of those, the ones without a limit: nothing is allotted to them
	Allotted  time.Duration
	Began     timer.Stamp
	End       timer.Stamp // Began, what was allotted, and the time between sittings
	RealEnd   timer.Stamp // of the last sitting
	Ended     bool        // false while a sitting is open: RealEnd is then the last record's instant
}

// Difference returns by how much the meeting ended later than planned; earlier where negative.
func (p Plan) Difference() time.Duration { return p.RealEnd.Elapsed - p.End.Elapsed }

func (b builder) plan(r Report) Plan {
	if len(r.Sittings) == 0 {
		return Plan{}
	}
	first, last := r.Sittings[0], r.Sittings[len(r.Sittings)-1]
	p := Plan{Began: first.Began, RealEnd: last.Ended, Ended: !last.Open}
	opening := session.Replay(b.beforeMeeting())
	for _, sp := range opening.List().All() {
		if opening.Status(sp.ID) != session.Waiting {
			continue
		}
		p.Entries++
		limit := opening.Limits().For(sp)
		if limit <= timer.NoLimit {
			p.Unlimited++
			continue
		}
		p.Allotted += limit
	}
	p.Known = p.Allotted > 0
	p.End = p.Began.Add(p.Allotted + r.Use.Between)
	return p
}

// beforeMeeting returns the records that count, up to the one that began the first sitting.
func (b builder) beforeMeeting() []session.Record {
	var kept []session.Record
	for _, rec := range b.records {
		if !b.state.Counts(rec.Seq) {
			continue
		}
		switch rec.Event.(type) {
		case session.MeetingCalledToOrder, session.MeetingResumed, session.FloorGranted:
			return kept
		}
		kept = append(kept, rec)
	}
	return kept
}

// Saved estimates the time that joint statements saved. It supposes that without them every state that they cover
// and that made no statement of its own would have made one, of the median length of the single statements that had a
// limit, after a changeover of the median length.
type Saved struct {
	Known     bool // false without a joint statement that names its states, or a single one to measure by
	Joint     int  // joint statements that name their states
	Instead   int  // states that would have spoken instead
	Typical   time.Duration
	Changed   time.Duration // the median changeover
	Took      time.Duration // what the joint statements took, with a changeover each
	WouldTake time.Duration
}

// Time returns what was saved; negative where the joint statements took longer than single ones would have.
func (s Saved) Time() time.Duration { return s.WouldTake - s.Took }

func savedBy(heard []*Row) Saved {
	var single, changeovers []time.Duration
	spoke, instead := map[string]bool{}, map[string]bool{}
	var s Saved
	for _, r := range heard {
		if r.HasChangeover {
			changeovers = append(changeovers, r.Changeover)
		}
		switch {
		case r.Joint() && len(r.Covered) > 0:
			s.Joint++
			s.Took += r.Spoken
			for _, state := range r.Covered {
				instead[state.key()] = true
			}
		case !r.Joint():
			for _, state := range r.Covered {
				spoke[state.key()] = true
			}
			if r.HasLimit() {
				single = append(single, r.Spoken)
			}
		}
	}
	for name := range spoke {
		delete(instead, name)
	}
	s.Known = s.Joint > 0 && len(single) > 0
	s.Instead, s.Typical, s.Changed = len(instead), lengthsOf(single).Median, lengthsOf(changeovers).Median
	s.Took += time.Duration(s.Joint) * s.Changed
	s.WouldTake = time.Duration(s.Instead) * (s.Typical + s.Changed)
	return s
}
