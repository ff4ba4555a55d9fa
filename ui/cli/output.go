package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/charmbracelet/x/ansi"
	renameio "github.com/google/renameio/v2/maybe"
	"golang.org/x/term"

	"rostrum/speakers/plain"
	"rostrum/timer/journal"
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
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], ansi.StringWidthWc(cell))
			if i < len(row)-1 {
				widths[i] = min(widths[i], 44)
			}
		}
	}
	for _, row := range rows {
		var line strings.Builder
		for i, cell := range row {
			cell = ansi.TruncateWc(cell, widths[i], "…")
			pad := strings.Repeat(" ", max(widths[i]-ansi.StringWidthWc(cell), 0))
			if contains(right, i) {
				cell = pad + cell
			} else if i < len(row)-1 {
				cell += pad
			}
			line.WriteString(cell)
			line.WriteString("  ")
		}
		whole := strings.TrimRight(line.String(), " ")
		if term.IsTerminal(int(a.Stdout.Fd())) {
			whole = ansi.TruncateWc(whole, a.width(), "…")
		}
		fmt.Fprintln(a.out, whole)
	}
}

func contains(all []int, n int) bool {
	for _, m := range all {
		if m == n {
			return true
		}
	}
	return false
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
