package report

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// wrap cuts a text into lines of at most so many cells: at spaces, and between characters that are written without
// them. A mark that closes a clause stays with what it closes. What is wider than a line is cut where the line ends.
func wrap(s string, width int) []string {
	width = max(width, 2)
	var lines []string
	line := ""
	for _, piece := range pieces(s) {
		switch {
		case cells(strings.TrimRight(line+piece, " ")) <= width:
			line += piece
			continue
		case line != "":
			lines = append(lines, strings.TrimRight(line, " "))
		}
		line = strings.TrimLeft(piece, " ")
		for cells(strings.TrimRight(line, " ")) > width {
			head := ansi.TruncateWc(line, width, "")
			lines = append(lines, head)
			line = line[len(head):]
		}
	}
	return append(lines, strings.TrimRight(line, " "))
}

// closing marks do not begin a line.
const closing = "，。、；：！？）》”’」』…"

// pieces cuts a text wherever a line may end.
func pieces(s string) []string {
	var all []string
	from, before := 0, ' '
	for i, r := range s {
		if i > from && !strings.ContainsRune(closing, r) && (before == ' ' && r != ' ' || cells(string(r)) == 2 || cells(string(before)) == 2 && r != ' ') {
			all = append(all, s[from:i])
			from = i
		}
		before = r
	}
	return append(all, s[from:])
}
