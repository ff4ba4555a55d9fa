package journal

import (
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"sync"

	"rostrum/timer/session"
)

// A long log is read ahead: one goroutine cuts it into lines, others read what these say, each line by itself, and the one
// who checks the lines takes them in their order. What a line says does not depend on others; whether it may say it does,
// and that is left to the check. So the result is that of reading line by line; only time and memory differ.

// aheadFrom is the length in bytes of the logs that are read ahead: those of many days. One debate's is read in no time.
const aheadFrom = 1 << 20

// mostReaders bounds how many read ahead: the check, which takes the lines one by one, keeps up with no more.
const mostReaders = 4

// block is some lines of a log.
type block struct {
	text  []byte // of all lines
	lines []line
	said  []said
	ready chan struct{} // closed when said is there
	err   error         // of the reader behind the last line

	mistake any // the program's own, made where the block was filled or read
}

// said is what a line's body says.
type said struct {
	record session.Record
	err    error
}

// A block has so many lines and bytes, but for a line that alone is longer.
const (
	blockLines = 512
	blockBytes = 1 << 16
)

// linesAhead takes in the lines of a log that readers read ahead, until there are no more or the check has an error.
func linesAhead(in *lines, readers int, take func(line) error) error {
	free := make(chan *block, 2*readers+1)
	for range cap(free) {
		free <- &block{text: make([]byte, 0, blockBytes)}
	}
	toRead, toTake := make(chan *block, cap(free)), make(chan *block, cap(free)) // never full
	enough := make(chan struct{})
	var all sync.WaitGroup
	defer all.Wait()
	defer close(enough)
	all.Go(func() {
		defer close(toRead)
		defer close(toTake)
		for {
			select {
			case <-enough:
				return
			case b := <-free:
				b.fill(in)
				last, long := b.err != nil || b.mistake != nil, cap(b.text) > longText
				toRead <- b
				toTake <- b
				if last || long && !allBack(free, b, enough) {
					return
				}
			}
		}
	})
	for range readers {
		all.Go(func() {
			d := newDecoder()
			for b := range toRead {
				b.read(d)
			}
		})
	}
	for b := range toTake {
		<-b.ready
		if b.mistake != nil {
			panic(b.mistake) // here, whose caller knows how to end the program in order
		}
		for i, l := range b.lines {
			l.said = &b.said[i]
			if err := take(l); err != nil {
				return err
			}
		}
		if b.err != nil && !errors.Is(b.err, io.EOF) {
			return b.err
		}
		b.giveBack()
		free <- b
	}
	return nil
}

// longText is the length of text in bytes from which a block is waited for: several with a line of the greatest length would take much
// memory.
const longText = 16 * blockBytes

// allBack waits until a block comes back, and with it all before it. It says false where nobody takes blocks any more.
func allBack(free chan *block, last *block, enough <-chan struct{}) bool {
	var back []*block
	for {
		select {
		case <-enough:
			return false
		case b := <-free:
			if back = append(back, b); b != last {
				continue
			}
			for _, b := range back {
				free <- b
			}
			return true
		}
	}
}

// giveBack gives back the memory of a long line.
func (b *block) giveBack() {
	if cap(b.text) > longText {
		b.text, b.lines = nil, nil
	}
}

// fill puts the next lines into the block in place of those that it had.
func (b *block) fill(in *lines) {
	defer b.catch()
	b.text, b.lines, b.ready = b.text[:0], b.lines[:0], make(chan struct{})
	for b.err == nil && len(b.lines) < blockLines && len(b.text) < blockBytes {
		l, err := in.next()
		if b.err = err; err != nil {
			return
		}
		b.text = append(b.text, l.text...)
		b.lines = append(b.lines, l)
	}
}

// catch is to be deferred. A mistake is made again by the one who takes the block.
func (b *block) catch() {
	if what := recover(); what != nil {
		b.mistake = fmt.Sprintf("%v\n\n%s", what, debug.Stack())
	}
}

// read reads what the lines say. Their texts are put in place here: while the block was filled its text moved.
func (b *block) read(d *decoder) {
	defer close(b.ready)
	defer b.catch()
	b.said = slices.Grow(b.said[:0], len(b.lines))[:len(b.lines)]
	clear(b.said)
	rest := b.text
	for i := range b.lines {
		l := &b.lines[i]
		n := len(l.text)
		l.text, rest = rest[:n:n], rest[n:]
		if body, _, ok := splitChain(l.text); ok && !l.tooLong {
			b.said[i].record, b.said[i].err = d.record(body)
		}
	}
}
