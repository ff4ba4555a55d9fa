package cli

import (
	"cmp"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"time"

	"rostrum/timer/journal"
)

// soundness is whether a log can be gone on with.
type soundness int

const (
	absent soundness = iota
	unsound
	sound
)

// looked is a log as it was met with on resuming.
type looked struct {
	path    string // of the log in which the one that was looked for goes on
	state   soundness
	session string // empty: not even that can be read
	began   time.Time
	records int
	twin    string // that is named beside it
	claimed bool   // it is said beside it that it is the copy
}

// known says whether it is certain of which session the log is.
func (f looked) known() bool { return f.state == sound || f.session != "" }

// look looks at a log, and where it goes on in another one at that. It fails only where the disk does not answer.
func (a *app) look(path string) (looked, error) {
	store := a.store()
	f, err := within(patience, func() (looked, error) { return lookAt(store, path, ""), nil }, func(looked) {})
	if err != nil {
		f.path = path
	}
	return f, err
}

// lookAt follows a log into others, of one folder only where that is named.
func lookAt(store journal.Store, path, folder string) looked {
	var f looked
	for range 100 {
		log, err := store.ReadFile(path)
		f = looked{path: path, state: sound, session: log.Opened().Session, records: len(log.Records), twin: store.Twin(path)}
		switch {
		case errors.Is(err, fs.ErrNotExist):
			f.state = absent
			return f
		case err != nil || log.Err() != nil:
			f.state = unsound
			return f
		}
		f.began = log.Records[0].Stamp.At
		by, ok := store.Superseded(path, log)
		if !ok || folder != "" && !alikePaths(filepath.Dir(by), folder) {
			return f
		}
		path = by
	}
	return f
}

// copies returns the logs in a folder that may be the copy of a log: beside which it is said, which is named beside the log, or
// which have its name. It fails only where the disk does not answer.
func (a *app) copies(folder, log string, one looked) ([]looked, error) {
	store := a.store()
	return within(patience, func() ([]looked, error) {
		twins := store.TwinsIn(folder)
		paths := []string{filepath.Join(folder, filepath.Base(log)), filepath.Join(folder, filepath.Base(one.path))}
		if one.twin != "" && alikePaths(filepath.Dir(one.twin), folder) {
			paths = append(paths, filepath.Join(folder, filepath.Base(one.twin)))
		}
		claims := func(path string) bool {
			of := twins[path]
			return of != "" && (alikePaths(of, log) || alikePaths(of, one.path))
		}
		for path := range twins {
			if claims(path) {
				paths = append(paths, path)
			}
		}
		slices.Sort(paths)
		var all []looked
		for _, path := range slices.Compact(paths) {
			f := lookAt(store, path, folder)
			f.claimed = claims(path)
			all = append(all, f)
		}
		return all, nil
	}, func([]looked) {})
}

// theCopy returns the copy of a log: a sound one of its session. Where the log's session is not known, what is said beside
// the logs decides; if that is not enough, whose says that it may be another's. Without a copy it is absent.
func theCopy(one looked, all []looked) (two looked, whose bool) {
	all = slices.DeleteFunc(all, func(f looked) bool { return f.state != sound || one.known() && f.session != one.session })
	if len(all) == 0 {
		return looked{}, false
	}
	if one.known() {
		return longest(all), false
	}
	said := slices.DeleteFunc(slices.Clone(all), func(f looked) bool { return !f.claimed })
	mutual := slices.DeleteFunc(slices.Clone(said), func(f looked) bool { return one.twin == "" || !alikePaths(one.twin, f.path) })
	switch {
	case len(mutual) > 0:
		return longest(mutual), false
	case len(said) == 0:
		return youngest(all), true
	}
	other := slices.ContainsFunc(said, func(f looked) bool { return f.session != said[0].session })
	if other {
		return youngest(said), true
	}
	return longest(said), false
}

func longest(all []looked) looked {
	return slices.MaxFunc(all, func(a, b looked) int { return cmp.Compare(a.records, b.records) })
}

func youngest(all []looked) looked {
	return slices.MaxFunc(all, func(a, b looked) int { return a.began.Compare(b.began) })
}

// alikePaths says whether two paths are written the same once both are absolute.
func alikePaths(a, b string) bool {
	one, err1 := filepath.Abs(a)
	two, err2 := filepath.Abs(b)
	return err1 == nil && err2 == nil && one == two
}
