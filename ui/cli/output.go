package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
	renameio "github.com/google/renameio/v2/maybe"
	"golang.org/x/term"

	"rostrum/speakers/plain"
	"rostrum/timer/journal"
	"rostrum/ui/cells"
)

// say writes one line, made harmless. Its spaces stay: they may be those of a file's name.
func (a *app) say(w io.Writer, line string) { fmt.Fprintln(w, plain.Spaced(line)) }

// width returns how many columns standard output has; 100 where it is no terminal.
func (a *app) width() int {
	if w, _, err := term.GetSize(int(a.Stdout.Fd())); err == nil && w > 0 {
		return w
	}
	return 100
}

// table writes rows in columns that are as wide as their widest cell; the columns named are set to the right. The last
// column is cut where the terminal ends, and stays whole where there is none.
func (a *app) table(rows [][]string, right ...int) {
	widths := widthsOf(rows)
	room := math.MaxInt
	if term.IsTerminal(int(a.Stdout.Fd())) {
		room = a.width()
	}
	out := bufio.NewWriter(a.out)
	for _, row := range rows {
		var line strings.Builder
		for i, cell := range row {
			cell = cut(cell, widths[i])
			pad := strings.Repeat(" ", max(widths[i]-columnsOf(cell), 0))
			if slices.Contains(right, i) {
				cell = pad + cell
			} else if i < len(row)-1 {
				cell += pad
			}
			line.WriteString(cell)
			line.WriteString("  ")
		}
		fmt.Fprintln(out, cut(strings.TrimRight(line.String(), " "), room))
	}
	_ = out.Flush() // a.out keeps what is wrong with it
}

// widthsOf returns the columns of the widest cells; only the last column may have more than 44.
func widthsOf(rows [][]string) []int {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], columnsOf(cell))
			if i < len(row)-1 {
				widths[i] = min(widths[i], 44)
			}
		}
	}
	return widths
}

func columnsOf(s string) int { return cells.Width(ansi.WcWidth, s) }

func cut(s string, n int) string {
	if columnsOf(s) <= n {
		return s
	}
	return ansi.TruncateWc(s, n, "…")
}

// writeFile writes a whole file at once: never half of it, and in place of another only where that was asked for;
// never in place of a session log.
func (a *app) writeFile(path string, data []byte, force bool) error {
	t, shown := a.text.Command, plain.Path(path)
	info, err := os.Lstat(path)
	if err == nil && info.IsDir() {
		return &fault{what: t.IsFolder(shown), hint: t.IsFolderHint}
	}
	if err == nil && !force {
		return &fault{what: t.OutputExists(shown), hint: t.OutputExistsHint}
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return &fault{what: t.CannotWrite(shown, reason(err)), hint: t.CannotWriteHint}
	}
	if isLog(path) {
		return &fault{what: a.text.Given.OverLog(shown), hint: a.text.Given.OverLogHint}
	}
	if err := renameio.WriteFile(path, data, 0o644); err != nil {
		return &fault{what: t.CannotWrite(shown, reason(err)), hint: t.CannotWriteHint}
	}
	return nil
}

// isLog says whether a file is a session log, whole or not, or one of a later version.
func isLog(path string) bool {
	log, err := journal.ReadFile(path)
	var newer *journal.NewerFormatError
	return err == nil && len(log.Records) > 0 || errors.As(err, &newer)
}
