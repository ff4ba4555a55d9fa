package cli

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/speakers/plain"
	"rostrum/timer"
)

func (a *app) checkCommand() *cobra.Command {
	t := a.text.Command
	var asJSON, force bool
	var fix string
	cmd := a.command("check LIST", t.Check, t.CheckExample, 1, func(args []string) error {
		if len(args) == 0 {
			return &fault{what: a.text.Given.NeedsList, hint: a.text.Given.NeedsListHint}
		}
		if err := a.checkFixed(fix); err != nil {
			return err
		}
		list, err := a.list(args[0])
		if err != nil {
			return err
		}
		a.sayLayout(list)
		if fix != "" {
			if err := a.writeFixed(fix, list, force); err != nil {
				return err
			}
		}
		if asJSON {
			err = a.checkJSON(list)
		} else {
			a.checkTable(list)
		}
		if err == nil && len(list.Problems) > 0 {
			return status(found)
		}
		return err
	})
	cmd.Flags().BoolVar(&asJSON, "json", false, t.JSONFlag)
	cmd.Flags().StringVar(&fix, "fix", "", t.FixFlag)
	cmd.Flags().BoolVar(&force, "force", false, t.ForceFlag)
	return cmd
}

func writeJSON(w interface{ Write([]byte) (int, error) }, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// checkTable shows what was understood, then every doubt with its place.
func (a *app) checkTable(list readList) {
	rules, _ := a.rules()
	rows := make([][]string, 0, len(list.Speakers))
	for i, s := range list.Speakers {
		limit := "–"
		if l := rules.limits.For(s); l > timer.NoLimit {
			limit = timer.Left(l)
		}
		rows = append(rows, []string{
			fmt.Sprint(i + 1), a.name(s), a.text.Words.Category(s.Category), limit, plain.Line(s.Person),
		})
	}
	a.table(rows, 0, 3)
	a.columnsTable(list)
	if len(list.Problems) > 0 {
		a.say(a.out, "")
	}
	errors := 0
	for _, p := range list.Problems {
		message, hint := a.text.Intake.Problem(p)
		word := a.text.Command.Warning
		if p.Severity == intake.Error {
			word = a.text.Command.Error
			errors++
		}
		a.say(a.out, a.text.Command.Problem(list.place, p.Line, p.Column, word, message))
		if hint != "" {
			a.say(a.out, "  "+a.text.Command.Hint+": "+hint)
		}
	}
	a.say(a.out, "")
	a.say(a.out, a.text.Command.CheckSummary(len(list.Speakers), errors, len(list.Problems)-errors))
}

// columnsTable shows what each column of a table was taken for.
func (a *app) columnsTable(list readList) {
	t, d := a.text.Mapping, list.Detected
	if len(d.Columns) == 0 {
		return
	}
	a.say(a.out, "")
	a.say(a.out, t.Table(d.Header, list.asKept))
	rows := make([][]string, 0, len(d.Columns))
	for i, c := range d.Columns {
		rows = append(rows, []string{fmt.Sprint(i + 1), plain.Line(c.Heading), t.Fields[c.Field]})
	}
	a.table(rows, 0)
	if d.Unheaded {
		a.say(a.out, t.MaybeHeading)
	}
}

// name is an entry's name with the group that it speaks for.
func (a *app) name(s speakers.Speaker) string {
	name := plain.Line(s.Name)
	if s.OnBehalfOf != "" {
		name += " (" + plain.Line(s.OnBehalfOf) + ")"
	}
	return name
}
