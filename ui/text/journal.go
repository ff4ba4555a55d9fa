package text

import (
	"errors"
	"path/filepath"

	"rostrum/speakers/plain"
	"rostrum/timer/journal"
	"rostrum/timer/session"
)

// Journal holds the sentences about session logs: why one cannot be written on, what is damaged in it, and what
// keeps the disk from saving.
type Journal struct {
	Live, Rehearsal                    string
	InUse                              func(path string) (message, hint string)
	InUseBy                            func(path, host string, process int) (message, hint string)
	Damaged                            func(path string, line, soundTo int, what string) (message, hint string)
	NewerFormat                        func(path string, format, known int) (message, hint string)
	NotALog, EmptyFile, NotAFile, Link func(path string) (message, hint string)
	OtherKind                          func(path, is, wanted string) (message, hint string)
	Superseded                         func(path, by string) (message, hint string)
	Exists                             func(path string) (message, hint string)
	NotSaved                           func(path string, seq int, why string) (message, hint string)
	DiskError                          func(path, why string) (message, hint string)
	Faults                             map[journal.Fault]string
	FaultHints                         map[journal.Fault]string
	Damage                             map[journal.DamageKind]string
	SetAside                           func(line int, bytes int64, kept string) string
	LineBreakAdded                     func(line int) string
	SamePlace, NotLocked               string
}

// Explain says what is wrong with a log, or keeps it from being saved, and what to do about it. It says false of an
// error that is not about logs.
func (t Journal) Explain(path string, err error) (message, hint string, ok bool) {
	path = plain.Path(path)
	if message, hint, ok = t.explainLog(path, err); ok {
		return message, hint, true
	}
	var (
		save *journal.SaveError
		file *journal.NotAFileError
		is   *journal.ExistsError
	)
	fault := journal.FaultOf(err)
	switch {
	case errors.As(err, &save):
		message, hint = t.NotSaved(path, save.Seq, t.Faults[fault])
	case errors.As(err, &is):
		message, hint = t.Exists(plain.Path(is.Path))
	case errors.As(err, &file) && file.Link:
		message, hint = t.Link(path)
	case errors.As(err, &file):
		message, hint = t.NotAFile(path)
	case fault == journal.OtherFault:
		return "", "", false
	default:
		message, hint = t.DiskError(path, t.Faults[fault])
	}
	if better := t.FaultHints[fault]; better != "" {
		hint = better
	}
	return message, hint, true
}

// Why says in a few words what keeps something from being saved.
func (t Journal) Why(err error) string {
	var exists *journal.ExistsError
	if errors.As(err, &exists) {
		message, _ := t.Exists(plain.Path(filepath.Base(exists.Path)))
		return message
	}
	if errors.Is(err, journal.ErrSamePlace) {
		return t.SamePlace
	}
	if fault := journal.FaultOf(err); fault != journal.OtherFault {
		return t.Faults[fault]
	}
	return plain.Line(err.Error())
}

// explainLog explains what is said of the log itself.
func (t Journal) explainLog(path string, err error) (message, hint string, ok bool) {
	var (
		used   *journal.InUseError
		damage *journal.DamageError
		newer  *journal.NewerFormatError
		not    *journal.NotALogError
		kind   *journal.KindError
		past   *journal.SupersededError
	)
	switch {
	case errors.As(err, &used) && used.Holder.Known():
		message, hint = t.InUseBy(path, plain.Line(used.Holder.Host), used.Holder.Process)
	case errors.As(err, &used):
		message, hint = t.InUse(path)
	case errors.As(err, &damage):
		message, hint = t.Damaged(path, damage.Line, damage.SoundTo, t.Damage[damage.Kind])
	case errors.As(err, &newer):
		message, hint = t.NewerFormat(path, newer.Format, newer.Known)
	case errors.As(err, &not) && not.Empty:
		message, hint = t.EmptyFile(path)
	case errors.As(err, &not):
		message, hint = t.NotALog(path)
	case errors.As(err, &kind):
		message, hint = t.OtherKind(path, t.kind(kind.Is), t.kind(kind.Wanted))
	case errors.As(err, &past):
		message, hint = t.Superseded(path, plain.Path(past.By))
	default:
		return "", "", false
	}
	return message, hint, true
}

func (t Journal) kind(k session.Kind) string {
	if k == session.Rehearsal {
		return t.Rehearsal
	}
	return t.Live
}
