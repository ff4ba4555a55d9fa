package states

import (
	"slices"
	"sync"
	"time"

	"rostrum/speakers"
)

// Seat says how a state sits in the Security Council.
type Seat string

// The seats. Of a year for which the list of elected members is not known, only the permanent ones are.
const (
	SeatUnknown   Seat = ""
	SeatPermanent Seat = "permanent"
	SeatElected   Seat = "elected"
	SeatNone      Seat = "none"
)

// electedMembers is how many members of the Council are elected (Charter of the United Nations, Article 23).
const electedMembers = 10

// SeatOn returns the seat of a state on a day. Of the day, only the year in its own zone counts: terms are calendar
// years.
func SeatOn(s State, day time.Time) Seat {
	elected, known := council().elected[day.Year()]
	switch {
	case !s.Known():
		return SeatUnknown
	case slices.Contains(council().permanent, s):
		return SeatPermanent
	case slices.Contains(elected, s):
		return SeatElected
	case known:
		return SeatNone
	}
	return SeatUnknown
}

// MemberOn says whether the state with this code was a member of the Council on a day. Not known are states without a
// code, and elected members in years that the data do not cover.
func MemberOn(code string, day time.Time) (member, known bool) {
	s, _ := Code(code)
	seat := SeatOn(s, day)
	return seat == SeatPermanent || seat == SeatElected, seat != SeatUnknown
}

// CouncilOn returns the fifteen members of the Council on a day, in the order of the English alphabet, which is that
// of its presidency (rule 18 of the provisional rules of procedure).
func CouncilOn(day time.Time) ([]State, bool) {
	elected, known := council().elected[day.Year()]
	if !known {
		return nil, false
	}
	all := slices.Concat(council().permanent, elected)
	slices.SortFunc(all, Compare(English))
	return all, true
}

// CategoryOn suggests in what capacity a state takes the floor on a day. It does not suggest that one presides.
func CategoryOn(s State, day time.Time) (speakers.Category, bool) {
	switch seat := SeatOn(s, day); {
	case s.Observer():
		return speakers.Observer, true
	case seat == SeatPermanent || seat == SeatElected:
		return speakers.Member, true
	case seat == SeatNone:
		return speakers.NonMember, true
	}
	return speakers.Unknown, false
}

type seats struct {
	permanent []State
	elected   map[int][]State // by year; a year is there only if all its members are known
}

var council = sync.OnceValue(func() *seats {
	c := &seats{elected: make(map[int][]State)}
	for r := range councilTable.rows() {
		f := r.cells()
		members := slices.Collect(statesOf(f[3]))
		if f[2] == string(SeatPermanent) {
			c.permanent = members
			continue
		}
		for year := date(f[0]).Year(); year <= date(f[1]).Year(); year++ {
			c.elected[year] = append(c.elected[year], members...)
		}
	}
	for year, members := range c.elected {
		if len(members) != electedMembers {
			delete(c.elected, year)
		}
	}
	return c
})
