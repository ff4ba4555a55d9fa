package console

import "strings"

// asciiOnly says whether the terminal can be trusted with nothing but ASCII: its locale is not UTF-8, or it is
// one that has no block characters to speak of.
func asciiOnly(getenv func(string) string) bool {
	switch term := getenv("TERM"); {
	case term == "dumb", term == "vt100", term == "vt220", term == "ansi":
		return true
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := strings.ToLower(getenv(name)); v != "" {
			return !strings.Contains(v, "utf-8") && !strings.Contains(v, "utf8")
		}
	}
	return getenv("TERM") == "linux"
}
