package cli

import (
	"bytes"
	"encoding/csv"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"rostrum/speakers"
	"rostrum/speakers/intake"
	"rostrum/speakers/plain"
	"rostrum/timer"
)

// otherEndings are those of files that a CSV under their name would not be.
var otherEndings = []string{
	".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".fods", ".numbers", ".json", ".jsonl", ".tsv", ".tab", ".docx", ".doc", ".odt", ".rtf", ".pdf",
	".html", ".htm", ".xml", ".yaml", ".yml", ".md", ".zip",
}

// checkFixed refuses a name for the list that was understood which says that it holds something else than CSV.
func (a *app) checkFixed(path string) error {
	ending := filepath.Ext(path)
	if !slices.Contains(otherEndings, strings.ToLower(ending)) {
		return nil
	}
	as := strings.TrimSuffix(path, ending) + ".csv"
	return &fault{what: a.text.Command.FixIsCSV(plain.Path(path)), hint: a.text.Command.FixIsCSVHint(plain.Path(as))}
}

// writeFixed writes what was understood as a list in the program's own columns, and says so.
func (a *app) writeFixed(path string, list readList, force bool) error {
	var out bytes.Buffer
	if err := intake.WriteCSV(&out, list.Speakers); err != nil {
		return err
	}
	data, err := withOwnLimits(out.Bytes(), list.Speakers)
	if err != nil {
		return err
	}
	if err := a.writeFile(path, data, force); err != nil {
		return err
	}
	a.say(a.Stderr, a.text.Command.FixWritten(plain.Path(path), len(list.Speakers)))
	return nil
}

// withOwnLimits writes the limits of a list in CSV as people do.
func withOwnLimits(data []byte, list []speakers.Speaker) ([]byte, error) {
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		return nil, err
	}
	column := slices.Index(intake.Fields(), intake.FieldLimit)
	for i, sp := range list {
		rows[i+1][column] = ownLimit(sp.Limit)
	}
	var out bytes.Buffer
	err = csv.NewWriter(&out).WriteAll(rows)
	return out.Bytes(), err
}

// ownLimit is an entry's own limit as people write it: 3:00, where lists may have it to the fraction of a second.
func ownLimit(limit time.Duration) string {
	if limit > 0 && limit%time.Second == 0 {
		return timer.Left(limit)
	}
	return intake.FormatLimit(limit)
}
