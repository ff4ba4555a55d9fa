package cli

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"runtime/debug"
	"strings"
	"syscall"

	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/session"
)

// longList is the size in bytes from which a list is long, packed as a workbook too: cleaning memory as often while a shorter one is read
// brings nothing, and puts off the first frame by a sixth.
const longList = 48 << 10

// readingLong makes the heap grow by a third before it is cleaned while a long list is read: what reading leaves behind would be the
// peak, 53 MiB with 10,000 speakers in place of 37, and 43 where it grows by half. It takes a tenth more of the processor.
const readingLong = 35

// isLong says whether a list may be long: what comes on standard input or through a pipe may be.
func isLong(path string) bool {
	info, err := os.Stat(path)
	return path == "-" || err == nil && (!info.Mode().IsRegular() || info.Size() > longList)
}

// open opens the console on a list: a file, standard input (-), or the built-in example without a name.
func (a *app) open(path string) error {
	if isLong(path) {
		debug.SetGCPercent(readingLong)
	}
	list, err := a.list(path)
	debug.SetGCPercent(gcPercent) // what reading left behind is cleaned before more is added to it
	if err != nil {
		return a.orCommand(path, err)
	}
	if err := a.needTerminal(); err != nil {
		return err
	}
	keys, err := a.keys(path == "-")
	if err != nil {
		return err
	}
	r, err := a.begin(list, session.Live)
	if err != nil {
		return err
	}
	if path == "" {
		r.notices = append(r.notices, a.text.Command.ExampleList)
	}
	r.preflight = a.preflight(list, r)
	if n := len(list.Problems); n > 0 && r.preflight == nil {
		r.notices = append(r.notices, a.text.Command.ListProblems(n))
	}
	a.mapped(list, &r)
	return a.console(r, keys)
}

// orCommand offers a command in place of a file that does not exist, where the two are alike.
func (a *app) orCommand(path string, err error) error {
	like := a.likeCommand(path)
	if like == "" {
		return err
	}
	return &fault{what: a.text.Command.NoSuchFile(plain.Path(path)), hint: a.text.Command.MeantCommand(like)}
}

// likeCommand returns the command that a word which names no file may have been meant for; "" for none.
func (a *app) likeCommand(word string) string {
	if word == "" || strings.ContainsAny(word, "./\\") {
		return ""
	}
	if _, gone := os.Stat(word); gone == nil {
		return ""
	}
	root := a.root()
	root.SuggestionsMinimumDistance = 2
	if like := root.SuggestionsFor(word); len(like) > 0 {
		return like[0]
	}
	return ""
}

func (a *app) unreadable(path string, err error) error {
	t, path := a.text.Command, plain.Path(path)
	if errors.Is(err, fs.ErrNotExist) {
		return &fault{what: t.NoSuchFile(path), hint: t.NoSuchFileHint}
	}
	if errors.Is(err, syscall.EISDIR) {
		return &fault{what: t.IsFolder(path), hint: t.IsFolderHint}
	}
	return &fault{what: t.CannotRead(path, reason(err)), hint: t.CannotReadHint}
}

// reason is the cause of a fault of the system, without the operation and the path that the sentence has already.
func reason(err error) string {
	var errno syscall.Errno
	if errors.As(err, &errno) {
		return errno.Error()
	}
	return err.Error()
}

// begin opens a new session on a list and its log.
func (a *app) begin(list readList, kind session.Kind) (run, error) {
	clock := newClock(a.Machine)
	return a.opens(list, session.SessionOpened{Kind: kind, Clock: clock.Source()}, clock.Stamp)
}

// opens records the opening of a session and its list, and saves both in a new log.
func (a *app) opens(list readList, opened session.SessionOpened, stamp func() timer.Stamp) (run, error) {
	rules, err := a.rules()
	if err != nil {
		return run{}, err
	}
	opened.Session, opened.Program, opened.Meeting = identity(), program, a.flags.meeting
	opened.Limits, opened.WarningMS, opened.GraceMS = rules.limits, rules.warning.Milliseconds(), rules.grace.Milliseconds()
	meeting := session.NewMeeting(nil)
	commands := []session.Command{
		session.OpenSession{With: opened},
		session.LoadList{Source: list.name, From: list.source.from, Speakers: list.Speakers, Problems: len(list.Problems)},
	}
	for _, c := range commands {
		if _, err := meeting.Do(c, stamp()); err != nil {
			return run{}, err
		}
	}
	before := stamp()
	saver, err := a.newLog(meeting.Records())
	if err != nil {
		return run{}, err
	}
	return run{meeting: meeting, saver: saver, stamp: stamp, synced: stamp().Elapsed - before.Elapsed}, nil
}

// identity returns what tells this session from every other.
func identity() string {
	var b [8]byte
	if _, err := rand.Read(b[:]); err != nil {
		panic(err) // the standard library says that it never happens
	}
	return hex.EncodeToString(b[:])
}
