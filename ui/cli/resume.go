package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/journal"
	"rostrum/timer/session"
	"rostrum/ui/console"
)

func (a *app) resumeCommand() *cobra.Command {
	t := a.text.Command
	return a.command("resume [LOG]", t.Resume, t.ResumeExample, 1, func(args []string) error {
		return a.resume(listArg(args))
	})
}

// resume goes on with an interrupted session: its time has run on meanwhile.
func (a *app) resume(path string) error {
	path, err := a.unfinished(path)
	if err != nil {
		return err
	}
	if err := a.refuseUnmounted(); err != nil {
		return err
	}
	chosen, err := a.choose(path)
	if err != nil {
		return err
	}
	path = chosen.path
	if err := a.there(path); err != nil {
		return err
	}
	if err := a.needTerminal(); err != nil {
		return err
	}
	keys, err := a.keys(false)
	if err != nil {
		return err
	}
	log, err := within(patience, func() (opened, error) { return a.openLog(path) }, opened.discard)
	if errors.Is(err, journal.ErrSilent) {
		return a.silent(path, err, "")
	}
	if kind := (*journal.KindError)(nil); errors.As(err, &kind) && kind.Is == session.Rehearsal {
		return &fault{what: plain.Path(path) + ": " + a.text.Practice.NoResume, hint: a.text.Practice.ResumeHint(plain.ShellWord(path))}
	}
	if err != nil {
		return err
	}
	r, err := a.takeUp(log.Writer, log.records)
	if errors.Is(err, journal.ErrSilent) {
		return a.silent(path, err, "")
	}
	if err != nil {
		_ = log.Close()
		return err
	}
	if chosen.log != "" {
		r.saver.restore(chosen.log)
	} else if err := a.double(r.saver); err != nil {
		_ = r.saver.Close()
		return err
	}
	if a.flags.mirror == "" {
		chosen.notice, r.mirrored = a.noLonger(path)
	}
	if chosen.notice != "" {
		r.notices = slices.Insert(r.notices, 0, chosen.notice) // before what is merely good to know
	}
	switch {
	case log.met.Kept != "":
		r.notices = append(r.notices, a.text.Journal.SetAside(log.met.Torn.Line, log.met.Torn.Bytes, log.met.Kept))
	case log.met.Torn != nil:
		r.notices = append(r.notices, a.text.Journal.LineBreakAdded(log.met.Torn.Line))
	}
	return a.console(r, keys)
}

// there wants a file to be at a path.
func (a *app) there(path string) error {
	_, err := within(patience, func() (fs.FileInfo, error) { return os.Stat(path) }, func(fs.FileInfo) {})
	switch {
	case errors.Is(err, journal.ErrSilent):
		return a.silent(path, err, "")
	case err != nil:
		return a.unreadable(path, err)
	}
	return nil
}

// opened is a log that was opened to go on writing it.
type opened struct {
	*journal.Writer
	records []session.Record
	met     journal.Found
}

func (o opened) discard() { _ = o.Close() }

// openLog opens a log to go on writing it, and where it goes on in another file, that one.
func (a *app) openLog(path string) (opened, error) {
	for range 100 {
		w, records, met, err := a.store().Open(path, session.Live)
		var moved *journal.SupersededError
		if !errors.As(err, &moved) {
			return opened{w, records, met}, err
		}
		path = moved.By
	}
	return opened{}, &fault{what: a.text.Command.NoSuchFile(plain.Path(path)), hint: a.text.Command.NoSuchFileHint}
}

// unfinished returns the log to go on with: the one named, or the newest unfinished one.
func (a *app) unfinished(path string) (string, error) {
	if path != "" {
		return path, nil
	}
	folder, err := a.folder()
	if err != nil {
		return "", err
	}
	kept, err := within(patience, func() (journal.Kept, error) {
		kept, _, err := journal.NewestUnfinished(folder, session.Live)
		return kept, err
	}, func(journal.Kept) {})
	if errors.Is(err, journal.ErrSilent) {
		return "", a.silent(folder, err, "")
	}
	if err != nil {
		return "", err
	}
	if kept.Path == "" {
		return "", &fault{what: a.text.Command.NothingToResume(plain.Path(folder)), hint: a.text.Command.NothingToResumeHint}
	}
	return kept.Path, nil
}

// takeUp makes the run of a session that goes on, and records that it does.
func (a *app) takeUp(w *journal.Writer, records []session.Record) (run, error) {
	clock := newClock(a.Machine)
	measured := clock.carryOn(records)
	meeting := session.NewMeeting(records)
	left := meeting.State().Last()
	resumed, err := meeting.Do(session.ResumeSession{Clock: clock.Source(), Program: program}, clock.Stamp())
	if err != nil {
		return run{}, err
	}
	r := run{meeting: meeting, saver: a.saver(w), stamp: clock.Stamp}
	r.notices = append(r.notices, a.gap(resumed.Stamp.Elapsed-left.Elapsed, measured))
	acts := []session.Record{resumed}
	if by, set := console.Step(left, resumed.Stamp); set {
		stepped, err := meeting.Do(session.NoteClockStep{By: by}, resumed.Stamp)
		if err != nil {
			return run{}, err
		}
		acts = append(acts, stepped)
		r.notices = append(r.notices, a.text.Console.ClockStepped(timer.Spent(max(by, -by)), by > 0))
	}
	if t, ok := meeting.State().Floor(); ok {
		r.notices = append(r.notices, a.text.Command.StillSpeaking(a.name(meeting.State().SpeakerOf(t))))
	}
	return r, r.saver.first(acts)
}

func (a *app) gap(gap time.Duration, measured bool) string {
	if !measured {
		return a.text.Command.ResumedUnmeasured
	}
	return a.text.Command.ResumedGap(timer.Spent(gap))
}

// resumeLine is what to type into a shell, where the program was called, to go on with a log.
func (m Machine) resumeLine(path string) string {
	if strings.HasPrefix(path, "-") {
		path = "./" + path // not a flag
	}
	return m.called() + " resume " + plain.ShellWord(path)
}

// called is how to call the program as it was called, for a shell: by its path, unless the shell found it along PATH. What "go run"
// builds is gone when it ends.
func (m Machine) called() string {
	switch {
	case !strings.ContainsAny(m.Name, `/\`):
		return "rostrum"
	case strings.Contains(filepath.ToSlash(m.Name), "/go-build"):
		return "go run ."
	}
	return plain.ShellWord(m.Name)
}
