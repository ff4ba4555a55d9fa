package cli

import (
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// beginning is a model that says when its program is made and begins.
type beginning struct {
	tea.Model
	begun func()
}

func (b beginning) Init() tea.Cmd {
	b.begun()
	return b.Model.Init()
}

// watch ends the program in order when the window is closed or the machine asks for it, and mends the terminal when
// the process goes on after it was stopped. It returns how to stop watching.
func (t *terminal) watch() (stop func()) {
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, watched()...)
	done := make(chan struct{})
	go func() {
		defer t.mistaken()
		for {
			select {
			case <-done:
				return
			case s := <-signals:
				if !t.minds(s) {
					t.Quit()
				}
			}
		}
	}()
	return func() {
		signal.Stop(signals)
		close(done)
	}
}

// mistaken ends the program in order after a mistake of its own in the watch, which would leave the terminal as it is.
func (t *terminal) mistaken() {
	what := recover()
	if what == nil {
		return
	}
	trace := strings.ReplaceAll(fmt.Sprintf("%v\n\n%s\n", what, debug.Stack()), "\n", "\r\n")
	t.broken.Store(&trace)
	t.Quit()
}
