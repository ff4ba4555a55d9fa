package plain

import "strings"

// Bounds of an escape sequence. What goes on longer is text behind a stray escape, and text is not to be lost.
const (
	maxParameters = 64   // bytes of a control sequence, such as a colour
	maxString     = 1024 // bytes of a command with a text, such as a title for the window
)

// unescaped takes out the escape sequences of ECMA-48: control sequences (colours), commands with a text (titles,
// links) and the choice of a character set. An escape that begins none of them is left to be dropped alone.
func unescaped(s string) string {
	if strings.IndexByte(s, '\x1b') < 0 && strings.IndexByte(s, 0xc2) < 0 { // the eight-bit forms begin with this byte
		return s
	}
	if !strings.ContainsAny(s, "\x1b\u0090\u0098\u009b\u009d\u009e\u009f") {
		return s
	}
	var b strings.Builder
	for {
		at := strings.IndexAny(s, "\x1b\u0090\u0098\u009b\u009d\u009e\u009f")
		if at < 0 {
			return b.String() + s
		}
		b.WriteString(s[:at])
		n := escape(s[at:])
		if n == 0 {
			b.WriteByte(' ')
			n = 1
			for n < len(s)-at && s[at+n]&0xc0 == 0x80 {
				n++
			}
		}
		s = s[at+n:]
	}
}

// escape returns the length of the sequence that a text begins with, or 0.
func escape(s string) int {
	if len(s) < 2 {
		return 0
	}
	kind, body := s[1], s[2:] // the eight-bit forms have two bytes in UTF-8, their second 0x40 above the letter
	if s[0] != '\x1b' {
		kind -= 0x40
	}
	switch kind {
	case '[':
		return behind(s, body, controlSequence(body))
	case ']', 'P', 'X', '^', '_':
		return behind(s, body, commandText(body))
	case '(', ')', '*', '+', '-', '.', '/', '#', '%', ' ':
		if body != "" && body[0] > ' ' && body[0] < 0x7f {
			return len(s) - len(body) + 1
		}
	}
	return 0
}

func behind(s, body string, length int) int {
	if length == 0 {
		return 0
	}
	return len(s) - len(body) + length
}

// controlSequence returns the length of parameters and the letter that ends them.
func controlSequence(s string) int {
	for i := range min(len(s), maxParameters) {
		switch c := s[i]; {
		case c >= 0x40 && c < 0x7f:
			return i + 1
		case c < 0x20 || c >= 0x7f:
			return 0
		}
	}
	return 0
}

// commandText returns the length of a text and what ends it: BEL, or ST in one of its forms.
func commandText(s string) int {
	s = s[:min(len(s), maxString)]
	end, size := -1, 0
	for _, terminator := range []string{"\a", "\x1b\\", "\u009c"} {
		if i := strings.Index(s, terminator); i >= 0 && (end < 0 || i < end) {
			end, size = i, len(terminator)
		}
	}
	if end < 0 {
		return 0
	}
	return end + size
}
