package journal

import (
	"errors"
	"fmt"

	"rostrum/timer/session"
)

// InUseError says that another program is writing the log.
type InUseError struct {
	Path   string
	Holder Holder // zero where it is not known
}

func (e *InUseError) Error() string {
	return fmt.Sprintf("%s: in use by process %d on %q", e.Path, e.Holder.Process, e.Holder.Host)
}

// DamageError says that a log is damaged elsewhere than at its end, so that it cannot be written on.
type DamageError struct {
	Path    string
	Line    int // the first damaged one, from 1
	Kind    DamageKind
	SoundTo int // the last line before the damage; 0: none
}

func (e *DamageError) Error() string { return fmt.Sprintf("%s, line %d: %s", e.Path, e.Line, e.Kind) }

// NewerFormatError says that a later version of the program wrote the log.
type NewerFormatError struct {
	Path   string
	Format int
	Known  int // the latest format that this program reads
}

func (e *NewerFormatError) Error() string {
	return fmt.Sprintf("%s: format %d, known up to %d", e.Path, e.Format, e.Known)
}

// NotALogError says that a file is no session log.
type NotALogError struct {
	Path  string
	Empty bool
}

func (e *NotALogError) Error() string { return e.Path + ": not a session log" }

// NotAFileError says that a path leads to something that is never written to: a folder, a device, or a symbolic link,
// which somebody else may have planted.
type NotAFileError struct {
	Path string
	Link bool
}

func (e *NotAFileError) Error() string { return e.Path + ": not a regular file" }

// KindError says that a log is of the other kind than the one wanted.
type KindError struct {
	Path       string
	Is, Wanted session.Kind
}

func (e *KindError) Error() string {
	return fmt.Sprintf("%s: the log of a %s session, wanted %s", e.Path, e.Is, e.Wanted)
}

// SupersededError says that a log goes on in another file.
type SupersededError struct{ Path, By string }

func (e *SupersededError) Error() string { return e.Path + ": goes on in " + e.By }

// ErrSilent says that a disk does not answer.
var ErrSilent = errors.New("the disk does not answer")

// ErrSamePlace says that a second copy would lie where the log is.
var ErrSamePlace = errors.New("the folder of the log itself")

// ExistsError says that a file is there already. None is ever overwritten.
type ExistsError struct{ Path string }

func (e *ExistsError) Error() string { return e.Path + ": exists already" }

// SaveError says that records could not be saved. Nothing can be appended to the log after it.
type SaveError struct {
	Path string
	Seq  int // the first record that may not have been saved
	Err  error
}

func (e *SaveError) Error() string {
	return fmt.Sprintf("%s: append record %d: %v", e.Path, e.Seq, e.Err)
}

// Unwrap returns the cause.
func (e *SaveError) Unwrap() error { return e.Err }

// MovedError says that the file that is being written is no longer found under its name.
type MovedError struct{ Path string }

func (e *MovedError) Error() string { return e.Path + ": removed or replaced while it was written" }

// GrownError says that something else has written into the log.
type GrownError struct {
	Path     string
	Has, Had int64 // its length in bytes, and what it should have
}

func (e *GrownError) Error() string {
	return fmt.Sprintf("%s: %d bytes long, should be %d: written by another program", e.Path, e.Has, e.Had)
}

// SequenceError says that a record does not follow on the one saved last. It is a mistake of the program.
type SequenceError struct{ Got, Want int }

func (e *SequenceError) Error() string {
	return fmt.Sprintf("record %d where %d is next", e.Got, e.Want)
}
