package cli

import (
	"bufio"
	"bytes"
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

// checkedSpeaker and checkedProblem are the contract's form of check --json.
type checkedSpeaker struct {
	Name       string   `json:"name"`
	Category   string   `json:"category"`
	Person     string   `json:"person"`
	Title      string   `json:"title"`
	OnBehalfOf string   `json:"on_behalf_of"`
	States     []string `json:"states"`
	Limit      string   `json:"limit"`
	Language   string   `json:"language"`
	Code       string   `json:"code"`
	Note       string   `json:"note"`
}

type checkedProblem struct {
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
	Hint     string `json:"hint"`
}

// checkJSON writes entry by entry: the longest lists would take more memory as one document than they do otherwise.
func (a *app) checkJSON(list readList) error {
	w := bufio.NewWriter(a.out)
	_, _ = w.WriteString("{\n")
	err := writeArray(w, "speakers", len(list.Speakers), func(i int) any { return checked(list.Speakers[i]) })
	if err != nil {
		return err
	}
	_, _ = w.WriteString(",\n")
	err = writeArray(w, "problems", len(list.Problems), func(i int) any {
		p := list.Problems[i]
		message, hint := a.text.Intake.Problem(p)
		return checkedProblem{Line: p.Line, Column: p.Column, Severity: string(p.Severity), Message: message, Hint: hint}
	})
	if err != nil {
		return err
	}
	_, _ = w.WriteString("\n}\n")
	return w.Flush()
}

// writeArray writes a member that is an array, indented as one of the top object.
func writeArray(w *bufio.Writer, key string, n int, element func(i int) any) error {
	_, _ = fmt.Fprintf(w, "  %q: [", key)
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("    ", "  ")
	for i := range n {
		b.Reset()
		if err := enc.Encode(element(i)); err != nil {
			return err
		}
		before := ",\n    "
		if i == 0 {
			before = "\n    "
		}
		_, _ = w.WriteString(before)
		_, _ = w.Write(bytes.TrimRight(b.Bytes(), "\n"))
	}
	if n > 0 {
		_, _ = w.WriteString("\n  ")
	}
	_, err := w.WriteString("]")
	return err
}

func checked(s speakers.Speaker) checkedSpeaker {
	states := s.States
	if states == nil {
		states = []string{}
	}
	return checkedSpeaker{
		Name: s.Name, Category: string(s.Category), Person: s.Person, Title: s.Title, OnBehalfOf: s.OnBehalfOf,
		States: states, Limit: ownLimit(s.Limit), Language: s.Language, Code: s.Code, Note: s.Note,
	}
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
