package console

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// By how much one press changes a limit and corrects a start.
const (
	limitStep = 30 * time.Second
	startStep = 5 * time.Second
)

func (m *Model) handleKey(msg tea.KeyPressMsg) tea.Cmd {
	msg = escapeTwice(msg)
	act := keys.Find(m.screenNow(), msg.String())
	if alone, with := withAlt(msg); act == keys.None && with {
		m.notice.set(refusal, m.config.Text.Console.WithAlt(msg.String(), alone), m.now.Elapsed)
		return nil
	}
	if m.ignores(act, msg) {
		m.notice.beside(m.tooSoon(msg), m.now.Elapsed)
		return nil
	}
	if m.screen != nil {
		switch act {
		case keys.Quit:
			return m.quit()
		case keys.Sleep:
			return m.sleep()
		}
		m.notice.dismiss(m.now.Elapsed)
		asked := m.asks()
		effect := m.takeGuarded(m.screen.handleKey(msg, m.scene()), msg)
		if !asked && m.asks() {
			m.guard.asks(msg.String(), m.lived)
		}
		return effect
	}
	m.notice.dismiss(m.now.Elapsed)
	return m.perform(act, msg)
}

// perform carries out what a key asks on the floor, or on the big board.
func (m *Model) perform(act keys.Act, msg tea.KeyPressMsg) tea.Cmd {
	if m.moveSelection(act) || m.actOnList(act, msg) {
		return nil
	}
	if a, ok := m.ask(act); ok {
		return m.take(a)
	}
	return m.actOnFloor(act, msg)
}

// takeGuarded takes a screen's answer. Where that gave the floor, the key that did must not end the statement at once. Nor must a key
// that was taken where text is typed, or that closed a screen, give the floor when it comes again.
func (m *Model) takeGuarded(a answer, msg tea.KeyPressMsg) tea.Cmd {
	turns, was, typed := m.meeting.State().Made(), m.screen, m.typing()
	effect := m.take(a)
	if m.meeting.State().Made() > turns {
		m.guard.guards(msg.String(), m.lived)
		m.chosen = selection{}
	}
	if (typed || m.screen != was) && keys.Find(keys.Floor, msg.String()) == keys.GiveOrEnd {
		m.guardFloor()
	}
	return effect
}

func (m *Model) actOnFloor(act keys.Act, msg tea.KeyPressMsg) tea.Cmd {
	switch act {
	case keys.GiveOrEnd:
		m.giveOrEnd(msg)
	case keys.Pause:
		m.pauseOrResume(msg)
	case keys.Undo:
		m.do(session.Undo{})
	case keys.Redo:
		m.do(session.Redo{})
	case keys.MoreTime:
		m.do(session.ExtendLimit{By: limitStep})
	case keys.LessTime:
		m.do(session.ExtendLimit{By: -limitStep})
	case keys.Earlier:
		m.correct(-startStep)
	case keys.Later:
		m.correct(startStep)
	case keys.PointOfOrder:
		m.raiseOrRule(msg)
	case keys.Add:
		m.add()
	case keys.CloseOrReopen:
		m.closeOrReopen()
	case keys.FindName:
		m.screen = &finder{}
	case keys.Meeting:
		m.screen = newMenu(m.scene())
	case keys.BigBoard:
		m.board = !m.board
	case keys.Back:
		m.board = false
	case keys.ShowRecord:
		m.screen = &recordPage{}
	case keys.Palette:
		m.screen = newPalette(m.config.Text.Keys)
	case keys.Settings:
		m.screen = &settingsPage{}
	case keys.Slower:
		m.changeSpeed(-1)
	case keys.Faster:
		m.changeSpeed(1)
	case keys.Outlook:
		f, known := m.forecastNow()
		m.screen = newWhatIf(m.scene(), f, known)
	case keys.SecondCopy:
		m.askSecondCopy()
	case keys.Sleep:
		return m.sleep()
	case keys.Help:
		m.screen = &helpPage{}
	case keys.Quit:
		return m.quit()
	}
	return nil
}

// giveOrEnd ends the statement being made; while nobody has the floor it gives it to the next.
func (m *Model) giveOrEnd(msg tea.KeyPressMsg) {
	var c session.Command = session.GrantFloor{}
	if _, ok := m.meeting.State().Floor(); ok {
		c = session.EndStatement{}
	}
	if m.do(c) {
		m.guard.guards(msg.String(), m.lived)
		m.chosen = selection{}
	}
}

// pauseOrResume asks for the state that is not: a held key is kept from flickering by the guard.
func (m *Model) pauseOrResume(msg tea.KeyPressMsg) {
	var c session.Command = session.PauseStatement{}
	if t, ok := m.meeting.State().Floor(); ok && t.Paused() {
		c = session.ResumeStatement{}
	}
	if m.do(c) {
		m.guard.watches(msg.String(), m.lived)
	}
}

// correct moves the beginning of the statement being made; while nobody speaks, the end of the one before.
func (m *Model) correct(by time.Duration) {
	if _, ok := m.meeting.State().Floor(); ok {
		m.do(session.CorrectStart{By: by})
		return
	}
	m.do(session.CorrectEnd{By: by})
}

func (m *Model) raiseOrRule(msg tea.KeyPressMsg) {
	var c session.Command = session.RaisePoint{}
	if _, pending := m.meeting.State().Point(); pending {
		c = session.RulePoint{}
	}
	if m.do(c) {
		m.guard.watches(msg.String(), m.lived)
	}
}

// add opens the form for a new entry, unless the list takes none.
func (m *Model) add() {
	if m.meeting.State().ListClosed() {
		m.notice.set(refusal, m.scene().closedList(), m.now.Elapsed)
		return
	}
	m.screen = addForm(m.placeToAdd())
}

// placeToAdd is behind the selected entry, or at the end.
func (m *Model) placeToAdd() int {
	if place := m.meeting.State().List().Place(m.chosen.id); place >= 0 {
		return place + 1
	}
	return session.AtEnd
}

func (m *Model) closeOrReopen() {
	if m.meeting.State().ListClosed() {
		m.do(session.ReopenList{})
		return
	}
	m.do(session.CloseList{})
}

// quit leaves, after a question while somebody speaks or something is not saved.
func (m *Model) quit() tea.Cmd {
	if _, asked := m.screen.(*elsewhere); asked || m.leaving {
		return tea.Quit // what is not saved was said: main tries once more
	}
	_, judged := m.screen.(*resultPage)
	m.screen = nil
	if m.saves.err != nil {
		return m.askElsewhere()
	}
	if m.practice != nil && !judged {
		m.showResult()
		return nil
	}
	if t, ok := m.meeting.State().Floor(); ok && !judged {
		m.screen = &leaveQuestion{name: m.scene().nameOf(t.Speaker)}
		return nil
	}
	return m.leave()
}

// leave closes the session. The program ends when the queue is empty.
func (m *Model) leave() tea.Cmd {
	m.screen = nil
	m.do(session.CloseSession{})
	m.leaving = true
	return nil
}
