package cli

import (
	"os"
	"sync"
	"time"
)

// screen is the terminal's output as the console writes to it: a write never waits. A terminal that stops reading (a
// stalled connection, a frozen window) would otherwise stop the clock, the keys and the saving with it. What the
// terminal does not take is kept up to a bound; beyond it whole frames are dropped, and once the terminal reads
// again it is asked to be drawn anew.
type screen struct {
	file     *os.File
	mistakes *mistakes
	redraw   func() // asks for the whole screen to be drawn anew
	mu       sync.Mutex
	waiting  []byte
	writing  bool // what was taken from waiting is on its way
	dropped  bool // something did not reach the terminal
	closed   bool
	more     chan struct{}
	finished chan struct{}
}

// screenBound is how many bytes wait for the terminal at the most: some dozens of whole screens.
const screenBound = 512 << 10

func newScreen(f *os.File, m *mistakes, redraw func()) *screen {
	s := &screen{file: f, mistakes: m, redraw: redraw, more: make(chan struct{}, 1), finished: make(chan struct{})}
	go s.pump()
	return s
}

// Fd is the terminal's own: the size, and what kind of terminal it is, are asked of it.
func (s *screen) Fd() uintptr { return s.file.Fd() }

// Read reads from the terminal. Bubble Tea takes for a terminal only what can be read, and reads its keys elsewhere.
func (s *screen) Read(b []byte) (int, error) { return s.file.Read(b) }

// Write keeps a copy of b to be written, or drops all of it. It never fails: what is wrong with the terminal the
// input tells, and a fault of the screen must not end the session.
func (s *screen) Write(b []byte) (int, error) {
	s.mu.Lock()
	if len(s.waiting)+len(b) > screenBound {
		s.dropped = true
	} else {
		s.waiting = append(s.waiting, b...)
	}
	s.mu.Unlock()
	select {
	case s.more <- struct{}{}:
	default:
	}
	return len(b), nil
}

// WriteString is Write for a string.
func (s *screen) WriteString(text string) (int, error) { return s.Write([]byte(text)) }

// Close writes what is waiting, for as long as the terminal takes it but not longer than a second. The file itself
// stays open.
func (s *screen) Close() error {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	select {
	case s.more <- struct{}{}:
	default:
	}
	select {
	case <-s.finished:
	case <-time.After(time.Second):
	}
	return nil
}

// settle waits until the terminal has taken what is waiting, but not longer than a second.
func (s *screen) settle() {
	for range 200 {
		s.mu.Lock()
		done := len(s.waiting) == 0 && !s.writing
		s.mu.Unlock()
		if done {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// pump writes what is waiting. After a mistake it begins anew, because what restores the terminal goes this way too.
func (s *screen) pump() {
	defer close(s.finished)
	for tries := 0; tries < 3 && !s.ended(); tries++ {
	}
}

// ended pumps until the screen is closed; false: until a mistake.
func (s *screen) ended() bool {
	defer s.mistakes.catch("screen")
	var out []byte
	for range s.more {
		for {
			var redraw, closed bool
			out, redraw, closed = s.take(out[:0])
			if len(out) == 0 {
				if closed {
					return true
				}
				break
			}
			s.mistakes.may("screen")
			if _, err := s.file.Write(out); err != nil {
				s.lost() // where the terminal is gone for good, the input ends
			} else if redraw {
				s.redraw()
			}
		}
	}
	return true
}

func (s *screen) take(buffer []byte) (out []byte, redraw, closed bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	out = append(buffer, s.waiting...)
	s.waiting = s.waiting[:0]
	s.writing = len(out) > 0
	if s.writing {
		redraw, s.dropped = s.dropped, false
	}
	return out, redraw, s.closed
}

// lost notes that what is on the terminal is not what was drawn: the next write that reaches it asks for all of it.
func (s *screen) lost() {
	s.mu.Lock()
	s.dropped = true
	s.mu.Unlock()
}
