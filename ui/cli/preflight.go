package cli

import (
	"path/filepath"

	"rostrum/ui/console"
)

// preflight looks at what a meeting needs, before it begins.
func (a *app) preflight(list readList, r run) *console.Preflight {
	if a.flags.noPreflight {
		return nil
	}
	found := &console.Preflight{
		Sync: r.synced, Free: freeSpace(filepath.Dir(r.saver.Path())), Clock: clockState(), Terminal: a.env("TERM"),
	}
	for _, p := range list.Problems {
		message, _ := a.text.Intake.Problem(p)
		if p.Line > 0 {
			message = a.text.Preflight.Problem(p.Line, message)
		}
		found.Problems = append(found.Problems, message)
	}
	return found
}
