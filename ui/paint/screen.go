// Package paint puts a tea.Model's views on a terminal the moment they change.
//
// Bubble Tea's own renderer looks for something to draw at a set rate, for ever: at 60 looks a second a quiet
// program wakes 260 times a second, and what is due is shown half a look late. Here a view is drawn by the message
// that changed it, and nothing runs in between. docs/performance.md has the figures of both.
//
// A frame writes only what differs from the frame before: rows whose text is the same are not even parsed, and of
// the others the cells that differ are written, each stretch at its own place. The terminal's screen is taken to
// be as it was left; Forget says that it is not.
package paint

import (
	"io"
	"strings"
	"sync"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// Options say what the terminal is like.
type Options struct {
	Colors        colorprofile.Profile
	Columns, Rows int
	Queries       string // asked once the first frame is drawn, so that nobody waits for the answers
	Erases        bool   // what is erased takes the background that is set, as in nearly every terminal (bce in terminfo)
}

// Screen is the terminal's screen. Its methods may be called from any goroutine.
type Screen struct {
	w        io.Writer
	mu       sync.Mutex
	options  Options
	together bool // the terminal can show a whole frame at once (mode 2026)

	held  bool     // the modes are set: between the first frame and Release
	away  bool     // between Release and Take
	stale bool     // what the terminal shows is not known
	view  tea.View // as shown last
	rows  []string // the view's rows, as shown last
	cells [][]cell // likewise
	layer layer
	out   pen
	runs  []run // of the frame that is being drawn
	now   []run // of these the ones of the style that is set

	strokes [][]run // these in strokes
	lined   []run   // stroke after stroke
	fills   []fill
	spare   []cell
}

// New returns the screen of a terminal. Nothing is written before the first view.
func New(w io.Writer, o Options) *Screen {
	s := &Screen{w: w, options: o}
	s.layer = layer{inks: newInks(o.Colors), method: ansi.WcWidth}
	s.out = pen{layer: &s.layer, erases: o.Erases}
	s.resize(o.Columns, o.Rows)
	return s
}

// Show draws a view. A view without content, as a model gives before it knows its size, is passed over.
func (s *Screen) Show(v tea.View) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.away || v.Content == "" || len(s.cells) == 0 {
		return
	}
	s.frame(v)
	s.flush()
	s.out.WriteString(s.options.Queries)
	s.options.Queries = ""
	s.flush()
}

// Forget draws everything anew with the next view: what the terminal shows is not known.
func (s *Screen) Forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stale = true
}

// Release gives the terminal back as it was. Views are not drawn until Take.
func (s *Screen) Release() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.away = true
	if !s.held {
		return
	}
	s.out.reset()
	s.leave()
	s.flush()
	s.held, s.stale = false, true
}

// Take takes the terminal again, with the next view.
func (s *Screen) Take() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.away, s.held, s.stale = false, false, true
}

// Resize takes the terminal's new size.
func (s *Screen) Resize(columns, rows int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.resize(columns, rows)
}

func (s *Screen) resize(columns, rows int) {
	columns, rows = max(columns, 0), max(rows, 0)
	if len(s.cells) == rows && len(s.layer.line) == columns {
		return
	}
	all := make([]cell, columns*(rows+1))
	s.layer.line, all = all[:columns], all[columns:]
	s.rows, s.cells = make([]string, rows), make([][]cell, rows)
	for y := range s.cells {
		s.cells[y], all = all[:columns], all[columns:]
	}
	s.out.columns = columns
	s.stale = true
}

// frame writes what differs between what is shown and v.
func (s *Screen) frame(v tea.View) {
	if !s.held {
		s.enter(v)
	} else {
		s.change(v)
	}
	if s.stale || s.layer.full() {
		s.blank()
	}
	y := 0
	for row := range strings.SplitSeq(v.Content, "\n") {
		if y == len(s.rows) {
			break
		}
		if row != s.rows[y] {
			s.row(y, row)
		}
		s.rows[y] = row // where it is the same too: else the frame of which the old one is a part would be kept
		y++
	}
	for ; y < len(s.rows); y++ {
		if s.rows[y] != "" {
			s.row(y, "")
			s.rows[y] = ""
		}
	}
	s.writeFills()
	s.write()
	s.out.legible()
	s.cursor(v.Cursor)
	s.view = v
}

// blank clears the terminal, and what is known of it.
func (s *Screen) blank() {
	s.out.reset()
	s.out.WriteString(ansi.EraseEntireScreen)
	s.out.lost()
	s.out.kept = kept{}
	s.layer.inks, s.layer.clusters = newInks(s.options.Colors), clusters{} // the pen is back at plain text, whose number stays
	for y, row := range s.cells {
		s.rows[y] = ""
		blanks(row)
	}
	s.stale = false
}

// row finds what is to be written of a row whose text has changed.
func (s *Screen) row(y int, text string) {
	line, first := s.layer.lay(text), len(s.runs)
	s.compare(y, line)
	s.refill(first, line)
	copy(s.cells[y], line)
}

// compare finds the runs of a row that differ from what is shown.
func (s *Screen) compare(y int, line []cell) {
	for x := 0; x < len(line); {
		from, to := s.layer.differing(s.cells[y], line, x)
		if from < to {
			s.runs = append(s.runs, run{y: y, from: from, to: to})
		}
		x = to
	}
}

// together is how long a frame must be in bytes for the terminal to be asked to show it at once. A shorter one
// comes in one piece anyway.
const longFrame = 512

// flush writes the frame in one piece. What is wrong with the terminal its input tells.
func (s *Screen) flush() {
	if s.out.Len() == 0 {
		return
	}
	frame := s.out.Bytes()
	if s.together && len(frame) >= longFrame {
		frame = []byte(ansi.SetModeSynchronizedOutput + string(frame) + ansi.ResetModeSynchronizedOutput)
	}
	_, _ = s.w.Write(frame)
	s.out.Reset()
}
