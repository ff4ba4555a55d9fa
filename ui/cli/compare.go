package cli

import (
	"bytes"
	"strings"

	"github.com/spf13/cobra"

	"rostrum/timer/report"
)

// The forms of compare.
const (
	compareText     = "text"
	compareJSON     = "json"
	compareMarkdown = "md"
)

func (a *app) compareCommand() *cobra.Command {
	t := a.text.Command
	var format string
	var asJSON bool
	cmd := a.command("compare LOG LOG", t.Compare, t.CompareExample, 2, func(args []string) error { //nolint:dupword // two logs
		if len(args) != 2 {
			return &fault{what: t.NeedsTwoLogs, hint: t.SeeHelp("rostrum compare")}
		}
		if asJSON {
			format = compareJSON
		}
		first, err := a.report(args[0], false)
		if err != nil {
			return err
		}
		second, err := a.report(args[1], false)
		if err != nil {
			return err
		}
		return a.compare(report.Compare(first, second), format)
	})
	cmd.Flags().BoolVar(&asJSON, "json", false, t.JSONFlag)
	cmd.Flags().StringVar(&format, "format", compareText, t.CompareFormatFlag)
	return cmd
}

func (a *app) compare(c report.Comparison, format string) error {
	t := a.text.Command
	switch format {
	case compareText:
		var out bytes.Buffer
		if err := c.WriteText(&out, a.text.Report, a.width()); err != nil {
			return err
		}
		return a.page(out.Bytes())
	case compareJSON:
		return c.WriteJSON(a.out)
	case compareMarkdown:
		return c.WriteMarkdown(a.out, a.text.Report)
	}
	return &fault{what: t.BadFormat(format), hint: t.OneOf(strings.Join([]string{compareText, compareJSON, compareMarkdown}, ", "))}
}
