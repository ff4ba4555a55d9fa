package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"rostrum/speakers/plain"
	"rostrum/timer/journal"
)

// double begins the second copy that --mirror asks for.
func (a *app) double(s *saver) error {
	folder := a.flags.mirror
	if folder == "" {
		return nil
	}
	err := s.Double(folder)
	t := a.text.Mirror
	switch {
	case err == nil:
		return nil
	case errors.Is(err, journal.ErrSamePlace):
		what, hint := t.SameFolder(folder)
		return &fault{what, hint}
	}
	what, hint := t.CannotKeep(folder, a.text.Journal.Why(err))
	return &fault{what, hint}
}

// refuseUnmounted refuses a folder for the second copy where not even the folder around it is: its name is mistyped, or the
// disk is not there.
func (a *app) refuseUnmounted() error {
	if a.flags.mirror == "" {
		return nil
	}
	folder, err := filepath.Abs(strings.TrimSpace(a.flags.mirror))
	if err != nil {
		return nil // said when the copy is begun
	}
	around := filepath.Dir(folder)
	_, err = within(patience, func() (fs.FileInfo, error) { return os.Stat(around) }, func(fs.FileInfo) {})
	if errors.Is(err, fs.ErrNotExist) {
		what, hint := a.text.Mirror.NoDisk(plain.Path(a.flags.mirror), plain.Path(around))
		return &fault{what, hint}
	}
	return nil
}

// noLonger says of a session that goes on from its log alone that it was kept a second time, and in which folder; both are empty if it
// was not, or where the disk does not answer.
func (a *app) noLonger(log string) (notice, folder string) {
	second, err := within(patience, func() (string, error) { return a.store().Twin(log), nil }, func(string) {})
	if err != nil || second == "" {
		return "", ""
	}
	folder = filepath.Dir(second)
	return a.text.Mirror.WasKept(plain.ShellWord(folder)), folder
}

// choice is the one of two logs of a session that is gone on with.
type choice struct {
	path   string
	log    string // that is to be made anew from it; empty: none, or path is the log itself
	notice string // why it is not the log itself
}

// choose finds out whether a session goes on from its log or from the copy in the mirror's folder: from the one that is
// sound and has more. No disk is waited for without end.
func (a *app) choose(log string) (choice, error) {
	t, folder := a.text.Mirror, a.flags.mirror
	if folder == "" {
		return a.chooseWithout(log)
	}
	one, silent := a.look(log)
	all, err := a.copies(folder, log, one)
	if err != nil {
		what, hint := t.CannotKeep(folder, a.text.Journal.Why(err))
		return choice{}, &fault{what, hint}
	}
	two, whose := theCopy(one, all)
	if silent != nil {
		return choice{}, a.silent(log, silent, a.commandFor(two, whose))
	}
	if err := refuseSame(filepath.Dir(log), folder); errors.Is(err, journal.ErrSamePlace) {
		what, hint := t.SameFolder(folder)
		return choice{}, &fault{what, hint}
	}
	switch {
	case whose:
		what, hint := t.Whose(plain.Path(one.path), plain.Path(two.path), a.resumeLine(two.path))
		return choice{}, &fault{what, hint}
	case two.state != sound:
		return choice{path: log}, nil
	case one.state == absent:
		return choice{two.path, one.path, t.LogGone(one.path, two.path)}, nil
	case one.state == unsound:
		return choice{two.path, one.path, t.Damaged(one.path, two.path)}, nil
	}
	return a.further(one.path, two.path)
}

// commandFor is the command that goes on from a copy; empty where there is none for certain.
func (a *app) commandFor(two looked, whose bool) string {
	if whose || two.state != sound {
		return ""
	}
	return a.resumeLine(two.path)
}

// further chooses between two sound logs.
func (a *app) further(log, second string) (choice, error) {
	lead, err := within(patience, func() (journal.Lead, error) { return a.store().Compare(log, second) }, func(journal.Lead) {})
	switch {
	case errors.Is(err, journal.ErrSilent):
		return choice{}, a.silent(log, err, "")
	case err != nil:
		return choice{}, err
	case !lead.Same:
		what, hint := a.text.Mirror.Apart(log, second)
		return choice{}, &fault{what, hint}
	case lead.By > 0:
		return choice{second, log, a.text.Mirror.LogLacked(log, second, lead.By)}, nil
	}
	return choice{path: log}, nil
}

// chooseWithout names the second copy of a log where that has more.
func (a *app) chooseWithout(log string) (choice, error) {
	store, t := a.store(), a.text.Mirror
	second, err := within(patience, func() (string, error) { return store.Twin(log), nil }, func(string) {})
	if err != nil {
		return choice{}, a.silent(log, err, "")
	}
	if second == "" {
		return choice{path: log}, nil
	}
	lead, err := within(slow, func() (journal.Lead, error) { return store.Compare(log, second) }, func(journal.Lead) {})
	if err != nil || !lead.Same {
		return choice{path: log}, nil // what is wrong with the log itself is said when it is opened
	}
	if lead.By > 0 {
		what, hint := t.HasMore(log, second, lead.By, a.resumeLine(second))
		return choice{}, &fault{what, hint}
	}
	return choice{path: log}, nil // that it is no longer kept is said by noLonger
}

// silent says that a log's disk does not answer, and by which command the session goes on nevertheless.
func (a *app) silent(log string, err error, command string) error {
	what, hint := a.text.Mirror.Silent(plain.Path(log), a.text.Journal.Why(err), command)
	return &fault{what, hint}
}
