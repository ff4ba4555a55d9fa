package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"

	"rostrum/speakers/plain"
	"rostrum/timer/journal"
	"rostrum/timer/report"
	"rostrum/timer/session"
	"rostrum/ui/console"
)

// exportNames returns the formats of export, csv first.
func exportNames() []string {
	names := make([]string, len(exports))
	for i, f := range exports {
		names[i] = f.name
	}
	return names
}

// exportWhile writes the session so far while it goes on.
func (a *app) exportWhile(e console.Export) error {
	f, err := a.exportFormat(e.Format, e.Path)
	if err != nil {
		return err
	}
	path := a.atHome(e.Path)
	if sameFile(path, e.LogPath) {
		return &fault{what: a.text.Command.IsTheLog(plain.Path(path))}
	}
	if _, err := os.Lstat(path); err == nil && !e.Replace {
		return console.ErrExists
	}
	r := report.Build(e.Records, a.sourceSoFar(e))
	if f.looksBack {
		r = withForecasts(r, e.Records)
	}
	var out bytes.Buffer
	if err := f.write(r, a.text.Report, &out); err != nil {
		return err
	}
	return a.writeFile(path, out.Bytes(), e.Replace)
}

// sourceSoFar names the log, and seals it where all of the session is saved: then the export is the same, byte for byte,
// as one made of the log.
func (a *app) sourceSoFar(e console.Export) report.Source {
	log, err := journal.ReadFile(e.LogPath)
	if err == nil && lastSeq(log.Records) == lastSeq(e.Records) {
		return sourceOf(e.LogPath, log)
	}
	return report.Source{Name: filepath.Base(e.LogPath)}
}

func lastSeq(records []session.Record) int {
	if len(records) == 0 {
		return 0
	}
	return records[len(records)-1].Seq
}

// atHome reads ~/ as a shell does.
func (a *app) atHome(path string) string {
	if rest, ok := strings.CutPrefix(path, "~/"); ok && a.env("HOME") != "" {
		return filepath.Join(a.env("HOME"), rest)
	}
	return path
}

// sameFile says whether two paths are of one file: the log is never written over.
func sameFile(a, b string) bool {
	i, errI := os.Stat(a)
	j, errJ := os.Stat(b)
	return errI == nil && errJ == nil && os.SameFile(i, j)
}
