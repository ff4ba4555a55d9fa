package cli

import (
	"fmt"
	"runtime/debug"
	"time"

	"rostrum/timer/journal"
)

// within does something that may never end, and gives it up after a while: it fails with journal.ErrSilent then, and late is
// given what comes of it after all.
func within[T any](wait time.Duration, do func() (T, error), late func(T)) (T, error) {
	return unless(nil, wait, do, late)
}

// unless is within, but waits no longer than for a farewell once the program ends.
func unless[T any](ending <-chan struct{}, wait time.Duration, do func() (T, error), late func(T)) (T, error) {
	type answer struct {
		value   T
		err     error
		mistake any
	}
	answered := make(chan answer)
	givenUp := make(chan struct{})
	go func() {
		a := answer{err: errMistake}
		defer func() {
			if what := recover(); what != nil {
				a.mistake = fmt.Sprintf("%v\n\n%s", what, debug.Stack())
			}
			select {
			case answered <- a:
			case <-givenUp:
				if a.err == nil {
					late(a.value)
				}
			}
		}()
		a.value, a.err = do()
	}()
	timer := time.NewTimer(wait)
	defer timer.Stop()
	for {
		select {
		case a := <-answered:
			if a.mistake != nil {
				panic(a.mistake) // here, whose caller knows how to end the program in order
			}
			return a.value, a.err
		case <-ending:
			ending = nil
			timer.Reset(farewell)
		case <-timer.C:
			close(givenUp)
			var none T
			return none, journal.ErrSilent
		}
	}
}
