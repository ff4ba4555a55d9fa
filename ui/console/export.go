package console

import (
	"errors"
	"path"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers/plain"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// Export is what is to be written: the session so far, to a file, in a format.
type Export struct {
	Format  string
	Path    string
	LogPath string // of the session's log
	Records []session.Record
	Replace bool // an existing file is replaced
}

// ErrExists is the error of an Export that would have replaced a file without having been told so.
var ErrExists = errors.New("the file exists")

// exported is the end of an export.
type exported struct {
	path string
	err  error
}

// exportPage asks for the format and for the file. It stays until the file is written, and can be left before.
type exportPage struct {
	formats []string
	format  int
	typed   line
	logPath string
	records func() []session.Record
	busy    bool
	replace bool
	warning string
}

// askExport proposes a file beside the log.
func (m *Model) askExport() answer {
	if m.config.Export == nil || len(m.config.Formats) == 0 {
		return answer{say: m.config.Text.Asks.ExportNowhere}
	}
	p := &exportPage{formats: m.config.Formats, logPath: m.saves.path, records: m.meeting.Records}
	p.typed = lineOf(strings.TrimSuffix(m.saves.path, path.Ext(m.saves.path)) + "." + p.formats[0])
	return answer{open: p}
}

// export writes the file apart from everything else: the clock waits for no disk.
func (m *Model) export(e Export) tea.Cmd {
	write := m.config.Export
	return func() tea.Msg { return exported{e.Path, write(e)} }
}

// exportEnded says how an export went, on the screen that asked for it or, where that was left, on the floor.
func (m *Model) exportEnded(msg exported) {
	t := m.config.Text.Asks
	p, open := m.screen.(*exportPage)
	switch {
	case msg.err == nil:
		m.notice.set(noticed, t.Exported(plain.Path(msg.path)), m.now.Elapsed)
		if open && p.busy {
			m.screen = nil
			m.guardFloor()
		}
		return
	case open && p.busy:
		p.busy, p.warning = false, t.ExportFailed(plain.Line(msg.err.Error()))
		if errors.Is(msg.err, ErrExists) {
			p.warning, p.replace = t.ExportExists, true
		}
		return
	}
	m.notice.set(refusal, t.ExportFailed(plain.Line(msg.err.Error())), m.now.Elapsed)
}

func (*exportPage) on() keys.Screen { return keys.Ask }

func (*exportPage) wide() bool { return true }

func (*exportPage) hints() []hint {
	return []hint{{act: keys.Take}, {act: keys.Other}, {act: keys.Back}}
}

func (p *exportPage) paste(s string) { p.edited(p.typed.insert(s)) }

func (p *exportPage) handleKey(msg tea.KeyPressMsg, _ scene) answer {
	switch keys.Find(keys.Ask, msg.String()) {
	case keys.Back:
		return answer{close: true}
	case keys.Take:
		return p.take()
	case keys.Other, keys.Down:
		p.turn(1)
	case keys.Up:
		p.turn(-1)
	default:
		p.edited(p.typed.handleKey(msg))
	}
	return answer{}
}

// edited forgets what was said of another file.
func (p *exportPage) edited(changed bool) {
	if changed {
		p.warning, p.replace = "", false
	}
}

// turn takes another format; a file that was named for the format before it is named for this one.
func (p *exportPage) turn(by int) {
	n := len(p.formats)
	was := p.formats[p.format]
	p.format = (p.format + by + n) % n
	if name, ok := strings.CutSuffix(p.typed.String(), "."+was); ok {
		p.typed = lineOf(name + "." + p.formats[p.format])
	}
	p.edited(true)
}

func (p *exportPage) take() answer {
	to := strings.TrimSpace(p.typed.String())
	if p.busy || to == "" {
		return answer{}
	}
	p.busy, p.warning = true, ""
	return answer{write: &Export{
		Format: p.formats[p.format], Path: to, LogPath: p.logPath, Records: slices.Clone(p.records()), Replace: p.replace,
	}}
}

func (p *exportPage) view(sc scene, a area) []string {
	t := sc.text.Asks
	formats := t.Format + " "
	for i, f := range p.formats {
		if i == p.format {
			f = "[" + f + "]"
		}
		formats += " " + f
	}
	q := question{title: t.Export, says: []string{formats, t.ExportWhere}, typed: &p.typed, warning: p.warning}
	if p.busy {
		q.shows = []string{t.Exporting}
	}
	return q.view(sc, a)
}
