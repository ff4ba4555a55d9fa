package console

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// cursorHere marks, in what is drawn, where the terminal's cursor belongs: a string for programs, which has no width and
// shows nothing. An input method opens its window there.
const cursorHere = "\x1b_rostrum:cursor\x1b\\"

// cursor finds the mark, and returns what is drawn without it.
func (r ruler) cursor(drawn string) (string, *tea.Cursor) {
	before, after, found := strings.Cut(drawn, cursorHere)
	if !found {
		return drawn, nil
	}
	c := tea.NewCursor(r.width(before[strings.LastIndex(before, "\n")+1:]), strings.Count(before, "\n"))
	c.Blink = false
	return before + strings.ReplaceAll(after, cursorHere, ""), c
}
