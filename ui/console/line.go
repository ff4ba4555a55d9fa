package console

import (
	"slices"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"rostrum/speakers/plain"
)

// line is one line of text being typed.
type line struct {
	runes []rune
	at    int // the cursor: before runes[at]
}

func lineOf(s string) line {
	r := []rune(plain.Line(s))
	return line{runes: r, at: len(r)}
}

func (l *line) String() string { return string(l.runes) }

// handleKey edits the line, and says whether its text changed.
func (l *line) handleKey(msg tea.KeyPressMsg) bool {
	switch msg.String() {
	case "left":
		l.at = max(l.at-1, 0)
	case "right":
		l.at = min(l.at+1, len(l.runes))
	case "home", "ctrl+a":
		l.at = 0
	case "end", "ctrl+e":
		l.at = len(l.runes)
	case "backspace":
		return l.cut(max(l.at-1, 0), l.at)
	case "delete":
		return l.cut(l.at, min(l.at+1, len(l.runes)))
	case "ctrl+u":
		return l.cut(0, l.at)
	case "ctrl+w":
		return l.cut(l.wordBefore(), l.at)
	default:
		return l.insert(msg.Text)
	}
	return false
}

// maxLine bounds a line in characters: a value of a list is no longer. maxPiece bounds in bytes what is looked at of a paste, as many as
// so many characters can take: what is pasted by mistake must not stop the clock.
const (
	maxLine  = 2000
	maxPiece = maxLine * utf8.UTFMax
)

// insert puts text at the cursor. What cannot be shown on one line is left out, and so is what there is no room for.
func (l *line) insert(s string) bool {
	if len(s) > maxPiece {
		s = strings.ToValidUTF8(s[:maxPiece], "")
	}
	r := []rune(plain.Line(s))
	if s == " " {
		r = []rune{' '}
	}
	r = r[:max(min(len(r), maxLine-len(l.runes)), 0)]
	l.runes = slices.Insert(l.runes, l.at, r...)
	l.at += len(r)
	return len(r) > 0
}

func (l *line) cut(from, to int) bool {
	l.runes = slices.Delete(l.runes, from, to)
	l.at = from
	return to > from
}

func (l *line) wordBefore() int {
	i := l.at
	for i > 0 && l.runes[i-1] == ' ' {
		i--
	}
	for i > 0 && l.runes[i-1] != ' ' {
		i--
	}
	return i
}

// line draws a line of text in n columns; while it is being typed, with the cursor in sight.
func (sc scene) line(l line, n int, typing bool) string {
	if !typing {
		return sc.fit(plain.Line(l.String()), n)
	}
	before, under, after := string(l.runes[:l.at]), " ", ""
	if l.at < len(l.runes) {
		under, after = string(l.runes[l.at:l.at+1]), string(l.runes[l.at+1:])
	}
	room := n - max(sc.width(under), 1)
	for i := 0; sc.width(before) > room && i < l.at; i++ {
		before = string(l.runes[i+1 : l.at])
	}
	if sc.width(under) == 0 {
		under += " "
	}
	return sc.fit(before+cursorHere+under+after, n)
}
