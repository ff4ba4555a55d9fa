package forecast

import (
	"slices"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
)

// WhatIf is a change that somebody thinks of.
type WhatIf struct {
	Limit   time.Duration // for everyone from here on who has a limit; 0: as it is
	SignUps int           // so many more delegations at the end of the list
	Joint   []speakers.ID // these entries are heard as one joint statement, at the place of the first
	JointOf int           // or so many of those waiting, whoever they are: the last ones join the one before them
}

// If returns the forecast with the change.
func (f *Forecaster) If(s *session.State, now timer.Stamp, w WhatIf) Forecast {
	f.At(s, now)
	p := *f.options.Prior
	a := ahead{absent: f.fit.ahead.absent, closed: f.fit.ahead.closed}
	limits := s.Limits()
	if w.Limit > 0 {
		limits = limits.WithAll(w.Limit)
	}
	add := func(sp speakers.Speaker) { a.add(p, sp, limits.For(sp), s.Opened().Limits.For(sp)) }
	gone := w.gone(f.fit.ahead.ids)
	for _, id := range f.fit.ahead.ids {
		if sp, ok := s.List().Find(id); ok && !slices.Contains(gone, id) {
			add(sp)
		}
	}
	for range min(max(w.SignUps, 0), 10000) {
		add(speakers.Speaker{Category: speakers.NonMember})
	}
	changed := newFit(p, s, f.fit.seen, a, f.options.Paths, room{})
	return f.options.project(changed, s, now)
}

// gone returns those who do not speak for themselves any more.
func (w WhatIf) gone(ids []speakers.ID) []speakers.ID {
	if len(w.Joint) > 1 {
		first := slices.IndexFunc(ids, func(id speakers.ID) bool { return slices.Contains(w.Joint, id) })
		return slices.DeleteFunc(slices.Clone(w.Joint), func(id speakers.ID) bool { return first >= 0 && id == ids[first] })
	}
	if n := min(w.JointOf, len(ids)); n > 1 {
		return ids[len(ids)-n+1:]
	}
	return nil
}
