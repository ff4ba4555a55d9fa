package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/term"

	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
	"rostrum/ui/console"
)

// run is one run of the console on a session.
type run struct {
	meeting *session.Meeting
	saver   *saver
	stamp   func() timer.Stamp
	notices []string
	synced  time.Duration // how long it took to make the log and to keep the first records

	mirrored  string             // the folder of the second copy that is no longer kept; empty: there was none
	preflight *console.Preflight // nil: none
	columns   *console.Columns   // nil: the list came in none
	rehearsal *console.Rehearsal // nil: a real session
	hours     rehearsal.Hours    // of a rehearsal's scenario; nil: as the flags say
}

// needTerminal refuses to open the console where nobody could see it.
func (a *app) needTerminal() error {
	if !a.flags.plain && !term.IsTerminal(int(a.Stdout.Fd())) {
		return &fault{what: a.text.Command.NoTerminal, hint: a.text.Command.NoTerminalHint}
	}
	return nil
}

// keys returns where keys are read from: standard input, or the terminal itself where a list came that way. Without a
// screen keys may come through a pipe.
func (a *app) keys(fromStdin bool) (*os.File, error) {
	if term.IsTerminal(int(a.Stdin.Fd())) {
		return a.Stdin, nil
	}
	if a.flags.plain && !fromStdin {
		return a.Stdin, nil
	}
	in, _, err := tea.OpenTTY()
	if err != nil {
		return nil, &fault{what: a.text.Command.NoInputTerminal, hint: a.text.Command.NoInputHint}
	}
	return in, nil
}

// console runs the console until it is left, saves what is left to save, and says where the log is.
func (a *app) console(r run, keys *os.File) error {
	hours, err := a.hours()
	if err != nil {
		return err
	}
	if hours == nil {
		hours = r.hours
	}
	var t *terminal
	model := console.New(console.Config{
		Meeting: r.meeting,
		Saver:   r.saver,
		Stamp:   r.stamp,
		Text:    a.text,
		Theme:   a.themeName(),
		LogPath: r.saver.Path(),
		Notices: r.notices,
		Env:     a.env,
		Hours:   hours,

		Export:    a.exportWhile,
		Formats:   exportNames(),
		Bell:      a.flags.bell,
		OnSignal:  a.onSignal(),
		Mouse:     a.flags.mouse,
		Mirrored:  r.mirrored,
		Preflight: r.preflight,
		Columns:   r.columns,
		Pasting:   a.pasting(),
		Rehearsal: r.rehearsal,
		ReadDraft: a.draftLength,
		Sleep:     sleeper(func() { t.letGo() }, func() { t.again() }),
	})
	open := a.terminal
	if a.flags.plain {
		open = a.lines
	}
	if t, err = open(model, keys); err != nil {
		r.saver.Hurry()
		unsaved := model.Unsaved()
		return errors.Join(err, a.leave(a.Stdout, r, len(unsaved), r.saveRest(unsaved), nil))
	}
	debug.SetGCPercent(gcPercent)
	tidy := time.AfterFunc(settled, debug.FreeOSMemory)
	defer tidy.Stop()
	stop := t.watch()
	_, runErr := t.Run()
	r.saver.Hurry()
	unsaved := model.Unsaved()
	err = r.saveRest(unsaved) // first of all, and while no signal can end it
	t.giveBack()
	stop()
	if t.mistakes.made() != "" {
		runErr = a.crashed(t, r.saver.Path())
	}
	err = a.leave(t.out, r, len(unsaved), err, runErr)
	if score, ok := model.Score(); ok {
		a.sayScore(t.out, score)
	}
	_ = t.out.Close()
	return err
}

// gcPercent makes the heap grow by half, not to twice its size, before it is cleaned: 48 MiB at the peak in place of 56 with
// 10,000 speakers. What is made between two seconds is so little that the processor does not notice.
const gcPercent = 50

// settled is when the first frame has long been shown. What reading the list left behind is then given back, so that what
// the session needs later finds its place there: 23.8 MiB at the peak in place of 24.4 with 200 speakers.
const settled = 300 * time.Millisecond

func (a *app) themeName() string {
	if a.colorless() {
		return "none"
	}
	return a.flags.theme
}

// leave closes the log and says how to go on, and what of the rest could not be saved. It says so by way of the screen:
// a terminal that takes nothing more must not keep the program from ending.
func (a *app) leave(out io.Writer, r run, rest int, restErr, runErr error) error {
	lacks, acts := r.saver.behind()
	path, second := r.saver.paths()
	_ = r.saver.Close()
	t := a.text.Command
	a.say(out, t.SessionKept(plain.Path(path)))
	if second != "" {
		a.say(out, a.text.Mirror.Kept(plain.Path(second)))
	}
	if second != "" && lacks != nil {
		a.say(out, a.text.Mirror.Lacks(plain.Path(second), acts, a.text.Journal.Why(lacks.err)))
	}
	if r.rehearsal == nil && !r.meeting.State().Finished() {
		a.say(out, t.ResumeWith(a.resumeLine(path)))
	}
	if restErr != nil {
		return &fault{what: t.UnsavedActs(rest, a.text.Journal.Why(restErr)), hint: t.UnsavedActsHint(plain.Path(path))}
	}
	if errors.Is(runErr, tea.ErrProgramPanic) {
		return &fault{what: t.Crashed, hint: t.CrashedHint}
	}
	return runErr
}

// saveRest saves what is left when the console has ended: where the log is, beside it, and in the end in any folder that
// takes it. An act in an unexpected place is better than none.
func (r run) saveRest(unsaved []session.Record) error {
	if len(unsaved) == 0 {
		return nil
	}
	err := r.append(unsaved)
	if err == nil {
		return nil
	}
	with, needed := r.saver.Continuation()
	if !needed {
		return err
	}
	if !slices.ContainsFunc(unsaved, func(r session.Record) bool { return r.Event == with }) {
		continued, err := r.meeting.Do(session.ContinueLog{With: with}, r.stamp())
		if err != nil {
			return err
		}
		unsaved = append(unsaved, continued)
	}
	for _, place := range append([]string{""}, r.saver.refuges()...) {
		r.saver.choose(place)
		if r.append(unsaved) == nil {
			return nil
		}
	}
	return err
}

// append saves records; a mistake of the program's own that may have ended the console here is a fault like others.
func (r run) append(records []session.Record) (err error) {
	defer func() {
		if what := recover(); what != nil {
			err = fmt.Errorf("%v", what)
		}
	}()
	return r.saver.Append(records)
}
