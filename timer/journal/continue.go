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
	w.busy.Lock()
	defer w.busy.Unlock()
	if w.closed {
		return nil, errClosed
	}
	if !w.announced(unsaved) {
		return nil, errors.New("no record says that the log is continued")
	}
	next, err := w.another(path, unsaved)
	if err != nil {
		return nil, err
	}
	w.leave(next.path)
	return next, nil
}

func (w *Writer) announced(unsaved []session.Record) bool {
	want := session.LogContinued{Predecessor: w.base(), LastSeq: w.seq, Seal: w.seal()}
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
	w.busy.Lock()
	defer w.busy.Unlock()
	return w.another(path, nil)
}

func (w *Writer) another(path string, unsaved []session.Record) (*Writer, error) {
	lines := w.lines[:len(w.lines):len(w.lines)]
	begin := func(path string) (*Writer, error) {
		return w.store.begin(path, lines, Log{Records: make([]session.Record, w.seq), Seal: w.seal()}, unsaved)
	}
	if path != "" {
		return begin(path)
	}
	for n := 2; n <= maxAside; n++ {
		next, err := begin(numbered(w.path, n))
		if exists := (*ExistsError)(nil); !errors.As(err, &exists) {
			return next, err
		}
	}
	return nil, &ExistsError{Path: w.path}
}

// numbered puts a number before a name's extension.
func numbered(path string, n int) string {
	stem := strings.TrimSuffix(path, Extension)
	return fmt.Sprintf("%s-%d%s", stem, n, Extension)
}

// leave closes a log that goes on elsewhere and says beside it where.
func (w *Writer) leave(next string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if absolute, err := filepath.Abs(next); err == nil {
		next = absolute
	}
	w.store.note(w.path+continuedSuffix, next+"\n")
	_ = w.store.Disk.Remove(w.path + holderSuffix)
	_ = w.file.Close()
	w.closed = true
}
