package text

// Mirror is what the commands say of a session that is kept in two places.
type Mirror struct {
	Flag       string
	SameFolder func(folder string) (message, hint string)
	CannotKeep func(folder, why string) (message, hint string)
	NoDisk     func(folder, around string) (message, hint string)    // the folder around is not there
	Kept       func(path string) string                              // on leaving: where the second copy is
	Lacks      func(path string, acts int, why string) string        // on leaving: what it has not
	LogGone    func(log, copy string) string                         // on resuming from the copy
	LogLacked  func(log, copy string, acts int) string               // the same, because it has more
	Damaged    func(log, copy string) string                         // the same, because the log is damaged
	Silent     func(log, why, command string) (message, hint string) // on resuming; command: that goes on from the copy, if there is one
	Apart      func(log, copy string) (message, hint string)
	Whose      func(log, copy, command string) (message, hint string) // on resuming without the log: command goes on from what may be its copy
	HasMore    func(log, copy string, acts int, command string) (message, hint string)
	WasKept    func(folder string) string // on resuming without the copy
}
