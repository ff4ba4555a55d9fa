package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"

	"rostrum/timer/session"
)

// Found says what Open met with besides sound records.
type Found struct {
	Torn *Torn  // an unfinished end; nil: there was none
	Kept string // the file beside the log into which the end was put, if it was
}

// Open takes up the log of a session of this kind, to go on writing it; with an empty kind, of either. An unfinished
// end is put into a file beside the log and cut off. It fails, and leaves the log as it is, with *InUseError,
// *SupersededError, *DamageError, *NewerFormatError, *NotALogError, *NotAFileError, *KindError or an error of the disk.
func Open(path string, kind session.Kind) (*Writer, []session.Record, Found, error) {
	return Store{System()}.Open(path, kind)
}

// Open takes up a log of the store's disk.
func (s Store) Open(path string, kind session.Kind) (*Writer, []session.Record, Found, error) {
	f, err := s.Disk.Open(path)
	if err != nil {
		return nil, nil, Found{}, err
	}
	w, log, found, err := s.takeUp(path, f, kind)
	if err != nil {
		f.Close()
		return nil, nil, Found{}, named(path, err)
	}
	return w, log.Records, found, nil
}

func (s Store) takeUp(path string, f File, kind session.Kind) (*Writer, Log, Found, error) {
	locked, err := s.hold(path, f)
	if err != nil {
		return nil, Log{}, Found{}, err
	}
	all, err := io.ReadAll(f)
	if err != nil {
		return nil, Log{}, Found{}, fmt.Errorf("read log: %w", err)
	}
	log, err := Read(bytes.NewReader(all))
	if err == nil {
		err = s.mayGoOn(path, log, kind)
	}
	if err != nil {
		return nil, Log{}, Found{}, err
	}
	found, lines, err := s.mend(path, f, log, all)
	if err != nil {
		return nil, Log{}, Found{}, err
	}
	return newWriter(s, path, f, locked, lines, log), log, found, nil
}

// mayGoOn refuses a log that must not be written on.
func (s Store) mayGoOn(path string, log Log, kind session.Kind) error {
	if err := log.Err(); err != nil {
		return err
	}
	if is := log.Opened().Kind; kind != "" && is != kind {
		return &KindError{Path: path, Is: is, Wanted: kind}
	}
	if by, ok := s.Superseded(path, log); ok {
		return &SupersededError{Path: path, By: by}
	}
	return nil
}

// mend makes the end of a log fit to be written on, and returns the log's lines.
func (s Store) mend(path string, f File, log Log, all []byte) (Found, []byte, error) {
	sound := all[:log.Bytes:log.Bytes]
	found := Found{Torn: log.Torn}
	switch {
	case log.Torn == nil:
	case log.Torn.Whole:
		if _, err := writeWhole(f, []byte("\n")); err != nil {
			return found, nil, fmt.Errorf("end the last line: %w", err)
		}
		sound = append(sound, '\n')
	default:
		kept, err := s.setAside(path, all[log.Bytes:])
		if err != nil {
			return found, nil, fmt.Errorf("set the unfinished end aside: %w", err)
		}
		found.Kept = kept
		if err := f.Truncate(log.Bytes); err != nil {
			return found, nil, fmt.Errorf("cut off the unfinished end: %w", err)
		}
	}
	return found, sound, s.secure(path, f, sound)
}

// secure makes sure of what was written last. If the program before was killed after a sync had failed, the system
// may hold lines that it shows and will never write; so they are written once more, the same, and synced.
func (s Store) secure(path string, f File, lines []byte) error {
	lastLine := bytes.LastIndexByte(lines[:len(lines)-1], '\n') + 1
	from := max(min(lastLine, len(lines)-maxWrite), 0)
	if err := f.Rewrite(lines[from:], int64(from)); err != nil {
		return fmt.Errorf("write the last lines again: %w", err)
	}
	if err := f.Sync(); err != nil {
		return fmt.Errorf("sync: %w", err)
	}
	return s.Disk.SyncFolder(filepath.Dir(path))
}

// maxAside bounds how many unfinished ends are kept beside one log.
const maxAside = 10_000

// setAside keeps an unfinished end in a new file beside the log.
func (s Store) setAside(path string, end []byte) (string, error) {
	for n := 1; n <= maxAside; n++ {
		kept := fmt.Sprintf("%s.torn-%d", path, n)
		f, err := s.create(kept)
		if exists := (*ExistsError)(nil); errors.As(err, &exists) {
			continue
		}
		if err != nil {
			return "", err
		}
		_, err = writeWhole(f, end)
		if err == nil {
			err = f.Sync()
		}
		if err = errors.Join(err, f.Close()); err == nil {
			err = s.Disk.SyncFolder(filepath.Dir(path))
		}
		if err != nil {
			_ = s.Disk.Remove(kept)
		}
		return kept, err
	}
	return "", &ExistsError{Path: path + ".torn"}
}
