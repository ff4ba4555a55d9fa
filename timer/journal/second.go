package journal

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"strings"
)

// Second returns a second log of the session, which holds all that is saved in this one. A log that is at the path already
// is taken up and given what it lacks, as long as it is sound and holds the beginning of this one; where there is none
// a new one is made; and beside anything else, which is left as it is, a new one under the next free name. It fails with
// *InUseError where another program writes there.
func (w *Writer) Second(path string) (*Writer, error) {
	at := path
	for range maxOn {
		second, err := w.rejoin(at)
		var (
			used *InUseError
			past *SupersededError
		)
		switch {
		case err == nil, errors.As(err, &used):
			return second, err
		case errors.As(err, &past) && filepath.Dir(past.By) == filepath.Dir(at):
			at = past.By
			continue
		case errors.Is(err, fs.ErrNotExist):
			return w.CopyTo(at)
		}
		break
	}
	return w.CopyBeside(at)
}

// maxOn bounds how often a log is followed into the one that it goes on in: notes beside logs can be made to lead in a ring.
const maxOn = 100

var errNotTheSame = errors.New("not a copy of this log")

// rejoin takes up a log that was a copy of this one.
func (w *Writer) rejoin(path string) (*Writer, error) {
	log, err := w.store.ReadFile(path)
	if err == nil {
		err = log.Err()
	}
	if err != nil {
		return nil, err
	}
	if !w.begins(log) {
		return nil, errNotTheSame
	}
	second, _, _, err := w.store.Open(path, log.Opened().Kind)
	if err != nil {
		return nil, err
	}
	if err := second.follow(w); err != nil {
		return nil, errors.Join(err, second.Close())
	}
	return second, nil
}

// begins says whether a log holds the beginning of this one, or all of it.
func (w *Writer) begins(log Log) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	n := len(log.Records)
	if n == 0 || n > len(w.ends) {
		return false
	}
	_, chain, _ := splitChain(w.lines[:w.ends[n-1]-1])
	return string(chain) == log.Seal
}

// follow saves the lines of another log that this one lacks, as they are.
func (w *Writer) follow(other *Writer) error {
	other.mu.Lock()
	lines, ends, seal := other.lines, other.ends, other.seal()
	other.mu.Unlock()
	w.busy.Lock()
	defer w.busy.Unlock()
	for n := len(w.ends); n < len(ends); {
		from, to := len(w.lines), n
		for to++; to < len(ends) && ends[to]-from <= maxWrite; to++ {
		}
		stretch := lines[from:ends[to-1]]
		if err := w.write(stretch); err != nil {
			return w.fail(&SaveError{Path: w.path, Seq: n + 1, Err: err})
		}
		if err := w.counts(stretch); err != nil {
			return err
		}
		n = to
	}
	w.encoder = newEncoder([]byte(seal))
	return nil
}

// twinSuffix names the file beside a log that says where its session is kept a second time.
const twinSuffix = ".twin"

// Twins says beside each of two logs where the other is. It only helps people, and may fail without harm.
func Twins(a, b *Writer) {
	for _, pair := range [][2]*Writer{{a, b}, {b, a}} {
		if other, err := filepath.Abs(pair[1].Path()); err == nil {
			pair[0].store.note(pair[0].Path()+twinSuffix, other+"\n")
		}
	}
}

// Twin returns where a log's session was kept a second time; empty where nothing is said of it.
func (s Store) Twin(path string) string { return strings.TrimSpace(s.read(path + twinSuffix)) }

// TwinsIn returns the logs of a folder beside which it is said where their session was kept too, and where that is. It
// looks into no log, and a folder that cannot be listed has none.
func (s Store) TwinsIn(folder string) map[string]string {
	names, _ := s.Disk.List(folder)
	twins := map[string]string{}
	for _, name := range names {
		if log, ok := strings.CutSuffix(name, twinSuffix); ok {
			path := filepath.Join(folder, log)
			twins[path] = s.Twin(path)
		}
	}
	return twins
}

// Lead says how two logs of one session stand to each other, from the first records on that they have in common.
type Lead struct {
	Same bool // one holds the beginning of the other
	By   int  // so many records the second has more; negative: less
}

// Compare says how two logs stand to each other. It fails where one cannot be read, or is damaged.
func (s Store) Compare(first, second string) (Lead, error) {
	one, n, err1 := s.sound(first)
	two, m, err2 := s.sound(second)
	if err := errors.Join(err1, err2); err != nil {
		return Lead{}, err
	}
	if m < n {
		one, two = two, one
	}
	return Lead{Same: bytes.HasPrefix(two, one), By: m - n}, nil
}

// sound returns the sound lines of a log that can be gone on with, and how many they are.
func (s Store) sound(path string) (lines []byte, records int, err error) {
	f, err := s.Disk.Read(path)
	if err != nil {
		return nil, 0, err
	}
	defer f.Close()
	all, err := io.ReadAll(f)
	if err != nil {
		return nil, 0, err
	}
	log, err := Read(bytes.NewReader(all))
	if err == nil {
		err = log.Err()
	}
	if err != nil {
		return nil, 0, named(path, err)
	}
	return all[:log.Bytes], len(log.Records), nil
}
