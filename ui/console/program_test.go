package console

import (
	"bytes"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"

	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/text"
)

// terminal is an emulated one, to which the program writes from its own goroutine.
type terminal struct {
	sync.Mutex
	*vt.Emulator
	written int
}

func (t *terminal) Write(p []byte) (int, error) {
	t.Lock()
	defer t.Unlock()
	t.written += len(p)
	// The input is no terminal, so the program ends lines with a bare line feed.
	if _, err := t.Emulator.Write(bytes.ReplaceAll(p, []byte("\n"), []byte("\r\n"))); err != nil {
		return 0, err
	}
	return len(p), nil
}

func (t *terminal) screen() string {
	t.Lock()
	defer t.Unlock()
	return t.Emulator.String()
}

// watched lets the test look at the model while the program runs.
type watched struct {
	sync.Mutex
	*Model
}

func (w *watched) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	w.Lock()
	defer w.Unlock()
	_, cmd := w.Model.Update(msg)
	return w, cmd
}

func (w *watched) View() tea.View {
	w.Lock()
	defer w.Unlock()
	return w.Model.View()
}

// stage runs the real program in a bubble of fake time.
type stage struct {
	t        *testing.T
	model    *watched
	program  *tea.Program
	term     *terminal
	keyboard io.Closer
	began    time.Time
	ended    chan error
}

func onStage(t *testing.T, saver Saver) *stage {
	return onStageWith(t, saver, func(*Config, time.Time) {})
}

// onStageWith runs the program with what change puts into its configuration.
func onStageWith(t *testing.T, saver Saver, change func(c *Config, began time.Time)) *stage {
	s := &stage{t: t, began: time.Now(), ended: make(chan error, 1)}
	m := session.NewMeeting(nil)
	at := timer.Stamp{At: s.began}
	for _, c := range []session.Command{
		session.OpenSession{With: session.SessionOpened{Limits: session.DefaultLimits(), WarningMS: 30000, GraceMS: 30000}},
		session.LoadList{Speakers: debate()},
	} {
		if _, err := m.Do(c, at); err != nil {
			t.Fatal(err)
		}
	}
	catalogue, _ := text.For("en")
	config := Config{
		Meeting: m, Saver: saver, Text: catalogue, Theme: "dark", LogPath: "/var/log/a.jsonl",
		Stamp: func() timer.Stamp { return timer.Stamp{At: time.Now(), Elapsed: time.Since(s.began)} },
	}
	change(&config, s.began)
	s.model = &watched{Model: New(config)}
	s.term = &terminal{Emulator: vt.NewEmulator(80, 24)}
	go func() { _, _ = io.Copy(io.Discard, s.term.Emulator) }()
	in, keyboard := io.Pipe()
	s.keyboard = keyboard
	s.program = tea.NewProgram(s.model, tea.WithInput(in), tea.WithOutput(s.term), tea.WithoutSignalHandler(),
		tea.WithWindowSize(80, 24), tea.WithEnvironment([]string{"TERM=xterm-256color", "COLORTERM=truecolor", "LANG=C.UTF-8"}))
	go func() { _, err := s.program.Run(); s.ended <- err }()
	s.pass(time.Second)
	return s
}

func (s *stage) pass(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

func (s *stage) press(name string) {
	s.program.Send(key(name))
	s.pass(100 * time.Millisecond)
}

func (s *stage) leave() {
	s.program.Send(tea.QuitMsg{})
	if err := <-s.ended; err != nil {
		s.t.Error(err)
	}
	_ = s.keyboard.Close()
	_ = s.term.Emulator.InputPipe().(io.Closer).Close() // the answers end; Close is no friend of a Read that goes on
	time.Sleep(time.Minute)                             // the last naps end
}

// slowSaver takes its time, as a disk does.
type slowSaver struct {
	trySaver
	takes time.Duration
}

func (s *slowSaver) Append(r []session.Record) error {
	time.Sleep(s.takes)
	return s.trySaver.Append(r)
}

// An hour of debate with the real program: whenever one looks, the screen shows what the session's clock says.
func TestHourOfDebate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		saver := &slowSaver{takes: 30 * time.Millisecond}
		s := onStage(t, saver)
		for turn := range 8 {
			s.press("enter")
			for range 60 {
				s.pass(time.Duration(1000+turn*977) * time.Millisecond)
				s.showsTheTime()
			}
			s.press("enter")
			s.pass(7 * time.Second)
		}
		if got := len(saver.saved); got != 16 {
			t.Errorf("%d records are saved, want 16", got)
		}
		if perSecond := float64(s.term.written) / time.Since(s.began).Seconds(); perSecond > 1500 {
			t.Errorf("%.0f bytes a second were written", perSecond)
		}
		s.leave()
	})
}

func (s *stage) showsTheTime() {
	s.t.Helper()
	s.pass(50 * time.Millisecond) // the next frame
	s.model.Lock()
	defer s.model.Unlock()
	floor, ok := s.model.meeting.State().Floor()
	if !ok {
		s.t.Fatal("nobody has the floor")
	}
	e := time.Since(s.began)
	c := s.model.meeting.State().Countdown(floor)
	if r := c.ReadingAt(e - 20*time.Millisecond); r != c.ReadingAt(e) {
		return // the second changes between this and the frame before
	}
	if got, want := s.model.scene().situation().clock, c.ReadingAt(e).String(); strings.TrimPrefix(got, "+") != want {
		s.t.Fatalf("the clock shows %s, want %s", got, want)
	}
	drawn := strings.Split(ansi.Strip(s.model.draw()), "\n")
	for i, row := range strings.Split(s.term.screen(), "\n") {
		if strings.TrimRight(row, " ") != strings.TrimRight(drawn[i], " ") {
			s.t.Fatalf("row %d of the terminal is\n%s\nwant\n%s", i, row, drawn[i])
		}
	}
}

// A disk that hangs keeps no key waiting and no clock from running.
func TestDiskThatHangs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		saver := &slowSaver{takes: 90 * time.Second}
		s := onStage(t, saver)
		s.press("enter")
		s.pass(time.Second)
		s.press("enter")
		s.pass(time.Second)
		s.press("enter")
		s.pass(10 * time.Second)
		if screen := s.term.screen(); !strings.Contains(screen, "saving") || !strings.Contains(screen, "Ecuador") {
			t.Errorf("the screen is\n%s", screen)
		}
		s.pass(4 * time.Minute)
		if n := len(saver.saved); n != 3 {
			t.Errorf("%d records are saved, want 3", n)
		}
		s.leave()
	})
}
