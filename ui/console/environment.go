package console

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// terminalSaid takes what the terminal answered about a mode of its own.
func (m *Model) terminalSaid(msg tea.ModeReportMsg) {
	if msg.Value != ansi.ModeReset && msg.Value != ansi.ModeSet && msg.Value != ansi.ModePermanentlySet {
		return
	}
	switch msg.Mode {
	case ansi.ModeUnicodeCore:
		m.ruler.method = ansi.GraphemeWidth
	case ansi.ModeBracketedPaste:
		m.invite()
	}
}

// asciiOnly says whether the terminal can be trusted with nothing but ASCII: its locale is not UTF-8, or it is
// one whose font lacks the signs that the screens use.
func asciiOnly(getenv func(string) string) bool {
	switch term := getenv("TERM"); {
	case term == "dumb", term == "vt100", term == "vt220", term == "ansi", term == "linux":
		return true
	}
	return !utf8Locale(getenv, true)
}

// blockDigits says whether digits may be drawn of blocks where all else is ASCII: the fonts of the Linux console have
// the blocks of the old PC, and hardly any other sign.
func blockDigits(getenv func(string) string) bool {
	return getenv("TERM") == "linux" && utf8Locale(getenv, false)
}

// utf8Locale says whether the locale writes UTF-8; unset is what is taken for one that is not set at all.
func utf8Locale(getenv func(string) string, unset bool) bool {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := strings.ToLower(getenv(name)); v != "" {
			return strings.Contains(v, "utf-8") || strings.Contains(v, "utf8")
		}
	}
	return unset
}

// noItalics says whether the terminal shows italics as something else: GNU screen turns them inside out, as if they
// were selected.
func noItalics(getenv func(string) string) bool { return strings.HasPrefix(getenv("TERM"), "screen") }
