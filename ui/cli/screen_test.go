//go:build unix

package cli

import (
	"io"
	"os"
	"strings"
	"testing"
	"time"
)

// A frame that did not reach the terminal whole is drawn anew once the terminal takes something again, and only then.
func TestAfterAFaultOfTheTerminal(t *testing.T) {
	for name, frame := range map[string]string{
		"nothing of a frame was taken": "lost",
		"a part of a frame was taken":  strings.Repeat("lost ", 40_000), // more than a pipe holds
	} {
		t.Run(name, func(t *testing.T) {
			r, w, err := os.Pipe()
			if err != nil {
				t.Fatal(err)
			}
			defer r.Close()
			defer w.Close()
			redrawn := make(chan struct{}, 1)
			s := newScreen(w, &mistakes{}, func() { redrawn <- struct{}{} })
			if len(frame) < 100 {
				_ = w.SetWriteDeadline(time.Now().Add(-time.Second))
			} else {
				_ = w.SetWriteDeadline(time.Now().Add(50 * time.Millisecond))
			}
			_, _ = s.WriteString(frame)
			s.settle()
			select {
			case <-redrawn:
				t.Fatal("redrawn while the terminal takes nothing")
			default:
			}
			_ = w.SetWriteDeadline(time.Time{})
			go func() { _, _ = io.Copy(io.Discard, r) }()
			_, _ = s.WriteString("next")
			select {
			case <-redrawn:
			case <-time.After(10 * time.Second):
				t.Fatal("not drawn anew")
			}
			_, _ = s.WriteString("more")
			_ = s.Close()
			if len(redrawn) > 0 {
				t.Error("drawn anew twice")
			}
		})
	}
}
