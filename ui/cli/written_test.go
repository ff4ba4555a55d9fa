package cli

import (
	"testing"

	"rostrum/timer/session"
	"rostrum/ui/console"
)

var _ console.Teller = (*saver)(nil)

// tells says whether the saver told of a write since it was asked last.
func (p *places) tells() bool {
	select {
	case <-p.Written():
		return true
	default:
		return false
	}
}

func (p *places) saves(t *testing.T, records ...session.Record) {
	t.Helper()
	p.tells() // of what was before
	if err := p.Append(records); err != nil {
		t.Fatal(err)
	}
	if !p.tells() {
		t.Error("nobody is told that the act was written")
	}
}

// A frame waits to hear that its act was written: in one place, in two, and in a log that goes on after a fault.
func TestEveryPlaceTellsOfItsWrites(t *testing.T) {
	for name, two := range map[string]bool{"one place": false, "two places": true} {
		t.Run(name, func(t *testing.T) { p := newPlaces(t, two); p.saves(t, p.note()) })
	}
	t.Run("a copy made anew", func(t *testing.T) {
		p := newPlaces(t, true)
		p.disk.mood(p.one, hangs)
		p.saves(t, p.note())
	})
	t.Run("a log that goes on elsewhere", func(t *testing.T) {
		p := newPlaces(t, false)
		p.disk.mood(p.one, func(op string) error {
			if op == "sync" {
				return errIO
			}
			return nil
		})
		r := p.note()
		if err := p.Append([]session.Record{r}); err == nil {
			t.Fatal("saved on a disk that fails")
		}
		with, _ := p.Continuation()
		p.disk.mood(p.one, nil)
		c := p.do(session.ContinueLog{With: with})
		if err := p.Append([]session.Record{r, c}); err != nil {
			t.Fatal(err)
		}
		p.saves(t, p.note())
	})
}
