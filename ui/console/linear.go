package console

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"rostrum/speakers"
	"rostrum/speakers/plain"
	"rostrum/timer"
	"rostrum/timer/forecast"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// Linear is the console for those who read with their ears: the same keys, and everything that happens as a line of
// its own. It draws nothing, moves no cursor and says each thing once.
type Linear struct {
	model *Model
	say   func(line string) // must not wait

	began  bool
	seq    int // the last record that was said
	notice string
	aside  string
	turn   int
	spent  time.Duration // of that turn, when the time was looked at last
	next   speakers.ID   // who was last called next; "": nobody
	chosen speakers.ID
	screen screen
	ways   string   // what can be done while nobody can be called, as it was said
	shown  []string // of the screen, as it was said
	heard  int      // happenings of a rehearsal that were said
	unsafe bool     // that something is not saved was said
	alone  bool     // that it is saved in one place only was said
}

// InputEnded says that no key can come any more: the program is left, and the session can be resumed.
type InputEnded struct{}

// The size for which screens are drawn before they are read out: long, so that nothing need be scrolled. Of what is
// searched by typing only the best is read.
const (
	linearColumns = 72
	linearRows    = 200
	linearFinds   = 5
	linearRecord  = 12
)

// NewLinear returns the model said aloud: say is given each line, without an end of line.
func NewLinear(m *Model, say func(line string)) *Linear {
	m.width, m.height, m.spoken = linearColumns, linearRows, true
	return &Linear{model: m, say: say}
}

// Init begins with what there is to say at the start.
func (l *Linear) Init() tea.Cmd {
	return tea.Batch(func() tea.Msg { return nil }, l.model.saves.watch())
}

// View draws nothing.
func (l *Linear) View() tea.View { return tea.View{} }

// Update takes one message as the console does, and says what came of it.
func (l *Linear) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if !l.began {
		l.open()
	}
	switch m := msg.(type) {
	case tea.WindowSizeMsg, tea.ModeReportMsg:
		return l, nil
	case InputEnded:
		l.model.screen = nil
		l.model.leave()
	case tea.KeyPressMsg:
		if m.String() == "ctrl+j" { // enter, where keys come through a pipe
			msg = tea.KeyPressMsg{Code: tea.KeyEnter}
		}
		if l.closesHelp(m) {
			return l.closeHelp(m)
		}
		if l.model.screen == nil && keys.Find(keys.Floor, m.String()) == keys.BigBoard {
			l.model.stamp()
			l.where()
			return l, nil
		}
	}
	_, cmd := l.model.Update(msg)
	l.model.board = false
	l.tell()
	return l, cmd
}

func (l *Linear) scene() scene { return l.model.scene() }

func (l *Linear) open() {
	sc := l.scene()
	l.began, l.seq = true, sc.state.Seq()
	title := sc.say().Program
	if s := sc.state.Opened().Meeting; s != "" {
		title += ", " + s
	}
	l.line(title)
	if sc.state.Rehearsal() {
		l.line(sc.say().Rehearsal)
	}
	t := sc.text.Linear
	l.line(t.List(sc.state.List().Len(), sc.state.Count(session.Waiting)))
	l.line(t.Log(plain.Path(l.model.saves.path)))
	l.line(t.Keys)
	if s := l.model.notice; s.kind != noNotice {
		l.line(s.text)
		l.notice = s.text
	}
	if l.model.screen == nil {
		l.where()
	}
	if f, ok := sc.state.Floor(); ok {
		l.turn, l.spent = f.Turn, sc.spentOn(f)
	}
}

// tell says what is new.
func (l *Linear) tell() {
	sc := l.scene()
	l.chamber(sc)
	last := l.acts(sc)
	if s := l.model.notice; s.kind != noNotice && s.text != l.notice && s.text != last {
		l.line(s.text)
	}
	l.notice = l.model.notice.text
	if s := l.model.notice.aside; s != "" && s != l.aside {
		l.line(s)
	}
	l.aside = l.model.notice.aside
	l.saving(sc)
	l.time(sc)
	l.page(sc, last == "")
	l.selection(sc)
	l.upNext(sc)
	l.steps(sc)
}

// steps says what can be done once nobody can be called.
func (l *Linear) steps(sc scene) {
	ways := ""
	if _, speaking := sc.state.Floor(); !speaking && sc.situation().clock == "" {
		for _, s := range sc.steps() {
			ways += sc.text.Linear.Step(s.press, s.what)
		}
	}
	if l.model.screen != nil || l.model.leaving || ways == l.ways {
		return
	}
	if l.ways = ways; ways != "" {
		l.line(strings.TrimSpace(ways))
	}
}

// acts says what happened, with the time of day.
func (l *Linear) acts(sc scene) (last string) {
	for ; l.seq < sc.state.Seq(); l.seq++ {
		if r, ok := sc.find(l.seq + 1); ok {
			last = sc.act(r.Event)
			l.line(r.Stamp.At.Format("15:04:05") + "  " + last)
		}
	}
	return last
}

// chamber says what happens in the hall of a rehearsal.
func (l *Linear) chamber(sc scene) {
	p := l.model.practice
	if p == nil {
		return
	}
	for ; l.heard < len(p.seen); l.heard++ {
		l.line(sc.say().Rehearsal + "  " + sc.happened(p.seen[l.heard]))
	}
}

func (l *Linear) saving(sc scene) {
	switch failed := l.model.saves.err != nil; {
	case failed && !l.unsafe:
		l.unsafe = true
		l.line(l.model.unsavedSince(sc))
	case !failed && l.unsafe:
		l.unsafe = false
		l.line(l.model.savedWord(sc))
	}
	switch alone := l.model.saves.err == nil && l.model.saves.alone(); {
	case alone && !l.alone:
		l.alone = true
		l.line(l.model.savedWord(sc))
		l.line(l.model.oneplaceAdvice(sc))
	case !alone && l.alone:
		l.alone = false
		if l.model.saves.err == nil {
			l.line(l.model.savedWord(sc))
		}
	}
}

// time says the time at instants that help and do not disturb: at each full minute left, at the signals, and over the
// limit every half minute.
func (l *Linear) time(sc scene) {
	f, ok := sc.state.Floor()
	if !ok {
		return
	}
	from, to := l.spent, sc.spentOn(f)
	if l.turn != f.Turn {
		from = to
	}
	l.turn, l.spent = f.Turn, to
	c, name, t := sc.state.Countdown(f), sc.nameOf(f.Speaker), sc.text.Linear
	if n := len(l.model.gave); n > 0 {
		l.line(signalLine(sc, l.model.gave[n-1], c, name))
		return
	}
	switch {
	case !c.HasLimit():
		if full := to.Truncate(time.Minute); full > from {
			l.line(t.Spoken(name, timer.Spent(full)))
		}
	case to <= c.Limit:
		left := (c.Limit - to + time.Minute - 1).Truncate(time.Minute) // the mark that was passed last
		if mark := c.Limit - left; left > 0 && mark > from && mark <= to {
			l.line(t.Left(name, timer.Left(left)))
		}
	default:
		if over := (to - c.Limit).Truncate(overEvery); over > 0 && c.Limit+over > from {
			l.line(t.Over(name, timer.Spent(over)))
		}
	}
}

const overEvery = 30 * time.Second

func signalLine(sc scene, s timer.Signal, c timer.Countdown, name string) string {
	t, e := sc.text.Linear, sc.elapsed()
	switch s {
	case timer.SignalWarning:
		return t.Warning(name, timer.Left(c.RemainingAt(e)))
	case timer.SignalLimit:
		return t.Reached(name, timer.Left(c.Limit))
	}
	return t.PastGrace(name, timer.Spent(c.OverAt(e)))
}

// page reads out the screen that is open: all of it when it opens, then the lines that changed.
func (l *Linear) page(sc scene, quiet bool) {
	now := l.model.screen
	if now == nil {
		if l.screen != nil {
			l.screen, l.shown = nil, nil
			if quiet {
				l.line(sc.text.Linear.Back)
			}
		}
		return
	}
	lines := l.read(now, sc)
	if now != l.screen {
		l.shown = nil
	}
	for i, s := range lines {
		if i >= len(l.shown) || s != l.shown[i] {
			l.line("  " + s)
		}
	}
	if now != l.screen {
		l.line("  " + l.waysOn(now, sc))
	}
	l.screen, l.shown = now, lines
}

func (l *Linear) read(s screen, sc scene) []string {
	var lines []string
	rows := linearRows
	switch s.(type) {
	case *palette, *finder:
		rows = linearFinds
	case *recordPage:
		rows = linearRecord
	}
	for _, row := range s.view(sc, area{linearColumns, rows}) {
		if text := sc.trimmed(row); text != "" {
			lines = append(lines, text)
		}
	}
	return lines
}

func (sc scene) trimmed(row string) string { return strings.TrimSpace(ansi.Strip(row)) }

// selection says which entry the list's keys act on.
func (l *Linear) selection(sc scene) {
	if sc.chosen.id == l.chosen {
		return
	}
	l.chosen = sc.chosen.id
	if place := sc.state.List().Place(l.chosen); place >= 0 {
		sc.chosen.id = "" // the row is read out without signs
		l.line(sc.trimmed(sc.entry(place, linearColumns)))
	}
}

// upNext names who is to be called, once nobody speaks.
func (l *Linear) upNext(sc scene) {
	next, ok := sc.following()
	if _, speaking := sc.state.Floor(); speaking || !ok {
		l.next = ""
		return
	}
	if next.ID == l.next || l.model.screen != nil || sc.halted() {
		return
	}
	l.next = next.ID
	l.line(sc.text.Linear.Next(sc.nameOf(next.ID), sc.limit()))
	l.noteOfNext(sc)
	l.line(sc.reading(next))
}

func (l *Linear) noteOfNext(sc scene) {
	if s := sc.noteOfNext(); s != "" {
		l.line(s)
	}
}

// where says how things stand: asked for by the key of the big board.
func (l *Linear) where() {
	sc := l.scene()
	l.now(sc)
	l.then(sc)
	if f, ok := l.model.forecastNow(); ok && f.Outcome != forecast.NobodyWaiting {
		for _, s := range sc.forecastSentences(f) {
			l.line(s)
		}
	}
}

// now says whether the meeting is in session, and how long who speaks has left.
func (l *Linear) now(sc scene) {
	sit := sc.situation()
	l.line(sc.timeOfDay() + "  " + strings.TrimSpace(sit.word+"  "+sit.beside))
	if f, ok := sc.state.Floor(); ok {
		c, name, t := sc.state.Countdown(f), sc.nameOf(f.Speaker), sc.text.Linear
		switch over := c.OverAt(sc.elapsed()); {
		case !c.HasLimit():
			l.line(t.Spoken(name, timer.Spent(sc.spentOn(f))))
		case over > 0:
			l.line(t.Over(name, timer.Spent(over)))
		default:
			l.line(t.Left(name, timer.Left(c.RemainingAt(sc.elapsed()))))
		}
	}
}

// then names who comes next.
func (l *Linear) then(sc scene) {
	if next, ok := sc.following(); ok {
		limit := sc.say().NoLimit
		if l := sc.state.Limits().For(next); l > timer.NoLimit {
			limit = sc.say().Limit(timer.Left(l))
		}
		l.line(sc.text.Linear.Next(sc.nameOf(next.ID), limit))
		if _, speaking := sc.state.Floor(); !speaking {
			l.noteOfNext(sc)
			if !sc.halted() {
				l.line(sc.reading(next))
				l.next = next.ID
			}
		}
		return
	}
	if sc.state.Phase() == session.Adjourned {
		l.line(sc.nobody())
		return
	}
	l.line(sc.say().NobodyNext)
}

// line says one line, made harmless, in the characters that the terminal has.
func (l *Linear) line(s string) {
	if l.model.ascii {
		s = asciiSigns.Replace(s)
	}
	l.say(plain.Spaced(s))
}
