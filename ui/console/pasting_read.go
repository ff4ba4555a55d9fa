package console

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers/plain"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// pastedRead is the end of reading what was pasted.
type pastedRead struct {
	number int
	list   Pasted
}

// paste takes what was pasted: into the field that is being typed, else, from the floor, as a list to be looked at. Several lines are no
// name: where one is typed they are looked at as a list too.
func (m *Model) paste(text string) tea.Cmd {
	if f, open := m.screen.(*form); open && f.at == fieldName && m.config.Pasting != nil && severalLines(text) {
		return m.pasteForNames(f, text)
	}
	switch s := m.screen.(type) {
	case typist:
		s.paste(text)
		return nil
	case *pastedList:
		return m.readPasted(s, text)
	case nil, *preflight:
		if m.config.Pasting == nil || m.leaving {
			return nil
		}
		p := &pastedList{pasting: m.config.Pasting, words: &m.config.Text.Pasting, back: s}
		m.screen = p
		return m.readPasted(p, text)
	}
	back, _ := keys.Of(m.screen.on(), keys.Back)
	m.notice.set(refusal, m.config.Text.Pasting.BackFirst(back.Label()), m.now.Elapsed)
	return nil
}

// severalLines says whether more than one line of a text says something.
func severalLines(text string) bool {
	lines := 0
	for line := range strings.Lines(lineEnds.Replace(text)) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		if lines++; lines > 1 {
			return true
		}
	}
	return false
}

// pasteForNames shows as a list what was pasted where a new entry's name is typed. An entry that is amended has one name.
func (m *Model) pasteForNames(f *form, text string) tea.Cmd {
	t := m.config.Text.Pasting
	back, _ := keys.Of(keys.Form, keys.Back)
	if f.was.ID != "" {
		m.notice.set(refusal, t.OneName(back.Label()), m.now.Elapsed)
		return nil
	}
	p := &pastedList{pasting: m.config.Pasting, words: &m.config.Text.Pasting, from: f}
	if f.begun() {
		p.back = f
	}
	m.screen = p
	m.notice.set(noticed, t.ForNames(back.Label()), m.now.Elapsed)
	return m.readPasted(p, text)
}

// invite says that a list can be pasted, now that the terminal will say which keys are a paste.
func (m *Model) invite() {
	m.pastes = true
	if p := m.config.Pasting; p != nil && p.Unmarked != "" {
		m.notice.change(p.Unmarked, p.Marked)
	}
}

// pasteReading is the one reading of a paste that is under way. It may be long, and goes on when its screen is left: what is pasted
// meanwhile, on whatever screen, is read after it, and only the last of it.
type pasteReading struct {
	busy  bool
	asked int         // so many were asked for
	last  *pastedList // which wants the last of them
}

// readPasted reads a text as a list, apart from everything else.
func (m *Model) readPasted(p *pastedList, text string) tea.Cmd {
	*p = pastedList{pasting: p.pasting, words: p.words, back: p.back, from: p.from, text: text, busy: true}
	m.reading.asked++
	m.reading.last = p
	if m.reading.busy {
		return nil
	}
	return m.readLast()
}

func (m *Model) readLast() tea.Cmd {
	m.reading.busy = true
	p, number := m.reading.last, m.reading.asked
	read, text := p.pasting.read, p.text
	return func() tea.Msg { return pastedRead{number, read(text, nil)} }
}

// tookPasted shows what was read. A screen that was left meanwhile is not opened anew.
func (m *Model) tookPasted(msg pastedRead) tea.Cmd {
	p := m.reading.last
	m.reading.busy = false
	if m.screen != p {
		m.reading.last = nil
		return nil
	}
	if msg.number != m.reading.asked {
		return m.readLast()
	}
	m.reading.last = nil
	p.show(msg.list)
	if msg.list.Trouble != "" {
		m.notice.set(refusal, msg.list.Trouble, m.now.Elapsed)
	}
	if p.list.Problem != "" {
		return nil
	}
	sc := m.scene()
	if p.look(sc); p.unheaded() && !p.closed && p.columns() > 1 {
		return m.take(p.mapColumns(sc)) // as with a file: what the columns hold is asked first
	}
	return nil
}

// show takes a list as it was read.
func (p *pastedList) show(list Pasted) {
	list.Problem, list.Hint = plain.Line(list.Problem), plain.Line(list.Hint)
	p.busy, p.list, p.table = false, list, p.tableOf(list)
	p.text = "" // it may be long: the table has it, where there is one
}

// loaded is a list that was pasted: its record, and the table that it came in, if it came in one.
type loaded struct {
	seq     int
	columns *Columns
}

// usedPasted takes notice that what was pasted is on the list. The keys that did it mean something else on the floor.
func (m *Model) usedPasted(p *pastedList) {
	for _, act := range []keys.Act{keys.Take, keys.PasteAdd, keys.PasteWhole} {
		b, _ := keys.Of(keys.Pasted, act)
		m.guard.guards(b.Keys[0], m.lived)
	}
	if r, ok := m.record(m.meeting.State().Seq()); ok {
		if _, whole := r.Event.(session.ListLoaded); whole {
			m.pasted = append(m.pasted, loaded{r.Seq, p.table})
		}
	}
}

// columns is the table that the list came in: of the last one that was pasted and counts, else of the one before the meeting.
func (m *Model) columns() *Columns {
	for i := len(m.pasted) - 1; i >= 0; i-- {
		if m.meeting.State().Counts(m.pasted[i].seq) {
			return m.pasted[i].columns
		}
	}
	return m.config.Columns
}
