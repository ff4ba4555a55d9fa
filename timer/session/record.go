// Package session says what may be done in a meeting, what has happened, and what follows from it.
//
// A Command is what the operator asks. Decide checks it against the State and answers with one Event or a
// Refusal. Replay folds all events into a State and refuses nothing: the log is history. Meeting holds the two
// together while a meeting goes on.
package session

import (
	"encoding/json"
	"fmt"

	"rostrum/timer"
)

// Format is the version of the events' form. A log that names a later one is not read.
const Format = 1

// Record is one event with its place in the session and the instant at which it happened.
type Record struct {
	Seq   int // from 1, without gaps
	Stamp timer.Stamp
	Event Event
}

// Event is something that happened. Its name is in the past tense; encoded as JSON it is the record's data.
type Event interface {
	Name() string
	apply(*State, Record)
}

// Unread is an event of a name that this program does not know, kept as it was and without effect.
type Unread struct {
	Event string
	Data  json.RawMessage
}

// Name returns the event's name.
func (u Unread) Name() string { return u.Event }

// MarshalJSON returns the data as they were read.
func (u Unread) MarshalJSON() ([]byte, error) { return u.Data, nil }

func (u Unread) apply(*State, Record) {}

// DecodeEvent makes an event of its name and its data. A name that is not known makes an Unread; data that do not fit
// the name are an error.
func DecodeEvent(name string, data []byte) (Event, error) {
	decode, known := decoders[name]
	if !known {
		return Unread{Event: name, Data: json.RawMessage(append([]byte(nil), data...))}, nil
	}
	e, err := decode(data)
	if err != nil {
		return nil, fmt.Errorf("data of %s: %w", name, err)
	}
	return e, nil
}

var decoders = map[string]func([]byte) (Event, error){}

func known[E Event]() {
	var zero E
	decoders[zero.Name()] = func(data []byte) (Event, error) {
		var e E
		err := json.Unmarshal(data, &e)
		return e, err
	}
}
