package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"rostrum/speakers/plain"
	"rostrum/ui/text"
)

// app is what every command needs.
type app struct {
	Machine
	out   *output
	text  *text.Catalogue
	flags flags
	probe func(place string) // nil but in tests: see mistakes
}

// Main runs the program and returns its exit status.
func Main(m Machine) int {
	catalogue, known := text.For(m.language())
	writesTell()
	a := &app{Machine: m, out: &output{file: m.Stdout}, text: catalogue}
	root := a.root()
	root.SetArgs(m.Args)
	root.SetIn(m.Stdin)
	root.SetOut(a.out)
	root.SetErr(m.Stderr)
	a.flags.langUnknown = !known
	return a.tell(m.Stderr, a.delivered(root.Execute()))
}

func (a *app) root() *cobra.Command {
	t := a.text.Command
	root := &cobra.Command{
		Use:               "rostrum [LIST]",
		Short:             t.Root,
		Long:              t.RootLong,
		Example:           t.RootExample,
		Version:           Version,
		Args:              cobra.ArbitraryArgs,
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error { return a.checkFlags(cmd) },
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.atMost(cmd, args, 1); err != nil {
				return err
			}
			return a.open(listArg(args))
		},
	}
	root.SetUsageTemplate(a.usage(""))
	root.SetHelpTemplate("{{with (or .Long .Short)}}{{. | trimTrailingWhitespaces}}\n\n{{end}}{{.UsageString}}")
	root.SetVersionTemplate("rostrum {{.Version}}\n")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return a.badFlag(cmd, err)
	})
	root.SetHelpCommand(&cobra.Command{Hidden: true, Use: "no-help"})
	a.common(root)
	a.ofList(a.ofConsole(root)).Flags().BoolVar(&a.flags.noPreflight, "no-preflight", false, t.NoPreflightFlag)
	root.AddCommand(
		a.ofConsole(a.resumeCommand()),
		a.ofList(a.ofConsole(a.rehearseCommand())),
		a.ofList(a.simulateCommand()),
		a.ofList(a.planCommand()),
		a.estimateCommand(),
		a.ofList(a.checkCommand()),
		a.reportCommand(),
		a.exportCommand(),
		a.compareCommand(),
		a.verifyCommand(),
		a.repairCommand(),
		a.sessionsCommand(),
	)
	root.InitDefaultHelpFlag()
	for _, cmd := range append(root.Commands(), root) {
		cmd.InitDefaultHelpFlag()
		cmd.Flags().Lookup("help").Usage = t.HelpFlag
		if cmd != root {
			cmd.SetUsageTemplate(a.usage(commonUsages(cmd)))
		}
	}
	root.InitDefaultVersionFlag()
	root.Flags().Lookup("version").Usage = t.VersionFlag
	return root
}

// usage is cobra's own template with the catalogue's words, and the common flags as they are given.
func (a *app) usage(common string) string {
	t := a.text.Command
	return strings.NewReplacer("USAGE", t.Usage, "COMMANDS", t.Commands, "EXAMPLES", t.Examples, "FLAGS", t.Flags, "COMMON", t.CommonFlags, "INHERITED", common).Replace(
		`USAGE
  {{.UseLine}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} [command]{{end}}{{if .HasExample}}

EXAMPLES
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

COMMANDS{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

FLAGS
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableInheritedFlags}}

COMMON
INHERITED{{end}}
`)
}

// command makes a subcommand in the one form that all have.
func (a *app) command(use, short, example string, most int, run func(args []string) error) *cobra.Command {
	return &cobra.Command{
		Use:     use,
		Short:   short,
		Example: example,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.atMost(cmd, args, most); err != nil {
				return err
			}
			return run(args)
		},
	}
}

// atMost refuses arguments that a command has no use for, and those that name nothing.
func (a *app) atMost(cmd *cobra.Command, args []string, n int) error {
	for _, name := range args {
		if name == "" {
			return &fault{what: a.text.Given.EmptyName(cmd.CommandPath()), hint: a.text.Given.EmptyNameHint}
		}
	}
	if len(args) <= n {
		return nil
	}
	if like := a.likeCommand(args[0]); cmd == cmd.Root() && like != "" {
		return &fault{what: a.text.Command.NoSuchFile(plain.Path(args[0])), hint: a.text.Command.MeantCommand(like)}
	}
	return &fault{what: a.text.Command.TooMany(cmd.CommandPath(), args[n]), hint: a.text.Command.SeeHelp(cmd.CommandPath())}
}

func listArg(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return args[0]
}
