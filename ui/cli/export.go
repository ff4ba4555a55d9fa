package cli

import (
	"bytes"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"rostrum/speakers/plain"
	"rostrum/timer/report"
)

// exportFormat is one format of export with what writes it.
type exportFormat struct {
	name   string
	binary bool // not to be written to a terminal
	// looksBack says that the format has room for forecasts of the meeting's end.
	looksBack bool
	write     func(report.Report, report.Words, io.Writer) error
}

var exports = []exportFormat{
	{name: "csv", write: func(r report.Report, _ report.Words, w io.Writer) error { return r.WriteCSV(w) }},
	{name: "json", looksBack: true, write: func(r report.Report, _ report.Words, w io.Writer) error { return r.WriteJSON(w) }},
	{name: "html", looksBack: true, write: func(r report.Report, words report.Words, w io.Writer) error { return r.WriteHTML(w, words) }},
	{name: "xlsx", binary: true, looksBack: true, write: func(r report.Report, words report.Words, w io.Writer) error { return r.WriteXLSX(w, words) }},
	{name: "md", looksBack: true, write: func(r report.Report, words report.Words, w io.Writer) error { return r.WriteMarkdown(w, words) }},
}

func (a *app) exportCommand() *cobra.Command {
	t := a.text.Command
	var format, output string
	var force bool
	cmd := a.command("export [LOG]", t.Export, t.ExportExample, 1, func(args []string) error {
		name, err := a.formatFor(format, output)
		if err != nil {
			return err
		}
		f, err := a.exportFormat(name, output)
		if err != nil {
			return err
		}
		r, err := a.report(listArg(args), f.looksBack)
		if err != nil {
			return err
		}
		var out bytes.Buffer
		if err := f.write(r, a.text.Report, &out); err != nil {
			return err
		}
		return a.deliver(out.Bytes(), output, force)
	})
	cmd.Flags().StringVar(&format, "format", "", t.FormatFlag)
	cmd.Flags().StringVarP(&output, "output", "o", "", t.OutputFlag)
	cmd.Flags().BoolVar(&force, "force", false, t.ForceFlag)
	return cmd
}

// formatFor returns the format to write: the one given, else that of the file's ending, else CSV. Where a given one is
// not what the file's ending says, it is given all the same, and that is said. An ending that promises what is not written here is
// refused; of one that promises nothing (.txt, .tmp) it is said that it is CSV.
func (a *app) formatFor(given, output string) (string, error) {
	ending := endingOf(output)
	format, known := formatOf(ending)
	switch {
	case given == "" && ending == "":
		return "csv", nil
	case given == "" && !known && !slices.Contains(otherFormats, format):
		a.note(a.text.Command.EndingIsCSV(plain.Path(output)))
		return "csv", nil
	case given == "" && !known:
		t := a.text.Command
		return "", &fault{what: t.UnknownEnding(plain.Path(output), plain.Line(ending)), hint: t.UnknownEndingHint("." + strings.Join(exportNames(), ", ."))}
	case given == "":
		return format, nil
	case known && format != given && slices.Contains(exportNames(), given):
		a.note(a.text.Command.OtherEnding(plain.Path(output), given))
	}
	return given, nil
}

// otherFormats are endings of files that no program would open as CSV, or that would be read wrongly as such.
var otherFormats = strings.Fields("pdf doc docx odt rtf xls xlsm xlsb ods tsv tab jsonl ndjson xml yaml yml zip png svg")

// endingOf returns the ending of a file's name, with its dot; empty: it has none. Digits are the rest of a date or of a document's
// symbol (S.PV.9418), and a dot at the beginning hides a file.
func endingOf(path string) string {
	name := filepath.Base(path)
	ending := filepath.Ext(name)
	if ending == name || !strings.ContainsFunc(ending, unicode.IsLetter) {
		return ""
	}
	return ending
}

// formatOf returns the format that an ending names, if it names one.
func formatOf(ending string) (name string, known bool) {
	switch name = strings.ToLower(strings.TrimPrefix(ending, ".")); name {
	case "htm":
		name = "html"
	case "markdown":
		name = "md"
	}
	return name, slices.Contains(exportNames(), name)
}

// exportFormat finds the format, and refuses to write a binary one without a file to write it to.
func (a *app) exportFormat(name, output string) (exportFormat, error) {
	t := a.text.Command
	var names []string
	for _, f := range exports {
		if f.name != name {
			names = append(names, f.name)
			continue
		}
		if f.binary && (output == "" || output == "-") {
			return f, &fault{what: t.NeedsOutput(name), hint: t.NeedsOutputHint}
		}
		return f, nil
	}
	return exportFormat{}, &fault{what: t.BadFormat(name), hint: t.OneOf(strings.Join(names, ", "))}
}

// deliver writes what was made to a file, or to standard output where none is named.
func (a *app) deliver(data []byte, output string, force bool) error {
	if output == "" || output == "-" {
		_, err := a.out.Write(data)
		return err
	}
	if err := a.writeFile(output, data, force); err != nil {
		return err
	}
	a.say(a.Stderr, a.text.Command.Written(plain.Path(output)))
	return nil
}
