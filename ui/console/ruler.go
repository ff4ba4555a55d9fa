package console

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"rostrum/speakers/plain"
	"rostrum/ui/cells"
)

// ruler measures and cuts text as the terminal does: by code point, or by grapheme cluster where the terminal has
// said that it does so (mode 2027).
type ruler struct {
	method ansi.Method
	tail   string // what stands for text that was cut off
}

func (r ruler) width(s string) int { return cells.Width(r.method, s) }

// cut returns s in at most n columns.
func (r ruler) cut(s string, n int) string {
	if n <= 0 {
		return ""
	}
	if r.width(s) <= n {
		return s
	}
	return cells.Method(r.method, s).Truncate(s, n, r.tail)
}

// fit returns s in exactly n columns.
func (r ruler) fit(s string, n int) string {
	s = r.cut(s, n)
	return s + spaces(n-r.width(s))
}

// right returns s at the right end of n columns.
func (r ruler) right(s string, n int) string {
	s = r.cut(s, n)
	return spaces(n-r.width(s)) + s
}

// ends returns left and right at the ends of n columns; where both do not fit, left is cut.
func (r ruler) ends(left, right string, n int) string {
	right = r.cut(right, n)
	room := n - r.width(right)
	if right != "" && room > 0 {
		room--
	}
	return r.fit(r.fit(left, room)+spaces(n-room-r.width(right))+right, n)
}

// wrap breaks text into at most so many lines of at most n columns; the last is cut where more would follow.
func (r ruler) wrap(s string, n, lines int) []string {
	if n <= 0 || lines <= 0 || s == "" {
		return nil
	}
	wrapped := strings.Split(cells.Method(r.method, s).Wrap(s, n, ""), "\n")
	if len(wrapped) > lines {
		rest := strings.Join(wrapped[lines-1:], " ")
		wrapped = append(wrapped[:lines-1], rest)
	}
	for i, line := range wrapped {
		wrapped[i] = r.cut(strings.TrimSpace(line), n)
	}
	return wrapped
}

// pathTail shortens a path from the front, folder by folder. The file's name is whole or not shown at all.
func (r ruler) pathTail(path string, n int) string {
	path = plain.Path(path)
	if r.width(path) <= n {
		return path
	}
	parts := strings.Split(path, "/")
	for i := 1; i < len(parts); i++ {
		if s := r.tail + "/" + strings.Join(parts[i:], "/"); r.width(s) <= n {
			return s
		}
	}
	if name := parts[len(parts)-1]; r.width(name) <= n {
		return name
	}
	return ""
}

func spaces(n int) string { return strings.Repeat(" ", max(n, 0)) }
