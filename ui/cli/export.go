package cli

import (
	"bytes"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"rostrum/timer/report"
)

// exports are the formats of export, each with what writes it.
var exports = map[string]func(report.Report, *bytes.Buffer) error{
	"csv": func(r report.Report, out *bytes.Buffer) error { return r.WriteCSV(out) },
}

func (a *app) exportCommand() *cobra.Command {
	t := a.text.Command
	var format, output string
	var force bool
	cmd := a.command("export [LOG]", t.Export, t.ExportExample, 1, func(args []string) error {
		write, ok := exports[format]
		if !ok {
			return &fault{what: t.BadFormat(format), hint: t.OneOf(strings.Join(formats(), ", "))}
		}
		r, err := a.report(listArg(args))
		if err != nil {
			return err
		}
		var out bytes.Buffer
		if err := write(r, &out); err != nil {
			return err
		}
		if output == "" || output == "-" {
			_, err := a.Stdout.Write(out.Bytes())
			return err
		}
		if err := a.writeFile(output, out.Bytes(), force); err != nil {
			return err
		}
		a.say(a.Stderr, t.Written(output))
		return nil
	})
	cmd.Flags().StringVar(&format, "format", "csv", t.FormatFlag)
	cmd.Flags().StringVarP(&output, "output", "o", "", t.OutputFlag)
	cmd.Flags().BoolVar(&force, "force", false, t.ForceFlag)
	return cmd
}

func formats() []string {
	var all []string
	for name := range exports {
		all = append(all, name)
	}
	slices.Sort(all)
	return all
}
