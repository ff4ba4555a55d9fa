package journal

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"runtime"

	"rostrum/timer/session"
)

// Read takes in a log. Damage is no error: it is in the Log, and so is everything sound before it. The errors are
// *NotALogError, *NewerFormatError and those of the reader.
func Read(r io.Reader) (Log, error) { return readSized(r, 0, 1) }

// Bounds of the room that is made for records before the first is read: a usual line's length in bytes, and so many at most.
const (
	usualLine = 160
	mostRoom  = 1 << 18
)

// readSized takes in a log of about so many bytes, which so many goroutines read ahead; 1: none does.
func readSized(r io.Reader, size int64, readers int) (Log, error) {
	in := &lines{from: bufio.NewReaderSize(r, 1<<18)}
	c := newChecker()
	if size > 0 {
		c.log.Records = make([]session.Record, 0, min(size/usualLine, mostRoom))
	}
	each := inTurn
	if readers > 1 {
		each = func(in *lines, take func(line) error) error { return linesAhead(in, readers, take) }
	}
	if err := each(in, c.take); err != nil {
		return c.log, err
	}
	return c.done()
}

// inTurn takes in the lines of a log one after the other.
func inTurn(in *lines, take func(line) error) error {
	for {
		line, err := in.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := take(line); err != nil {
			return err
		}
	}
}

// ReadFile reads the log at a path. It disturbs nobody who writes it.
func ReadFile(path string) (Log, error) {
	f, err := os.Open(path)
	if err != nil {
		return Log{}, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return Log{}, err
	}
	readers := 1
	if info.Size() >= aheadFrom {
		readers = min(runtime.GOMAXPROCS(0), mostReaders)
	}
	log, err := readSized(f, info.Size(), readers)
	return log, named(path, err)
}

// line is one line as it stands in a file.
type line struct {
	text    []byte // without its line break; of a line that is too long, the beginning. Good until the next, or with said until its block is handed back.
	offset  int64
	length  int64 // line break included
	ended   bool  // it has its line break
	tooLong bool
	said    *said // what it says, if that was read ahead
}

// lines cuts a file into lines.
type lines struct {
	from   *bufio.Reader
	long   []byte // a line that did not fit into the reader's buffer
	offset int64
	ended  bool // the file was read to its end; what is written to it from then on is not of this reading
}

// next returns the next line, or io.EOF after the last.
func (l *lines) next() (line, error) {
	if l.ended {
		return line{}, io.EOF
	}
	part, err := l.from.ReadSlice('\n')
	if err == nil {
		return l.cut(part, int64(len(part))), nil
	}
	length := int64(len(part))
	l.long = append(l.long[:0], part...)
	for errors.Is(err, bufio.ErrBufferFull) {
		part, err = l.from.ReadSlice('\n')
		length += int64(len(part))
		if len(l.long) <= MaxLine {
			l.long = append(l.long, part...)
		}
	}
	l.ended = errors.Is(err, io.EOF)
	if length == 0 || err != nil && !l.ended {
		return line{}, err
	}
	return l.cut(l.long, length), nil
}

func (l *lines) cut(text []byte, length int64) line {
	n := line{text: text, offset: l.offset, length: length}
	l.offset += length
	if n.tooLong = length > MaxLine; n.tooLong {
		n.text, n.ended = text[:min(len(text), MaxLine)], true
		return n
	}
	n.text, n.ended = bytes.CutSuffix(text, []byte("\n"))
	return n
}
