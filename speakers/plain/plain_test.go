package plain

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestLine(t *testing.T) {
	for name, row := range map[string]struct{ in, want string }{
		"an ordinary name":           {"Türkiye", "Türkiye"},
		"colour":                     {"\x1b[31mCuba\x1b[0m", "Cuba"},
		"colour within a name":       {"Cu\x1b[1;38;5;9mba", "Cuba"},
		"a link":                     {"\x1b]8;;http://x\x1b\\Cuba\x1b]8;;\x1b\\", "Cuba"},
		"a command without an end":   {"\x1b]0;Cuba", "]0;Cuba"},
		"a stray escape":             {"Cu\x1bba \x1b", "Cu ba"},
		"another character set":      {"\x1b(0Cuba", "Cuba"},
		"a title for the window":     {"Cu\x1b]0;owned\x07ba", "Cuba"},
		"an eight-bit escape":        {"Cu\u009b31mba", "Cuba"},
		"several lines":              {"Cuba\r\n\tHavana  ", "Cuba Havana"},
		"right-to-left override":     {"Cuba\u202egnp.exe", "Cubagnp.exe"},
		"zero-width space":           {"Cu\u200bba", "Cuba"},
		"the joiner Persian needs":   {"می\u200cخواهم", "می\u200cخواهم"},
		"a tower of marks":           {"C" + strings.Repeat("\u0301", 50) + "uba", "C\u0301\u0301\u0301\u0301uba"},
		"a mark with nothing before": {"\u0301Cuba", "Cuba"},
		"bytes of no character":      {"C\xffuba", "C\ufffduba"},
		"nothing but control":        {"\x00\x1b\x7f", ""},
		"spaces of many kinds":       {"Viet\u00a0\u3000Nam", "Viet Nam"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Line(row.in); got != row.want {
				t.Errorf("got %q, want %q", got, row.want)
			}
		})
	}
}

func FuzzLine(f *testing.F) {
	f.Add("Cuba")
	f.Add("\x1b]8;;http://x\x07y\u202e\u200b\xff")
	f.Fuzz(func(t *testing.T, s string) {
		got := Line(s)
		if !utf8.ValidString(got) || Line(got) != got {
			t.Errorf("%q became %q, then %q", s, got, Line(got))
		}
		for _, r := range got {
			if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
				t.Errorf("%q keeps %U", s, r)
			}
		}
	})
}
