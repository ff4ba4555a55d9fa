package cli

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"rostrum/timer/report"
)

func (a *app) reportCommand() *cobra.Command {
	t := a.text.Command
	var asJSON bool
	var by string
	cmd := a.command("report [LOG]", t.Report, t.ReportExample, 1, func(args []string) error {
		r, err := a.report(listArg(args), true)
		if err != nil {
			return err
		}
		if r, err = a.ordered(r, by); err != nil {
			return err
		}
		if asJSON {
			return r.WriteJSON(a.out)
		}
		var out bytes.Buffer
		if err := r.WriteText(&out, a.text.Report, a.width()); err != nil {
			return err
		}
		return a.page(out.Bytes())
	})
	cmd.Flags().BoolVar(&asJSON, "json", false, t.JSONFlag)
	cmd.Flags().StringVar(&by, "by", string(byTurn), t.ByFlag)
	return cmd
}

const byTurn = "turn" // the order of a report in which nobody is ranked

// ordered puts the statements in the order asked for with --by.
func (a *app) ordered(r report.Report, by string) (report.Report, error) {
	switch by {
	case byTurn:
		return r, nil
	case string(report.ByOver):
		return r.SortByOver(), nil
	}
	return r, &fault{what: a.text.Command.BadBy(by), hint: a.text.Command.OneOf(byTurn + ", " + string(report.ByOver))}
}

// page writes a text that is longer than the terminal through the pager, and any other straight out. Where there
// is no pager it is written straight out too.
func (a *app) page(text []byte) error {
	_, height, err := term.GetSize(int(a.Stdout.Fd()))
	if err != nil || bytes.Count(text, []byte("\n")) < height {
		_, err = a.out.Write(text)
		return err
	}
	if cmd, ok := a.pager(); ok {
		cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(text), a.Stdout, a.Stderr
		if err := cmd.Start(); err == nil {
			_ = cmd.Wait() // leaving the pager early is no fault
			return nil
		}
	}
	_, err = io.Copy(a.out, bytes.NewReader(text))
	return err
}

// pager returns $PAGER, which may have arguments, or else less; false where neither is there or it is cat.
func (a *app) pager() (*exec.Cmd, bool) {
	words := strings.Fields(a.env("PAGER"))
	if len(words) == 0 {
		words = []string{"less"}
	}
	path, err := exec.LookPath(words[0])
	if err != nil || words[0] == "cat" {
		return nil, false
	}
	cmd := exec.Command(path, words[1:]...)
	cmd.Env = os.Environ()
	if a.env("LESS") == "" {
		cmd.Env = append(cmd.Env, "LESS=FRX")
	}
	if a.env("LESSCHARSET") == "" {
		cmd.Env = append(cmd.Env, "LESSCHARSET=utf-8") // whatever locales the machine has: the report is UTF-8
	}
	return cmd, true
}
