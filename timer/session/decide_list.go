package session

import (
	"slices"
	"strings"

	"rostrum/speakers"
	"rostrum/timer"
)

// AtEnd is the place behind the last entry.
const AtEnd = -1

// AddSpeaker puts a new entry on the list; its ID is given here.
type AddSpeaker struct {
	Speaker speakers.Speaker
	Place   int // counted from 0, or AtEnd
}

func (c AddSpeaker) decide(s *State, _ timer.Stamp) (Event, error) {
	if s.listClosed {
		return nil, refuse(ListIsClosed)
	}
	if strings.TrimSpace(c.Speaker.Name) == "" {
		return nil, refuse(NameMissing)
	}
	c.Speaker.ID = s.list.FreeID()
	return SpeakerAdded{Speaker: c.Speaker, Place: s.placeFor(c.Place)}, nil
}

// AddSpeakers puts several new entries on the list as one act, in their order; their IDs are given here.
type AddSpeakers struct {
	Speakers []speakers.Speaker
	Place    int // of the first, counted from 0, or AtEnd
}

func (c AddSpeakers) decide(s *State, _ timer.Stamp) (Event, error) {
	if s.listClosed {
		return nil, refuse(ListIsClosed)
	}
	if len(c.Speakers) == 0 {
		return nil, refuse(NobodyToAdd)
	}
	entries, free := slices.Clone(c.Speakers), s.list.FreeIDs(len(c.Speakers))
	for i := range entries {
		if strings.TrimSpace(entries[i].Name) == "" {
			return nil, refuse(NameMissing)
		}
		entries[i].ID = free[i]
	}
	return SpeakersAdded{Speakers: entries, Place: s.placeFor(c.Place)}, nil
}

// placeFor cuts the place of what is to be added to the bounds of the list.
func (s *State) placeFor(place int) int {
	if place == AtEnd {
		return s.list.Len()
	}
	return min(max(place, 0), s.list.Len())
}

// MoveSpeaker puts an entry in another place.
type MoveSpeaker struct {
	Speaker speakers.ID
	Place   int // counted from 0, as the list is without the entry
}

func (c MoveSpeaker) decide(s *State, _ timer.Stamp) (Event, error) {
	if err := s.listed(c.Speaker); err != nil {
		return nil, err
	}
	c.Place = min(max(c.Place, 0), s.list.Len()-1)
	if s.list.Place(c.Speaker) == c.Place {
		return nil, s.refuseOf(AlreadySo, c.Speaker)
	}
	return SpeakerMoved(c), nil
}

// SwapSpeakers puts two entries in each other's place.
type SwapSpeakers struct{ Speaker, With speakers.ID }

func (c SwapSpeakers) decide(s *State, _ timer.Stamp) (Event, error) {
	for _, id := range []speakers.ID{c.Speaker, c.With} {
		if err := s.listed(id); err != nil {
			return nil, err
		}
	}
	if c.Speaker == c.With {
		return nil, s.refuseOf(SameSpeaker, c.Speaker)
	}
	return SpeakersSwapped(c), nil
}

// WithdrawSpeaker takes an entry out of those waiting, at its own wish.
type WithdrawSpeaker struct {
	Speaker speakers.ID
	Reason  string
}

func (c WithdrawSpeaker) decide(s *State, _ timer.Stamp) (Event, error) {
	if err := s.mayLeave(c.Speaker, Withdrawn); err != nil {
		return nil, err
	}
	return SpeakerWithdrawn(c), nil
}

// MarkAbsent says that an entry did not answer when called.
type MarkAbsent struct{ Speaker speakers.ID }

func (c MarkAbsent) decide(s *State, _ timer.Stamp) (Event, error) {
	if err := s.mayLeave(c.Speaker, Absent); err != nil {
		return nil, err
	}
	return SpeakerAbsent(c), nil
}

func (s *State) mayLeave(id speakers.ID, to Status) error {
	if err := s.listed(id); err != nil {
		return err
	}
	switch s.Status(id) {
	case to:
		return s.refuseOf(AlreadySo, id)
	case Heard:
		return s.refuseOf(AlreadyHeard, id)
	case Speaking:
		return s.refuseFloor(FloorTaken)
	}
	return nil
}

// RestoreSpeaker puts a withdrawn or absent entry back among those waiting.
type RestoreSpeaker struct{ Speaker speakers.ID }

func (c RestoreSpeaker) decide(s *State, _ timer.Stamp) (Event, error) {
	if err := s.listed(c.Speaker); err != nil {
		return nil, err
	}
	if status := s.Status(c.Speaker); status != Absent && status != Withdrawn {
		return nil, s.refuseOf(AlreadySo, c.Speaker)
	}
	return SpeakerRestored(c), nil
}

// AmendSpeaker replaces what the list says of the entry with the same ID.
type AmendSpeaker struct{ Speaker speakers.Speaker }

func (c AmendSpeaker) decide(s *State, _ timer.Stamp) (Event, error) {
	if err := s.listed(c.Speaker.ID); err != nil {
		return nil, err
	}
	if strings.TrimSpace(c.Speaker.Name) == "" {
		return nil, refuse(NameMissing)
	}
	return SpeakerAmended(c), nil
}

// OrderList puts the whole list into another order, as one act.
type OrderList struct {
	Speakers []speakers.ID
	By       string // what the order goes by, for the log
}

func (c OrderList) decide(s *State, _ timer.Stamp) (Event, error) {
	if len(c.Speakers) != s.list.Len() {
		return nil, refuse(UnknownSpeakerList)
	}
	seen := make(map[speakers.ID]bool, len(c.Speakers))
	for _, id := range c.Speakers {
		if s.list.Place(id) < 0 || seen[id] {
			return nil, refuse(UnknownSpeakerList)
		}
		seen[id] = true
	}
	return ListOrdered(c), nil
}

// CloseList says that no more names are taken.
type CloseList struct{}

// ReopenList takes that back.
type ReopenList struct{}

func (CloseList) decide(s *State, _ timer.Stamp) (Event, error) {
	if s.listClosed {
		return nil, refuse(ListIsClosed)
	}
	return ListClosed{}, nil
}

func (ReopenList) decide(s *State, _ timer.Stamp) (Event, error) {
	if !s.listClosed {
		return nil, refuse(ListIsOpen)
	}
	return ListReopened{}, nil
}

func (s *State) listed(id speakers.ID) error {
	if s.list.Place(id) < 0 {
		return &Refusal{Code: NotOnList, Name: string(id)}
	}
	return nil
}
