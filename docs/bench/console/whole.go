//go:build linux

package main

import (
	"os/exec"
	"path/filepath"
	"time"
)

// large times whole runs of commands on 100,000 rows and on 100,000 records, from start to end.
func (b *bench) large() error {
	list, err := b.list(100_000, latin)
	if err != nil {
		return err
	}
	log, err := b.morning(100_000 / 6)
	if err != nil {
		return err
	}
	for _, run := range []struct {
		what string
		args []string
	}{
		{"100,000 rows checked", []string{"check", "--json", list}},
		{"100,000 records verified", []string{"verify", log}},
		{"100,000 records exported as CSV", []string{"export", "--format", "csv", "--force", "--output", filepath.Join(b.folder, "out.csv"), log}},
		{"100,000 records exported as XLSX", []string{"export", "--format", "xlsx", "--force", "--output", filepath.Join(b.folder, "out.xlsx"), log}},
	} {
		var took, busy spread
		for range 3 {
			cmd, began := exec.Command(b.program, run.args...), now()
			if err := cmd.Run(); err != nil && cmd.ProcessState.ExitCode() != 1 { // 1: something was found
				return err
			}
			took = append(took, now()-began)
			busy = append(busy, cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime())
		}
		row(run.what+", the whole run", "%s; of processor time: median %s", took, busy.part(50).Round(time.Millisecond))
	}
	return nil
}
