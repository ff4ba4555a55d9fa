package console

import (
	"strings"
	"time"

	"rostrum/timer"
	"rostrum/timer/session"
)

// reading is one way to understand what is typed for an instant.
type reading struct {
	by    time.Duration // how far it moves the edge
	slack time.Duration // by how much a time of day that names no second may be later than its minute's beginning
	of    readAs
}

// readAs is what a text is taken for.
type readAs int

const (
	asShift   readAs = iota // so much earlier or later than it is
	asAgo                   // so long before it was asked
	asDaytime               // the time of day
)

// farOff is by how much an instant may lie outside of what is possible and still be meant: it is cut to what is possible. What lies further
// off is understood otherwise, or not at all: a time of day taken for a length would be cut to something that nobody meant.
const farOff = 10 * time.Second

// readings are the ways to understand what is typed, the form's own first; none where it is no instant.
func (p *instant) readings(sc scene) []reading {
	is := p.edges[p.at].stamp(sc)
	s := strings.Replace(strings.TrimSpace(p.typed.String()), "−", "-", 1)
	if rest, ok := strings.CutPrefix(s, "+"); ok {
		return shift(rest, 1)
	}
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		return shift(rest, -1)
	}
	var ago, daytime []reading
	if d, ok := wholeSeconds(s); ok || s != "" && strings.Trim(s, "0:s") == "" {
		ago = []reading{{by: p.asked.Elapsed - d - is.Elapsed, of: asAgo}}
	}
	if by, slack, ok := toTimeOfDay(s, is.At); ok {
		daytime = []reading{{by: by, slack: slack, of: asDaytime}}
	}
	if p.times || strings.Count(s, ":") == 2 {
		return append(daytime, ago...)
	}
	return append(ago, daytime...)
}

func shift(s string, way time.Duration) []reading {
	d, ok := wholeSeconds(s)
	if !ok {
		return nil
	}
	return []reading{{by: way * d, of: asShift}}
}

// wholeSeconds reads a length as people type it. The console shows whole seconds, and takes nothing finer.
func wholeSeconds(s string) (time.Duration, bool) {
	d, err := timer.ParseDuration(s)
	return d, err == nil && d%time.Second == 0
}

// toTimeOfDay returns how far the nearest such time of day lies from an instant, and how much later may be meant by it.
func toTimeOfDay(s string, is time.Time) (by, slack time.Duration, ok bool) {
	for _, form := range []string{"15:04:05", "15:04"} {
		t, err := time.Parse(form, s)
		if err != nil {
			continue
		}
		if form == "15:04" {
			slack = time.Minute - timer.Precision
		}
		at := time.Date(is.Year(), is.Month(), is.Day(), t.Hour(), t.Minute(), t.Second(), 0, is.Location())
		by := at.Sub(is)
		switch {
		case by > 12*time.Hour:
			by -= 24 * time.Hour
		case by < -12*time.Hour:
			by += 24 * time.Hour
		}
		return by, slack, true
	}
	return 0, 0, false
}

// fitting leaves those readings that lie within what is possible, or not far off. A shift says which way it goes, and may go as far as
// there is room.
func (p *instant) fitting(sc scene, all []reading) []reading {
	earliest, latest := sc.reach(p.edges[p.at])
	var fit []reading
	for _, r := range all {
		if p.edges[p.at].end {
			r = r.within(earliest)
		}
		if r.of == asShift || r.by <= latest+farOff && r.by+max(r.slack, farOff) >= earliest && !sc.emptied(p.edges[p.at], r.by-earliest) {
			fit = append(fit, r)
		}
	}
	return fit
}

// within returns the reading of an end at that instant of a minute that is meant: none where it lies in it already, else the minute's beginning, or
// what of it is possible. Cut to its beginning a statement would be shorter than it was, or nothing.
func (r reading) within(earliest time.Duration) reading {
	switch last := r.by + r.slack; {
	case r.slack == 0:
	case r.by <= 0 && last >= 0:
		r.by = 0
	case r.by < earliest && last >= earliest:
		r.by = earliest
	}
	return r
}

// emptied says whether an end that is to lie so far from the earliest possible one would be cut to the statement's own beginning: nobody means that.
func (sc scene) emptied(e edge, from time.Duration) bool {
	t, ok := sc.state.Statement(e.turn)
	if !ok || !e.end || from >= 0 {
		return false
	}
	earliest, _ := sc.reach(e)
	return t.EndedAt().Elapsed+earliest <= t.Began().Elapsed
}

// reach returns how far an edge can be moved: by how much earlier, which is not positive, and by how much later.
func (sc scene) reach(e edge) (earliest, latest time.Duration) {
	return sc.takenOf(e.correct(-timer.MaxLimit)), sc.takenOf(e.correct(timer.MaxLimit))
}

// takenOf returns how far a correction would move what it corrects, cut to what is possible.
func (sc scene) takenOf(c session.Command) time.Duration {
	r, err := session.Decide(sc.state, c, sc.now)
	if err != nil {
		return 0
	}
	switch e := r.Event.(type) {
	case session.StartCorrected:
		return time.Duration(e.ByMS) * time.Millisecond
	case session.EndCorrected:
		return time.Duration(e.ByMS) * time.Millisecond
	}
	return 0
}

// outOfReach says which instants were understood, and between which one is possible.
func (p *instant) outOfReach(sc scene, all []reading) string {
	is := p.edges[p.at].stamp(sc).At
	earliest, latest := sc.reach(p.edges[p.at])
	ago, daytime := "", ""
	for _, r := range all {
		switch at := is.Add(r.by).Format("15:04:05"); r.of {
		case asAgo:
			ago = at
		case asDaytime:
			daytime = at
		}
	}
	return sc.text.Asks.OutOfReach(ago, daytime, is.Add(earliest).Format("15:04:05"), is.Add(latest).Format("15:04:05"))
}

// howRead says how a text is read that can be read in two ways, and where both are possible how the other is written.
func (p *instant) howRead(sc scene, fit []reading) string {
	t, s := sc.text.Asks, strings.TrimSpace(p.typed.String())
	daytime, both := fit[0].of == asDaytime, len(fit) > 1 && strings.Count(s, ":") == 1
	switch other := strings.Replace(s, ":", "m", 1) + "s"; {
	case !both:
		return t.ReadAs(s, daytime, "")
	case daytime:
		return t.ReadAs(s, daytime, other)
	}
	return t.ReadAs(s, daytime, s+":00")
}
