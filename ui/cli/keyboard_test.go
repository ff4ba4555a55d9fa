//go:build unix

package cli

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// typed returns a keyboard whose keys come through a pipe, and what it sends.
func typed(t *testing.T) (k *keyboard, press io.WriteCloser, sent chan tea.Msg) {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = r.Close(); _ = w.Close() })
	sent = make(chan tea.Msg, 10)
	return &keyboard{file: r, kind: "xterm", send: func(m tea.Msg) { sent <- m }, mistakes: &mistakes{}}, w, sent
}

func next(t *testing.T, sent chan tea.Msg) string {
	t.Helper()
	select {
	case m := <-sent:
		return fmt.Sprint(m)
	case <-time.After(10 * time.Second):
		t.Fatal("nothing is sent")
		return ""
	}
}

// While it is stopped, as while the shell has the terminal, no key is taken from whoever else reads.
func TestAKeyboardReadsWhatIsTypedUntilItIsStopped(t *testing.T) {
	k, press, sent := typed(t)
	k.start()
	_, _ = press.Write([]byte("a"))
	if got := next(t, sent); got != "a" {
		t.Errorf("sent %q", got)
	}
	k.stop()
	k.stop()
	_, _ = press.Write([]byte("b"))
	select {
	case m := <-sent:
		t.Errorf("%v was read while nobody reads", m)
	case <-time.After(50 * time.Millisecond):
	}
	k.start()
	defer k.stop()
	if got := next(t, sent); got != "b" {
		t.Errorf("sent %q after it began anew", got)
	}
}

// Input that ends is no fault: the console goes on without keys. What cannot be read is one, and ends it.
func TestAKeyboardThatBreaksEndsTheProgram(t *testing.T) {
	k, press, sent := typed(t)
	k.start()
	_ = press.Close()
	<-k.ended
	if k.lost() != nil || len(sent) > 0 {
		t.Errorf("the end of the input: %v", k.lost())
	}
	k.stop()
	_ = k.file.Close()
	k.start()
	if got := next(t, sent); got != fmt.Sprint(tea.Quit()) || k.lost() == nil {
		t.Errorf("a keyboard that cannot be read: sent %q, %v", got, k.lost())
	}
}

// silent is a model to which nothing happens.
type silent struct{ begun chan struct{} }

func (s silent) Init() tea.Cmd                       { close(s.begun); return nil }
func (s silent) Update(tea.Msg) (tea.Model, tea.Cmd) { return s, nil }
func (s silent) View() tea.View                      { return tea.View{} }

// Nothing runs in between: Bubble Tea's ticker is stopped.
func TestNoTickerRuns(t *testing.T) {
	begun := make(chan struct{})
	p := &terminal{mistakes: &mistakes{}, Program: tea.NewProgram(silent{begun}, tea.WithoutRenderer(), tea.WithInput(nil),
		tea.WithOutput(io.Discard), tea.WithoutSignalHandler(), tea.WithWindowSize(80, 24))}
	ended := make(chan error)
	go func() { _, err := p.Run(); ended <- err }()
	<-begun
	if !strings.Contains(running(), "startRenderer") {
		t.Error("there is no ticker to stop: what stops it is needless")
	}
	p.quiet()
	for tries := 0; strings.Contains(running(), "startRenderer"); tries++ {
		if tries == 1000 {
			t.Fatal("the ticker runs")
		}
		time.Sleep(time.Millisecond)
	}
	p.Quit()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func running() string {
	b := make([]byte, 1<<20)
	return string(b[:runtime.Stack(b, true)])
}
