package session

import (
	"errors"
	"testing"
	"time"

	"rostrum/speakers"
	"rostrum/timer"
)

// Whose statement leaves no room is named: the one before for a beginning, the one after for an end, and nobody's for what a statement's
// own other end leaves no room for.
func TestWhoLeavesNoRoomForACorrection(t *testing.T) {
	at := timer.Stamp{At: time.Date(2023, 9, 5, 10, 0, 0, 0, time.UTC)}
	m := NewMeeting(nil)
	for _, c := range []Command{
		OpenSession{With: SessionOpened{Kind: Live, Limits: DefaultLimits()}},
		LoadList{Source: "list.csv", Speakers: []speakers.Speaker{{Name: "Albania"}, {Name: "Ecuador"}}},
		GrantFloor{},
		EndStatement{},
		GrantFloor{},
		EndStatement{},
	} { // each statement of no length
		if _, err := m.Do(c, at); err != nil {
			t.Fatal(err)
		}
	}
	for _, row := range []struct {
		c    Command
		code Code
		name string
	}{
		{CorrectStart{Turn: 2, By: -time.Second}, NoRoomEarlier, "Albania"},
		{CorrectStart{Turn: 1, By: time.Second}, NoRoomLater, ""},
		{CorrectEnd{Turn: 1, By: -time.Second}, NoRoomEarlier, ""},
		{CorrectEnd{Turn: 1, By: time.Second}, NoRoomLater, "Ecuador"},
	} {
		_, err := Decide(m.State(), row.c, at)
		var r *Refusal
		if !errors.As(err, &r) || r.Code != row.code || r.Name != row.name {
			t.Errorf("%+v: %+v, want %s of %q", row.c, r, row.code, row.name)
		}
	}
}
