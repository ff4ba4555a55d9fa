package cli

import (
	"os"
	"os/signal"

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

// bare is a terminal whose program is not made yet.
func (a *app) bare() *terminal {
	t := &terminal{mistakes: &mistakes{probe: a.probe}}
	t.mistakes.end = func() { t.Quit() }
	return t
}

// watch ends the program in order when the window is closed or the machine asks for it, and mends the terminal when
// the process goes on after it was stopped. It returns how to stop watching.
func (t *terminal) watch() (stop func()) {
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, watched()...)
	done := make(chan struct{})
	go func() {
		defer t.mistakes.catch("signals")
		for {
			select {
			case <-done:
				return
			case s := <-signals:
				t.mistakes.may("signals")
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
