package console

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestWhatTheTerminalCanShow(t *testing.T) {
	for name, row := range map[string]struct {
		env           map[string]string
		ascii, blocks bool
	}{
		"xterm in UTF-8":             {map[string]string{"TERM": "xterm", "LANG": "en_US.UTF-8"}, false, false},
		"screen in UTF-8":            {map[string]string{"TERM": "screen", "LC_ALL": "C.utf8", "LANG": "POSIX"}, false, false},
		"tmux without a locale":      {map[string]string{"TERM": "tmux-256color"}, false, false},
		"xterm in Latin-1":           {map[string]string{"TERM": "xterm", "LANG": "de_DE.ISO-8859-1"}, true, false},
		"the Linux console in UTF-8": {map[string]string{"TERM": "linux", "LANG": "en_US.UTF-8"}, true, true},
		"the Linux console alone":    {map[string]string{"TERM": "linux"}, true, false},
		"a terminal of 1978":         {map[string]string{"TERM": "vt100", "LANG": "en_US.UTF-8"}, true, false},
	} {
		getenv := func(key string) string { return row.env[key] }
		if got := asciiOnly(getenv); got != row.ascii {
			t.Errorf("%s: ASCII only is %v", name, got)
		}
		if got := blockDigits(getenv); got != row.blocks {
			t.Errorf("%s: digits of blocks is %v", name, got)
		}
	}
}

// Only a terminal that said that it marks pastes is one into which a list is to be pasted.
func TestWhoIsInvitedToPaste(t *testing.T) {
	for value, invited := range map[ansi.ModeSetting]bool{
		ansi.ModeSet: true, ansi.ModeReset: true, ansi.ModePermanentlySet: true, ansi.ModePermanentlyReset: false, ansi.ModeNotRecognized: false,
	} {
		for _, waits := range []bool{false, true} {
			b := pastingBench(t, "en", nil)
			b.m.config.Pasting.Unmarked, b.m.config.Pasting.Marked = "open a list", "paste a list"
			if waits {
				b.m.notice.add(noticed, "something else", b.now.Elapsed)
			}
			b.m.notice.add(noticed, "open a list", b.now.Elapsed)
			b.marksPastes(value)
			said := strings.Join(append(b.m.notice.later, b.m.notice.text), ";")
			if strings.Contains(said, "paste a list") != invited || strings.Contains(said, "open a list") == invited {
				t.Errorf("after the answer %d it says %q", value, said)
			}
			if strings.Contains(b.screen(), "shown before it is taken") != invited {
				t.Errorf("after the answer %d an empty list shows\n%s", value, b.screen())
			}
		}
	}
}
