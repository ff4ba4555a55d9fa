// Package cli is the command line: it reads arguments and files, and puts the other packages to work.
package cli

import (
	"os"
	"strings"
	"time"

	"rostrum/timer/journal"
)

// Machine is all that the program gets of the world around it.
type Machine struct {
	Name   string   // by which the program was called; "": by its own, found along PATH
	Args   []string // without the program's name
	Stdin  *os.File
	Stdout *os.File
	Stderr *os.File
	Env    []string
	Now    func() time.Time // the only source of the time of day
	Disk   journal.Disk     // where logs are written; nil: the machine's own
}

// Version is the program's version, as logs and reports name it.
const Version = "0.1.0"

const program = "rostrum " + Version

// store keeps logs on the machine's disk.
func (m Machine) store() journal.Store {
	if m.Disk == nil {
		return journal.Store{Disk: journal.System()}
	}
	return journal.Store{Disk: m.Disk}
}

// env returns a variable of the environment, the last where it is given twice.
func (m Machine) env(name string) string {
	value := ""
	for _, pair := range m.Env {
		if n, v, ok := strings.Cut(pair, "="); ok && n == name {
			value = v
		}
	}
	return value
}

// language returns the language asked for: by --lang, which is looked for before all other flags because the help
// is in it too, or by the environment in the usual order.
func (m Machine) language() string {
	for i, arg := range m.Args {
		if arg == "--" {
			break
		}
		if value, ok := strings.CutPrefix(arg, "--lang="); ok {
			return value
		}
		if arg == "--lang" && i+1 < len(m.Args) {
			return m.Args[i+1]
		}
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := m.env(name); value != "" {
			return value
		}
	}
	return ""
}
