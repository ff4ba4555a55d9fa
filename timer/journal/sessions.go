package journal

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"time"

	"rostrum/timer/session"
)

// Kept is one log of a folder, as a listing shows it.
type Kept struct {
	Path     string
	Opened   session.SessionOpened
	Began    time.Time // when the log was begun; a rehearsal's own clock begins at the same hour each time
	Last     time.Time // of its last record
	Records  int
	Finished bool   // nothing is left to do in it
	By       string // the log that it goes on in; empty: in none
	Sound    bool
	Err      error // it could not be read, or is not a log that this program reads; the rest is empty then
}

// Sessions returns the logs kept in a folder, the newest first. A folder that does not exist has none.
func Sessions(folder string) ([]Kept, error) { return Store{System()}.Sessions(folder) }

// Sessions returns the logs kept in a folder of the store's disk.
func (s Store) Sessions(folder string) ([]Kept, error) {
	names, err := s.Disk.List(folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var all []Kept
	for _, name := range names {
		if !strings.HasSuffix(name, Extension) || strings.HasPrefix(name, ".") {
			continue
		}
		k := s.kept(filepath.Join(folder, name))
		if not := (*NotALogError)(nil); errors.As(k.Err, &not) && not.Empty {
			continue // a log in the instant of its making, or what a power cut left of that
		}
		all = append(all, k)
	}
	slices.SortStableFunc(all, func(a, b Kept) int {
		return -compareKept(a, b)
	})
	return all, nil
}

func compareKept(a, b Kept) int {
	if c := a.Began.Compare(b.Began); c != 0 {
		return c
	}
	if c := a.Records - b.Records; c != 0 {
		return c
	}
	return strings.Compare(a.Path, b.Path)
}

func (s Store) kept(path string) Kept {
	log, err := s.ReadFile(path)
	if err == nil && len(log.Records) == 0 {
		err = named(path, log.Err())
	}
	if err != nil {
		return Kept{Path: path, Err: err}
	}
	last := log.Records[len(log.Records)-1]
	by, _ := s.Superseded(path, log)
	began := log.Records[0].Stamp.At
	if named, ok := begunByName(path); ok && log.Opened().Kind == session.Rehearsal {
		began = named
	}
	return Kept{
		Path: path, Opened: log.Opened(), Began: began, Last: last.Stamp.At, Records: len(log.Records),
		Finished: session.Replay(log.Records).Finished(), By: by, Sound: log.Sound(),
	}
}

// NewestUnfinished returns the log of a folder that was begun last and can be gone on with. It says false where
// there is none.
func NewestUnfinished(folder string, kind session.Kind) (Kept, bool, error) {
	return Store{System()}.NewestUnfinished(folder, kind)
}

// NewestUnfinished looks in a folder of the store's disk.
func (s Store) NewestUnfinished(folder string, kind session.Kind) (Kept, bool, error) {
	all, err := s.Sessions(folder)
	for _, k := range all {
		if k.Err == nil && !k.Finished && k.By == "" && (kind == "" || k.Opened.Kind == kind) {
			return k, true, nil
		}
	}
	return Kept{}, false, err
}

// Superseded returns the log in which the one at a path goes on: it asks the note beside the log, and then the other logs of its session in the folder.
func (s Store) Superseded(path string, log Log) (by string, ok bool) {
	if by := strings.TrimSpace(s.read(path + continuedSuffix)); by != "" && s.continues(by, path, log) {
		return by, true
	}
	folder := filepath.Dir(path)
	names, _ := s.Disk.List(folder)
	for _, name := range slices.Backward(names) {
		other := filepath.Join(folder, name)
		if strings.HasSuffix(name, Extension) && name != filepath.Base(path) && s.continues(other, path, log) {
			return other, true
		}
	}
	return "", false
}

// continues says whether another log is of the same session and says that it takes this one on, or was made from it
// by a repair. What this log says of itself too is its own past: a second copy takes in place what the log says that
// was continued, and later names may be the same in both folders.
func (s Store) continues(other, path string, log Log) bool {
	f, err := s.Disk.Read(other)
	if err != nil {
		return false
	}
	defer f.Close()
	rest, same := sameBeginning(f, log)
	if !same {
		return false
	}
	later, _ := Read(rest)
	if from := later.Opened().MadeFrom; from == filepath.Base(path) && from != log.Opened().MadeFrom {
		return true
	}
	return slices.ContainsFunc(later.Records[min(len(log.Records), len(later.Records)):], func(r session.Record) bool {
		c, ok := r.Event.(session.LogContinued)
		return ok && c.Predecessor == filepath.Base(path) && c.LastSeq <= len(log.Records)
	}) && reflect.DeepEqual(later.Records[:len(log.Records)], log.Records)
}

// sameBeginning says whether a log opens the same session, without reading more of it than its first line, and
// returns a reader of the whole.
func sameBeginning(f io.Reader, log Log) (io.Reader, bool) {
	in := make([]byte, 64<<10)
	n, _ := io.ReadFull(f, in)
	first, _, _ := bytes.Cut(in[:n], []byte("\n"))
	start, _ := Read(bytes.NewReader(append(bytes.Clone(first), '\n')))
	same := log.Opened().Session != "" && start.Opened().Session == log.Opened().Session
	return io.MultiReader(bytes.NewReader(in[:n]), f), same
}
