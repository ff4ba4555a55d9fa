package console

import (
	tea "charm.land/bubbletea/v2"

	"rostrum/speakers/intake"
	"rostrum/speakers/plain"
)

// columnsRead is the end of reading a list anew.
type columnsRead struct {
	by      *mapping
	number  int
	list    intake.Result
	problem string
}

// columnsKept is the end of keeping, or of forgetting, what columns hold.
type columnsKept struct {
	of   *Columns
	keep bool // it was to be kept
	said string
	done bool
}

// reread reads the list as the screen says, apart from everything else.
func (m *Model) reread(p *mapping) tea.Cmd {
	read, layout, number := p.of.Read, p.layout(), p.asked
	return func() tea.Msg {
		list, problem := read(layout)
		return columnsRead{p, number, list, problem}
	}
}

// tookReading shows what was read. Where more was said meanwhile, the list is read again.
func (m *Model) tookReading(msg columnsRead) tea.Cmd {
	p := msg.by
	if m.screen != p {
		return nil
	}
	if msg.number != p.asked {
		return m.reread(p)
	}
	p.busy, p.problem = false, plain.Line(msg.problem)
	if msg.problem == "" {
		p.list = msg.list
		p.chosen = min(p.chosen, p.columns()-1)
	}
	if p.took {
		p.took = false
		return m.take(p.take(m.scene()))
	}
	return nil
}

// tookColumns remembers how the list was read, and keeps it for the next one if that was asked for.
func (m *Model) tookColumns(p *mapping) tea.Cmd {
	m.guard.guards("enter", m.lived) // the same key gives the floor where this leads to
	c := p.of
	c.List, c.Proposal = p.list, nil
	told := p.keep != p.kept || p.keep && p.asked > 0
	c.Kept = p.keep
	if !told || c.Keep == nil {
		return nil
	}
	d, keep := p.list.Detected, p.keep
	return func() tea.Msg {
		said, done := c.Keep(d, keep)
		return columnsKept{c, keep, said, done}
	}
}

func (m *Model) columnsWereKept(msg columnsKept) {
	kind := noticed
	if !msg.done {
		kind = refusal
		msg.of.Kept = !msg.keep
		if p, open := m.screen.(*mapping); open && p.of == msg.of {
			p.kept, p.keep = msg.of.Kept, msg.of.Kept
		}
	}
	m.notice.set(kind, plain.Line(msg.said), m.now.Elapsed)
}
