package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"rostrum/speakers/plain"
	"rostrum/timer/journal"
)

// Exit statuses, as the contract has them.
const (
	done   = 0
	found  = 1 // check, verify: something is to be said about it
	failed = 2 // it could not be done
)

// fault is an error as a person reads it: what and where, and what to do about it.
type fault struct {
	what string
	hint string
}

// Error returns what and where.
func (f *fault) Error() string { return f.what }

// explain turns any error into one that a person can act on.
func (a *app) explain(err error) *fault {
	var f *fault
	if errors.As(err, &f) {
		return f
	}
	if message, hint, ok := a.text.Journal.Explain(pathOf(err), err); ok {
		return &fault{what: message, hint: hint}
	}
	return &fault{what: err.Error()}
}

// pathOf returns the file that an error is about, where it says.
func pathOf(err error) string {
	var (
		used   *journal.InUseError
		damage *journal.DamageError
		newer  *journal.NewerFormatError
		not    *journal.NotALogError
		kind   *journal.KindError
		past   *journal.SupersededError
		file   *journal.NotAFileError
		save   *journal.SaveError
		system *fs.PathError
	)
	switch {
	case errors.As(err, &used):
		return used.Path
	case errors.As(err, &damage):
		return damage.Path
	case errors.As(err, &newer):
		return newer.Path
	case errors.As(err, &not):
		return not.Path
	case errors.As(err, &kind):
		return kind.Path
	case errors.As(err, &past):
		return past.Path
	case errors.As(err, &file):
		return file.Path
	case errors.As(err, &save):
		return save.Path
	case errors.As(err, &system):
		return system.Path
	}
	return ""
}

// status ends a command with an exit status, everything being said already.
type status int

// Error is never shown.
func (s status) Error() string { return fmt.Sprintf("status %d", int(s)) }

// tell writes an error in the contract's form, its two labels the same in every language because scripts look for them, and returns the exit status that goes with it.
func (a *app) tell(w io.Writer, err error) int {
	var code status
	if err == nil {
		return done
	}
	if errors.As(err, &code) {
		return int(code)
	}
	f := a.explain(err)
	fmt.Fprintf(w, "error: %s\n", plain.Spaced(f.what))
	if f.hint != "" {
		fmt.Fprintf(w, "hint: %s\n", plain.Spaced(f.hint))
	}
	return failed
}
