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
		name, remark, err := a.formatFor(format, output)
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
		if err := a.deliver(out.Bytes(), output, force); err != nil {
			return err
		}
		if remark != "" {
			a.note(remark)
		}
		return nil
	})
	cmd.Flags().StringVar(&format, "format", "", t.FormatFlag)
	cmd.Flags().StringVarP(&output, "output", "o", "", t.OutputFlag)
	cmd.Flags().BoolVar(&force, "force", false, t.ForceFlag)
	return cmd
}

// formatFor returns the format to write: the one given, else that of the file's ending, else CSV, and what is to be said of it once it is
// written: that a given one is not what the ending says, or that an ending which promises nothing (.txt, .tmp) holds CSV. An ending
// that promises what is not written here is refused.
func (a *app) formatFor(given, output string) (format, remark string, err error) {
	t, ending := a.text.Command, endingOf(output)
	named, known := formatOf(ending)
	switch {
	case given != "" && known && named != given && slices.Contains(exportNames(), given):
		return given, t.OtherEnding(plain.Path(output), given), nil
	case given != "":
		return given, "", nil
	case known:
		return named, "", nil
	case ending == "":
		return "csv", "", nil
	case slices.Contains(otherFormats, named):
		return "", "", &fault{what: t.UnknownEnding(plain.Path(output), plain.Line(ending)), hint: t.UnknownEndingHint("." + strings.Join(exportNames(), ", ."))}
	}
	return "csv", t.EndingIsCSV(plain.Path(output)), nil
}

// otherFormats are endings of files that no program would open as CSV, or that would be read wrongly as such.
var otherFormats = strings.Fields(`pdf doc docx odt rtf pages xls xlsm xlsb ods numbers ppt pptx odp tsv tab jsonl ndjson xml xhtml yaml yml toml
	zip gz tgz bz2 xz 7z tar zst parquet sqlite db eml png jpg jpeg svg`)

// endingOf returns the ending of a file's name, with its dot; empty: it has none. Digits are the rest of a date or of a document's
// symbol (S.PV.9418), and a dot at the beginning hides a file, unless a format follows it.
func endingOf(path string) string {
	name := filepath.Base(path)
	ending := filepath.Ext(name)
	if _, known := formatOf(ending); known {
		return ending
	}
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
