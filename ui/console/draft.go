package console

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers/plain"
	"rostrum/timer"
)

// draftRead is the end of reading a draft.
type draftRead struct {
	path    string
	takes   time.Duration
	problem string
}

// draftPath returns what the field of the draft holds if that is not a length.
func (f *form) draftPath() string {
	s := strings.TrimSpace(f.typed[fieldDraft].String())
	if _, err := timer.ParseDuration(s); s == "" || err == nil {
		return ""
	}
	return s
}

func (m *Model) readDraft(path string) tea.Cmd {
	read := m.config.ReadDraft
	if read == nil {
		m.tookDraft(draftRead{path: path, problem: m.config.Text.Outlook.DraftForms})
		return nil
	}
	return func() tea.Msg {
		takes, problem := read(path)
		return draftRead{path, takes, problem}
	}
}

// tookDraft puts the estimate into the form, to be looked at before it is kept. If the form was left meanwhile, or
// another draft was typed, nothing is done.
func (m *Model) tookDraft(d draftRead) {
	f, ok := m.screen.(*form)
	if !ok || f.draftPath() != d.path {
		return
	}
	if d.problem != "" {
		f.warning = plain.Line(d.problem)
		return
	}
	length := timer.Left(d.takes.Round(time.Second))
	f.typed[fieldDraft] = lineOf(length)
	f.warning = m.config.Text.Outlook.DraftTakes(length)
}
