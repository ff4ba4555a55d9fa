// Command pictures draws a terminal screen as SVG, for the README.
//
// It reads what a terminal was sent on standard input, for example what "tmux capture-pane -p -e" prints, and
// writes SVG to standard output:
//
//	tmux capture-pane -p -e -t rostrum | go run ./docs/pictures -columns 80 -rows 24 >screen.svg
//	rsvg-convert -z 2 screen.svg >screen.png
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/charmbracelet/x/vt"
)

func main() {
	columns := flag.Int("columns", 80, "width of the screen")
	rows := flag.Int("rows", 24, "height of the screen")
	light := flag.Bool("light", false, "a light background")
	flag.Parse()
	sent, err := io.ReadAll(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(2)
	}
	e := vt.NewEmulator(*columns, *rows)
	lines := strings.Split(strings.TrimRight(string(sent), "\n"), "\n")
	if _, err := e.WriteString(strings.Join(lines, "\r\n")); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(2)
	}
	fmt.Print(draw(e, palette(*light)))
}
