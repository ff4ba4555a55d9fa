//go:build linux

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// program is one of those that are compared.
type program struct {
	name string
	path string
	args func(length time.Duration) []string
	key  string // begins the count; "": it begins by itself
	ends bool   // at zero, having shown it
	wall bool   // shows the time of day and counts nothing down
}

// programs builds those that are ours to build and looks for the others. What is missing is said.
func (b *bench) programs() (all []program, missing []string, err error) {
	for _, build := range []struct{ name, from, module string }{
		{"rostrum", ".", "."},
		{"bare", "./docs/bench/peers/bare", "."},
		{"bubblestimer", ".", "docs/bench/peers/bubblestimer"},
	} {
		cmd := exec.Command("go", "build", "-C", build.module, "-o", filepath.Join(b.folder, build.name), build.from)
		if out, err := cmd.CombinedOutput(); err != nil {
			return nil, nil, fmt.Errorf("%s: %w\n%s", build.name, err, out)
		}
	}
	list, err := b.list()
	if err != nil {
		return nil, nil, err
	}
	all = []program{
		{name: "Rostrum, 200 speakers", path: filepath.Join(b.folder, "rostrum"), key: "\r", args: func(d time.Duration) []string {
			return []string{list, "--limit", d.String(), "--theme", "dark", "--log", filepath.Join(b.folder, fmt.Sprint(now())+".jsonl")}
		}},
		{name: "bare deadline program", path: filepath.Join(b.folder, "bare"), args: length, ends: true},
		{name: "timer of bubbles 2.2.1", path: filepath.Join(b.folder, "bubblestimer"), args: length, ends: true},
	}
	for _, p := range []program{
		{name: "countdown", args: length, ends: true},
		{name: "termdown", args: func(d time.Duration) []string { return []string{fmt.Sprint(int(d.Seconds()))} }, ends: true},
		{name: "tty-clock", args: func(time.Duration) []string { return []string{"-s"} }, wall: true},
	} {
		if p.path, err = exec.LookPath(p.name); err != nil {
			missing = append(missing, p.name)
			continue
		}
		all = append(all, p)
	}
	return all, missing, nil
}

func length(d time.Duration) []string { return []string{d.String()} }

// list writes a list of 200 speakers.
func (b *bench) list() (string, error) {
	var rows strings.Builder
	for i := range 200 {
		fmt.Fprintf(&rows, "Delegation %d\n", i+1)
	}
	path := filepath.Join(b.folder, "list.csv")
	return path, os.WriteFile(path, []byte("name\n"+rows.String()), 0o600)
}
