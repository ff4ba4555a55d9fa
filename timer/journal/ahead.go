package journal

import (
	"errors"
	"io"
	"slices"
	"sync"

	"rostrum/timer/session"
)

// A long log is read ahead: one goroutine cuts it into lines, others read what these say, each line by itself, and the one
// who checks the lines takes them in their order. What a line says does not depend on others; whether it may say it does,
// and that is left to the check. So the result is that of reading line by line; only the time differs.

// aheadFrom is the length in bytes of the logs that are read ahead: those of many days. One debate's is read in no time.
const aheadFrom = 1 << 20

// block is some lines of a log.
type block struct {
	text  []byte // of all lines
	lines []line
	said  []said
	ready chan struct{} // closed when said is there
	err   error         // of the reader behind the last line
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
				toRead <- b
				toTake <- b
				if b.err != nil {
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
		for i, l := range b.lines {
			l.said = &b.said[i]
			if err := take(l); err != nil {
				return err
			}
		}
		if b.err != nil && !errors.Is(b.err, io.EOF) {
			return b.err
		}
		free <- b
	}
	return nil
}

// fill puts the next lines into the block in place of those that it had.
func (b *block) fill(in *lines) {
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

// read reads what the lines say. Their texts are put in place here: while the block was filled its text moved.
func (b *block) read(d *decoder) {
	defer close(b.ready)
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
