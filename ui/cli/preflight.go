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
	found.Problems = a.text.Doubts(list.Problems)
	return found
}
