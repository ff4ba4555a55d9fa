package cli

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"

	"rostrum/speakers/plain"
	"rostrum/timer/journal"
	"rostrum/timer/report"
	"rostrum/timer/session"
)

// folder returns where session logs are kept.
func (a *app) folder() (string, error) {
	if state := a.env("XDG_STATE_HOME"); filepath.IsAbs(state) {
		return filepath.Join(state, "rostrum"), nil
	}
	home := a.env("HOME")
	if home == "" {
		home, _ = os.UserHomeDir()
	}
	if !filepath.IsAbs(home) {
		return "", &fault{what: a.text.Command.NoStateFolder, hint: a.text.Command.NoStateFolderHint}
	}
	return filepath.Join(home, ".local", "state", "rostrum"), nil
}

// newLog makes the log of a new session and saves its first records.
func (a *app) newLog(records []session.Record) (*saver, error) {
	path, create := a.flags.log, journal.Store.Create
	if path == "" {
		create = journal.Store.CreateBeside
		folder, err := a.folder()
		if err != nil {
			return nil, err
		}
		opened, _ := records[0].Event.(session.SessionOpened)
		begun := records[0].Stamp.At
		if opened.Kind == session.Rehearsal {
			begun = a.Now() // its own clock begins at the same hour each time
		}
		path = filepath.Join(folder, journal.Name(begun, opened.Meeting, opened.Kind))
	}
	if a.flags.mirror != "" {
		if err := refuseSame(filepath.Dir(path), a.flags.mirror); errors.Is(err, journal.ErrSamePlace) {
			what, hint := a.text.Mirror.SameFolder(a.flags.mirror)
			return nil, &fault{what, hint}
		}
	}
	if err := a.refuseUnmounted(); err != nil {
		return nil, err
	}
	w, err := within(patience, func() (*journal.Writer, error) { return create(a.store(), path) }, func(w *journal.Writer) { _ = w.Close() })
	if errors.Is(err, journal.ErrSilent) {
		what, hint := a.text.Journal.DiskError(plain.Path(path), a.text.Journal.Why(err))
		return nil, &fault{what, hint}
	}
	if err != nil {
		return nil, err
	}
	s := a.saver(w)
	if err = s.first(records); err == nil {
		err = a.double(s)
	}
	if err != nil {
		_ = s.Close()
		return nil, err
	}
	return s, nil
}

// saver saves in a log, and after a fault in the folder for logs, at home, or where temporary files are kept.
func (a *app) saver(w *journal.Writer) *saver {
	s := newSaver(a.store(), w)
	if begun, err := filepath.Abs(s.begun); err == nil {
		s.begun = begun
	}
	if folder, err := a.folder(); err == nil {
		s.folders = append(s.folders, folder)
	}
	if home := a.env("HOME"); filepath.IsAbs(home) {
		s.folders = append(s.folders, home)
	}
	s.folders = append(s.folders, os.TempDir())
	return s
}

// readLog reads a log to report on it: of a file, of standard input for -, and the newest kept without a name.
func (a *app) readLog(path string) (string, journal.Log, error) {
	switch path {
	case "-":
		log, err := a.readInput()
		return path, log, err
	case "":
		kept, err := a.newest()
		if err != nil {
			return "", journal.Log{}, err
		}
		path = kept.Path
	}
	log, err := journal.ReadFile(path)
	if system := (*fs.PathError)(nil); errors.As(err, &system) {
		err = a.unreadable(path, err)
	}
	return path, log, err
}

// readInput reads a log of standard input.
func (a *app) readInput() (journal.Log, error) {
	data, err := io.ReadAll(a.Stdin)
	if err != nil {
		return journal.Log{}, a.unreadable(a.text.Command.StandardInput, err)
	}
	log, err := journal.Read(bytes.NewReader(data))
	return log, a.about("-", err)
}

// about explains an error of a log that was read, which does not know where it was read.
func (a *app) about(path string, err error) error {
	message, hint, ok := a.text.Journal.Explain(a.placeOf(path), err)
	if err == nil || !ok {
		return err
	}
	return &fault{what: message, hint: hint}
}

// placeOf names what was read: a file by its path, standard input in words.
func (a *app) placeOf(path string) string {
	if path == "-" {
		return a.text.Command.StandardInput
	}
	return plain.Path(path)
}

// newest returns the log of the state folder that was begun last.
func (a *app) newest() (journal.Kept, error) {
	folder, err := a.folder()
	if err != nil {
		return journal.Kept{}, err
	}
	all, err := journal.Sessions(folder)
	if err != nil {
		return journal.Kept{}, err
	}
	for _, kept := range all {
		if kept.Err == nil && kept.By == "" {
			return kept, nil
		}
	}
	return journal.Kept{}, &fault{what: a.text.Command.NoSessions(plain.Path(folder)), hint: a.text.Command.NoSessionsHint}
}

// readingGC lets the heap grow to five times what is in use before it is cleaned: nearly all that is read of a log is in use to
// the end of the run. The export of 100,000 records takes a fifth less of the processor, and 250 MiB in place of 180; verify a seventh less, and 68 in place of 42.
const readingGC = 400

// report works out the report of a log, with the forecasts of its end where they are asked for.
func (a *app) report(path string, forecasts bool) (report.Report, error) {
	debug.SetGCPercent(readingGC)
	path, log, err := a.readLog(path)
	if err != nil {
		return report.Report{}, err
	}
	if len(log.Records) == 0 {
		return report.Report{}, a.about(path, log.Err())
	}
	r := report.Build(log.Records, sourceOf(path, log))
	if forecasts {
		r = withForecasts(r, log.Records)
	}
	return r, nil
}

func sourceOf(path string, log journal.Log) report.Source {
	src := report.Source{Name: filepath.Base(path), Seal: log.Seal}
	for _, d := range log.Damage {
		src.Damage = append(src.Damage, report.Damage{Line: d.Line, What: string(d.Kind)})
	}
	if log.Torn != nil {
		src.Torn = int(log.Torn.Bytes)
	}
	return src
}
