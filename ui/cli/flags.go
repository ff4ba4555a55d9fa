package cli

import (
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rostrum/speakers"
	"rostrum/timer"
	"rostrum/timer/session"
	"rostrum/ui/text"
	"rostrum/ui/theme"
)

// flags are the flags that every command has, as they were typed.
type flags struct {
	limit, limits, warning, grace string
	log, lang, theme, meeting     string
	noColor                       bool
	langUnknown                   bool

	// Of the commands that open the console.
	bell     bool
	onSignal string
	mouse    bool
	plain    bool

	mirror      string
	noPreflight bool
	columns     string // of the commands that read a list
	sheet       string // of the commands that read a list
	stops       []string
}

func (a *app) common(root *cobra.Command) {
	t, f := a.text.Command, root.PersistentFlags()
	f.SortFlags = false
	f.StringVar(&a.flags.limit, "limit", "", t.LimitFlag)
	f.StringVar(&a.flags.limits, "limits", "", t.LimitsFlag)
	f.StringVar(&a.flags.warning, "warning", "", t.WarningFlag)
	f.StringVar(&a.flags.grace, "grace", "", t.GraceFlag)
	f.StringVar(&a.flags.log, "log", "", t.LogFlag)
	f.StringVar(&a.flags.meeting, "meeting", "", t.MeetingFlag)
	f.StringVar(&a.flags.lang, "lang", "", t.LangFlag)
	f.StringVar(&a.flags.theme, "theme", "", t.ThemeFlag)
	f.BoolVar(&a.flags.noColor, "no-color", false, t.NoColorFlag)
}

// ofConsole adds the flags of the commands that open the console.
func (a *app) ofConsole(cmd *cobra.Command) *cobra.Command {
	t, f := a.text.Command, cmd.Flags()
	f.SortFlags = false
	f.BoolVar(&a.flags.bell, "bell", false, t.BellFlag)
	f.StringVar(&a.flags.onSignal, "on-signal", "", t.OnSignalFlag)
	f.BoolVar(&a.flags.mouse, "mouse", false, t.MouseFlag)
	f.BoolVar(&a.flags.plain, "plain", false, t.PlainFlag)
	f.StringVar(&a.flags.mirror, "mirror", "", a.text.Mirror.Flag)
	f.StringSliceVar(&a.flags.stops, "stop", nil, a.text.Outlook.StopFlag)
	return cmd
}

// checkFlags refuses what no command can use, before anything is read or written.
func (a *app) checkFlags(cmd *cobra.Command) error {
	t := a.text.Command
	if err := a.checkGiven(cmd); err != nil {
		return err
	}
	if _, err := a.rules(); err != nil {
		return err
	}
	if _, err := a.hours(); err != nil {
		return err
	}
	if err := a.checkColumns(); err != nil {
		return err
	}
	if a.flags.theme != "" && !slices.Contains(theme.Names(), a.flags.theme) {
		return &fault{what: t.BadTheme(a.flags.theme), hint: t.OneOf(strings.Join(theme.Names(), ", "))}
	}
	if a.flags.lang != "" && a.flags.langUnknown {
		return &fault{what: t.BadLang(a.flags.lang), hint: t.OneOf(strings.Join(a.languages(), ", "))}
	}
	return nil
}

// colorless says whether colour is not wanted.
func (a *app) colorless() bool { return a.flags.noColor || a.env("NO_COLOR") != "" }

// rules are the limits and the signals of a session.
type rules struct {
	limits         session.Limits
	warning, grace time.Duration
}

// Where the signals are given unless something else is asked for: the warning at 0:30 left; grace at 0:30 over, as
// in the 5:30 of April 2019 (five minutes and half a minute's grace).
const (
	defaultWarning = 30 * time.Second
	defaultGrace   = 30 * time.Second
)

func (a *app) rules() (rules, error) {
	r := rules{limits: session.DefaultLimits(), warning: defaultWarning, grace: defaultGrace}
	if s := a.flags.limit; s != "" {
		limit, err := a.limit("--limit", s)
		if err != nil {
			return r, err
		}
		for _, c := range speakers.Categories() {
			r.limits = r.limits.With(c, limit)
		}
	}
	if err := a.limitsByCategory(&r); err != nil {
		return r, err
	}
	var err error
	if s := a.flags.warning; s != "" {
		if r.warning, err = a.signal("--warning", s); err != nil {
			return r, err
		}
	}
	if s := a.flags.grace; s != "" {
		r.grace, err = a.signal("--grace", s)
	}
	return r, err
}

func (a *app) limitsByCategory(r *rules) error {
	if a.flags.limits == "" {
		return nil
	}
	t := a.text.Command
	seen := map[speakers.Category]bool{}
	for _, pair := range strings.Split(a.flags.limits, ",") {
		word, value, ok := strings.Cut(pair, "=")
		if !ok {
			return &fault{what: t.BadPair(pair), hint: t.PairForms}
		}
		c, ok := speakers.ParseCategory(word)
		if word = strings.TrimSpace(word); !ok && word != "unknown" || word == "" {
			return &fault{what: t.BadCategory(word), hint: t.OneOf(categoryWords())}
		}
		if seen[c] {
			return &fault{what: a.text.Given.CategoryTwice(word), hint: a.text.Given.TwiceHint}
		}
		seen[c] = true
		limit, err := a.limit("--limits "+word, value)
		if err != nil {
			return err
		}
		r.limits = r.limits.With(c, limit)
	}
	return nil
}

// limit reads a limit; "none" is a limit too.
func (a *app) limit(flag, value string) (time.Duration, error) {
	if strings.EqualFold(strings.TrimSpace(value), "none") {
		return timer.NoLimit, nil
	}
	return a.duration(flag, value)
}

// signal reads when a signal is given; 0 and "none" are never.
func (a *app) signal(flag, value string) (time.Duration, error) {
	switch strings.ToLower(strings.TrimSpace(value)) {
	case "0", "0s", "0:00", "none":
		return 0, nil
	}
	return a.duration(flag, value)
}

func (a *app) duration(flag, value string) (time.Duration, error) {
	d, err := timer.ParseDuration(value)
	switch {
	case errors.Is(err, timer.ErrRange):
		return 0, &fault{what: a.text.Command.DurationRange(flag, value), hint: a.text.Command.DurationForms}
	case err != nil:
		return 0, &fault{what: a.text.Command.BadDuration(flag, value), hint: a.text.Command.DurationForms}
	}
	return d, nil
}

// languages are those of the catalogue, as --lang takes them.
func (a *app) languages() []string {
	var all []string
	for _, tag := range text.Languages() {
		all = append(all, tag.String())
	}
	return all
}

func categoryWords() string {
	words := []string{"unknown"}
	for _, c := range speakers.Categories() {
		if c != speakers.Unknown {
			words = append(words, string(c))
		}
	}
	return strings.Join(words, ", ")
}
