package journal

import (
	"errors"

	"rostrum/timer/session"
)

// Log is what was read of a session log.
type Log struct {
	Records []session.Record // of the sound part: every record from the first up to the first damage
	Seal    string           // the chain of the last of them
	Bytes   int64            // the length of the sound part
	Lines   int              // in the whole file, sound or not
	Damage  []Damage         // in the order of lines; at most the first thousand
	Damaged int              // how many lines are damaged in all
	Torn    *Torn            // the unfinished end; nil: there is none
}

// Sound says whether nothing is wrong with the log at all.
func (l Log) Sound() bool { return l.Damaged == 0 && l.Torn == nil }

// Opened returns what the session was opened with; the zero value where not even that is sound.
func (l Log) Opened() session.SessionOpened {
	if len(l.Records) == 0 {
		return session.SessionOpened{}
	}
	opened, _ := l.Records[0].Event.(session.SessionOpened)
	return opened
}

// SoundTo returns the number of the last line of the sound part.
func (l Log) SoundTo() int { return len(l.Records) }

// Err returns nothing for a log that can be written on: a sound one, or one with nothing but an unfinished end.
func (l Log) Err() error {
	switch {
	case l.Damaged > 0:
		return &DamageError{Line: l.Damage[0].Line, Kind: l.Damage[0].Kind, SoundTo: l.SoundTo()}
	case len(l.Records) == 0:
		return &DamageError{Line: 1, Kind: NoOpening}
	}
	return nil
}

// named puts the log's path into an error that this package made without knowing it.
func named(path string, err error) error {
	var (
		damage *DamageError
		newer  *NewerFormatError
		not    *NotALogError
	)
	switch {
	case errors.As(err, &damage):
		damage.Path = path
	case errors.As(err, &newer):
		newer.Path = path
	case errors.As(err, &not):
		not.Path = path
	}
	return err
}
