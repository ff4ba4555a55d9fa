package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

// Whatever stands in a long log, it is read ahead as it is read line by line: damaged lines, lines that are too long,
// a last line without its end, and what follows them.
func TestALongLogIsReadAheadAsLineByLine(t *testing.T) {
	t.Parallel()
	lines := bytes.SplitAfter(longLog(t, 3_000), []byte("\n"))
	for _, at := range []int{0, 1, blockLines - 1, blockLines, blockLines + 1, 2_000, 2_999} {
		for name, text := range map[string]string{
			"prose": "hello\n", "nothing": "\n", "zeros": strings.Repeat("\x00", 700) + "\n",
			"a long line": strings.Repeat("x", 3*blockBytes) + "\n", "a line without bounds": strings.Repeat("y", MaxLine+10) + "\n",
			"the line before": string(lines[max(at-1, 0)]), "half a line": string(lines[at][:len(lines[at])/2]),
		} {
			t.Run(name, func(t *testing.T) {
				with := bytes.Join(slices.Insert(slices.Clone(lines), at, []byte(text)), nil)
				log, err := Read(bytes.NewReader(with))
				sameAhead(t, with, log, err)
				cut := bytes.Join(append(slices.Clone(lines[:at]), []byte(text)), nil)
				log, err = Read(bytes.NewReader(cut))
				sameAhead(t, cut, log, err)
			})
		}
	}
}

// A mistake of the program's own, made where it reads ahead, is made again where the log is read.
func TestAMistakeMadeAheadComesBack(t *testing.T) {
	defer func() {
		if what := recover(); !strings.Contains(fmt.Sprint(what), "slipped") {
			t.Errorf("recovered %v", what)
		}
	}()
	_, err := readSized(io.MultiReader(bytes.NewReader(longLog(t, 3_000)), slips{}), 0, 3)
	t.Errorf("no mistake, but %v", err)
}

type slips struct{}

func (slips) Read([]byte) (int, error) { panic("slipped") }

// Whether a reader fails or what it gives is no log, everybody who read ahead is gone when the error comes.
func TestNobodyReadsOnAfterAnError(t *testing.T) {
	before := runtime.NumGoroutine()
	log := longLog(t, 3_000)
	broken := errors.New("the disk broke")
	_, err := readSized(io.MultiReader(bytes.NewReader(log), iotest.ErrReader(broken)), 0, 3)
	if !errors.Is(err, broken) {
		t.Errorf("the error is %v", err)
	}
	_, err = readSized(strings.NewReader(strings.Repeat("no line of a log\n", 100_000)), 0, 3)
	if wrong := (*NotALogError)(nil); !errors.As(err, &wrong) {
		t.Errorf("the error is %v", err)
	}
	for range 200 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Errorf("%d goroutines, %d before", runtime.NumGoroutine(), before)
}
