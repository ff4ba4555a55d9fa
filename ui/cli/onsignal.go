package cli

import (
	"bytes"
	"context"
	"errors"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"rostrum/timer"
	"rostrum/ui/console"
)

// How long a command on a signal may take before it is ended, and for how much longer what it left running may hold
// on to its output.
const (
	signalLimit = 10 * time.Second
	signalDelay = 500 * time.Millisecond
)

// onSignal returns what runs the command of --on-signal, or nil without one. It is called apart from the console, so a
// command that hangs makes nobody wait.
func (a *app) onSignal() func(console.Signal) error {
	if a.flags.onSignal == "" {
		return nil
	}
	return func(s console.Signal) error { return a.runOnSignal(a.flags.onSignal, s, signalLimit) }
}

func (a *app) runOnSignal(line string, s console.Signal, limit time.Duration) error {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	said := &head{}
	cmd := shell(ctx, line)
	cmd.Env = append(append([]string(nil), a.Env...), signalFacts(s)...)
	cmd.Stdout, cmd.Stderr = said, said
	cmd.WaitDelay = signalDelay
	apart(cmd)
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case err == nil, errors.Is(err, exec.ErrWaitDelay) && ctx.Err() == nil: // it left something running: its affair
		return nil
	case ctx.Err() != nil:
		return errors.New(a.text.Signals.CommandTimeout(limit.String()))
	case errors.As(err, &exit):
		return errors.New(a.text.Signals.CommandExit(exit.ExitCode(), said.line()))
	}
	return err
}

// signalFacts are what a command is told in its environment. Times are seconds with three decimals, empty without a limit.
func signalFacts(s console.Signal) []string {
	limit := ""
	if s.Limit > timer.NoLimit {
		limit = inSeconds(s.Limit)
	}
	facts := []string{
		"ROSTRUM_SIGNAL=" + s.Signal.String(),
		"ROSTRUM_SPEAKER=" + s.Speaker,
		"ROSTRUM_TURN=" + strconv.Itoa(s.Turn),
		"ROSTRUM_LIMIT_S=" + limit,
		"ROSTRUM_SPENT_S=" + inSeconds(s.Spent),
		"ROSTRUM_OVER_S=" + inSeconds(s.Over),
		"ROSTRUM_MEETING=" + s.Meeting,
		"ROSTRUM_AT=" + s.Stamp.At.Format("2006-01-02T15:04:05.000Z07:00"),
	}
	for i, fact := range facts {
		facts[i] = strings.ReplaceAll(fact, "\x00", "")
	}
	return facts
}

func inSeconds(d time.Duration) string { return strconv.FormatFloat(d.Seconds(), 'f', 3, 64) }

// head keeps the beginning of what a command says.
type head struct{ bytes.Buffer }

const headBound = 400

func (h *head) Write(b []byte) (int, error) {
	if room := headBound - h.Len(); room > 0 {
		h.Buffer.Write(b[:min(room, len(b))])
	}
	return len(b), nil
}

func (h *head) line() string {
	first, _, _ := strings.Cut(strings.TrimSpace(h.String()), "\n")
	return first
}
