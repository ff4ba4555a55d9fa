package console

import (
	"unicode"

	tea "charm.land/bubbletea/v2"
)

// A terminal sends the same for a key with Alt as for escape and that key at once, and a slow line or a multiplexer brings those together
// that a hand pressed apart. None of our keys has Alt. It is not read as escape and the key: with Alt held by accident that would throw away
// what is typed in a form, and then do on the floor what the letter means there.

// withAlt says whether a key came with Alt, and which it is without.
func withAlt(msg tea.KeyPressMsg) (alone string, with bool) {
	if msg.Mod&tea.ModAlt == 0 || msg.Text != "" {
		return "", false
	}
	if !unicode.IsGraphic(msg.Code) && !namedKey(msg.Code) || unicode.Is(unicode.M, msg.Code) {
		return "", true // it has no sign
	}
	key := tea.Key{Code: msg.Code, Mod: msg.Mod &^ tea.ModAlt}
	if key.Mod == tea.ModShift && unicode.IsLetter(key.Code) {
		return string(unicode.ToUpper(key.Code)), true
	}
	return key.String(), true
}

// namedKey says whether a key has a name of its own: enter, an arrow, F1.
func namedKey(code rune) bool {
	return code > unicode.MaxRune || code <= ' ' || code == tea.KeyBackspace
}

// escapeTwice is escape where that was pressed twice at once: either would have done.
func escapeTwice(msg tea.KeyPressMsg) tea.KeyPressMsg {
	if msg.Code == tea.KeyEscape && msg.Mod == tea.ModAlt {
		return tea.KeyPressMsg{Code: tea.KeyEscape}
	}
	return msg
}
