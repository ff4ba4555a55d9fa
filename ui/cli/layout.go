package cli

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"rostrum/speakers/intake"
	"rostrum/speakers/plain"
	"rostrum/ui/cli/columns"
	"rostrum/ui/console"
)

// ofList adds the flags of the commands that read a list.
func (a *app) ofList(cmd *cobra.Command) *cobra.Command {
	cmd.Flags().StringVar(&a.flags.columns, "columns", "", a.text.Mapping.Flag)
	a.ofWorkbook(cmd)
	return cmd
}

// layout says how the columns of a list are to be read: as was asked for on the command line, else as was kept for
// lists of its kind.
type layout struct {
	given   bool
	asked   columns.Asked
	kept    columns.Kept
	asKept  bool
	isTable bool
	err     error
	trouble string
}

func (a *app) layout() *layout {
	l := &layout{given: a.flags.columns != ""}
	if l.given {
		l.asked, l.err = columns.ParseFlag(a.flags.columns)
		return l
	}
	l.kept, l.trouble = a.keptColumns()
	return l
}

// checkColumns refuses a --columns that no list can be read by.
func (a *app) checkColumns() error {
	if a.flags.columns == "" {
		return nil
	}
	_, err := columns.ParseFlag(a.flags.columns)
	return a.columnsFault(err)
}

// option is how intake asks; nil where there is nothing to say.
func (l *layout) option() func(intake.Sample) (intake.Layout, bool) {
	switch {
	case l.given && !l.asked.Auto:
		return func(s intake.Sample) (intake.Layout, bool) {
			var found intake.Layout
			l.isTable = true
			found, l.err = l.asked.Layout(s)
			return found, l.err == nil
		}
	case l.kept.Len() > 0:
		return func(s intake.Sample) (found intake.Layout, ok bool) {
			found, l.asKept = l.kept.Find(s)
			return found, l.asKept
		}
	}
	return nil
}

// fault is why a list could not be read as it was asked for.
func (l *layout) fault(a *app, place string) error {
	if l.err == nil && l.given && !l.asked.Auto && !l.isTable {
		return &fault{what: a.text.Mapping.NotTable(place), hint: a.text.Mapping.NotHint}
	}
	return a.columnsFault(l.err)
}

func (a *app) columnsFault(err error) error {
	var wrong *columns.FlagError
	if !errors.As(err, &wrong) {
		return err
	}
	t := a.text.Mapping
	var headings []string
	for _, h := range wrong.Headings {
		if h = plain.Line(h); h != "" {
			headings = append(headings, fmt.Sprintf("%q", h))
		}
	}
	say := t.BadFlag[string(wrong.Code)]
	return &fault{what: "--columns: " + say(plain.Line(wrong.Word), wrong.Count, strings.Join(headings, ", ")), hint: t.FlagHint}
}

// columnsFile returns where it is kept what columns hold; "" where there is no folder for settings.
func (a *app) columnsFile() string {
	folder := a.env("XDG_CONFIG_HOME")
	if !filepath.IsAbs(folder) {
		home := a.env("HOME")
		if !filepath.IsAbs(home) {
			return ""
		}
		folder = filepath.Join(home, ".config")
	}
	return filepath.Join(folder, "rostrum", "columns.toml")
}

// keptColumns reads what was kept, or says in a sentence why it cannot.
func (a *app) keptColumns() (columns.Kept, string) {
	path := a.columnsFile()
	if path == "" {
		return columns.Kept{}, ""
	}
	kept, err := columns.Read(path)
	t, shown := a.text.Mapping, plain.Path(path)
	var broken *columns.Broken
	switch {
	case errors.As(err, &broken):
		return kept, t.BrokenFile(shown, broken.Line, t.Wrong[string(broken.Code)](plain.Line(broken.Why)))
	case err != nil:
		return kept, t.Unreadable(shown, reason(err))
	}
	return kept, ""
}

// sayLayout says on standard error how the columns were read, where that was not asked for on this command line.
func (a *app) sayLayout(list readList) {
	if list.trouble != "" {
		a.say(a.Stderr, list.trouble)
	}
	if list.asKept {
		a.say(a.Stderr, a.text.Mapping.AsKept(plain.Path(a.columnsFile())))
	}
}

// mapped gives the console the table that a list came in, and what it has to say of it.
func (a *app) mapped(list readList, r *run) {
	if list.trouble != "" {
		r.notices = append(r.notices, list.trouble)
	}
	if list.asKept {
		r.notices = append(r.notices, a.text.Mapping.ReadAsKept)
	}
	if len(list.Detected.Columns) < 2 {
		return
	}
	r.columns = &console.Columns{
		List: list.Result, Kept: list.asKept, Keep: a.keepColumns,
		Read: func(l intake.Layout) (intake.Result, string) { return a.readAnew(list.source, l) },
	}
	if list.Detected.Unheaded && !list.asKept {
		if headed, problem := a.readAnew(list.source, intake.Layout{Heading: 1}); problem == "" {
			r.columns.Proposal = &headed
		}
	}
}

func (a *app) readAnew(s listSource, l intake.Layout) (intake.Result, string) {
	result, err := a.readFrom(s, func(intake.Sample) (intake.Layout, bool) { return l, true })
	if err != nil {
		return result, err.Error()
	}
	return result, ""
}

// keepColumns keeps how a list was read for the next one of its kind, or forgets it, and says so.
func (a *app) keepColumns(d intake.Detected, keep bool) (said string, done bool) {
	t, path := a.text.Mapping, a.columnsFile()
	if path == "" {
		return t.NoFolder, false
	}
	shown := plain.Path(path)
	beside, err := columns.Change(path, func(k columns.Kept) columns.Kept {
		if keep {
			return k.With(d)
		}
		return k.Without(d)
	})
	switch {
	case err != nil:
		return t.NotKept(shown, reason(err)), false
	case beside != "":
		return t.SetBeside(plain.Path(beside)), true
	case keep:
		return t.KeptIn(shown), true
	}
	return t.Forgotten(shown), true
}
