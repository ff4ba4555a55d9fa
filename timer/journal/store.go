package journal

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"strings"

	"rostrum/timer/session"
)

// Store keeps logs on a disk. The functions of the package that bear the names of its methods use the machine's own.
type Store struct{ Disk Disk }

// Create begins a log in a new file, which must not exist, and locks it. The folder is made if need be. A log to
// which nothing is ever appended leaves no file behind when it is closed. The errors are *ExistsError, *InUseError
// and those of the disk.
func Create(path string) (*Writer, error) { return Store{System()}.Create(path) }

// Create begins a log in a new file.
func (s Store) Create(path string) (*Writer, error) {
	folder := filepath.Dir(path)
	if err := s.Disk.MakeFolder(folder); err != nil {
		return nil, fmt.Errorf("make folder: %w", err)
	}
	f, err := s.create(path)
	if err != nil {
		return nil, err
	}
	locked, err := s.hold(path, f)
	if err == nil {
		err = s.Disk.SyncFolder(folder)
	}
	if err != nil {
		f.Close()
		_ = s.Disk.Remove(path)
		return nil, fmt.Errorf("begin log: %w", err)
	}
	return newWriter(s, path, f, locked, nil, Log{}), nil
}

// CreateBeside is Create for a name that nobody chose: where the file exists, because another session began in the same second, a letter
// tells the two apart (-b to -z).
func (s Store) CreateBeside(path string) (*Writer, error) {
	w, err := s.Create(path)
	for letter := byte('b'); letter <= 'z' && errors.As(err, new(*ExistsError)); letter++ {
		w, err = s.Create(strings.TrimSuffix(path, Extension) + "-" + string(letter) + Extension)
	}
	return w, err
}

func (s Store) create(path string) (File, error) {
	f, err := s.Disk.Create(path)
	if errors.Is(err, fs.ErrExist) {
		return nil, &ExistsError{Path: path}
	}
	if err != nil {
		return nil, fmt.Errorf("begin log: %w", err)
	}
	return f, nil
}

// WriteAll makes a new log of records in one go: all of it is there afterwards, or nothing. The path must not exist.
func WriteAll(path string, records []session.Record) error {
	return Store{System()}.WriteAll(path, records)
}

// WriteAll makes a new log of records in one go.
func (s Store) WriteAll(path string, records []session.Record) error {
	w, err := s.begin(path, nil, Log{}, records)
	if err != nil {
		return err
	}
	return w.Close()
}

// begin makes a log of lines that are there already, read as kept, and of further records. It writes it under a name
// that nobody can guess and gives it its own once all of it is safe.
func (s Store) begin(path string, lines []byte, kept Log, more []session.Record) (*Writer, error) {
	folder := filepath.Dir(path)
	if err := s.Disk.MakeFolder(folder); err != nil {
		return nil, fmt.Errorf("make folder: %w", err)
	}
	temporary := filepath.Join(folder, ".rostrum-"+rand.Text()+".tmp")
	f, err := s.create(temporary)
	if err != nil {
		return nil, err
	}
	w := newWriter(s, path, f, false, nil, Log{})
	if err := s.fill(w, lines, kept, more); err != nil {
		return nil, s.abandon(f, temporary, err)
	}
	if err := s.place(temporary, path); err != nil {
		return nil, s.abandon(f, temporary, err)
	}
	f.Renamed(path)
	if w.locked, err = s.hold(path, f); err != nil {
		return nil, s.abandon(f, path, err)
	}
	return w, nil
}

// fill writes and syncs the whole of a new log at once.
func (s Store) fill(w *Writer, lines []byte, kept Log, more []session.Record) error {
	w.lines, w.ends, w.seq = lines, endsOf(lines), len(kept.Records)
	w.encoder = newEncoder([]byte(kept.Seal))
	if err := w.encode(more); err != nil {
		return err
	}
	if _, err := writeWhole(w.file, w.lines); err != nil {
		return err
	}
	return w.file.Sync()
}

// place gives a file its name without ever taking it from another file.
func (s Store) place(temporary, path string) error {
	reserved, err := s.create(path)
	if err != nil {
		return err
	}
	reserved.Close()
	if err := s.Disk.Rename(temporary, path); err != nil {
		_ = s.Disk.Remove(path)
		return fmt.Errorf("begin log: %w", err)
	}
	if err := s.Disk.SyncFolder(filepath.Dir(path)); err != nil {
		_ = s.Disk.Remove(path)
		return fmt.Errorf("begin log: %w", err)
	}
	return nil
}

func (s Store) abandon(f File, path string, err error) error {
	f.Close()
	_ = s.Disk.Remove(path)
	return err
}

// ReadFile reads the log at a path of the store's disk.
func (s Store) ReadFile(path string) (Log, error) {
	f, err := s.Disk.Read(path)
	if err != nil {
		return Log{}, err
	}
	defer f.Close()
	log, err := Read(f)
	return log, named(path, err)
}

func writeWhole(w io.Writer, b []byte) (int, error) {
	n, err := w.Write(b)
	if err == nil && n < len(b) {
		err = io.ErrShortWrite
	}
	return n, err
}
