package cli

import (
	"errors"
	"os"
	"path/filepath"

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

// choice is the one of two logs of a session that is gone on with.
type choice struct {
	path   string
	log    string // that is to be made anew from it; empty: none, or path is the log itself
	notice string // why it is not the log itself
}

// choose finds out whether a session goes on from its log or from the copy in the mirror's folder: from the one that is
// sound and has more.
func (a *app) choose(log string) (choice, error) {
	t := a.text.Mirror
	if a.flags.mirror == "" {
		return a.chooseWithout(log)
	}
	if err := refuseSame(filepath.Dir(log), a.flags.mirror); errors.Is(err, journal.ErrSamePlace) {
		what, hint := t.SameFolder(a.flags.mirror)
		return choice{}, &fault{what, hint}
	}
	second := filepath.Join(a.flags.mirror, filepath.Base(log))
	if !a.isSound(second) {
		return choice{path: log}, nil
	}
	if _, err := os.Lstat(log); err != nil {
		return choice{second, log, t.LogGone(log, second)}, nil
	}
	if !a.isSound(log) {
		return choice{second, log, t.Damaged(log, second)}, nil
	}
	lead, err := a.store().Compare(log, second)
	switch {
	case err != nil:
		return choice{}, err
	case !lead.Same:
		what, hint := t.Apart(log, second)
		return choice{}, &fault{what, hint}
	case lead.By > 0:
		return choice{second, log, t.LogLacked(log, second, lead.By)}, nil
	}
	return choice{path: log}, nil
}

// chooseWithout names the second copy of a log where that has more.
func (a *app) chooseWithout(log string) (choice, error) {
	store, t := a.store(), a.text.Mirror
	second := store.Twin(log)
	if second == "" {
		return choice{path: log}, nil
	}
	lead, err := within(slow, func() (journal.Lead, error) { return store.Compare(log, second) }, func(journal.Lead) {})
	if err == nil && lead.Same && lead.By > 0 {
		what, hint := t.HasMore(log, second, lead.By, resumeLine(second))
		return choice{}, &fault{what, hint}
	}
	if err != nil || !lead.Same {
		return choice{path: log}, nil
	}
	return choice{path: log, notice: t.WasKept(filepath.Dir(second))}, nil
}

// isSound says whether a log can be gone on with.
func (a *app) isSound(path string) bool {
	log, err := a.store().ReadFile(path)
	return err == nil && log.Err() == nil
}
