package console

import (
	tea "charm.land/bubbletea/v2"

	"rostrum/ui/console/keys"
)

// handleMouse lets the wheel scroll what a key scrolls, and a click select an entry of the list. Nothing needs a mouse.
func (m *Model) handleMouse(msg tea.MouseMsg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.MouseWheelMsg:
		return m.scroll(msg.Button)
	case tea.MouseClickMsg:
		if msg.Button == tea.MouseLeft && m.screen == nil && !m.board {
			m.selectAt(msg.X, msg.Y)
		}
	}
	return nil
}

func (m *Model) scroll(button tea.MouseButton) tea.Cmd {
	act, key := keys.Down, tea.KeyDown
	switch button {
	case tea.MouseWheelUp:
		act, key = keys.Up, tea.KeyUp
	case tea.MouseWheelDown:
	default:
		return nil
	}
	if m.screen != nil {
		return m.take(m.screen.handleKey(tea.KeyPressMsg{Code: key}, m.scene()))
	}
	if !m.board {
		m.moveSelection(act)
	}
	return nil
}

// selectAt selects the entry that is drawn in a cell of the screen.
func (m *Model) selectAt(x, y int) {
	if m.width < minColumns || m.height < minRows {
		return
	}
	l, sc := m.layout(), m.scene()
	top := 0
	if l.header {
		top = 2
	}
	top += m.stripRows()
	left := l.margin
	if l.beside {
		left = l.columns - l.margin - l.side.columns
	} else {
		top += l.hero.rows
	}
	above, first := sc.listWindow(l.side)
	row := y - top - above
	total := sc.state.List().Len()
	if x >= left && x < left+l.side.columns && row >= 0 && row < l.side.rows-above && first+row < total {
		m.chosen.id = sc.state.List().At(first + row).ID
	}
}
