package console

import "testing"

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
