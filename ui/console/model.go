// Package console is the terminal program with which an aide runs a debate.
package console

import (
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"rostrum/timer"
	"rostrum/timer/forecast"
	"rostrum/timer/rehearsal"
	"rostrum/timer/session"
	"rostrum/ui/text"
	"rostrum/ui/theme"
)

// Config is what the console is started with.
type Config struct {
	Meeting *session.Meeting   // opened, its list loaded, those records saved
	Saver   Saver              // nil: nothing is saved, as in a test
	Stamp   func() timer.Stamp // the session's clock, read once for each message
	Text    *text.Catalogue    // the sentences
	Theme   string             // a name of package theme; "" is Auto
	LogPath string             // of the session log, for people
	Bell    bool               // ring the terminal's bell on each signal
	Mouse   bool               // listen to the mouse, which keeps the terminal from selecting text
	Sleep   func()             // leaves for the shell until the program is called back; nil: it cannot

	// Export writes the session so far to a file. It is called apart from everything else, and may take its time. nil:
	// nothing can be exported.
	Export  func(Export) error
	Formats []string // that Export writes, the first being proposed

	// OnSignal tells of a signal outside of the program. It is called apart from everything else, and may take its
	// time; its first error is shown. nil: nobody is told.
	OnSignal func(Signal) error

	Preflight *Preflight          // what to look at before the gavel; nil: nothing
	Notices   []string            // what is to be said at the start
	Mirrored  string              // the folder of a second copy that is no longer kept, to be offered for another; empty: none
	Env       func(string) string // the environment, from the first screen on; nil: known when the program tells

	// ReadDraft returns how long the draft of a file takes to deliver, or why it cannot be read, in a sentence. It is called
	// apart from everything else. nil: drafts are given as lengths only.
	ReadDraft func(path string) (takes time.Duration, problem string)

	Columns *Columns // the table that the list came in; nil: it came in none, or is not at hand any more
	Pasting *Pasting // how what is pasted on the floor is read; nil: it is not

	Rehearsal *Rehearsal // nil: a real session

	Hours rehearsal.Hours // in which the meeting sits, for the forecast; nil: the Council's, empty: none
}

// Model is the root: the only tea.Model. It stamps each message once, decides commands, queues records to be
// saved, and wakes when the shown second changes.
type Model struct {
	config  Config
	meeting *session.Meeting
	now     timer.Stamp
	drift   time.Duration // wall clock minus elapsed, as last known
	saves   *saves
	names   names
	wake    wake
	guard   guard

	width, height int
	ruler         ruler
	theme         theme.Theme
	dark          bool // the terminal's background
	profile       colorprofile.Profile
	fewColors     bool // sixteen at most
	ascii         bool
	upright       bool // italics would look like something else
	pastes        bool // the terminal said that it marks what is pasted
	blocks        bool // digits are drawn of blocks nevertheless
	twins         twins

	screen  screen // over the list, or nil
	chosen  selection
	notice  notice
	leaving bool
	board   bool // the big board is shown
	spoken  bool // nothing is drawn: the terminal has no size
	prefs   preferences

	lived   time.Duration // of the aide's time since the program began: in a rehearsal the meeting's may run faster
	outlook outlook

	practice *practice // nil in a real session

	reading pasteReading
	pasted  []loaded // lists that were pasted and taken

	signals     signals
	gave        []timer.Signal // at this message
	signalFault bool           // a failure of OnSignal was shown
}

// New returns the console. It reads no clock: it starts from the meeting's last record.
func New(c Config) *Model {
	last := c.Meeting.State().Last()
	m := &Model{
		config: c, meeting: c.Meeting, now: last, drift: driftOf(last),
		prefs: preferences{theme: c.Theme, bell: c.Bell, mouse: c.Mouse},
		saves: &saves{saver: c.Saver, begin: atOnce, path: c.LogPath},
		guard: guard{watched: map[string]pressed{}},
		names: make(names),
		ruler: ruler{method: ansi.WcWidth, tail: "…"},

		outlook: outlook{forecaster: forecast.NewForecaster(forecast.Options{Hours: c.Hours})},
	}
	if c.Rehearsal != nil {
		m.practice = &practice{Rehearsal: *c.Rehearsal}
	}
	if c.Preflight != nil {
		m.screen = &preflight{found: *c.Preflight, mappable: c.Columns != nil}
	}
	if c.Columns != nil && c.Columns.guessed() {
		m.screen = newMapping(c.Columns, m.screen)
	}
	m.setTheme(true)
	if c.Env != nil {
		m.setASCII(asciiOnly(c.Env))
	}
	if t, ok := c.Meeting.State().Floor(); ok {
		m.signals.takeUp(t.Seq, c.Meeting.State().Countdown(t), t.Clock.SpentAt(last.Elapsed))
	}
	if s, ok := c.Saver.(Stander); ok {
		m.saves.standing = s.Standing(0)
	}
	for _, s := range c.Notices {
		m.notice.add(noticed, s, last.Elapsed)
	}
	return m
}

// Meeting returns the meeting as it stands.
func (m *Model) Meeting() *session.Meeting { return m.meeting }

// Unsaved returns the records that no Append has confirmed, oldest first. It waits for an Append that is under
// way, so that none is saved twice.
func (m *Model) Unsaved() []session.Record { return m.saves.unsaved() }

// Init asks for the terminal's background where the theme depends on it, and how things stand with the disks.
func (m *Model) Init() tea.Cmd {
	if m.config.Theme == "" || m.config.Theme == theme.Auto {
		return tea.Batch(tea.RequestBackgroundColor, m.saves.watch())
	}
	return m.saves.watch()
}

// Update takes one message. All of it happens at one instant, the one at which the message came.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m.stamp()
	m.notice.pass(m.now.Elapsed, m.scaled(m.noticeStays()), m.scaled(asideStays))
	m.witness()
	m.gave = nil
	given := m.look() // before a key can end the statement
	cmds := []tea.Cmd{given, m.handle(msg), m.look(), m.saves.next()}
	if m.leaving && m.saves.empty() {
		return m, tea.Quit
	}
	return m, tea.Batch(append(cmds, m.foresee(), m.wakeUp())...)
}

func (m *Model) handle(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return m.handleKey(msg)
	case tea.PasteMsg:
		return m.paste(msg.Content)
	case tea.MouseMsg:
		return m.handleMouse(msg)
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
	case tea.BackgroundColorMsg:
		m.setTheme(msg.IsDark())
	case tea.ColorProfileMsg:
		m.profile = msg.Profile
		m.fewColors = msg.Profile <= colorprofile.ANSI
		m.setTheme(m.dark)
	case tea.ModeReportMsg:
		m.terminalSaid(msg)
	case tea.EnvMsg:
		m.setASCII(asciiOnly(msg.Getenv))
		m.blocks = blockDigits(msg.Getenv)
		m.upright = noItalics(msg.Getenv)
		m.setTheme(m.dark)
	case exported:
		m.exportEnded(msg)
	case signalTold:
		m.signalFailed(msg.err)
	case columnsRead:
		return m.tookReading(msg)
	case pastedRead:
		return m.tookPasted(msg)
	case columnsKept:
		m.columnsWereKept(msg)
	case draftRead:
		m.tookDraft(msg)
	case foreseen:
		m.saw(msg)
	case awoke:
		m.wake.came(msg)
	case saveFailed:
		m.continueLog()
		moved := m.saves.moved
		again := m.saves.answered(msg)
		if !moved {
			return tea.Batch(again, m.askAgain())
		}
		return again
	case recordsSaved, saveRetried, placeChosen:
		return m.saves.answered(msg)
	case placeProposed:
		msg.to.proposed(msg.place)
	case stood:
		if m.saves.stands(msg.Standing) {
			return tea.Batch(m.saves.watch(), m.askAgain())
		}
		return m.saves.watch()
	case doubled:
		m.doubledNow(msg)
	}
	return nil
}

func (m *Model) setTheme(dark bool) {
	m.dark = dark
	t, ok := theme.Named(m.prefs.theme, dark)
	if m.fewColors && m.prefs.theme != theme.None {
		t, ok = theme.Named(theme.Contrast, m.prefs.theme != theme.Light && (dark || m.prefs.theme == theme.Dark))
	}
	if !ok {
		t, _ = theme.Named(theme.Auto, dark)
	}
	if m.upright {
		t.Read = t.Read.Upright()
	}
	m.theme = t
}

func (m *Model) setPreferences(p preferences) {
	m.prefs = p
	m.setTheme(m.dark)
}

// sleep leaves for the shell. The clock runs on: it is asked anew on coming back.
func (m *Model) sleep() tea.Cmd {
	if m.config.Sleep == nil {
		return nil
	}
	return func() tea.Msg { m.config.Sleep(); return nil }
}

func (m *Model) setASCII(ascii bool) {
	m.ascii, m.ruler.tail = ascii, "…"
	if ascii {
		m.ruler.tail = ".."
	}
}

// do decides a command at the message's instant and queues its record. It says false where the command was refused.
func (m *Model) do(c session.Command) bool {
	r, err := m.meeting.Do(c, m.now)
	var refused *session.Refusal
	if errors.As(err, &refused) {
		m.notice.set(refusal, m.scene().refusal(c, *refused), m.now.Elapsed)
		return false
	}
	if err != nil {
		m.notice.set(refusal, err.Error(), m.now.Elapsed)
		return false
	}
	m.saves.queue(r)
	sc := m.scene()
	m.notice.set(noticed, sc.withBound(sc.act(r.Event), c, r.Event), m.now.Elapsed)
	return true
}
