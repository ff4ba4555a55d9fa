//go:build unix

package cli

import (
	"context"
	"io"
	"os"
	"runtime"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
)

// keyboard reads the keys, as Bubble Tea does where it reads them. It is ours so that they can be read without the ticker of
// Bubble Tea's renderer, which starts and stops with its reading.
type keyboard struct {
	file     *os.File
	kind     string // of terminal
	send     func(tea.Msg)
	mistakes *mistakes

	mu     sync.Mutex
	reader canceled // nil: nobody reads
	ended  chan struct{}
	fault  error // the first one
}

// canceled is a reader whose reading can be broken off.
type canceled interface {
	io.ReadCloser
	Cancel() bool
}

// start reads from now on.
func (k *keyboard) start() {
	k.mu.Lock()
	defer k.mu.Unlock()
	reader, err := uv.NewCancelReader(k.file)
	if err != nil {
		k.failed(err)
		return
	}
	k.reader, k.ended = reader, make(chan struct{})
	go k.read(reader, k.ended)
}

func (k *keyboard) read(reader io.Reader, ended chan struct{}) {
	defer close(ended)
	defer k.mistakes.catch("keyboard")
	events := make(chan uv.Event)
	defer close(events)
	go k.pass(events)
	if err := uv.NewTerminalReader(after{reader}, k.kind).StreamEvents(context.Background(), events); err != nil {
		k.mu.Lock()
		defer k.mu.Unlock()
		k.failed(err)
	}
}

// after reads on only when others have had their turn. What was read is handed from goroutine to goroutine up to the one that writes the
// act; were the next read begun at once, its thread would sleep in it, and another would have to be woken to go on.
type after struct{ io.Reader }

func (a after) Read(b []byte) (int, error) {
	runtime.Gosched()
	return a.Reader.Read(b)
}

// pass hands events on. The program takes them for messages.
func (k *keyboard) pass(events <-chan uv.Event) {
	for e := range events {
		k.send(e)
	}
}

// failed notes that no more keys can be read, and ends the program.
func (k *keyboard) failed(err error) {
	if k.fault == nil {
		k.fault = err
		go k.send(tea.Quit())
	}
}

// stop reads no more. A reading that cannot be broken off is not waited for.
func (k *keyboard) stop() {
	k.mu.Lock()
	reader, ended := k.reader, k.ended
	k.reader = nil
	k.mu.Unlock()
	if reader == nil {
		return
	}
	if reader.Cancel() {
		select {
		case <-ended:
		case <-time.After(500 * time.Millisecond):
		}
	}
	_ = reader.Close()
}

// lost returns why no keys could be read any more; nil: they could.
func (k *keyboard) lost() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.fault
}
