package console

import (
	tea "charm.land/bubbletea/v2"

	"rostrum/ui/console/keys"
)

// closesHelp says whether a key is to do nothing but go back from help: that was read out whole, so nothing is left to be scrolled, and
// a key that did nothing would be thought to have acted on the floor.
func (l *Linear) closesHelp(msg tea.KeyPressMsg) bool {
	_, help := l.model.screen.(*helpPage)
	act := keys.Find(keys.HelpPage, msg.String())
	return help && act != keys.Quit && act != keys.Sleep
}

func (l *Linear) closeHelp(msg tea.KeyPressMsg) (tea.Model, tea.Cmd) {
	_, cmd := l.model.Update(tea.KeyPressMsg{Code: tea.KeyEscape})
	l.model.guard.leaves(msg.String(), l.model.lived)
	l.model.guardFloor()
	l.tell()
	return l, cmd
}

// waysOn are the keys of a screen that matter.
func (l *Linear) waysOn(s screen, sc scene) string {
	if _, help := s.(*helpPage); help {
		return sc.text.Linear.AnyKey
	}
	return sc.trimmed(l.model.hintLine(sc, linearColumns))
}
