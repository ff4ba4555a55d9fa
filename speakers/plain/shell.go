package plain

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Path returns the name of a file to be shown: as it is, and where that would do harm or not be the same name, as a
// shell reads it.
func Path(path string) string {
	if Spaced(path) == path {
		return path
	}
	return ShellWord(path)
}

// ShellWord returns s as a POSIX shell reads it back: one word, quoted where it must be. Where s would do harm on a
// terminal it is written as $'…' with escapes (POSIX.1-2024; bash, zsh, ksh).
func ShellWord(s string) string {
	switch {
	case Spaced(s) != s:
		return "$'" + escaped(s) + "'"
	case s == "" || strings.ContainsFunc(s, special) || s[0] == '~' || s[0] == '=':
		return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
	}
	return s
}

// special tells what a shell may not take for a letter of a word.
func special(r rune) bool {
	return r <= '~' && !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("@%+=:,./-_~", r)
}

// escaped writes every byte that does not show as itself as three octal digits. Marks are written so too: how many
// of them a character bears matters to a name, and is not seen.
func escaped(s string) string {
	var b strings.Builder
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch part := s[:size]; {
		case r == '\'' || r == '\\':
			b.WriteString(`\` + part)
		case Spaced(part) == part && !unicode.Is(unicode.M, r):
			b.WriteString(part)
		default:
			for _, c := range []byte(part) {
				fmt.Fprintf(&b, `\%03o`, c)
			}
		}
		s = s[size:]
	}
	return b.String()
}
