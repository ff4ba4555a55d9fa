package console

import (
	tea "charm.land/bubbletea/v2"

	"rostrum/speakers"
	"rostrum/timer/session"
	"rostrum/ui/console/keys"
)

// selection is the entry that the list's keys act on, and the one that waits to be swapped. It points at entries and
// not at rows, so it stays where it belongs when the list changes.
type selection struct {
	id   speakers.ID // "": nothing is selected, and the list follows the floor
	swap speakers.ID
}

// pageStep is how many entries a page is.
const pageStep = 10

// moveSelection moves the selection as a key asks, and says whether that was such a key.
func (m *Model) moveSelection(act keys.Act) bool {
	total := m.meeting.State().List().Len()
	from := m.scene().anchor()
	to := from
	switch act {
	case keys.Up:
		to--
	case keys.Down:
		to++
	case keys.PageUp:
		to -= pageStep
	case keys.PageDown:
		to += pageStep
	case keys.Top:
		to = 0
	case keys.Bottom:
		to = total - 1
	case keys.Unselect:
		m.chosen = selection{}
		return true
	default:
		return false
	}
	if total > 0 {
		m.chosen.id = m.meeting.State().List().At(min(max(to, 0), total-1)).ID
	}
	return true
}

// actOnList carries out what a key asks of the selected entry, and says whether that was such a key.
func (m *Model) actOnList(act keys.Act, msg tea.KeyPressMsg) bool {
	if act == keys.Absent && m.chosen.id == "" {
		m.markNextAbsent()
		return true
	}
	do, ok := listActs[act]
	if !ok {
		return false
	}
	if m.chosen.id == "" || m.meeting.State().List().Place(m.chosen.id) < 0 {
		m.notice.set(refusal, m.config.Text.Console.SelectFirst, m.now.Elapsed)
		return true
	}
	do(m, m.chosen.id, msg)
	return true
}

var listActs = map[keys.Act]func(m *Model, id speakers.ID, msg tea.KeyPressMsg){
	keys.GiveSelected: func(m *Model, id speakers.ID, msg tea.KeyPressMsg) {
		if sc := m.scene(); sc.furtherOf(id) {
			m.screen = sc.askFurther(id)
			return
		}
		m.giveTo(session.GrantFloor{Speaker: id}, msg)
	},
	keys.GiveReply: func(m *Model, id speakers.ID, msg tea.KeyPressMsg) {
		m.giveTo(session.GrantFloor{Speaker: id, As: session.RightOfReply}, msg)
	},
	keys.ItIsSelected: func(m *Model, id speakers.ID, _ tea.KeyPressMsg) { m.do(session.CorrectSpeaker{Speaker: id}) },
	keys.Withdraw: func(m *Model, id speakers.ID, _ tea.KeyPressMsg) {
		m.leaveOrReturn(id, session.WithdrawSpeaker{Speaker: id})
	},
	keys.Absent: func(m *Model, id speakers.ID, _ tea.KeyPressMsg) {
		m.leaveOrReturn(id, session.MarkAbsent{Speaker: id})
	},
	keys.MoveUp:   func(m *Model, id speakers.ID, _ tea.KeyPressMsg) { m.moveBy(id, -1) },
	keys.MoveDown: func(m *Model, id speakers.ID, _ tea.KeyPressMsg) { m.moveBy(id, 1) },
	keys.Swap:     func(m *Model, id speakers.ID, _ tea.KeyPressMsg) { m.swapWith(id) },
	keys.Amend:    func(m *Model, id speakers.ID, _ tea.KeyPressMsg) { m.screen = amendForm(m.scene(), id) },
}

// giveTo gives the floor out of order; the list follows the floor again.
func (m *Model) giveTo(c session.GrantFloor, msg tea.KeyPressMsg) {
	if m.do(c) {
		m.guard.guards(msg.String(), m.lived)
		m.chosen.id = ""
	}
}

// leaveOrReturn takes an entry out of those waiting, or brings it back where it is out.
func (m *Model) leaveOrReturn(id speakers.ID, c session.Command) {
	if s := m.meeting.State().Status(id); s == session.Absent || s == session.Withdrawn {
		c = session.RestoreSpeaker{Speaker: id}
	}
	m.do(c)
}

// markNextAbsent is for a delegation that was called and is not there: nothing need be selected for it.
func (m *Model) markNextAbsent() {
	next, ok := m.meeting.State().Next()
	if _, speaking := m.meeting.State().Floor(); speaking || !ok {
		m.notice.set(refusal, m.config.Text.Console.SelectFirst, m.now.Elapsed)
		return
	}
	m.do(session.MarkAbsent{Speaker: next.ID})
}

func (m *Model) moveBy(id speakers.ID, by int) {
	m.do(session.MoveSpeaker{Speaker: id, Place: m.meeting.State().List().Place(id) + by})
}

// swapWith remembers the first of two entries, and swaps them at the second.
func (m *Model) swapWith(id speakers.ID) {
	first := m.chosen.swap
	switch {
	case first == "" || m.meeting.State().List().Place(first) < 0:
		m.chosen.swap = id
		m.notice.set(noticed, m.config.Text.Console.SwapWith(m.scene().nameOf(id)), m.now.Elapsed)
	case first == id:
		m.chosen.swap = ""
	default:
		m.chosen.swap = ""
		m.do(session.SwapSpeakers{Speaker: first, With: id})
	}
}
