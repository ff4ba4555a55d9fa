package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"rostrum/speakers/plain"
)

// sessionFlags are those of the common flags that say something of a session or of the console. Every command takes
// them, since scripts give them to all; one that has no use for them says so. Resume refuses them: a session that goes on
// has its own, and whoever gave others would go by numbers that are not there.
var sessionFlags = []string{"limit", "limits", "warning", "grace", "log", "meeting", "theme"}

// uses names the session flags that a command has a use for. The others have none.
var uses = map[string][]string{
	"rostrum":  sessionFlags,
	"rehearse": sessionFlags,
	"resume":   {"theme"},
	"simulate": {"limit", "limits", "warning", "grace", "log", "meeting"},
	"plan":     {"limit", "limits"},
	"check":    {"limit", "limits"},
	"estimate": {"limit"},
}

// useless says whether a command has no use for a flag.
func useless(cmd *cobra.Command, f *pflag.Flag) bool {
	return slices.Contains(sessionFlags, f.Name) && !slices.Contains(uses[cmd.Name()], f.Name)
}

// checkGiven refuses what was given and would be ignored: flags of no use, empty values, two flags of which one
// would win.
func (a *app) checkGiven(cmd *cobra.Command) error {
	var first error
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if first == nil {
			first = a.checkFlag(cmd, f)
		}
	})
	if first != nil {
		return first
	}
	given := cmd.Flags().Changed
	t := a.text.Given
	for _, pair := range [][2]string{{"mouse", "plain"}, {"json", "format"}} {
		if given(pair[0]) && given(pair[1]) {
			return &fault{what: t.Together("--"+pair[0], "--"+pair[1]), hint: t.TogetherHint}
		}
	}
	for _, file := range []string{"output", "fix"} {
		if cmd.Flags().Lookup(file) != nil && given("force") && !given(file) {
			return &fault{what: t.Alone("--force", "--"+file), hint: t.AloneHint}
		}
	}
	return nil
}

func (a *app) checkFlag(cmd *cobra.Command, f *pflag.Flag) error {
	t := a.text.Given
	switch {
	case useless(cmd, f) && cmd.Name() == "resume":
		return a.noUse(cmd, f)
	case f.Value.Type() == "string" && strings.TrimSpace(f.Value.String()) == "",
		f.Value.Type() == "stringSlice" && f.Value.String() == "[]":
		return &fault{what: t.EmptyFlag("--" + f.Name), hint: t.EmptyFlagHint}
	}
	if useless(cmd, f) && f.Name != "theme" {
		a.note(t.NotUsed(cmd.CommandPath(), "--"+f.Name))
	}
	return nil
}

// note says on standard error what may surprise and stops nothing.
func (a *app) note(what string) { fmt.Fprintf(a.Stderr, "note: %s\n", plain.Spaced(what)) }

func (a *app) noUse(cmd *cobra.Command, f *pflag.Flag) error {
	t := a.text.Given
	hint := t.NotUsedHint
	switch {
	case f.Name == "log":
		hint = t.LogHint
	case cmd.Name() == "resume" && f.Name != "meeting":
		return &fault{what: a.text.Command.LimitsOnResume, hint: a.text.Command.LimitsResumeHint}
	}
	return &fault{what: t.NotUsed(cmd.CommandPath(), "--"+f.Name), hint: hint}
}

// commonUsages is the help on the common flags that a command has a use for.
func commonUsages(cmd *cobra.Command) string {
	used := pflag.NewFlagSet("", pflag.ContinueOnError)
	used.SortFlags = false
	cmd.InheritedFlags().VisitAll(func(f *pflag.Flag) {
		if !useless(cmd, f) {
			used.AddFlag(f)
		}
	})
	return strings.TrimRight(used.FlagUsages(), "\n")
}

// badFlag says what is wrong with a flag, in the reader's language.
func (a *app) badFlag(cmd *cobra.Command, err error) error {
	t := a.text.Given
	var (
		unknown *pflag.NotExistError
		needs   *pflag.ValueRequiredError
		value   *pflag.InvalidValueError
	)
	help := a.text.Command.SeeHelp(cmd.CommandPath())
	switch {
	case errors.As(err, &unknown) && unknown.GetSpecifiedShortnames() != "":
		return &fault{what: t.UnknownFlag("-" + unknown.GetSpecifiedName()), hint: help}
	case errors.As(err, &unknown):
		return &fault{what: t.UnknownFlag("--" + unknown.GetSpecifiedName()), hint: help}
	case errors.As(err, &needs):
		return &fault{what: t.NeedsValue("--" + needs.GetFlag().Name), hint: help}
	case errors.As(err, &value):
		return &fault{what: t.BadValue("--"+value.GetFlag().Name, value.GetValue()), hint: t.Kinds[value.GetFlag().Value.Type()]}
	}
	return &fault{what: a.text.Command.BadFlag(err.Error()), hint: help}
}
