package cli

import (
	"errors"

	"rostrum/speakers/intake"
	"rostrum/ui/console"
)

// maxPaste bounds what is read of a paste in bytes: two thousand times a list of the Council. Where a file may be larger, what
// comes through a terminal is hardly a list any more, and is held in memory more than once.
const maxPaste = 16 << 20

// pasting is how the console reads what is pasted into it: as a file is read, by what was kept of columns, but not by --columns,
// which was said of another list.
func (a *app) pasting() *console.Pasting {
	t := a.text.Command
	return &console.Pasting{Read: a.readPasted, Keep: a.keepColumns, Unmarked: t.ExampleList, Marked: t.ExampleListOrPaste}
}

// readPasted reads a paste, laid out as is said or else as was kept.
func (a *app) readPasted(text string, l *intake.Layout) console.Pasted {
	if len(text) > maxPaste {
		return a.notPasted(&intake.Refusal{Reason: intake.TooLarge, Limit: maxPaste})
	}
	kept := &layout{}
	option := func(intake.Sample) (intake.Layout, bool) { return *l, true }
	if l == nil {
		kept.kept, kept.trouble = a.keptColumns()
		option = kept.option()
	}
	list, err := intake.ReadString(text, intake.Options{Year: a.Now().Year(), Layout: option})
	if err != nil {
		return a.notPasted(err)
	}
	return console.Pasted{Result: list, Kept: kept.asKept, Trouble: kept.trouble}
}

// notPasted says why a paste cannot be read. What to do about a file is no help with it.
func (a *app) notPasted(err error) console.Pasted {
	problem := err.Error()
	if refusal := (*intake.Refusal)(nil); errors.As(err, &refusal) {
		problem, _ = a.text.Intake.Refusal(refusal)
	}
	return console.Pasted{Problem: problem, Hint: a.text.Pasting.Accepted}
}
