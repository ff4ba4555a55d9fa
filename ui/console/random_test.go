package console

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/ui/console/keys"
)

// Whatever keys come, at whatever intervals, whatever the size, and whether records can be saved or not: the records
// give the live state again, the invariants hold, every screen is whole, and nothing unsaved is lost.
func TestRandomKeys(t *testing.T) {
	rounds, steps := 40, 400
	if testing.Short() {
		rounds, steps = 8, 200
	}
	for seed := range rounds {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) { randomKeys(t, uint64(seed), steps) })
	}
}

func randomKeys(t *testing.T, seed uint64, steps int) {
	rnd := rand.New(rand.NewPCG(seed, 7))
	b := pastingBench(t, []string{"en", "zh"}[seed%2], debate())
	opened := len(b.m.meeting.Records())
	for step := range steps {
		b.randomStep(rnd)
		b.sound()
		if saved, left := len(b.saver.saved), len(b.m.Unsaved()); saved+left != len(b.m.meeting.Records())-opened {
			t.Fatalf("step %d: %d records saved and %d left of %d", step, saved, left, len(b.m.meeting.Records())-opened)
		}
		if b.screen(); t.Failed() {
			t.Fatalf("step %d", step)
		}
	}
}

func (b *bench) randomStep(rnd *rand.Rand) {
	switch rnd.IntN(13) {
	case 0:
		b.size(30+rnd.IntN(120), 8+rnd.IntN(50))
	case 1:
		b.saver.err = []error{nil, nil, errors.New("disk full")}[rnd.IntN(3)]
		b.send(saveRetried{b.m.saves.rest})
	case 2:
		b.wait(time.Duration(rnd.IntN(400)) * time.Second)
	case 3:
		b.now.At = b.now.At.Add(time.Duration(rnd.IntN(9)-4) * time.Second)
	case 4:
		b.randomPaste(rnd)
	default:
		b.wait(time.Duration(rnd.IntN(3000)) * time.Millisecond)
		b.send(randomKey(rnd))
	}
}

// randomPaste pastes anything: a list, part of one, or none. Its reading may end at once, later, or when its screen is long gone.
func (b *bench) randomPaste(rnd *rand.Rand) {
	all := []string{lateNames, chineseLate, pastedTable, guessedText, hostileText, manyNames(), " ", "%PDF-1.7\r", "Togo", "[{\"name\":\"Mali\"}]"}
	text := all[rnd.IntN(len(all))]
	if rnd.IntN(3) == 0 {
		from := rnd.IntN(len(text))
		text = text[from : from+rnd.IntN(len(text)-from+1)]
	}
	b.send(tea.PasteMsg{Content: text})
	for b.m.reading.busy { // its effect, like all of send's, is made anew: alarms would pile up
		effect := b.m.readLast()
		for range rnd.IntN(3) {
			b.send(randomKey(rnd))
		}
		b.send(effect())
	}
	if c, open := b.m.screen.(*mapping); open && c.busy {
		b.send(b.m.reread(c)())
	}
	if rnd.IntN(2) == 0 {
		b.send(key("enter"))
	}
}

// randomKey is any key of the table; now and then one that nobody bound.
func randomKey(rnd *rand.Rand) tea.KeyPressMsg {
	table := keys.Table()
	all := table[rnd.IntN(len(table))].Keys
	name := all[rnd.IntN(len(all))]
	if rnd.IntN(10) == 0 {
		name = []string{"Z", "9", "é", "国", "tab", "left"}[rnd.IntN(6)]
	}
	return key(name)
}
