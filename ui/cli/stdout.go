package cli

import (
	"errors"
	"os"
)

// output is standard output as commands write to it: it remembers the first error, so that a command need not look at
// each line, and none ends well whose answer was lost.
type output struct {
	file *os.File
	err  error
	gone bool // who read it has gone: what follows is written to nobody, and that is no fault (rostrum … | head)
}

// Write writes b, unless something was lost before it.
func (o *output) Write(b []byte) (int, error) {
	if o.gone {
		return len(b), nil
	}
	if o.err != nil {
		return 0, o.err
	}
	n, err := o.file.Write(b)
	if err != nil && readerGone(err) {
		o.gone = true
		return len(b), nil
	}
	o.err = err
	return n, err
}

// delivered returns the error of a command, or, where its answer was lost, that.
func (a *app) delivered(err error) error {
	lost := a.out.err
	if lost == nil {
		return err
	}
	var code status
	if err == nil || errors.Is(err, lost) || errors.As(err, &code) {
		t := a.text.Command
		return &fault{what: t.CannotWrite(t.StandardOutput, reason(lost)), hint: t.OutputLostHint}
	}
	return err
}
