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

func (a *app) readPasted(text string, l *intake.Layout) console.Pasted {
	options, kept := intake.Options{Year: a.Now().Year()}, &layout{}
	if l != nil {
		options.Layout = func(intake.Sample) (intake.Layout, bool) { return *l, true }
	} else {
		kept.kept, _ = a.keptColumns()
		options.Layout = kept.option()
	}
	list, err := intake.Result{}, error(&intake.Refusal{Reason: intake.TooLarge, Limit: maxPaste})
	if len(text) <= maxPaste {
		list, err = intake.ReadString(text, options)
	}
	if refusal := (*intake.Refusal)(nil); errors.As(err, &refusal) {
		problem, _ := a.text.Intake.Refusal(refusal) // what to do about a file is no help with a paste
		return console.Pasted{Problem: problem, Hint: a.text.Pasting.Accepted}
	}
	if err != nil {
		return console.Pasted{Problem: err.Error()}
	}
	return console.Pasted{Result: list, Kept: kept.asKept}
}
