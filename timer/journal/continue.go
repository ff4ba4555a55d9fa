package journal

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"rostrum/timer/session"
)

// continuedSuffix names the file beside a log that says where the session goes on. It helps where the two are in
// different folders; in one folder the continuation is found by what it says itself.
const continuedSuffix = ".continued"

// Continuation returns what the record says that takes the session on in another file: it is to be decided by
// session.ContinueLog and to be among the unsaved records given to Continue.
func (w *Writer) Continuation() session.LogContinued {
	w.mu.Lock()
	defer w.mu.Unlock()
	return session.LogContinued{Predecessor: w.base(), LastSeq: w.seq, Seal: w.seal()}
}

// Continue takes the session on in a new file: at a path, which must not exist, or, where that is empty, beside
// this log under the next free name. The new log is whole in itself: it holds every saved line as it is, so that
// they keep their chains, and then the unsaved records. Among these must be the one that Continuation speaks of.
// This Writer is closed then. If it fails nothing has changed, and it can be tried again, elsewhere or later.
func (w *Writer) Continue(path string, unsaved []session.Record) (*Writer, error) {
	next, err := w.Successor(path, unsaved)
	if err == nil {
		w.GoOnIn(next)
	}
	return next, err
}

// Successor makes the log in which Continue goes on, and leaves this one as it is: GoOnIn closes it. So a disk that does
// not answer can be given up before anything has changed. A log that is closed can be gone on from as well: what was saved
// in it is known still.
func (w *Writer) Successor(path string, unsaved []session.Record) (*Writer, error) {
	return w.successor(unsaved, func() (*Writer, error) { return w.another(path, unsaved) })
}

// SuccessorBeside is Successor under the first free name that is a path with a number.
func (w *Writer) SuccessorBeside(path string, unsaved []session.Record) (*Writer, error) {
	return w.successor(unsaved, func() (*Writer, error) { return w.beside(path, unsaved) })
}

func (w *Writer) successor(unsaved []session.Record, make func() (*Writer, error)) (*Writer, error) {
	defer w.still()()
	if !w.announced(unsaved) {
		return nil, errors.New("no record says that the log is continued")
	}
	return make()
}

func (w *Writer) announced(unsaved []session.Record) bool {
	want := w.Continuation()
	for _, r := range unsaved {
		if got, ok := r.Event.(session.LogContinued); ok && got == want {
			return true
		}
	}
	return false
}

// CopyTo begins a second log of the same session at a path, which must not exist, with all that is saved in this
// one. Both can be appended to from then on.
func (w *Writer) CopyTo(path string) (*Writer, error) {
	return w.another(path, nil)
}

// CopyBeside is CopyTo under the first free name that is a path with a number.
func (w *Writer) CopyBeside(path string) (*Writer, error) {
	return w.beside(path, nil)
}

func (w *Writer) another(path string, unsaved []session.Record) (*Writer, error) {
	if path == "" {
		return w.beside(w.path, unsaved)
	}
	w.mu.Lock()
	lines, log := w.lines[:len(w.lines):len(w.lines)], Log{Records: make([]session.Record, w.seq), Seal: w.seal()}
	w.mu.Unlock()
	return w.store.begin(path, lines, log, unsaved)
}

func (w *Writer) beside(path string, unsaved []session.Record) (*Writer, error) {
	for n := 2; n <= maxAside; n++ {
		next, err := w.another(numbered(path, n), unsaved)
		if exists := (*ExistsError)(nil); !errors.As(err, &exists) {
			return next, err
		}
	}
	return nil, &ExistsError{Path: path}
}

// numbered puts a number before a name's extension.
func numbered(path string, n int) string {
	stem := strings.TrimSuffix(path, Extension)
	return fmt.Sprintf("%s-%d%s", stem, n, Extension)
}

// GoOnIn closes a log that goes on in another and says beside it where.
func (w *Writer) GoOnIn(another *Writer) {
	w.mu.Lock()
	forsaken := w.forsaken
	w.closed = true
	w.mu.Unlock()
	next := another.Path()
	if absolute, err := filepath.Abs(next); err == nil {
		next = absolute
	}
	depart := func() {
		w.store.note(w.path+continuedSuffix, next+"\n")
		_ = w.store.Disk.Remove(w.path + holderSuffix)
		_ = w.file.Close()
	}
	if forsaken {
		go depart() // its disk may never answer
		return
	}
	depart()
}
