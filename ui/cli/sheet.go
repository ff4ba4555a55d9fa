package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"rostrum/speakers/intake"
)

// ofWorkbook adds the flag that says which sheet of a workbook the list is in. A shell that completes it offers the sheets of
// the list that was named.
func (a *app) ofWorkbook(cmd *cobra.Command) {
	cmd.Flags().StringVar(&a.flags.sheet, "sheet", "", a.text.Mapping.SheetFlag)
	offer := func(_ *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
		return a.sheets(listArg(args), begun), cobra.ShellCompDirectiveNoFileComp
	}
	if err := cmd.RegisterFlagCompletionFunc("sheet", offer); err != nil {
		panic(err) // the flag was added above
	}
}

// sheets are the sheets of a workbook whose names begin as is said; none where there is no workbook.
func (a *app) sheets(path, begun string) []string {
	if path == "" || path == "-" {
		return nil
	}
	source, err := a.source(path)
	if err != nil {
		return nil
	}
	in, err := source.open()
	if err != nil {
		return nil
	}
	defer in.Close()
	var names []string
	list, _ := intake.Read(in, intake.Options{})
	for _, name := range list.Detected.Sheets {
		if strings.HasPrefix(strings.ToLower(name), strings.ToLower(begun)) {
			names = append(names, name)
		}
	}
	return names
}

// notWorkbook is that a sheet was named of a list that has none.
func (a *app) notWorkbook(place string, list intake.Result) error {
	if a.flags.sheet == "" || len(list.Detected.Sheets) > 0 {
		return nil
	}
	return &fault{what: a.text.Mapping.NotWorkbook(place), hint: a.text.Mapping.NotWorkbookHint}
}
